# How customers are doing, by grade and value, and who moved since the period began.
$ cs init -q && cs report health
Health
======
2026-03-02 · 2026Q1

Customers      0
Graded         n/a
Mean score     -
Scored         -
Compared with  -

By grade
--------
Grade  Accounts  Share  ARR  of ARR %
A             0  n/a
B             0  n/a
B-            0  n/a
C             0  n/a
D             0  n/a
F             0  n/a
-             0  n/a

By segment
----------
Segment  Accounts  Graded  Mean score  Up  Down  Same  ARR  of it below 50
all             0       0               0     0     0

By CSM
------
CSM  Accounts  Graded  Mean score  Up  Down  Same  ARR  of it below 50
all         0       0               0     0     0

  Customers: accounts with a contract in force. Graded: those with a score, an override included;
  below half of the weight known there is none, and '-' counts them. In brackets: Wilson's 95%
  interval. Mean score: of those who have one, each counted once.

  Up, down, same: score of the day against that of the day compared with, the close of the day
  before the period began or the first day that was scored; who had no score on one of the two is in
  none of them. Below 50: ARR of those with a score below 50.
$ printf 'health.grades = ["A:90", "B:75", "C:50", "F:0"]\naccount.fields.beds = "integer"\n[health.measure.beds]\nfield = "beds"\nweight = 1\npoints = ["0:0", "100:100"]\n' >cs.toml
$ cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ cs account add acme --name 'Acme Dental' --segment large --csm li --beds 95 -q && cs account add bolt --name Bolt --segment small --csm ann --beds 60 -q && cs account add 仁心 --name 重庆仁心 --segment large --csm li --beds 80 -q && cs account add dust --name Dust -q && cs account add gone --name Gone --beds 90 -q && cs account add same --name Same --segment small --csm ann --beds 40 -q
$ for key in acme bolt 仁心 dust same; do cs contract add $key --product Pro --amount 10000 --starts 2025-06-01 --term 24m -q; done
$ cs contract add gone --product Pro --amount 10000 --starts 2025-01-01 --term 12m -q
$ cs contract add acme --product More --amount 50000 --starts 2025-06-01 --term 24m -q
$ cs health score --today 2025-12-31 -q
$ cs account edit acme --beds 70 -q && cs account edit bolt --beds 77.0 -q; cs account edit bolt --beds 77 -q
! cs: --beds: '77.0' is not a whole number
! hint: write digits only, such as 30
$ cs health score -q && cs report health
Health
======
2026-03-02 · 2026Q1

Customers      5
Graded         4/5 = 80.0% (37.6-96.4%)
Mean score     66.75
Scored         2026-03-02
Compared with  2025-12-31

By grade
--------
Grade  Accounts  Share                            ARR  of ARR %
A             0  0/5 = 0.0% (0.0-43.4%)
B             2  2/5 = 40.0% (11.8-76.9%)  CNY 10,000        20
C             1  1/5 = 20.0% (3.6-62.4%)   CNY 30,000        60
F             1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000        10
-             1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000        10

By segment
----------
Segment  Accounts  Graded  Mean score  Up  Down  Same         ARR  of it below 50
large           2       2       75.00   0     1     1  CNY 35,000
small           2       2       58.50   1     0     1  CNY 10,000       CNY 5,000
-               1       0               0     0     0   CNY 5,000
all             5       4       66.75   1     1     2  CNY 50,000       CNY 5,000

By CSM
------
CSM  Accounts  Graded  Mean score  Up  Down  Same         ARR  of it below 50
-           1       0               0     0     0   CNY 5,000
ann         2       2       58.50   1     0     1  CNY 10,000       CNY 5,000
li          2       2       75.00   0     1     1  CNY 35,000
all         5       4       66.75   1     1     2  CNY 50,000       CNY 5,000

Down most
---------
Account  Name         CSM  Then  Now  Change  Grade then  Grade
acme     Acme Dental  li     95   70     -25  A           C

Up most
-------
Account  Name  CSM  Then  Now  Change  Grade then  Grade
bolt     Bolt  ann    60   77      17  C           B

  Customers: accounts with a contract in force. Graded: those with a score, an override included;
  below half of the weight known there is none, and '-' counts them. In brackets: Wilson's 95%
  interval. Mean score: of those who have one, each counted once.

  Up, down, same: score of the day against that of the day compared with, the close of the day
  before the period began or the first day that was scored; who had no score on one of the two is in
  none of them. Below 50: ARR of those with a score below 50.
$ cs report health --lang zh
健康度报告
==========
2026-03-02 · 2026Q1

在约客户  5
已评级    4/5 = 80.0% (37.6-96.4%)
平均分    66.75
评分日    2026-03-02
对比日    2025-12-31

按等级
------
等级  客户数  占比                            年费  年费占比 %
A          0  0/5 = 0.0% (0.0-43.4%)
B          2  2/5 = 40.0% (11.8-76.9%)  CNY 10,000          20
C          1  1/5 = 20.0% (3.6-62.4%)   CNY 30,000          60
F          1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000          10
-          1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000          10

按分层
------
分层    客户数  已评级  平均分  上升  下降  持平        年费  其中低于 50 分
大客户       2       2   75.00     0     1     1  CNY 35,000
小客户       2       2   58.50     1     0     1  CNY 10,000       CNY 5,000
-            1       0             0     0     0   CNY 5,000
合计         5       4   66.75     1     1     2  CNY 50,000       CNY 5,000

