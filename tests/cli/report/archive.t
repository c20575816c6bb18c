# Documents of one account's archive, in the language of the customer.
$ export CS_NOW=2026-04-10T08:00:00Z CS_TODAY=2026-04-10 CS_AS=li
$ cs init -q && printf 'company = "Example Ltd"\n' >cs.toml && cs staff add li --name 'Li Wei' -q && cs staff add zhou --name 'Zhou Ke' -q
$ cs account add acme --name 'Acme Dental' --csm li --support zhou --region North --signed-on 2026-01-01 --clock-starts-on 2026-01-08 -q && cs account add 仁心 --name 仁心诊所 --csm li --language zh -q
$ for a in acme 仁心; do cs contract add $a --product Suite --starts 2026-01-01 --term 12m --amount 12000 -q; done
$ cs report confirmation acme; cs report confirmation 仁心
Requirement confirmation: Acme Dental
=====================================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

What you want to reach
----------------------
No goal is on record yet.

What you expect of us
---------------------
No expectation is on record yet.

Read and confirmed
------------------
For          Name                  Signature             On
Acme Dental  ____________________  ____________________  ____________________
Example Ltd  Li Wei                ____________________  ____________________

  Example Ltd
需求确认表：仁心诊所
====================
2026-04-10

到期日        2026-12-31
客户成功经理  Li Wei

客户目标
--------
尚未记录目标。

客户预期
--------
尚未记录预期。

双方确认
--------
单位         姓名                  签字                  日期
仁心诊所     ____________________  ____________________  ____________________
Example Ltd  Li Wei                ____________________  ____________________

  Example Ltd
$ cs report training-followup acme; cs report training-followup 仁心
Training follow-up: Acme Dental
===============================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

Person by person
----------------
No contact is on record.

To ask on the call
------------------
Question                                                       Answer
What do you use every day by now?                              ________________________________________
Where do you still stop, or ask somebody?                      ________________________________________
What shall we show once more?                                  ________________________________________
Who else ought to be trained?                                  ________________________________________
How good was the training, 1 to 5? What would make it better?  ________________________________________

  Homework is counted from the day of the training to its last day: what the person did where usage
  names them, else what the whole account did.

  Example Ltd
培训回访表：仁心诊所
====================
2026-04-10

到期日        2026-12-31
客户成功经理  Li Wei

各人培训情况
------------
没有联系人记录。

回访问题
--------
问题                              回答
现在每天都在用哪些功能？          ________________________________________
哪些地方仍会卡住，或需要问人？    ________________________________________
哪些内容需要再讲一遍？            ________________________________________
还有谁需要培训？                  ________________________________________
培训满意度（1-5 分）？如何改进？  ________________________________________

  课后任务从培训当日统计至期限：使用数据含本人时按本人统计，否则按客户整体统计。

  Example Ltd
$ cs report current-state acme; cs report current-state 仁心
Current state: Acme Dental
==========================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

Who is who
----------
No contact is on record.

What is used
------------

No usage was ever imported.

Goals
-----
No goal is on record yet.

Promises that are open
----------------------
No promise is open.

  Depth = core features used / licensed core features; breadth = features used / licensed features;
  both of the last 30 days.

  Example Ltd
客户现状表：仁心诊所
====================
2026-04-10

到期日        2026-12-31
客户成功经理  Li Wei

关键人
------
没有联系人记录。

使用现状
--------

尚未导入任何使用数据。

成功目标
--------
尚未记录目标。

未兑现的承诺
------------
没有未兑现的承诺。

  使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；均按最近 30 天。

  Example Ltd

