# All accounts on one page: how many, worth how much, due when, held by whom.
$ cs init -q && cs report portfolio
Portfolio
=========
2026-03-02

Accounts  0
In force  0
ARR       -

By segment
----------
Segment  Accounts  In force  ARR  Share %  Due in 90 days
all             0         0

Due in the next 90 days, by month
---------------------------------
Nothing falls due in the next 90 days.

  ARR: yearly value of the recurring lines in force at the close of the day (price x 12 / months of
  the term); MRR is a twelfth. Due in 90 days: yearly value of the lines whose last service day lies
  in the next 90 days and that nothing follows yet.

  Load: ARR held / capacity. Stage, segment and CSM are the present ones, whatever day is asked for.
$ cs staff add li --name 'Li Wei' --capacity 200000 -q && cs staff add ann --name Ann -q
$ cs account add acme --name 'Acme Dental' --segment large --csm li --region Leeds -q && cs account add bolt --name Bolt --segment small --csm ann -q && cs account add dust --name Dust -q && cs account add new --name New -q
$ cs contract add acme --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q
$ cs contract add acme --product Stock --amount 10000 --starts 2025-09-01 --coterm -q
$ cs contract add bolt --product Suite --amount 30000 --starts 2025-06-01 --term 36m -q
$ cs contract add dust --product Suite --amount 5000 --starts 2024-04-07 --term 12m -q
$ cs contract add new --product Suite --amount 5000 --starts 2026-04-01 --term 12m -q
$ cs contract notice 3 -q && cs account stage dust churned -q
$ cs report portfolio
Portfolio
=========
2026-03-02

Accounts        4
In force        2
ARR             CNY 145,000
MRR             CNY 12,083.33
Due in 90 days  CNY 135,000

By segment
----------
Segment  Accounts  In force          ARR  Share %  Due in 90 days
large           1         1  CNY 135,000     93.1     CNY 135,000
small           1         1   CNY 10,000      6.9
-               2         0                   0.0
all             4         2  CNY 145,000    100.0     CNY 135,000

By stage
--------
Stage    Accounts  In force          ARR  Share %  Due in 90 days
signing         3         2  CNY 145,000      100     CNY 135,000
churned         1         0                     0

By status
---------
Status    Accounts  In force          ARR  Share %  Due in 90 days
coming           1         0                   0.0
customer         1         1  CNY 135,000     93.1     CNY 135,000
canceled         1         1   CNY 10,000      6.9
lost             1         0                   0.0

Due in the next 90 days, by month
---------------------------------
Month    Accounts   Amount due
2026-04         1  CNY 135,000

The largest accounts
--------------------
Account  Name         Segment  CSM  Status            ARR  Due in 90 days
acme     Acme Dental  large    li   customer  CNY 135,000     CNY 135,000
bolt     Bolt         small    ann  canceled   CNY 10,000

Held by, against what they can carry
------------------------------------
CSM  Accounts          ARR  Due in 90 days     Capacity  Load %
ann         1   CNY 10,000
li          1  CNY 135,000     CNY 135,000  CNY 200,000    67.5

  ARR: yearly value of the recurring lines in force at the close of the day (price x 12 / months of
  the term); MRR is a twelfth. Due in 90 days: yearly value of the lines whose last service day lies
  in the next 90 days and that nothing follows yet.

  Load: ARR held / capacity. Stage, segment and CSM are the present ones, whatever day is asked for.
$ cs report portfolio --by region --lang zh
客户总览
========
2026-03-02

客户数       4
在约客户     2
年费         CNY 145,000
月费         CNY 12,083.33
90 天内到期  CNY 135,000

按地区
------
地区   客户数  在约         年费  占比 %  90 天内到期
-           3     1   CNY 10,000     6.9
Leeds       1     1  CNY 135,000    93.1  CNY 135,000
合计        4     2  CNY 145,000   100.0  CNY 135,000

按阶段
------
阶段    客户数  在约         年费  占比 %  90 天内到期
签约期       3     2  CNY 145,000     100  CNY 135,000
已流失       1     0                    0

按状态
------
状态        客户数  在约         年费  占比 %  90 天内到期
待生效           1     0                  0.0
在约             1     1  CNY 135,000    93.1  CNY 135,000
已通知终止       1     1   CNY 10,000     6.9
流失             1     0                  0.0

未来 90 天到期（按月）
----------------------
月份     客户数     应续金额
2026-04       1  CNY 135,000