按客户成功经理
--------------
客户成功经理  客户数  已评级  平均分  上升  下降  持平        年费  其中低于 50 分
-                  1       0             0     0     0   CNY 5,000
ann                2       2   58.50     1     0     1  CNY 10,000       CNY 5,000
li                 2       2   75.00     0     1     1  CNY 35,000
合计               5       4   66.75     1     1     2  CNY 50,000       CNY 5,000

下降最多
--------
客户  名称         客户成功经理  之前  现在  变化  之前等级  等级
acme  Acme Dental  li              95    70   -25  A         C

上升最多
--------
客户  名称  客户成功经理  之前  现在  变化  之前等级  等级
bolt  Bolt  ann             60    77    17  C         B

  在约客户：合同生效中的客户。已评级：有等级的客户（含人工覆盖）；已知权重不足一半时不评分，计入
  “-”。括号内为 Wilson 95% 区间。平均分：有健康分的客户的简单平均。

  上升、下降、持平：当日健康分与对比日（期初前一日，或首个评分日）相比；任一日无得分者不计。低于 50
  分：健康分低于 50 的客户年费。
# By one thing, with the accounts behind it; as a program reads it.
$ cs report health --by csm --rows --format json
{
"schema_version":1,
"name":"report.health",
"title":"Health",
"subtitle":"2026-03-02 · 2026Q1",
"facts":{
"accounts":5,
"graded":4,
"mean":66.75,
"scored_on":"2026-03-02",
"since":"2025-12-31"
},
"tables":{
"by_grade":[
{"grade":"A","accounts":0,"share":0,"arr":null,"arr_share":null,"currency":null},
{"grade":"B","accounts":2,"share":40,"arr":10000.00,"arr_share":20,"currency":"CNY"},
{"grade":"C","accounts":1,"share":20,"arr":30000.00,"arr_share":60,"currency":"CNY"},
{"grade":"F","accounts":1,"share":20,"arr":5000.00,"arr_share":10,"currency":"CNY"},
{"grade":"-","accounts":1,"share":20,"arr":5000.00,"arr_share":10,"currency":"CNY"}
],
"by_csm":[
{"group":"-","accounts":1,"graded":0,"mean":null,"up":0,"down":0,"level":0,"arr":5000.00,"low":null,"currency":"CNY"},
{"group":"ann","accounts":2,"graded":2,"mean":58.5,"up":1,"down":0,"level":1,"arr":10000.00,"low":5000.00,"currency":"CNY"},
{"group":"li","accounts":2,"graded":2,"mean":75,"up":0,"down":1,"level":1,"arr":35000.00,"low":null,"currency":"CNY"},
{"group":"all","accounts":5,"graded":4,"mean":66.75,"up":1,"down":1,"level":2,"arr":50000.00,"low":5000.00,"currency":"CNY"}
],
"down":[
{"account":"acme","name":"Acme Dental","csm":"li","then":95,"now":70,"change":-25,"grade_then":"A","grade":"C"}
],
"up":[
{"account":"bolt","name":"Bolt","csm":"ann","then":60,"now":77,"change":17,"grade_then":"C","grade":"B"}
],
"rows":[
{"account":"acme","name":"Acme Dental","segment":"large","csm":"li","score":70,"grade":"C","coverage":100,"change":-25,"arr":30000.00,"currency":"CNY"},
{"account":"bolt","name":"Bolt","segment":"small","csm":"ann","score":77,"grade":"B","coverage":100,"change":17,"arr":5000.00,"currency":"CNY"},
{"account":"dust","name":"Dust","segment":null,"csm":null,"score":null,"grade":null,"coverage":0,"change":null,"arr":5000.00,"currency":"CNY"},
{"account":"same","name":"Same","segment":"small","csm":"ann","score":40,"grade":"F","coverage":100,"change":0,"arr":5000.00,"currency":"CNY"},
{"account":"仁心","name":"重庆仁心","segment":"large","csm":"li","score":80,"grade":"B","coverage":100,"change":0,"arr":5000.00,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Customers: accounts with a contract in force. Graded: those with a score, an override included; below half of the weight known there is none, and '-' counts them. In brackets: Wilson's 95% interval. Mean score: of those who have one, each counted once.",
"Up, down, same: score of the day against that of the day compared with, the close of the day before the period began or the first day that was scored; who had no score on one of the two is in none of them. Below 50: ARR of those with a score below 50."
]
}
$ cs health override same --grade A --until +30d --why 'the owner signed for two more clinics' -q && cs report health | sed -n '/^By grade/,/^By segment/p'
By grade
--------
Grade  Accounts  Share                            ARR  of ARR %
A             1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000        10
B             2  2/5 = 40.0% (11.8-76.9%)  CNY 10,000        20
C             1  1/5 = 20.0% (3.6-62.4%)   CNY 30,000        60
F             0  0/5 = 0.0% (0.0-43.4%)
-             1  1/5 = 20.0% (3.6-62.4%)    CNY 5,000        10

By segment
# As it stood at the end of a period that is over; there is nothing before the first score.
$ cs report health --period 2025Q4 | head -16
Health
======
2025-12-31 · 2025Q4

Customers      6
Graded         5/6 = 83.3% (43.6-97.0%)
Mean score     73
Scored         2025-12-31
Compared with  -

By grade
--------
Grade  Accounts  Share                           ARR  of ARR %
A             2  2/6 = 33.3% (9.7-70.0%)  CNY 40,000      66.7
B             1  1/6 = 16.7% (3.0-56.4%)   CNY 5,000       8.3
C             1  1/6 = 16.7% (3.0-56.4%)   CNY 5,000       8.3
$ cs report health --period 2026-04
! cs: --period: 2026-04 has not begun
! hint: name one that has
[2]
$ cs report health --period x
! cs: --period: 'x' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
