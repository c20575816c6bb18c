# A customer leaves, with a reason; what is lost is counted, looked back at, and told when the cause is mended.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name Acme --csm li --language zh -q && cs account add beta --name Beta --csm li -q && cs account add gamma --name Gamma --csm li -q && cs account add delta --name Delta -q
$ export CS_AS=li CS_NOW=2026-03-02T08:00:00Z
$ cs contract add acme --product Pro --amount 12000 --starts 2025-01-01 --ends 2026-01-01 -q && cs contract add beta --product Pro --amount 24000 --starts 2025-05-01 --ends 2026-05-01 -q && cs contract add gamma --product Pro --amount 36000 --starts 2025-06-01 --ends 2026-06-01 -q
$ cs request add gamma --need 'stock alerts by SMS' -q
$ cs churn unexplained
Account  Name  CSM  Left        Command
acme     Acme  li   2026-01-01  cs churn record acme --reason REASON
$ cs agenda
Agenda
======
2026-03-02

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                                             Command
2026-01-30  beta     renewal  CNY 24,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done beta start
2026-01-31  acme     churn    left on 2026-01-01: say why                                                                                      cs churn unexplained

Today
-----
Due         Account  About    What                                                                                                         Command
2026-03-02  gamma    renewal  CNY 36,000 due 2026-05-31 (in 90 days): Say how likely it is, and 5 more; talk with them at the 90-day mark  cs renewal done gamma start
$ cs churn record acme
! cs: 'cs churn record' needs --reason: why they left; 'cs config get churn.reasons' lists reasons
! hint: see 'cs churn record --help'
[2]
$ cs churn record acme --reason competator/cheaper
! cs: reason: 'competator/cheaper' is no reason that cs.toml knows
! hint: did you mean 'competitor/cheaper'?
[2]
$ cs churn record delta --reason price
! cs: 'delta' never bought anything that recurs
! hint: 'cs contract add' and 'cs contract import' take what they bought, the past as well
[1]
$ cs churn record beta --reason price
! cs: they are customers until 2026-04-30
! hint: 'cs renewal lose beta' notes that what falls due will not be renewed
[1]
$ cs churn record acme --reason competitor/cheaper --on 2025-06-01
! cs: contract 1 is in force on 2025-06-01
! hint: 'cs contract end 1' ends it early; 'cs renewal lose' notes that it will not be renewed; in a file 'no' under whole says that a part was lost
[1]
$ cs churn record acme --reason competitor/cheaper --first-visible 2026-02-01
! cs: first_visible_on: 2026-02-01 is after they left
! hint: the day on which it could first have been seen
[2]
$ cs churn record acme --reason competitor/cheaper --notice-on 2026-01-05
! cs: notice_on: 2026-01-05 is not before they left, 2026-01-01
[2]
$ cs churn record acme --reason competitor/cheaper --customer-reason price --detail 'a third of the price' --preventable yes --first-visible 2025-09-01 --competitor Rival
noted churn 1; 'cs churn retro 1' keeps what it teaches
$ cs churn record acme --reason closed
! cs: that loss was noted already, as churn 1
! hint: 'cs churn edit 1' changes what was said of it
[1]
$ cs account show acme --format json | grep -E '"(stage|status)"'
"stage":"churned",
"status":"lost",
$ cs churn unexplained
Account  Name  CSM  Left  Command
$ cs churn show 1
No.            1
Account        acme
Left           2026-01-01
Due            2025-12-31
Whole          yes
Currency       CNY
Lost           CNY 12,000
Reason         competitor/cheaper
Class          competitor
Detail         a third of the price
Their reason   price
Preventable    yes
First visible  2025-09-01
Competitor     Rival
Created        2026-03-02 08:00Z
Updated        2026-03-02 08:00Z
$ cs churn retro 1
! cs: 'cs churn retro' needs --change: what we do differently from now on
! hint: see 'cs churn retro --help'
[2]
$ cs churn retro 1 --missed 'nobody logged in since October' --change 'call after two silent weeks'
looked back at churn 1
$ cs churn retro 1 --change again
! cs: churn 1 was looked back at already, on 2026-03-02
[1]
$ cs churn edit 1 --reason nonsense
! cs: reason: 'nonsense' is no reason that cs.toml knows
! hint: 'cs config get churn.reasons' lists them
[2]
$ cs churn edit 1 --customer-detail 'Too dear for what we use.'
changed churn 1
$ cs renewal lose beta --reason product/lacks_function --request 1 --customer-detail 'No stock alerts.' --dry-run
would have lost what falls due on 2026-04-30: churn 2; 'cs churn retro 2' keeps what it teaches:
  churn account: (none) -> beta
  churn on: (none) -> 2026-05-01
  churn due: (none) -> 2026-04-30
  churn notice_on: (none) -> 2026-03-02
  churn whole: (none) -> yes
  churn currency: (none) -> CNY
  churn arr: (none) -> CNY 24,000
  churn reason: (none) -> product/lacks_function
  churn class: (none) -> product
  churn customer_detail: (none) -> No stock alerts.
  churn request: (none) -> 1
  contract notice_on: (none) -> 2026-03-02
  winback account: (none) -> beta
  winback churn: (none) -> 2
  winback state: (none) -> waiting
  winback since: (none) -> 2026-03-02
  winback next_on: (none) -> 2026-08-01
