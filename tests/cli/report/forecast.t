# How much of what falls due will be renewed: by health, by period, with what is known and how surely.
$ cs init -q && printf 'key,name,csm\n' > a.csv && printf 'account,product,amount,starts,ends,external_id,follows,kind,signed_on\n' > c.csv
$ for i in $(seq 20); do echo "k$i,Clinic $i,li" >> a.csv; echo "k$i,Pro,12000,2024-06-01,2025-06-01,old$i,,new,2024-05-20" >> c.csv; done; for i in $(seq 18); do echo "k$i,Pro,$((i * 1000 + 6000)),2025-06-01,2026-06-01,new$i,old$i,renewal,2025-05-20" >> c.csv; done
$ cs staff add li --name 'Li Wei' -q && cs account import a.csv --yes -q && cs contract import c.csv --yes -q && cs contract list --count
38
$ cs report forecast --period 2026Q2
Renewal forecast
================
2026Q2, as of 2026-03-02

What will be renewed
--------------------
Period  Group  Due   Amount due  Renewed   Lost         Open        Forecast     80% from           to
2026Q2  all     18  CNY 279,000    CNY 0  CNY 0  CNY 279,000  CNY 245,785.71  CNY 205,000  CNY 279,000

By health, 90 days before
-------------------------
Health    Renewed before              Chance %  Open       Amount
no score  18/20 = 90.0% (69.9-97.2%)      88.1    18  CNY 279,000

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.
$ cs report forecast --period 2026Q2 --by csm --target 'CNY 250,000'
Renewal forecast
================
2026Q2, as of 2026-03-02

What will be renewed
--------------------
Period  Group  Due   Amount due  Renewed   Lost         Open        Forecast     80% from           to
2026Q2  li      18  CNY 279,000    CNY 0  CNY 0  CNY 279,000  CNY 245,785.71  CNY 205,000  CNY 279,000
2026Q2  all     18  CNY 279,000    CNY 0  CNY 0  CNY 279,000  CNY 245,785.71  CNY 205,000  CNY 279,000

To reach the target of 2026Q2
-----------------------------
Target           CNY 250,000
Still missing    CNY 250,000
Of what is open  89.6%
Chance           52.5%
It takes         more than the 10 largest, all of which renew with a chance of 35.1%

What must be true for it
------------------------
Account  Name       Due         Amount due     Together  Health    Chance %
k18      Clinic 18  2026-05-31  CNY 24,000   CNY 24,000  no score      88.1
k17      Clinic 17  2026-05-31  CNY 23,000   CNY 47,000  no score      88.1
k16      Clinic 16  2026-05-31  CNY 22,000   CNY 69,000  no score      88.1
k15      Clinic 15  2026-05-31  CNY 21,000   CNY 90,000  no score      88.1
k14      Clinic 14  2026-05-31  CNY 20,000  CNY 110,000  no score      88.1
k13      Clinic 13  2026-05-31  CNY 19,000  CNY 129,000  no score      88.1
k12      Clinic 12  2026-05-31  CNY 18,000  CNY 147,000  no score      88.1
k11      Clinic 11  2026-05-31  CNY 17,000  CNY 164,000  no score      88.1
k10      Clinic 10  2026-05-31  CNY 16,000  CNY 180,000  no score      88.1
k9       Clinic 9   2026-05-31  CNY 15,000  CNY 195,000  no score      88.1

By health, 90 days before
-------------------------
Health    Renewed before              Chance %  Open       Amount
no score  18/20 = 90.0% (69.9-97.2%)      88.1    18  CNY 279,000

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.
$ cs report forecast --period 2026Q2 --target 'USD 250,000'
! cs: the target is in USD, what falls due in CNY
[1]
$ cs report forecast --period 2026Q2 --target 300000 --lang zh
续约预测
========
2026Q2，截至 2026-03-02

续约预测
--------
期间    分组  到期客户     应续金额   已续   流失         待定            预测     80% 下限         上限
2026Q2  合计        18  CNY 279,000  CNY 0  CNY 0  CNY 279,000  CNY 245,785.71  CNY 205,000  CNY 279,000

达成 2026Q2 的目标
------------------
目标        CNY 300,000
尚缺        CNY 300,000
占待定金额  超过全部待定金额
达成概率    0.0%
须续约      金额最大的 10 个客户全部续约仍不够，概率 35.1%

