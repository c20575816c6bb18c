# What yearly value was won and lost, month by month.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ cs report movements --period 2025
Movements
=========
2025, as of 2026-03-02

At the close of                   2025-12-31
ARR                               CNY 0
MRR                               CNY 0
Signed, not begun, a month        CNY 0
Renewed or given notice, a month  CNY 0
CMRR                              CNY 0

Yearly value
------------
Period  Opening    New  Reactivated  Expansion  Contraction  Churn  Closing
2025      CNY 0  CNY 0        CNY 0      CNY 0        CNY 0  CNY 0    CNY 0

Customers, and how often they moved
-----------------------------------
Period  Opening  New  Reactivated  Expansion  Contraction  Churn  Closing  Came and went
2025          0    0            0          0            0      0        0              0

Quick ratio: gains / losses
---------------------------
Period  With reactivation  Without          State
2025    n/a (no losses)    n/a (no losses)  final

  Yearly value of the recurring contracts in force at the close of a day, per account: new where
  there was none before, ever; reactivation where there was once; expansion and contraction of what
  it had; churn down to none. Closing = opening + new + reactivation + expansion - contraction -
  churn, exactly.

  Every month by itself, longer periods as the sum of their months: who left and came back within a
  year has churned and been won back, where the year from end to end would show a contraction at
  most. Who came and went within one month is in none of these, and counted beside.

  Quick ratio = (new + expansion + reactivation) / (contraction + churn); many leave reactivation
  out.

  CMRR, committed monthly revenue = (ARR in force + lines signed that have not begun - lines they
  follow - lines of which notice was given) / 12.

  A gap of up to 30 days is bridged at the value that expired: a period is provisional for as many
  days after its end.
$ for a in grew shrank left back brief fresh; do cs account add $a --name "The $a" --csm li -q; done
$ cs account edit left --csm ann -q
$ for a in grew shrank left; do cs contract add $a --product Suite --amount 120000 --starts 2024-07-01 --term 12m -q; done
$ cs contract add back --product Suite --amount 10000 --starts 2024-03-01 --term 12m -q
$ cs contract add grew --kind renewal --product Suite --amount 180000 --starts 2025-07-01 --term 12m --follows 1 -q
$ cs contract add shrank --kind renewal --product Suite --amount 90000 --starts 2025-07-01 --term 12m --follows 2 -q
$ cs contract add back --kind winback --product Suite --amount 9000 --starts 2025-06-01 --term 12m -q
$ cs contract add brief --product Suite --amount 100 --starts 2025-05-05 --ends 2025-05-20 -q
$ cs contract add fresh --product Suite --amount 50000 --starts 2025-12-20 --term 12m -q
# By months the one that came back churned 10,000 and was won back at 9,000; the year is the sum of its months.
$ cs report movements --period 2025 --rows
Movements
=========
2025, as of 2026-03-02

At the close of                   2025-12-31
ARR                               CNY 329,000
MRR                               CNY 27,416.67
Signed, not begun, a month        CNY 0
Renewed or given notice, a month  CNY 0
CMRR                              CNY 27,416.67

Yearly value
------------
Period      Opening         New  Reactivated   Expansion  Contraction        Churn      Closing
2025    CNY 370,000  CNY 50,000    CNY 9,000  CNY 60,000   CNY 30,000  CNY 130,000  CNY 329,000

Customers, and how often they moved
-----------------------------------
Period  Opening  New  Reactivated  Expansion  Contraction  Churn  Closing  Came and went
2025          4    1            1          1            1      2        4              1

Quick ratio: gains / losses
---------------------------
Period  With reactivation  Without  State
2025    0.7438             0.6875   final

The movements behind it
-----------------------
Period  By          Account  Name        CSM  Movement           Before        After
2025    2025-07-31  grew     The grew    li   expansion     CNY 120,000  CNY 180,000
2025    2025-07-31  shrank   The shrank  li   contraction   CNY 120,000   CNY 90,000
2025    2025-07-31  left     The left    ann  churn         CNY 120,000        CNY 0
2025    2025-03-31  back     The back    li   churn          CNY 10,000        CNY 0
2025    2025-06-30  back     The back    li   reactivation        CNY 0    CNY 9,000
2025    2025-12-31  fresh    The fresh   li   new                 CNY 0   CNY 50,000

  Yearly value of the recurring contracts in force at the close of a day, per account: new where
  there was none before, ever; reactivation where there was once; expansion and contraction of what
  it had; churn down to none. Closing = opening + new + reactivation + expansion - contraction -
  churn, exactly.

  Every month by itself, longer periods as the sum of their months: who left and came back within a
  year has churned and been won back, where the year from end to end would show a contraction at
  most. Who came and went within one month is in none of these, and counted beside.

  Quick ratio = (new + expansion + reactivation) / (contraction + churn); many leave reactivation
  out.

  CMRR, committed monthly revenue = (ARR in force + lines signed that have not begun - lines they
  follow - lines of which notice was given) / 12.

  A gap of up to 30 days is bridged at the value that expired: a period is provisional for as many
  days after its end.