# With people, goals, promises, training and use.
$ cs contact add acme --name 'Dr Wu' --title Owner --function doctor --tier 1 --role decision_maker --email wu@acme.example --does 'treats patients' --aims-at 'fewer empty chairs' --works-at 'in the surgery' --pains 'no-shows' --solvable yes --attitude -1 -q && cs contact add acme --name 'Ms Chen' --function nurse --tier 2 --language zh -q && cs contact add acme --name 'Mr Gone' --left-on 2026-02-01 -q
$ cs goal add acme --department front --statement 'patients come when they said' --said-by 'Dr Wu' --metric no-shows --unit % --baseline 12 --target 6 --due 2026-06-30 --terms 'nurses: gaps' -q && cs goal confirm 1 --with 'Dr Wu' --on 2026-01-10 -q && cs goal measure 1 9 --on 2026-04-01 --source 'their report' -q
$ cs goal add acme --statement 'less paper' -q && cs goal add acme --statement 'faster billing' --metric days --baseline 9 --target 3 --due 2026-07-31 -q && cs goal add acme --statement 'never mind' -q && cs goal drop 4 --why 'no use' -q
$ for text in 'stock alerts' 'import of old records' 'a free tablet' 'reports in a day'; do cs expectation add acme --text "$text" -q; done
$ cs expectation confirm 1 --with 'Dr Wu' --feasible yes -q && cs expectation plan 1 --due 2026-05-01 -q && cs expectation confirm 2 --feasible yes -q && cs expectation confirm 3 --feasible no --answer 'a discount on one' -q && cs expectation withdraw 3 -q && cs expectation break 4 --why 'never built' -q
$ cs expectation add acme --text 'help at weekends' -q
$ cs report confirmation acme
Requirement confirmation: Acme Dental
=====================================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

What you want to reach
----------------------
Goal                          Department  Said by  Metric    Baseline  Target  Unit  Due         Terms         Agreed
patients come when they said  front       Dr Wu    no-shows        12       6  %     2026-06-30  nurses: gaps  2026-01-10
faster billing                                     days             9       3        2026-07-31
less paper

What you expect of us
---------------------
Expectation            Feasible  Answer             Due         State      Confirmed with
stock alerts           yes                          2026-05-01  planned    Dr Wu
import of old records  yes                                      confirmed
a free tablet          no        a discount on one              withdrawn
help at weekends       unknown                                  promised

Still to be settled
-------------------

Goal "faster billing": to be read back and confirmed.

Goal "less paper" lacks: Metric, Target, Better, Due.

Expectation "import of old records": by when?

Expectation "help at weekends": is it understood so?

Expectation "help at weekends": we owe an answer whether it can be done.

Read and confirmed
------------------
For          Name    Signature             On
Acme Dental  Dr Wu   ____________________  ____________________
Example Ltd  Li Wei  ____________________  ____________________

  Example Ltd
$ cs feature add booking --name Booking --core yes -q && cs feature add stock --name Stock --core yes -q && printf 'account,day,feature,user,events\nacme,2026-03-20,booking,wu@acme.example,2\nacme,2026-04-08,booking,wu@acme.example,5\n' >u.csv && cs usage import u.csv -q
$ cs training add 'Dr Wu' --topic booking --on 2026-03-02 -q && cs training attended 1 --score 60 -q && cs training add 'Dr Wu' --topic booking --on 2026-03-09 -q && cs training attended 2 --score 75 -q && cs training homework 2 --feature booking --times 3 --by 2026-03-31 -q && cs training homework 2 --feature stock --times 2 --by 2026-04-20 -q
$ cs training add 'Dr Wu' --topic stock --on 2026-04-02 -q && cs training missed 3 -q && cs contact add acme --name 'Mr Zhao' -q && cs training add 'Mr Zhao' --topic booking --on 2026-04-03 -q && cs training attended 4 -q
$ cs ticket open acme --contact 'Ms Chen' --subject 'Where is the waiting list?' --kind question -q && cs ticket open acme --subject 'Printer fails' --kind bug -q
$ cs report training-followup acme
Training follow-up: Acme Dental
===============================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

Person by person
----------------
Name     Function  Topic    On          Result         Quiz  Homework                        Certificate  To repeat
Dr Wu    doctor    booking  2026-03-02  attended         60
Dr Wu    doctor    booking  2026-03-09  attended         75  Booking: 2 of 3; Stock: 0 of 2               quiz: 80 pass; Booking
Dr Wu    doctor    stock    2026-04-02  missed                                                            another day
Ms Chen  nurse                          never trained                                                     to be trained
Mr Zhao            booking  2026-04-03  attended                                                          quiz

Questions that are open
-----------------------
Name     Question                    Asked
Ms Chen  Where is the waiting list?  2026-04-10 08:00Z