达成目标须续约的客户
--------------------
客户  名称       到期日        应续金额         累计  健康度  概率 %
k18   Clinic 18  2026-05-31  CNY 24,000   CNY 24,000  无评分    88.1
k17   Clinic 17  2026-05-31  CNY 23,000   CNY 47,000  无评分    88.1
k16   Clinic 16  2026-05-31  CNY 22,000   CNY 69,000  无评分    88.1
k15   Clinic 15  2026-05-31  CNY 21,000   CNY 90,000  无评分    88.1
k14   Clinic 14  2026-05-31  CNY 20,000  CNY 110,000  无评分    88.1
k13   Clinic 13  2026-05-31  CNY 19,000  CNY 129,000  无评分    88.1
k12   Clinic 12  2026-05-31  CNY 18,000  CNY 147,000  无评分    88.1
k11   Clinic 11  2026-05-31  CNY 17,000  CNY 164,000  无评分    88.1
k10   Clinic 10  2026-05-31  CNY 16,000  CNY 180,000  无评分    88.1
k9    Clinic 9   2026-05-31  CNY 15,000  CNY 195,000  无评分    88.1

按到期前 90 天的健康度
----------------------
健康度  历史续约                    概率 %  待定客户     待定金额
无评分  18/20 = 90.0% (69.9-97.2%)    88.1        18  CNY 279,000

  预测 = 已续金额（不超过应续）+ 待定金额的期望。同一健康度的待定客户共享一个续约概率：由近 24 个月
  内到期、到期前 90 天处于同一健康度的客户得出的 Beta（已续 + 1/2，流失 + 1/2）。合计的概率按不大于
  待定金额 1/700 的单位精确计算；超过 300 个客户的组按正态近似。此前一周无评分的归为无评分。人工预测
  另列，不计入：按填写的预测金额，不超过应续金额；未填写时，“确定”和“较大可能”的全额计入。
$ cs report forecast --period 2025Q2 --format json
{
"schema_version":1,
"name":"report.forecast",
"title":"Renewal forecast",
"subtitle":"2025Q2, as of 2026-03-02",
"facts":{},
"tables":{
"forecast":[
{"period":"2025Q2","group":"all","accounts":20,"amount":240000.00,"renewed":201000.00,"lost":39000.00,"open":0.00,"forecast":201000.00,"low80":201000.00,"high80":201000.00,"low95":201000.00,"high95":201000.00,"currency":"CNY"}
],
"bands":[
{"band":"none","renewed_before":18,"renewed_before_percent":90,"renewed_before_low":69.9,"renewed_before_high":97.2,"chance":88.1,"open":0,"amount":0.00,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of those who fell due in the last 24 months and stood in the same band 90 days before, one for the whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of more than 300 accounts is taken as normal for each rate. Without a score in the week before there is no band. What the people call is beside it, and no part of it: their forecast amounts, at most what is due, else all of what is commit or likely. That several renew is judged with the bands shared, too."
]
}
$ cs report forecast --period 2026Q2 --rows --format csv | tail -n 3
k16,Clinic 16,li,2026-05-31,22000.00,none,88.1,,,,CNY
k17,Clinic 17,li,2026-05-31,23000.00,none,88.1,,,,CNY
k18,Clinic 18,li,2026-05-31,24000.00,none,88.1,,,,CNY
$ cs contract add k20 --product Pro --amount 'USD 1000' --starts 2025-06-01 --ends 2026-06-01 -q
$ cs report forecast --period 2026Q2
! cs: amounts in several currencies cannot be added up
! hint: give their rates in cs.toml, [rates]
[1]
$ cs config set rates.USD 7 -q
$ cs report forecast --period 2026Q2 --format json | grep '"period"'
{"period":"2026Q2","group":"all","accounts":19,"amount":286000.00,"renewed":0.00,"lost":0.00,"open":286000.00,"forecast":251952.38,"low80":211000.00,"high80":286000.00,"low95":180000.00,"high95":286000.00,"currency":"CNY"}
$ cs report forecast --period 2020
Renewal forecast
================
2020, as of 2026-03-02

What will be renewed
--------------------
Period  Group  Due  Amount due  Renewed   Lost   Open  Forecast  80% from     to
2020    all      0       CNY 0    CNY 0  CNY 0  CNY 0     CNY 0     CNY 0  CNY 0

By health, 90 days before
-------------------------
Health    Renewed before              Chance %  Open  Amount
no score  18/20 = 90.0% (69.9-97.2%)      88.1     0   CNY 0

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.
