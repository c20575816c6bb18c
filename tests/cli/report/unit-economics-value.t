# By what it is judged how long customers stay: by those who were watched, by yearly cohorts, by a churn that is constant.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs config set economics.gross_margin_percent 80 -q

# Sixty began in 2019; a third of them left after two years, a third after four.
$ { echo key,name,segment; for i in $(seq 60); do echo "a$i,Account $i,large"; done; for i in $(seq 12); do echo "b$i,Recent $i,small"; done; } > accounts.csv
$ { echo account,product,amount,starts,ends; for i in $(seq 60); do echo "a$i,Suite,$((12000 * (i % 3 == 1 ? 2 : i % 3 == 2 ? 4 : 8))),2019-0$((i % 6 + 1))-10,20$((i % 3 == 1 ? 21 : i % 3 == 2 ? 23 : 27))-0$((i % 6 + 1))-10"; done; for i in $(seq 12); do echo "b$i,Suite,36000,2024-07-01,202$((i < 3 ? 5 : 7))-07-01"; done; } > contracts.csv
$ cs import --yes accounts.csv -q && cs contract import contracts.csv --yes -q

# 20 x 24 months, 20 x 48 and 20 x 60 of the first 60: 44 months, of those who were watched.
$ cs report unit-economics --period 2025Q3 --by segment --format csv | sed -n '/^period,group,value/,/^$/p'
period,group,value,months,basis,lost,watched,lifetime_value,capped_value,discounted_value,currency
2025Q3,large,35204.38,44,kaplan_meier,40,20,,48000.00,,CNY
2025Q3,small,12533.63,15.7,constant,2,0,12800.00,12533.63,11442.20,CNY
2025Q3,all,34492.97,43.1,kaplan_meier,42,20,36800.00,26956.97,27138.69,CNY
\

# Nobody has been watched for 96 months: what the yearly cohort lets expect.
$ cs config set economics.cap_months 96 -q
$ cs report unit-economics --period 2025Q3 --by segment --format csv | sed -n '/^period,group,value/,/^$/p'
period,group,value,months,basis,lost,watched,lifetime_value,capped_value,discounted_value,currency
2025Q3,large,44204.31,55.3,beta_geometric,40,0,,76800.00,,CNY
2025Q3,small,12773.91,16,constant,2,0,12800.00,12773.91,11442.20,CNY
2025Q3,all,44204.31,55.3,beta_geometric,42,0,36800.00,32338.33,27138.69,CNY
\
$ cs report unit-economics --period 2025Q3 --lang zh | grep -A4 终身价值
客户终身价值
------------
期间             价值  预期月数  依据      已流失  观察满期         LTV           封顶           折现
2025Q3  CNY 44,204.31      55.3  队列预测      42         0  CNY 36,800  CNY 32,338.33  CNY 27,138.69
\

# As it stood then: nobody had left by the end of 2019.
$ cs report unit-economics --period 2019Q4 --format csv | sed -n '/^period,group,value/,/^$/p'
period,group,value,months,basis,lost,watched,lifetime_value,capped_value,discounted_value,currency
2019Q4,all,76800.00,96,constant,0,0,,76800.00,,CNY
\