To ask on the call
------------------
Question                                                       Answer
What do you use every day by now?                              ________________________________________
Where do you still stop, or ask somebody?                      ________________________________________
What shall we show once more?                                  ________________________________________
Who else ought to be trained?                                  ________________________________________
How good was the training, 1 to 5? What would make it better?  ________________________________________

  Homework is counted from the day of the training to its last day: what the person did where usage
  names them, else what the whole account did.

  Example Ltd
$ cs touch add acme --kind call --note 'all well' --next 'send the slides' --next-on 2026-04-12 -q && cs plan start acme --template session --kickoff 2026-04-13 -q
$ cs request add acme --need 'print recipes' -q && cs complaint add acme --what 'down for two hours' --kind business_stopped -q
$ cs report current-state acme
Current state: Acme Dental
==========================
2026-04-10

Region        North
Signed        2026-01-01
Clock starts  2026-01-08
Due           2026-12-31
CSM           Li Wei
Support       Zhou Ke

Who is who
----------
Name     Title  Function  Role            Does             Aims at             Works at
Dr Wu    Owner  doctor    decision maker  treats patients  fewer empty chairs  in the surgery
Ms Chen         nurse
Mr Zhao

What is used
------------
Last use              2026-04-08
Days with use         2
30 days before        0
Events                7
Active users          1
Depth: core features  1/2 (50.0 %)
Breadth: features     1/2 (50.0 %)
Core, never used      Stock

Goals
-----
Goal                          Metric    Unit  Baseline  Value  Target  Due         Status
patients come when they said  no-shows  %           12      9       6  2026-06-30  agreed
faster billing                days                   9              3  2026-07-31  draft
less paper                                                                         draft

Measurements
------------
Goal                          On          Value  Source        Note
patients come when they said  2026-04-01      9  their report

Promises that are open
----------------------
Expectation            State      Feasible  Due
stock alerts           planned    yes       2026-05-01
import of old records  confirmed  yes
help at weekends       promised   unknown

Requests, tickets and complaints that are open
----------------------------------------------
Kind       What                        State      Since
complaint  down for two hours          raised     2026-04-10
request    print recipes               collected  2026-04-10
ticket     Where is the waiting list?  new        2026-04-10
ticket     Printer fails               new        2026-04-10

What hurts
----------
Name   Function  Pains     Solvable
Dr Wu  doctor    no-shows  yes

What is next
------------
By          What                                        Whose
2026-04-12  send the slides                             ours
2026-04-13  Set up and shown, with all who will use it  ours
2026-04-20  Used in daily work for a week               yours
2026-04-22  Asked how it went                           ours
2026-05-01  stock alerts                                ours

  Depth = core features used / licensed core features; breadth = features used / licensed features;
  both of the last 30 days.

  Example Ltd
$ cs account edit acme --language zh; cs report confirmation acme; cs report training-followup acme; cs report current-state acme
changed account acme
需求确认表：Acme Dental
=======================
2026-04-10

地区          North
签约日        2026-01-01
计时起点      2026-01-08
到期日        2026-12-31
客户成功经理  Li Wei
客服经理      Zhou Ke

客户目标
--------
目标                          部门   提出人  指标      基线  目标值  单位  期限        术语          确认日
patients come when they said  front  Dr Wu   no-shows    12       6  %     2026-06-30  nurses: gaps  2026-01-10
faster billing                               days         9       3        2026-07-31
less paper

客户预期
--------
预期                   可行性  答复               期限        状态    确认人
stock alerts           可行                       2026-05-01  已排期  Dr Wu
import of old records  可行                                   已确认
a free tablet          不可行  a discount on one              已收回
help at weekends       未知                                   已承诺

待确认事项
----------

目标“faster billing”：待复述确认。

目标“less paper”尚缺：指标、目标值、方向、期限。

预期“import of old records”：何时完成？

预期“help at weekends”：理解是否一致？

预期“help at weekends”：我方尚需答复是否可行。

双方确认
--------
单位         姓名    签字                  日期
Acme Dental  Dr Wu   ____________________  ____________________
Example Ltd  Li Wei  ____________________  ____________________

  Example Ltd