$ cs renewal lose beta --reason product/lacks_function --request 1 --customer-detail 'No stock alerts.'
lost what falls due on 2026-04-30: churn 2; 'cs churn retro 2' keeps what it teaches
$ cs contract show 2 --format json | grep notice_on
"notice_on":"2026-03-02",
$ cs churn reasons
Reason                     Accounts        Lost  Parts  Preventable  Judged  They say so, too  Last
product: lacks a function         1  CNY 24,000      0            0       0                 0  2026-05-01
competitor: cheaper               1  CNY 12,000      0            1       1                 0  2026-01-01
$ cs churn reasons --since 2026-06-01
Reason  Accounts  Lost  Parts  Preventable  Judged  They say so, too  Last
$ cs churn reasons --lang zh
原因            客户数    流失年费  部分流失  可避免  已判断  客户同因  最近
产品：缺少功能       1  CNY 24,000         0       0       0         0  2026-05-01
竞品：更便宜         1  CNY 12,000         0       1       1         0  2026-01-01
$ cs churn fix 99 --what x
! cs: there is no request '99'
! hint: 'cs request list' shows all
[1]
$ cs churn fix nonsense --what x
! cs: reason: 'nonsense' is no reason that cs.toml knows
! hint: 'cs config get churn.reasons' lists them
[2]
$ cs churn fix price
! cs: 'cs churn fix' needs --what: what was done, as customers are told
! hint: see 'cs churn fix --help'
[2]
$ cs churn fix price --what x --on tomorrow
! cs: 2026-03-03 lies in the future
! hint: say so once it is mended
[1]
$ cs churn fix 1 --what 'Stock alerts by SMS are there.'
stock alerts by SMS
===================
mended on 2026-03-02: Stock alerts by SMS are there.

Who left for it
---------------
No.  Account  Name  CSM  Left              Lost  State    Command
  2  beta     Beta  li   2026-05-01  CNY 24,000  waiting  cs winback letter 2

Who may leave for it
--------------------
Account  Name   CSM  Request  Need                 Due                ARR
gamma    Gamma  li         1  stock alerts by SMS  2026-05-31  CNY 36,000

What they are told
------------------

You told us what you miss. It is there now: Stock alerts by SMS are there.

We would like to show it to you. When may we call?
$ cs churn fix price --what '价格已调整。' --lang zh
价格
====
2026-03-02 已解决：价格已调整。

因此流失的客户
--------------
编号  客户  名称  客户成功经理  流失日        流失年费  状态  命令
   1  acme  Acme  li            2026-01-01  CNY 12,000  等待  cs winback letter 1

可能因此流失的客户
------------------
没有在约客户提出

告知在约客户
------------

您曾告诉我们缺少什么。现在已经有了：价格已调整。

我们希望向您演示。何时方便与您通话？
$ cs churn list
No.  Account  Left        Whole        Lost  Reason                  Their reason  Preventable  Looked back
  2  beta     2026-05-01  yes    CNY 24,000  product/lacks_function
  1  acme     2026-01-01  yes    CNY 12,000  competitor/cheaper      price         yes          2026-03-02