最大客户
--------
客户  名称         分层    客户成功经理  状态               年费  90 天内到期
acme  Acme Dental  大客户  li            在约        CNY 135,000  CNY 135,000
bolt  Bolt         小客户  ann           已通知终止   CNY 10,000

客户成功经理负荷
----------------
客户成功经理  客户数         年费  90 天内到期       承载额  负荷 %
ann                1   CNY 10,000
li                 1  CNY 135,000  CNY 135,000  CNY 200,000    67.5

  年费：当日在约经常性合同的年化金额（金额 × 12 / 月数）；月费为其十二分之一。90 天内到期：最后服务
  日在未来 90 天内、尚无后续合同的年费。

  负荷：所负责年费 / 承载额。阶段、分层与客户成功经理均为当前值。
$ cs report portfolio --as-of 2025-03-01 --format json
{
"schema_version":1,
"name":"report.portfolio",
"title":"Portfolio",
"subtitle":"2025-03-01",
"facts":{
"accounts":4,
"customers":1,
"currency":"CNY",
"arr":5000.00,
"mrr":416.67,
"due":5000.00
},
"tables":{
"by_segment":[
{"group":"large","accounts":1,"customers":0,"arr":null,"share":0,"due":null,"currency":null},
{"group":"small","accounts":1,"customers":0,"arr":null,"share":0,"due":null,"currency":null},
{"group":"-","accounts":2,"customers":1,"arr":5000.00,"share":100,"due":5000.00,"currency":"CNY"},
{"group":"all","accounts":4,"customers":1,"arr":5000.00,"share":100,"due":5000.00,"currency":"CNY"}
],
"by_stage":[
{"group":"signing","accounts":3,"customers":0,"arr":null,"share":0,"due":null,"currency":null},
{"group":"churned","accounts":1,"customers":1,"arr":5000.00,"share":100,"due":5000.00,"currency":"CNY"}
],
"by_status":[
{"group":"coming","accounts":3,"customers":0,"arr":null,"share":0,"due":null,"currency":null},
{"group":"customer","accounts":1,"customers":1,"arr":5000.00,"share":100,"due":5000.00,"currency":"CNY"}
],
"due_by_month":[
{"month":"2025-04","accounts":1,"amount":5000.00,"currency":"CNY"}
],
"top":[
{"account":"dust","name":"Dust","segment":null,"csm":null,"status":"customer","arr":5000.00,"due":5000.00,"currency":"CNY"}
],
"csms":[
{"csm":"-","accounts":1,"arr":5000.00,"due":5000.00,"capacity":null,"load":null,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"ARR: yearly value of the recurring lines in force at the close of the day (price x 12 / months of the term); MRR is a twelfth. Due in 90 days: yearly value of the lines whose last service day lies in the next 90 days and that nothing follows yet.",
"Load: ARR held / capacity. Stage, segment and CSM are the present ones, whatever day is asked for."
]
}
$ cs report portfolio --rows --format csv | tail -5
account,name,segment,csm,status,arr,due,currency
acme,Acme Dental,large,li,customer,135000.00,135000.00,CNY
bolt,Bolt,small,ann,canceled,10000.00,,CNY
dust,Dust,,,lost,,,
new,New,,,coming,,,
$ cs contract add bolt --product Stock --amount 'USD 1000' --starts 2026-01-01 --term 12m -q
$ cs report portfolio --format csv | head -6; cs report portfolio | tail -8
group,accounts,customers,arr,share,due,currency
large,1,1,135000.00,93.1,135000.00,CNY
small,1,1,10000.00,6.9,,CNY
small,,,1000.00,100,,USD
-,2,0,,0,,
all,4,2,145000.00,100,135000.00,CNY

  ARR: yearly value of the recurring lines in force at the close of the day (price x 12 / months of
  the term); MRR is a twelfth. Due in 90 days: yearly value of the lines whose last service day lies
  in the next 90 days and that nothing follows yet.

  Load: ARR held / capacity. Stage, segment and CSM are the present ones, whatever day is asked for.

  Currencies are kept apart: cs.toml has no rate for USD.
$ sed -i 's/^\[rates\]/[rates]\nUSD = 7.1/' cs.toml
$ cs report portfolio | head -12
Portfolio
=========
2026-03-02

Accounts        4
In force        2
ARR             CNY 152,100
MRR             CNY 12,675
Due in 90 days  CNY 135,000

By segment
----------
