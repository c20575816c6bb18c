# The chance of each renewal is that of its band of health, 90 days before; beside it what the people call, and what a target hangs on.
$ cs init -q && cs config set account.fields.beds integer -q && printf '[health.measure.beds]\nfield = "beds"\nweight = 1\npoints = ["0:0", "100:100"]\n' >> cs.toml
$ printf 'key,name,beds\n' > a.csv && printf 'account,product,amount,starts,ends,external_id,follows,kind,signed_on\n' > c.csv && cp c.csv n.csv
$ for i in $(seq 16); do beds=90; [ $i -le 10 ] || beds=20; echo "k$i,Clinic $i,$beds" >> a.csv; echo "k$i,Pro,12000,2024-06-01,2025-06-01,old$i,,new,2024-05-20" >> c.csv; done
# Scored the day before due - 90; then nine of the ten in green renewed, and two of the six in red.
$ export CS_TODAY=2025-03-01; cs account import a.csv --yes -q && cs contract import c.csv --yes -q && cs health score -q
$ for i in 1 2 3 4 5 6 7 8 9 11 12; do echo "k$i,Pro,$((i * 1000 + 10000)),2025-06-01,2026-06-01,new$i,old$i,renewal,2025-05-20" >> n.csv; done; CS_TODAY=2025-05-20 cs contract import n.csv --yes -q
# k9 is down to red by then, and k12 is up to yellow, of which nothing is known.
$ export CS_TODAY=2026-03-01; cs account edit k9 --beds 10 -q && cs account edit k12 --beds 60 -q && cs health score -q; export CS_TODAY=2026-03-02
$ cs renewal edit k1 --category commit --forecast 99999 -q && cs renewal edit k2 --category commit -q && cs renewal edit k3 --category likely --forecast 10000 -q && cs renewal edit k9 --category at_risk -q && cs renewal edit k11 --category lost -q
$ cs renewal verdict k9 lose --why 'half the beds are gone' -q && cs renewal verdict k9 at_risk --final --why 'a smaller plan may do' -q
$ cs report forecast --period 2026Q2 --target 45000 --rows
Renewal forecast
================
2026Q2, as of 2026-03-02

What will be renewed
--------------------
Period  Group  Due   Amount due  Renewed   Lost         Open        Forecast    80% from           to
2026Q2  all     11  CNY 178,000    CNY 0  CNY 0  CNY 178,000  CNY 125,467.53  CNY 92,000  CNY 157,000

What the people call the open ones
----------------------------------
Category      Open   Amount due      Called
commit           2   CNY 23,000  CNY 23,000
likely           1   CNY 13,000  CNY 10,000
at risk          1   CNY 19,000       CNY 0
lost             1   CNY 21,000       CNY 0
nothing said     6  CNY 102,000       CNY 0

To reach the target of 2026Q2
-----------------------------
Target           CNY 45,000
Still missing    CNY 45,000
Of what is open  25.3%
Chance           99.7%
It takes         3 of the largest, all of which renew with a chance of 7.8%

What must be true for it
------------------------
Account  Name       Due         Amount due    Together  Health  Chance %
k12      Clinic 12  2026-05-31  CNY 22,000  CNY 22,000  yellow      50.0
k11      Clinic 11  2026-05-31  CNY 21,000  CNY 43,000  red         35.7
k9       Clinic 9   2026-05-31  CNY 19,000  CNY 62,000  red         35.7

By health, 90 days before
-------------------------
Health  Renewed before             Chance %  Open       Amount
green   9/10 = 90.0% (59.6-98.2%)      86.4     8  CNY 116,000
yellow  n/a                            50.0     1   CNY 22,000
red     2/6 = 33.3% (9.7-70.0%)        35.7     2   CNY 40,000

Every renewal that is open
--------------------------
Account  Name       CSM  Due         Amount due  Health  Chance %  Category  CSM says  Final
k1       Clinic 1        2026-05-31  CNY 11,000  green       86.4  commit
k2       Clinic 2        2026-05-31  CNY 12,000  green       86.4  commit
k3       Clinic 3        2026-05-31  CNY 13,000  green       86.4  likely
k4       Clinic 4        2026-05-31  CNY 14,000  green       86.4
k5       Clinic 5        2026-05-31  CNY 15,000  green       86.4
k6       Clinic 6        2026-05-31  CNY 16,000  green       86.4
k7       Clinic 7        2026-05-31  CNY 17,000  green       86.4
k8       Clinic 8        2026-05-31  CNY 18,000  green       86.4
k9       Clinic 9        2026-05-31  CNY 19,000  red         35.7  at risk   lose      at risk
k11      Clinic 11       2026-05-31  CNY 21,000  red         35.7  lost
k12      Clinic 12       2026-05-31  CNY 22,000  yellow      50.0

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.
$ cs report forecast --period 2026Q2 --target 45000 --rows --format json | tr -d ' \n' | grep -o '"must_renew":[^]]*'
"must_renew":[{"account":"k12","name":"Clinic12","due":"2026-05-31","amount":22000.00,"together":22000.00,"band":"yellow","chance":50,"currency":"CNY"},{"account":"k11","name":"Clinic11","due":"2026-05-31","amount":21000.00,"together":43000.00,"band":"red","chance":35.7,"currency":"CNY"},{"account":"k9","name":"Clinic9","due":"2026-05-31","amount":19000.00,"together":62000.00,"band":"red","chance":35.7,"currency":"CNY"}
$ cs renewal snapshot && cs export | grep renewal_kept | grep -o '"band":.*' | sort | uniq -c | sed 's/^ *//'
8 "band":"green","chance":863636}
2 "band":"red","chance":357143}
1 "band":"yellow","chance":500000}
$ cs renewal show k9 | grep Chance; cs renewal show k1 --lang zh | grep 概率
Chance          35.7% as of 2026-03-02
续约概率  86.4%，2026-03-02