培训回访表：Acme Dental
=======================
2026-04-10

地区          North
签约日        2026-01-01
计时起点      2026-01-08
到期日        2026-12-31
客户成功经理  Li Wei
客服经理      Zhou Ke

各人培训情况
------------
姓名     职能    主题     日期        结果      测验  课后任务                        证书  需巩固
Dr Wu    doctor  booking  2026-03-02  已参加      60
Dr Wu    doctor  booking  2026-03-09  已参加      75  Booking：2/3 次；Stock：0/2 次        测验：80 分及格；Booking
Dr Wu    doctor  stock    2026-04-02  缺席                                                  改期补训
Ms Chen  nurse                        从未培训                                              安排培训
Mr Zhao          booking  2026-04-03  已参加                                                测验

未解决的问题
------------
姓名     问题                        提出时间
Ms Chen  Where is the waiting list?  2026-04-10 08:00Z

回访问题
--------
问题                              回答
现在每天都在用哪些功能？          ________________________________________
哪些地方仍会卡住，或需要问人？    ________________________________________
哪些内容需要再讲一遍？            ________________________________________
还有谁需要培训？                  ________________________________________
培训满意度（1-5 分）？如何改进？  ________________________________________

  课后任务从培训当日统计至期限：使用数据含本人时按本人统计，否则按客户整体统计。

  Example Ltd
客户现状表：Acme Dental
=======================
2026-04-10

地区          North
签约日        2026-01-01
计时起点      2026-01-08
到期日        2026-12-31
客户成功经理  Li Wei
客服经理      Zhou Ke

关键人
------
姓名     职务   职能    角色    工作内容         工作目标            工作场所
Dr Wu    Owner  doctor  决策者  treats patients  fewer empty chairs  in the surgery
Ms Chen         nurse
Mr Zhao

使用现状
--------
最近使用              2026-04-08
使用天数              2
前 30 天使用天数      0
次数                  7
活跃用户              1
使用深度（核心功能）  1/2 (50.0 %)
使用广度（全部功能）  1/2 (50.0 %)
从未使用的核心功能    Stock

成功目标
--------
目标                          指标      单位  基线  当前值  目标值  期限        状态
patients come when they said  no-shows  %       12       9       6  2026-06-30  已确认
faster billing                days               9               3  2026-07-31  草拟
less paper                                                                      草拟

测量记录
--------
目标                          日期        数值  来源          备注
patients come when they said  2026-04-01     9  their report

未兑现的承诺
------------
预期                   状态    可行性  期限
stock alerts           已排期  可行    2026-05-01
import of old records  已确认  可行
help at weekends       已承诺  未知

未关闭的需求、工单与投诉
------------------------
类型  内容                        状态    自
投诉  down for two hours          已提出  2026-04-10
需求  print recipes               已收集  2026-04-10
工单  Where is the waiting list?  新建    2026-04-10
工单  Printer fails               新建    2026-04-10

痛点
----
姓名   职能    痛点      可解决
Dr Wu  doctor  no-shows  是

下一步
------
期限        内容                                        责任方
2026-04-12  send the slides                             我方
2026-04-13  Set up and shown, with all who will use it  我方
2026-04-20  Used in daily work for a week               客户方
2026-04-22  Asked how it went                           我方
2026-05-01  stock alerts                                我方

  使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；均按最近 30 天。

  Example Ltd
$ cs report current-state acme --format json | head -8; cs report confirmation nobody; cs report confirmation
{
"schema_version":1,
"name":"report.current-state",
"title":"客户现状表：Acme Dental",
"subtitle":"2026-04-10",
"facts":{
"region":"North",
"signed_on":"2026-01-01",
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
! cs: 'cs report confirmation' needs ACCOUNT: whose: key, number, external id, or the beginning of its name
! hint: see 'cs report confirmation --help'
[2]

# The hand-over form is one of them; without a hand-over there is none.
$ cs report handoff-form acme; cs handoff start acme -q && cs report handoff-form acme | head -4
客户交接表
==========
Acme Dental
\
! cs: 'acme' has no hand-over
! hint: 'cs handoff start acme' begins one
$ cs doctor