$ cs churn log 1 | head -n 2
Change  At                 Who  Field             From  To                              Command
    12  2026-03-02 08:00Z  li   customer_detail         Too dear for what we use.       cs churn edit 1 --customer-detail 'Too dear for what we use.'
$ cs churn remove 1
! cs: churn '1' is still used by 1 winback (churn)
! hint: remove those first, or keep it
[1]
$ cs report churn --period 2026 --rows
Churn
=====
2026, as of 2026-03-02

Who left
--------
Period  Group  Accounts  Parts        Lost  Preventable                 Days visible  Days of notice
2026    all           1      0  CNY 12,000  1/1 = 100.0% (20.7-100.0%)           122

Why
---
Reason               Accounts        Lost  Of all losses               They say so, too
competitor: cheaper         1  CNY 12,000  1/1 = 100.0% (20.7-100.0%)  0/1 = 0.0% (0.0-79.3%)

Every loss
----------
Account  Name  CSM  Left        Whole        Lost  Reason               Preventable
acme     Acme  li   2026-01-01  yes    CNY 12,000  competitor: cheaper  yes

  Lost: yearly value of what ended, by the first day without service. A loss of a part is counted
  apart. The rates of it are in 'cs report retention' and 'cs report renewals'.

  Preventable: of the losses that were judged. They say so, too: of those whose customer named a
  reason. Days: medians, from when the reason could first be seen, and from the notice, until they
  left.

  Losses without a reason are not here: 'cs churn unexplained' lists them.
$ cs report churn --period 2026Q1 --by csm --lang zh
流失
====
2026Q1，截至 2026-03-02

流失
----
期间    分组  流失客户  部分流失    流失年费  可避免                      征兆天数  通知天数
2026Q1  li           1         0  CNY 12,000  1/1 = 100.0% (20.7-100.0%)       122
2026Q1  合计         1         0  CNY 12,000  1/1 = 100.0% (20.7-100.0%)       122

原因
----
原因          客户数    流失年费  占全部流失                  客户同因
竞品：更便宜       1  CNY 12,000  1/1 = 100.0% (20.7-100.0%)  0/1 = 0.0% (0.0-79.3%)

  流失年费：已停止部分的年化金额，按停止服务首日计入期间；部分流失单独计数。流失率见 cs report
  retention 与 renewals。

  可避免：占已判断的流失。客户同因：占客户说明了原因的流失。天数为中位数：自最早征兆、自通知至流失。

  未说明原因的流失不在此列：见 cs churn unexplained。
$ cs report churn --period 2026Q1 --format json
{
"schema_version":1,
"name":"report.churn",
"title":"Churn",
"subtitle":"2026Q1, as of 2026-03-02",
"facts":{},
"tables":{
"churn":[
{"period":"2026Q1","group":"all","accounts":1,"parts":0,"lost":12000.00,"preventable":1,"preventable_percent":100,"preventable_low":20.7,"preventable_high":100,"visible_days":122,"notice_days":null,"currency":"CNY"}
],
"reasons":[
{"reason":"competitor/cheaper","accounts":1,"lost":12000.00,"share":1,"share_percent":100,"share_low":20.7,"share_high":100,"agreed":0,"agreed_percent":0,"agreed_low":0,"agreed_high":79.3,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Lost: yearly value of what ended, by the first day without service. A loss of a part is counted apart. The rates of it are in 'cs report retention' and 'cs report renewals'.",
"Preventable: of the losses that were judged. They say so, too: of those whose customer named a reason. Days: medians, from when the reason could first be seen, and from the notice, until they left.",
"Losses without a reason are not here: 'cs churn unexplained' lists them."
]
}
$ cs report churn --period 2020
Churn
=====
2020, as of 2026-03-02

Who left
--------
Period  Group  Accounts  Parts  Lost  Preventable  Days visible  Days of notice
2020    all           0      0        n/a

Why
---
nobody left

  Lost: yearly value of what ended, by the first day without service. A loss of a part is counted
  apart. The rates of it are in 'cs report retention' and 'cs report renewals'.

  Preventable: of the losses that were judged. They say so, too: of those whose customer named a
  reason. Days: medians, from when the reason could first be seen, and from the notice, until they
  left.

  Losses without a reason are not here: 'cs churn unexplained' lists them.