$ cs report movements --period 2025Q1..2026Q2 --format csv
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2025Q1,all,370000.00,0.00,0.00,0.00,0.00,10000.00,360000.00,CNY
2025Q2,all,360000.00,0.00,9000.00,0.00,0.00,0.00,369000.00,CNY
2025Q3,all,369000.00,0.00,0.00,60000.00,30000.00,120000.00,279000.00,CNY
2025Q4,all,279000.00,50000.00,0.00,0.00,0.00,0.00,329000.00,CNY
2026Q1,all,329000.00,0.00,0.00,0.00,0.00,0.00,329000.00,CNY
2026Q2,all,,,,,,,,

period,group,opening,new,reactivation,expansion,contraction,churn,closing,passed
2025Q1,all,4,0,0,0,0,1,3,0
2025Q2,all,3,0,1,0,0,0,4,1
2025Q3,all,4,0,0,1,1,1,3,0
2025Q4,all,3,1,0,0,0,0,4,0
2026Q1,all,4,0,0,0,0,0,4,0
2026Q2,all,,,,,,,,

period,group,with_reactivation,without_reactivation,state
2025Q1,all,0,0,final
2025Q2,all,,,final
2025Q3,all,0.4,0.4,final
2025Q4,all,,,final
2026Q1,all,,,provisional
2026Q2,all,,,ahead
# By who held them; in Chinese.
$ cs report movements --period 2025Q3 --by csm --lang zh
年费变动报告
============
2025Q3，截至 2026-03-02

截至                      2025-09-30
年费                      CNY 279,000
月费                      CNY 23,250
已签未开始（月）          CNY 0
被续约或已通知终止（月）  CNY 0
承诺月费                  CNY 23,250

年费变动
--------
期间    分组         期初   新增   回流        增购        减购         流失         期末
2025Q3  li    CNY 369,000  CNY 0  CNY 0  CNY 60,000  CNY 30,000  CNY 120,000  CNY 279,000
2025Q3  合计  CNY 369,000  CNY 0  CNY 0  CNY 60,000  CNY 30,000  CNY 120,000  CNY 279,000

客户数与变动次数
----------------
期间    分组  期初  新增  回流  增购  减购  流失  期末  当月来去
2025Q3  li       4     0     0     1     1     1     3         0
2025Q3  合计     4     0     0     1     1     1     3         0

速动比：增加 / 减少
-------------------
期间    分组  含回流  不含回流  状态
2025Q3  li    0.4000  0.4000    已定
2025Q3  合计  0.4000  0.4000    已定

  按客户计算日终在约经常性合同的年费：此前从未有过为新增，曾经有过为回流，原有之上为增购与减购，降至
  零为流失。期末 = 期初 + 新增 + 回流 + 增购 − 减购 − 流失，恒等。

  逐月计算，更长期间为各月之和：一年内离开又返回者计一次流失、一次回流，而年初对年末最多显示减购。同
  月来去者不在其中，另列。

  速动比 = (新增 + 增购 + 回流) / (减购 + 流失)；不少人不计回流。

  承诺月费 = (在约年费 + 已签未开始 − 其所承接的合同 − 已通知终止的合同) / 12。

  不超过 30 天的间隔按到期前年费延续，故期末后相同天数内数字未定。

  按客户成功经理：以期初时的负责人为准；期初无年费的，以首次变动当月月末的负责人为准。
# What is committed: signed and not begun, renewed, given notice of.
$ cs contract add fresh --kind renewal --product Suite --amount 60000 --starts 2026-12-20 --term 12m --follows 9 --signed_on 2026-02-01 -q
$ cs contract notice 5 --on 2026-02-10 -q
$ cs report movements --period 2026-02 --format json
{
"schema_version":1,
"name":"report.movements",
"title":"Movements",
"subtitle":"2026-02, as of 2026-03-02",
"facts":{
"close":"2026-02-28",
"currency":"CNY",
"arr":329000.00,
"mrr":27416.67,
"coming":5000.00,
"leaving":19166.67,
"cmrr":13250.00
},
"tables":{
"amounts":[
{"period":"2026-02","group":"all","opening":329000.00,"new":0.00,"reactivation":0.00,"expansion":0.00,"contraction":0.00,"churn":0.00,"closing":329000.00,"currency":"CNY"}
],
"accounts":[
{"period":"2026-02","group":"all","opening":4,"new":0,"reactivation":0,"expansion":0,"contraction":0,"churn":0,"closing":4,"passed":0}
],
"quick_ratio":[
{"period":"2026-02","group":"all","with_reactivation":null,"without_reactivation":null,"state":"provisional"}
]
},
"charts":{},
"notes":[
"Yearly value of the recurring contracts in force at the close of a day, per account: new where there was none before, ever; reactivation where there was once; expansion and contraction of what it had; churn down to none. Closing = opening + new + reactivation + expansion - contraction - churn, exactly.",
"Every month by itself, longer periods as the sum of their months: who left and came back within a year has churned and been won back, where the year from end to end would show a contraction at most. Who came and went within one month is in none of these, and counted beside.",
"Quick ratio = (new + expansion + reactivation) / (contraction + churn); many leave reactivation out.",
"CMRR, committed monthly revenue = (ARR in force + lines signed that have not begun - lines they follow - lines of which notice was given) / 12.",
"A gap of up to 30 days is bridged at the value that expired: a period is provisional for as many days after its end."
]
}
