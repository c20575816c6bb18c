# A request comes back to whoever asked.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add pm --name Pat --roles product -q && cs account add acme --name Acme --csm li -q && cs account add beta --name Beta --csm li -q
$ cs contract add acme --product S --amount 120000 --starts 2026-01-01 --term 12m -q && cs contract add beta --product S --amount 20000 --starts 2026-01-01 --term 12m -q
$ cs request wanted
No.  Need  Class  State  Accounts  ARR  Promised for
$ cs request add acme --need 'stock alerts by SMS' --scene 'night shift' --collected-on 2026-02-01
added request 1
$ cs request add beta --need 夜间模式 -q && cs request add acme
! cs: 'cs request add' needs --need: what they want, in their words
! hint: see 'cs request add --help'
[2]
$ cs request add acme --need x --level 9
! cs: level: 9 is out of range
! hint: 1 to 5
[2]
$ cs request pass 1
! cs: request 1 is collected: it cannot become passed on
! hint: 'cs request VERB 1' with analyse
[1]
$ cs request analyse 1 --level 9
! cs: --level: 9 is out of range
! hint: 1 to 5
[2]
$ cs request analyse 1 --true-need maybe
! cs: --true-need: 'maybe' is neither yes nor no
! hint: write yes or no
[2]
$ cs request analyse 1 --on 2026-01-01
! cs: 2026-01-01 lies before the link before, 2026-02-01
[1]
$ cs request analyse 1 --true-need yes --class alert --level 2 --on 2026-02-05
request 1 is analysed
$ cs request pass 1 --owner pm --on 2026-02-10
passed request 1 on to product
$ cs request ask 1 beta
beta asks for request 1, too
$ cs request ask 1 beta
! cs: 'beta' has asked for request 1 already
[1]
$ cs request wanted
No.  Need                 Class  State      Accounts          ARR  Promised for
  1  stock alerts by SMS  alert  passed_on         2  CNY 140,000
  2  夜间模式                    collected         1   CNY 20,000
$ cs request wanted --lang zh
编号  需求                 分类   状态       客户数         年费  承诺日期
   1  stock alerts by SMS  alert  passed_on       2  CNY 140,000
   2  夜间模式                    collected       1   CNY 20,000
$ cs request deliver 1
! cs: request 1 is passed on: it cannot become delivered
! hint: 'cs request VERB 1' with decide or decide --decision decline
[1]
$ cs request decide 1
! cs: 'cs request decide' needs --decision: build, later or decline
! hint: such as --decision build --promised-for 2026-06-30
[2]
$ cs request decide 1 --decision decline
! cs: a refusal needs --why: the customer will be told
! hint: such as --why 'the law does not allow it'
[2]
$ cs request decide 1 --decision decline --why no --promised-for 2026-06-30
! cs: --promised-for does not go with --decision decline
! hint: leave it out
[2]
$ cs request decide 1 --decision build --promised-for 2026-01-01
! cs: promised_for: 2026-01-01 lies before the decision, 2026-03-02
[2]
$ cs request decide 1 --decision build --promised-for 2026-06-30 --on 2026-02-20
noted what was decided of request 1
$ cs request deliver 1 --released-in 3.2 --on 2026-02-27
request 1 is delivered; the customer is to be told
$ cs request untold
No.  Account  Need                 Outcome    Since       CSM  Command
  1  acme     stock alerts by SMS  delivered  2026-02-27  li   cs request tell 1 --account acme
  1  beta     stock alerts by SMS  delivered  2026-02-27  li   cs request tell 1 --account beta
$ CS_AS=li cs agenda
Agenda
======
2026-03-02

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                             Command
2026-02-27  acme     request  tell them that it is there: stock alerts by SMS  cs request tell 1 --account acme
2026-02-27  beta     request  tell them that it is there: stock alerts by SMS  cs request tell 1 --account beta
$ cs request tell 1 --account acme
noted that they know the outcome of request 1
$ cs request tell 1 --account acme
! cs: they were told already
[1]
$ cs request untold --lang zh
编号  客户  需求                 结果       起始        客户成功经理  命令
   1  beta  stock alerts by SMS  delivered  2026-02-27  li            cs request tell 1 --account beta
$ cs request show 1
Request 1: stock alerts by SMS
==============================

No.            1
Account        acme
Also asked by  beta
Scene          night shift
Need           stock alerts by SMS
True need      yes
Class          alert
Level          2
Owner          pm
Decision       build
Promised for   2026-06-30
Released in    3.2
State          delivered
Told           acme
Since          2026-02-27
Collected      2026-02-01
Created        2026-03-02 01:00Z
Updated        2026-03-02 01:00Z

Who asked
---------
Account  Name  CSM  Told
acme     Acme  li   yes
beta     Beta  li   no

Days at each link
-----------------
Link       From        To          Days  Note
collected  2026-02-01  2026-02-05     4
analysed   2026-02-05  2026-02-10     5
passed on  2026-02-10  2026-02-20    10
decided    2026-02-20  2026-02-27     7
delivered  2026-02-27                 3
$ cs request tell 1 --note 'by mail'
noted that they know the outcome of request 1
$ cs request tell 1
! cs: all that asked know the outcome of request 1
[1]
$ cs request show 1 --lang zh
需求 1：stock alerts by SMS
===========================

编号        1
客户        acme
同样提出    beta
场景        night shift
需求        stock alerts by SMS
真需求      是
分类        alert
等级        2
产品负责人  pm
决策        开发
承诺日期    2026-06-30
发布版本    3.2
状态        已反馈
已告知      acme, beta
状态起始    2026-03-02
收集日      2026-02-01
创建        2026-03-02 01:00Z
更新        2026-03-02 01:00Z

提出的客户
----------
客户  名称  客户成功经理  已告知
acme  Acme  li            是
beta  Beta  li            是

各环节天数
----------
环节    起          止          天数  说明
已收集  2026-02-01  2026-02-05     4
已分析  2026-02-05  2026-02-10     5
已转达  2026-02-10  2026-02-20    10
已决策  2026-02-20  2026-02-27     7
已交付  2026-02-27  2026-03-02     3
已反馈  2026-03-02                    by mail
# A refusal is told as well.
$ cs request analyse 2 --true-need no -q && cs request decide 2 --decision decline --why 'the law does not allow it'
declined request 2; the customer is to be told
$ cs request untold
No.  Account  Need      Outcome   Since       CSM  Command
  2  beta     夜间模式  declined  2026-03-02  li   cs request tell 2 --account beta
$ cs undo && cs request list --columns id,need,state
taken back change 17: cs request decide 2 --decision decline --why 'the law does not allow it'
No.  Need                 State
  2  夜间模式             analysed
  1  stock alerts by SMS  told
