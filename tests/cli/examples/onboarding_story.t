# How a clinic is brought into use, from the signature to the certificate: the same play in English and in Chinese.
$ "${CS_TEST_DATA%/tests/data}/examples/clinic/onboarding.sh" play en

\# Larkspur sells software to clinics. One has signed.
\$ cs account add harbour --name 'Harbour Dental' --segment medium --sales wang --language en --signed-on today
added account harbour
\$ cs contract add harbour --product 'Clinic edition' --amount 12万 --starts 2026-09-01 --term 12m --signed-on today
added contract 1
\$ cs contact add harbour --name 'Dr Wu' --title 'Owner' --function 'doctor' --tier 1 --role decision_maker --email wu@clinic.example --pains 'patients do not come' --solvable yes
added contact Dr Wu

\# Sales hands over in writing: refused while something lacks.
\$ cs handoff start harbour --csm li --support zhou
added handoff 1
\$ cs handoff submit harbour
cs: hand-over 1 lacks: basics.business, basics.people, basics.purchase, surroundings.systems, sale.why, sale.promised, around.partners, stand.now, stand.next
hint: 'cs handoff show 1' tells what to type for each
\$ cs handoff fill harbour --item business='12 chairs, two sites' --item people='Dr Wu decides' --item purchase='clinic edition, one year' --item systems='a book of paper' --item sale.why='fewer no-shows' --item promised='see the ledger' --item partners='none' --item now='signed' --item stand.next='kick-off on 14 September'
wrote into hand-over 1 of harbour

\# What sales has promised goes into a ledger.
\$ cs expectation add harbour --text 'old records are imported' --due 2026-09-30
added expectation 1
\$ cs expectation add harbour --text 'stock alerts by telephone'
added expectation 2
\$ cs expectation add harbour --text 'a tablet for the front desk'
added expectation 3
\$ cs handoff submit harbour
submitted hand-over 1 of harbour

\# The CSM returns it, says what is missing, and takes it over.
\$ cs handoff return harbour --missing 'who works with it every day?'
returned hand-over 1 of harbour
\$ CS_AS=wang cs handoff fill harbour --item people='Dr Wu decides, Ms Chen uses it at the front desk'
wrote into hand-over 1 of harbour
\$ CS_AS=wang cs handoff submit harbour
submitted hand-over 1 of harbour
\$ cs contact add harbour --name 'Ms Chen' --function 'nurse' --tier 2 --role user --email chen@clinic.example
added contact Ms Chen
\$ cs handoff accept harbour
accepted hand-over 1 of harbour

\# Introduced with a page about the CSM; the customer confirms, and the clock starts.
\$ cs staff card li
Li Wei
======
CSM

Since             2019-03-01
Customers served  1

Experience
----------

ten years with dental chains

Strengths
---------

chains of clinics

  Larkspur Clinic Software
\$ cs handoff introduce harbour --with 'Dr Wu'
noted the introduction in hand-over 1 of harbour
\$ cs handoff confirm harbour --with 'Dr Wu'
confirmed hand-over 1 of harbour
the clock of harbour starts on 2026-09-03

\# Each promise is talked over: one can be kept, one is brought back to what can be done.
\$ cs expectation confirm 1 --with 'Dr Wu' --feasible yes && cs expectation plan 1
confirmed expectation 1
planned expectation 1
\$ cs expectation confirm 2 --with 'Dr Wu' --feasible no --answer 'by text message instead'
confirmed expectation 2
\$ cs expectation withdraw 2 --why 'there is no interface to telephones'
withdrew expectation 2

\# What success means, in a number; read back and confirmed.
\$ cs goal add harbour --statement 'half as many patients stay away' --said-by 'Dr Wu' --metric 'no-shows' --unit % --baseline 12 --target 6 --due 2027-02-28
added goal 1
\$ cs goal confirm 1 --with 'Dr Wu'
goal 1 was read back and confirmed
\$ cs report confirmation harbour
Requirement confirmation: Harbour Dental
========================================
2026-09-03

Signed        2026-09-01
Clock starts  2026-09-03
Due           2027-08-31
CSM           Li Wei
Support       Zhou Ke

What you want to reach
----------------------
Goal                             Said by  Metric    Baseline  Target  Unit  Due         Agreed
half as many patients stay away  Dr Wu    no-shows        12       6  %     2027-02-28  2026-09-03

What you expect of us
---------------------
Expectation                  Feasible  Answer                   Due         State      Confirmed with
old records are imported     yes                                2026-09-30  planned    Dr Wu
stock alerts by telephone    no        by text message instead              withdrawn  Dr Wu
a tablet for the front desk  unknown                                        promised

Still to be settled
-------------------

Expectation "a tablet for the front desk": is it understood so?

Expectation "a tablet for the front desk": we owe an answer whether it can be done.

Read and confirmed
------------------
For                       Name    Signature             On
Harbour Dental            Dr Wu   ____________________  ____________________
Larkspur Clinic Software  Li Wei  ____________________  ____________________

  Larkspur Clinic Software

\# The plan, counted in working days: a Sunday in September is one, the first week of October is not.
\$ cs plan start harbour --template standard --kickoff today
added plan 1
8 steps until 2026-11-11: 'cs plan status 1' shows them
\$ cs plan done 1 --hours 2
finished step 1: Kick-off with all stakeholders

\# The data comes late: what waits for it slips across the holiday.
\$ cs plan slip 2 --to 2026-10-02
cs: to: 2026-10-02 is no working day (国庆节)
hint: the next one is 2026-10-08
\$ cs plan slip 2 --by 7 --why 'their old system is slow to export'
moved step 2 from 2026-09-20 to 2026-09-30: Hand over the data
moved step 3 from 2026-09-28 to 2026-10-13: Set up the system
moved step 4 from 2026-10-08 to 2026-10-16: Check it against daily work
moved step 5 from 2026-10-10 to 2026-10-20: Train the users
moved step 6 from 2026-10-12 to 2026-10-21: Train the managers
moved step 7 from 2026-10-14 to 2026-10-23: Go live
moved step 8 from 2026-11-11 to 2026-11-20: Look back with all stakeholders
\$ cs plan schedule 2 --on 2026-09-29 --with 'Ms Chen'
scheduled step 2: Hand over the data
\$ cs plan status harbour
Implementation at Harbour Dental
================================
2026-09-18

No.       1
Kick-off  2026-09-14
State     running
Steps     8
Open      7
Late      0

1 of 8 steps are done; 0 late. Next: Hand over the data, 2026-09-29.

Start
-----
No.  Step                            Whose               Due         State      Scheduled   Done on     Note
  1  Kick-off with all stakeholders  ours (Li Wei)       2026-09-14  done                   2026-09-14
  2  Hand over the data              customer (Ms Chen)  2026-09-30  scheduled  2026-09-29

Set-up
------
No.  Step                         Whose          Due         State  Scheduled  Done on  Note
  3  Set up the system            ours (Li Wei)  2026-10-13  to do
  4  Check it against daily work  customer       2026-10-16  to do

Training
--------
No.  Step                Whose          Due         State  Scheduled  Done on  Note
  5  Train the users     ours (Li Wei)  2026-10-20  to do
  6  Train the managers  ours (Li Wei)  2026-10-21  to do                      optional

Live
----
No.  Step                             Whose          Due         State  Scheduled  Done on  Note
  7  Go live                          customer       2026-10-23  to do
  8  Look back with all stakeholders  ours (Li Wei)  2026-11-20  to do

  Larkspur Clinic Software

\# The appointment was missed, and a promise is broken; the agenda says what to do.
\$ cs expectation break 3 --why 'nobody had asked the warehouse'
noted as broken: expectation 3
\$ cs agenda
Agenda
======
2026-10-08

Li Wei (li)
-----------

Late
----
Due         Account  About      What                                                        Command
2026-09-30  harbour  promise    promised for this day: old records are imported             cs expectation meet 1
2026-09-29  harbour  plan       appointment has passed, make a new one: Hand over the data  cs plan schedule 2 --on +1d
2026-10-03  harbour  milestone  milestone of month 1: activated                             cs account milestone harbour activated

This week
---------
Due         Account  About  What                     Command
2026-10-13  harbour  plan   step: Set up the system  cs plan do 3
\$ cs plan schedule 2 --on +1d && cs expectation meet 1
scheduled step 2: Hand over the data
met expectation 1
\$ cs plan done 2 --hours 1 && cs plan done 3 --hours 6 && cs plan done 4 --hours 1
finished step 2: Hand over the data
finished step 3: Set up the system
finished step 4: Check it against daily work

\# Training: who was there, the quiz, and homework that the product itself proves.
\$ cs training add 'Ms Chen' --topic 'booking' --on today && cs training add 'Dr Wu' --topic 'booking' --on today
added training 1
added training 2
\$ cs training attended 1 --score 90 && cs training missed 2
noted who attended training 1
noted as missed: training 2
\$ cs training homework 1 --feature booking --times 5 --by 2026-10-16
set homework of training 1 until 2026-10-16
\$ cs plan done 5 --hours 4
finished step 5: Train the users
\$ cs usage import usage.csv -q; cs training homework 1
Feature  Times  By          Done  Counted for  Met
booking      5  2026-10-16     2  the person   no
\$ cs training certify 1
cs: no certificate for training 1 yet: booking: 2 of 5 times
hint: 'cs training homework 1' shows the homework
\$ cs training due
Account  Contact  Why                Training  Topic    Since
harbour  Dr Wu    missed                    2  booking  2026-10-12
harbour  Ms Chen  homework not done         1  booking  2026-10-16
\$ cs report training-followup harbour
Training follow-up: Harbour Dental
==================================
2026-10-17

Signed        2026-09-01
Clock starts  2026-09-03
Due           2027-08-31
CSM           Li Wei
Support       Zhou Ke

Person by person
----------------
Name     Function  Topic    On          Result    Quiz  Homework         Certificate  To repeat
Dr Wu    doctor    booking  2026-10-12  missed                                        another day
Ms Chen  nurse     booking  2026-10-12  attended    90  Booking: 2 of 5               Booking

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

  Larkspur Clinic Software

\# Shown once more, done, and certified: an employer can look it up.
\$ cs touch add harbour --kind call --with 'Ms Chen' --note 'stuck at the waiting list, shown once more'
added touch 1
\$ cs training add 'Ms Chen' --topic 'booking' --on today && cs training attended 3 --score 95 && cs training homework 3 --feature booking --times 5 --by 2026-10-23
added training 3
noted who attended training 3
set homework of training 3 until 2026-10-23
\$ cs usage import usage.csv -q; cs training homework 3
Feature  Times  By          Done  Counted for  Met
booking      5  2026-10-23     7  the person   yes
\$ cs training certify 3
certified training 3: 'cs training certificate 8J7D-5DHA-J6AS' shows it
\$ cs training certificate 8J7D-5DHA-J6AS
Certificate
===========
Ms Chen

Ms Chen was trained in booking, passed the quiz and showed it by use.

Name   Ms Chen
Topic  booking
On     2026-10-23
Score  95
Code   8J7D-5DHA-J6AS

  Whoever is shown this certificate may ask us whether our register has its code.

  Larkspur Clinic Software
\$ cs training verify 8J7D-5DHA-J6AS
8J7D-5DHA-J6AS Ms Chen, booking, 2026-10-23
\$ cs training verify 0000-0000-0000
cs: the register has no certificate '0000-0000-0000'
hint: a code is like 7K2M-09QD-X4TB

\# In use: activated in time. First value, and the question after three months.
\$ cs account milestone harbour activated --on 2026-10-01 --note 'the front desk books in it'
harbour has reached activated, on 2026-10-01
\$ cs goal measure 1 9 --source 'their own count'
noted 9 for goal 1
\$ cs goal outcome 1 --amount 3万 --what '40 more visits a month' --evidence 'their books'
noted what goal 1 has brought
\$ cs usage import usage.csv -q; cs usage show harbour | head -12
Use of the product: Harbour Dental
==================================
2026-11-04 .. 2026-12-03

Last use               2026-11-30
Active days            3
In the days before     3
Events                 49
Trend per working day  394.9 %
Minutes                0
Depth: core features   2/2 (100.0 %)
Breadth: features      2/2 (100.0 %)
\$ cs plan done 7 --on 2026-10-23 && cs plan done 8 --on 2026-11-20 --hours 2 && cs plan hold 6 --why 'the owner is away'
finished step 7: Go live
finished step 8: Look back with all stakeholders
put on hold step 6: Train the managers
\$ cs plan cost
No.  Account  Template  Hours  Spent       Cost  Fee    3 x cost  Short by
  1  harbour  standard     21     16  CNY 5,400       CNY 16,200
\$ cs goal review 1 --answer reached
cs: goal 1 has no measurement that meets its target
hint: 'cs goal measure 1 N' records one
\$ cs goal review 1
reviewed goal 1: on_the_way
\$ cs goal show 1
half as many patients stay away
===============================
harbour

No.          1
Account      harbour
Said by      Dr Wu
Status       agreed
Due          2027-02-28
Metric       no-shows
Unit         %
Better       down
Baseline     12
Value        9
Measured     2026-11-20
Target       6
Agreed       2026-09-03
Read back    2026-09-03
Reviewed     2026-12-03
First value  2026-11-20
Progress %   50

Measurements
------------
On          Value  Source
2026-11-20      9  their own count

Read back
---------
On          By
2026-09-03  Dr Wu

Reviews
-------
On          Reached     Value
2026-12-03  on the way      9

Value received
--------------
On              Amount  What                    Evidence
2026-11-20  CNY 30,000  40 more visits a month  their books

Next
----

Measure it:
\$ cs goal measure 1 N --source TEXT

Is it reached? And if not, why?
\$ cs goal review 1 --answer no --why TEXT --installed yes --as-advised no --used-by TEXT

Note value that they received:
\$ cs goal outcome 1 --amount AMOUNT --what TEXT --evidence TEXT

\# Where they stand, what their archive holds, who promises what cannot be kept.
\$ cs report current-state harbour
Current state: Harbour Dental
=============================
2026-12-03

Signed        2026-09-01
Clock starts  2026-09-03
Due           2027-08-31
CSM           Li Wei
Support       Zhou Ke

Who is who
----------
Name     Title  Function  Role
Dr Wu    Owner  doctor    decision maker
Ms Chen         nurse     user

What is used
------------
Last use              2026-11-30
Days with use         3
30 days before        3
Events                49
Active users          1
Depth: core features  2/2 (100.0 %)
Breadth: features     2/2 (100.0 %)

Goals
-----
Goal                             Metric    Unit  Baseline  Value  Target  Due         Status
half as many patients stay away  no-shows  %           12      9       6  2027-02-28  agreed

Measurements
------------
Goal                             On          Value  Source           Note
half as many patients stay away  2026-11-20      9  their own count

Promises that are open
----------------------
No promise is open.

What hurts
----------
Name   Function  Pains                 Solvable
Dr Wu  doctor    patients do not come  yes

  Depth = core features used / licensed core features; breadth = features used / licensed features;
  both of the last 30 days.

  Larkspur Clinic Software
\$ cs account dossier harbour
Archive of Harbour Dental
=========================
harbour · 2026-12-03

Document                  There since  Due         Standing  Lacks  Command
hand-over form            2026-09-02   2026-09-10  on time          cs handoff form harbour
requirement confirmation  2026-09-03   2026-09-17  on time          cs report confirmation harbour
training follow-up        2026-10-23   2026-11-03  on time          cs report training-followup harbour
current-state form        2026-12-03   2026-12-03  on time          cs report current-state harbour
monthly usage analysis    2026-11-30   2026-12-07  on time          cs report monthly-usage harbour

  5 of 5 are there. A document is there once the facts are that it rests on.
\$ cs expectation open --by-person
Promised by  Promised  Open  Late  Not feasible  Met  Withdrawn  Broken
wang                3     0     0             1    1          1       1
\$ cs account timeline harbour --limit 12
On          Event             What                                         By  In        Number
2027-08-31  last service day  Clinic edition                                   contract       1
2026-12-03  goal reviewed     on the way: half as many patients stay away      goal           1
2026-11-20  value received    40 more visits a month                           goal           1
2026-11-20  step done         Look back with all stakeholders              li  plan           1
2026-10-23  step done         Go live                                          plan           1
2026-10-23  certificate       Ms Chen: booking, 8J7D-5DHA-J6AS                 training       3
2026-10-20  call              stuck at the waiting list, shown once more   li  touch          1
2026-10-20  trained           Ms Chen: booking                             li  training       3
2026-10-12  step done         Train the users                              li  plan           1
2026-10-12  training missed   Dr Wu: booking                               li  training       2
2026-10-12  trained           Ms Chen: booking                             li  training       1
2026-10-09  step done         Check it against daily work                      plan           1
\$ cs report onboarding
Onboarding
==========
2026-12-03

Days to activation                   28 days (28-?), 1 of 1
Activated before they were recorded  0

Activation
----------
Group  Due  Activated  Activation rate             Windows closed  On time  On-time rate
all      1          1  1/1 = 100.0% (20.7-100.0%)               1        1  1/1 = 100.0% (20.7-100.0%)

Hand-overs, and the days they take
----------------------------------
State       Now  Times  Median days  Longest
draft         0      1          0.0        0
submitted     0      2          0.5        1
returned      0      1          0.0        0
accepted      0      1          1.0        1
introduced    0      1          0.0        0
confirmed     1      1

  Activation rate = activated / due to be activated: accounts whose clock has run for a month, and
  those that are activated already. On-time rate = activated within a month / windows that have
  closed. Activated: marked with 'cs account milestone', or the first day of a stage after
  activation.

  Days to activation: Kaplan-Meier median with log-log limits of 95%; who is not activated counts as
  waiting until today.

  In brackets: Wilson's 95% interval. With few cases a rate says little.

\# The same documents to send.
\$ cs report confirmation harbour --format html -o documents/confirmation.html
\$ cs report training-followup harbour --format html -o documents/training-followup.html
\$ cs report current-state harbour --format html -o documents/current-state.html
\$ cs handoff form harbour --format html -o documents/handoff.html && cs plan status harbour --format html -o documents/plan.html && cs training certificate 8J7D-5DHA-J6AS --format html -o documents/certificate.html
\$ cs doctor
$ "${CS_TEST_DATA%/tests/data}/examples/clinic/onboarding.sh" play-zh zh

\# 云雀公司向诊所销售软件。一家诊所刚刚签约。
\$ cs account add 仁心 --name '重庆仁心口腔' --segment medium --sales 王芳 --language zh --signed-on today
added account 仁心
\$ cs contract add 仁心 --product '诊所版' --amount 12万 --starts 2026-09-01 --term 12m --signed-on today
added contract 1
\$ cs contact add 仁心 --name '吴院长' --title '院长' --function '医生' --tier 1 --role decision_maker --email wu@clinic.example --pains '患者爽约' --solvable yes
added contact 吴院长

\# 销售书面交接：内容不全不能提交。
\$ cs handoff start 仁心 --csm 李薇 --support 周可
added handoff 1
\$ cs handoff submit 仁心
cs: hand-over 1 lacks: basics.business, basics.people, basics.purchase, surroundings.systems, sale.why, sale.promised, around.partners, stand.now, stand.next
hint: 'cs handoff show 1' tells what to type for each
\$ cs handoff fill 仁心 --item business='12 张牙椅，两家门店' --item people='吴院长拍板' --item purchase='诊所版，一年' --item systems='纸质预约本' --item sale.why='减少爽约' --item promised='见承诺台账' --item partners='无' --item now='已签约' --item stand.next='9 月 14 日启动会'
wrote into hand-over 1 of 仁心

\# 销售的承诺记入台账。
\$ cs expectation add 仁心 --text '导入旧病历' --due 2026-09-30
added expectation 1
\$ cs expectation add 仁心 --text '电话库存提醒'
added expectation 2
\$ cs expectation add 仁心 --text '赠送前台平板'
added expectation 3
\$ cs handoff submit 仁心
submitted hand-over 1 of 仁心

\# 客户成功经理退回，说明缺少的内容，补充后接收。
\$ cs handoff return 仁心 --missing '谁每天使用？'
returned hand-over 1 of 仁心
\$ CS_AS=王芳 cs handoff fill 仁心 --item people='吴院长拍板，陈护士长在前台使用'
wrote into hand-over 1 of 仁心
\$ CS_AS=王芳 cs handoff submit 仁心
submitted hand-over 1 of 仁心
\$ cs contact add 仁心 --name '陈护士长' --function '护士' --tier 2 --role user --email chen@clinic.example
added contact 陈护士长
\$ cs handoff accept 仁心
accepted hand-over 1 of 仁心

\# 附客户成功经理介绍页引荐；客户确认，开始计时。
\$ cs staff card 李薇
李薇
====
客户成功经理

入职        2019-03-01
服务客户数  1

经验
----

十年口腔连锁门诊经验

特长
----

连锁门诊运营

  云雀诊所软件
\$ cs handoff introduce 仁心 --with '吴院长'
noted the introduction in hand-over 1 of 仁心
\$ cs handoff confirm 仁心 --with '吴院长'
confirmed hand-over 1 of 仁心
the clock of 仁心 starts on 2026-09-03

\# 逐条确认承诺：可行的排期，不可行的收回到可以满足的程度。
\$ cs expectation confirm 1 --with '吴院长' --feasible yes && cs expectation plan 1
confirmed expectation 1
planned expectation 1
\$ cs expectation confirm 2 --with '吴院长' --feasible no --answer '改为短信提醒'
confirmed expectation 2
\$ cs expectation withdraw 2 --why '没有电话接口'
withdrew expectation 2

\# 成功是什么，用一个数字说清，复述确认。
\$ cs goal add 仁心 --statement '让爽约的患者少一半' --said-by '吴院长' --metric '爽约率' --unit % --baseline 12 --target 6 --due 2027-02-28
added goal 1
\$ cs goal confirm 1 --with '吴院长'
goal 1 was read back and confirmed
\$ cs report confirmation 仁心
需求确认表：重庆仁心口腔
========================
2026-09-03

签约日        2026-09-01
计时起点      2026-09-03
到期日        2027-08-31
客户成功经理  李薇
客服经理      周可

客户目标
--------
目标                提出人  指标    基线  目标值  单位  期限        确认日
让爽约的患者少一半  吴院长  爽约率    12       6  %     2027-02-28  2026-09-03

客户预期
--------
预期          可行性  答复          期限        状态    确认人
导入旧病历    可行                  2026-09-30  已排期  吴院长
电话库存提醒  不可行  改为短信提醒              已收回  吴院长
赠送前台平板  未知                              已承诺

待确认事项
----------

预期“赠送前台平板”：理解是否一致？

预期“赠送前台平板”：我方尚需答复是否可行。

双方确认
--------
单位          姓名    签字                  日期
重庆仁心口腔  吴院长  ____________________  ____________________
云雀诊所软件  李薇    ____________________  ____________________

  云雀诊所软件

\# 实施计划按工作日计算：九月有一个周日调休上班，十月第一周放假。
\$ cs plan start 仁心 --template standard --kickoff today
added plan 1
8 steps until 2026-11-11: 'cs plan status 1' shows them
\$ cs plan done 1 --hours 2
finished step 1: 全体相关方启动会

\# 数据晚交：后续步骤顺延，跨过国庆假期。
\$ cs plan slip 2 --to 2026-10-02
cs: to: 2026-10-02 is no working day (国庆节)
hint: the next one is 2026-10-08
\$ cs plan slip 2 --by 7 --why '旧系统导出慢'
moved step 2 from 2026-09-20 to 2026-09-30: 提供数据
moved step 3 from 2026-09-28 to 2026-10-13: 系统配置
moved step 4 from 2026-10-08 to 2026-10-16: 按日常业务验证
moved step 5 from 2026-10-10 to 2026-10-20: 用户培训
moved step 6 from 2026-10-12 to 2026-10-21: 管理者培训
moved step 7 from 2026-10-14 to 2026-10-23: 正式上线
moved step 8 from 2026-11-11 to 2026-11-20: 全体相关方总结会
\$ cs plan schedule 2 --on 2026-09-29 --with '陈护士长'
scheduled step 2: 提供数据
\$ cs plan status 仁心
重庆仁心口腔 实施进度
=====================
2026-09-18

编号    1
启动日  2026-09-14
状态    进行中
步骤数  8
未完成  7
逾期    0

共 8 步，已完成 1 步，逾期 0 步。下一步：提供数据，2026-09-29。

启动
----
编号  步骤              责任方            期限        状态    约定日      完成日      说明
   1  全体相关方启动会  我方（李薇）      2026-09-14  已完成              2026-09-14
   2  提供数据          客户（陈护士长）  2026-09-30  已约定  2026-09-29

配置
----
编号  步骤            责任方        期限        状态  约定日  完成日  说明
   3  系统配置        我方（李薇）  2026-10-13  待办
   4  按日常业务验证  客户          2026-10-16  待办

培训
----
编号  步骤        责任方        期限        状态  约定日  完成日  说明
   5  用户培训    我方（李薇）  2026-10-20  待办
   6  管理者培训  我方（李薇）  2026-10-21  待办                  可选

上线
----
编号  步骤              责任方        期限        状态  约定日  完成日  说明
   7  正式上线          客户          2026-10-23  待办
   8  全体相关方总结会  我方（李薇）  2026-11-20  待办

  云雀诊所软件

\# 约定日错过，一个承诺未兑现；待办列出该做什么。
\$ cs expectation break 3 --why '未与仓库确认库存'
noted as broken: expectation 3
\$ cs agenda
待办
====
2026-10-08

李薇
----

已逾期
------
期限        客户  事项    内容                              命令
2026-09-30  仁心  承诺    承诺于此日兑现：导入旧病历        cs expectation meet 1
2026-09-29  仁心  实施    约定日已过，请重新约定：提供数据  cs plan schedule 2 --on +1d
2026-10-03  仁心  里程碑  第 1 个月里程碑：已启用           cs account milestone 仁心 activated

本周内
------
期限        客户  事项  内容            命令
2026-10-13  仁心  实施  步骤：系统配置  cs plan do 3
\$ cs plan schedule 2 --on +1d && cs expectation meet 1
scheduled step 2: 提供数据
met expectation 1
\$ cs plan done 2 --hours 1 && cs plan done 3 --hours 6 && cs plan done 4 --hours 1
finished step 2: 提供数据
finished step 3: 系统配置
finished step 4: 按日常业务验证

\# 培训：谁参加、测验得分，课后任务由产品使用数据证明。
\$ cs training add '陈护士长' --topic '预约' --on today && cs training add '吴院长' --topic '预约' --on today
added training 1
added training 2
\$ cs training attended 1 --score 90 && cs training missed 2
noted who attended training 1
noted as missed: training 2
\$ cs training homework 1 --feature booking --times 5 --by 2026-10-16
set homework of training 1 until 2026-10-16
\$ cs plan done 5 --hours 4
finished step 5: 用户培训
\$ cs usage import usage.csv -q; cs training homework 1
功能     次数  期限        已完成  统计对象  达成
booking     5  2026-10-16       2  本人      否
\$ cs training certify 1
cs: no certificate for training 1 yet: booking：2/5 次
hint: 'cs training homework 1' shows the homework
\$ cs training due
客户  联系人    原因            培训  主题  自
仁心  吴院长    缺席               2  预约  2026-10-12
仁心  陈护士长  课后任务未完成     1  预约  2026-10-16
\$ cs report training-followup 仁心
培训回访表：重庆仁心口腔
========================
2026-10-17

签约日        2026-09-01
计时起点      2026-09-03
到期日        2027-08-31
客户成功经理  李薇
客服经理      周可

各人培训情况
------------
姓名      职能  主题  日期        结果    测验  课后任务      证书  需巩固
吴院长    医生  预约  2026-10-12  缺席                              改期补训
陈护士长  护士  预约  2026-10-12  已参加    90  预约：2/5 次        预约

回访问题
--------
问题                              回答
现在每天都在用哪些功能？          ________________________________________
哪些地方仍会卡住，或需要问人？    ________________________________________
哪些内容需要再讲一遍？            ________________________________________
还有谁需要培训？                  ________________________________________
培训满意度（1-5 分）？如何改进？  ________________________________________

  课后任务从培训当日统计至期限：使用数据含本人时按本人统计，否则按客户整体统计。

  云雀诊所软件

\# 再讲一遍，完成任务，发放证书：用人单位可以核验。
\$ cs touch add 仁心 --kind call --with '陈护士长' --note '卡在候补名单，已再次演示'
added touch 1
\$ cs training add '陈护士长' --topic '预约' --on today && cs training attended 3 --score 95 && cs training homework 3 --feature booking --times 5 --by 2026-10-23
added training 3
noted who attended training 3
set homework of training 3 until 2026-10-23
\$ cs usage import usage.csv -q; cs training homework 3
功能     次数  期限        已完成  统计对象  达成
booking     5  2026-10-23       7  本人      是
\$ cs training certify 3
certified training 3: 'cs training certificate SY35-FSDG-D5SX' shows it
\$ cs training certificate SY35-FSDG-D5SX
培训证书
========
陈护士长

陈护士长：完成“预约”培训，通过测验，并在实际使用中得到验证。

姓名  陈护士长
主题  预约
日期  2026-10-23
得分  95
编码  SY35-FSDG-D5SX

  可凭编码向我们核验本证书。

  云雀诊所软件
\$ cs training verify SY35-FSDG-D5SX
SY35-FSDG-D5SX 陈护士长, 预约, 2026-10-23
\$ cs training verify 0000-0000-0000
cs: the register has no certificate '0000-0000-0000'
hint: a code is like 7K2M-09QD-X4TB

\# 已启用且按时。首次获得价值，三个月后提问。
\$ cs account milestone 仁心 activated --on 2026-10-01 --note '前台已用系统预约'
仁心 has reached activated, on 2026-10-01
\$ cs goal measure 1 9 --source '诊所统计'
noted 9 for goal 1
\$ cs goal outcome 1 --amount 3万 --what '每月多接诊 40 人次' --evidence '收费记录'
noted what goal 1 has brought
\$ cs usage import usage.csv -q; cs usage show 仁心 | head -12
产品使用：重庆仁心口腔
======================
2026-11-04 .. 2026-12-03

最近使用          2026-11-30
活跃天数          3
上一期活跃天数    3
次数              49
变化（按工作日）  394.9 %
分钟              0
使用深度          2/2 (100.0 %)
使用广度          2/2 (100.0 %)
\$ cs plan done 7 --on 2026-10-23 && cs plan done 8 --on 2026-11-20 --hours 2 && cs plan hold 6 --why '院长外出'
finished step 7: 正式上线
finished step 8: 全体相关方总结会
put on hold step 6: 管理者培训
\$ cs plan cost
编号  客户  模板      计划工时  实际工时       成本  实施费    三倍成本  差额
   1  仁心  standard        21        16  CNY 5,400          CNY 16,200
\$ cs goal review 1 --answer reached
cs: goal 1 has no measurement that meets its target
hint: 'cs goal measure 1 N' records one
\$ cs goal review 1
reviewed goal 1: on_the_way
\$ cs goal show 1
让爽约的患者少一半
==================
仁心

编号      1
客户      仁心
提出人    吴院长
状态      已确认
期限      2027-02-28
指标      爽约率
单位      %
方向      越低越好
基线      12
当前值    9
测量日    2026-11-20
目标值    6
确认日    2026-09-03
复核日    2026-09-03
回顾日    2026-12-03
首次见效  2026-11-20
进度 %    50

测量
----
日期        数值  来源
2026-11-20     9  诊所统计

目标复核
--------
日期        对方
2026-09-03  吴院长

目标回顾
--------
日期        是否达成  数值
2026-12-03  进行中       9

已获价值
--------
日期              金额  内容                依据
2026-11-20  CNY 30,000  每月多接诊 40 人次  收费记录

下一步
------

测量：
\$ cs goal measure 1 N --source TEXT

达成了吗？如未达成，原因是什么？
\$ cs goal review 1 --answer no --why TEXT --installed yes --as-advised no --used-by TEXT

记录客户获得的价值：
\$ cs goal outcome 1 --amount AMOUNT --what TEXT --evidence TEXT

\# 客户现状，档案里有什么，谁的承诺无法兑现。
\$ cs report current-state 仁心
客户现状表：重庆仁心口腔
========================
2026-12-03

签约日        2026-09-01
计时起点      2026-09-03
到期日        2027-08-31
客户成功经理  李薇
客服经理      周可

关键人
------
姓名      职务  职能  角色
吴院长    院长  医生  决策者
陈护士长        护士  用户

使用现状
--------
最近使用              2026-11-30
使用天数              3
前 30 天使用天数      3
次数                  49
活跃用户              1
使用深度（核心功能）  2/2 (100.0 %)
使用广度（全部功能）  2/2 (100.0 %)

成功目标
--------
目标                指标    单位  基线  当前值  目标值  期限        状态
让爽约的患者少一半  爽约率  %       12       9       6  2027-02-28  已确认

测量记录
--------
目标                日期        数值  来源      备注
让爽约的患者少一半  2026-11-20     9  诊所统计

未兑现的承诺
------------
没有未兑现的承诺。

痛点
----
姓名    职能  痛点      可解决
吴院长  医生  患者爽约  是

  使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；均按最近 30 天。

  云雀诊所软件
\$ cs account dossier 仁心
重庆仁心口腔 的客户档案
=======================
仁心 · 2026-12-03

文档            具备日      期限        情况  尚缺  命令
客户交接表      2026-09-02  2026-09-10  按时        cs handoff form 仁心
需求确认表      2026-09-03  2026-09-17  按时        cs report confirmation 仁心
培训回访表      2026-10-23  2026-11-03  按时        cs report training-followup 仁心
客户现状表      2026-12-03  2026-12-03  按时        cs report current-state 仁心
月度使用分析表  2026-11-30  2026-12-07  按时        cs report monthly-usage 仁心

  已具备 5/5。所依据的事实齐备时，文档即视为具备。
\$ cs expectation open --by-person
承诺人  承诺  未了结  逾期  不可行  已兑现  已收回  未兑现
王芳       3       0     0       1       1       1       1
\$ cs account timeline 仁心 --limit 12
日期        事件        内容                            我方  记录      编号
2027-08-31  到期        诊所版                                contract     1
2026-12-03  目标回顾    进行中: 让爽约的患者少一半            goal         1
2026-11-20  获得价值    每月多接诊 40 人次                    goal         1
2026-11-20  步骤完成    全体相关方总结会                李薇  plan         1
2026-10-23  步骤完成    正式上线                              plan         1
2026-10-23  发放证书    陈护士长: 预约, SY35-FSDG-D5SX        training     3
2026-10-20  电话        卡在候补名单，已再次演示        李薇  touch        1
2026-10-20  已参加培训  陈护士长: 预约                  李薇  training     3
2026-10-12  步骤完成    用户培训                        李薇  plan         1
2026-10-12  培训缺席    吴院长: 预约                    李薇  training     2
2026-10-12  已参加培训  陈护士长: 预约                  李薇  training     1
2026-10-09  步骤完成    按日常业务验证                        plan         1
\$ cs report onboarding
启用报告
========
2026-12-03

启用天数      28 天（28-?），1/1
录入前已启用  0

启用
----
分组  应启用  已启用  启用率                      窗口已结束  按时  按时率
合计       1       1  1/1 = 100.0% (20.7-100.0%)           1     1  1/1 = 100.0% (20.7-100.0%)

客户交接及各状态天数
--------------------
状态    当前  次数  中位天数  最长天数
草拟       0     1       0.0         0
已提交     0     2       0.5         1
已退回     0     1       0.0         0
已接收     0     1       1.0         1
已引荐     0     1       0.0         0
已确认     1     1

  启用率 = 已启用 / 应启用：计时满 1 个月的客户，以及已启用的客户。按时率 = 1 个月内启用 / 已结束的
  窗口。已启用：用 cs account milestone 标记，或进入启用期之后的阶段的首日。

  启用天数：Kaplan-Meier 中位数及 95% log-log 区间；尚未启用的按等待至今计。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。

\# 同样的文档，可以发送。
\$ cs report confirmation 仁心 --format html -o documents/confirmation.html
\$ cs report training-followup 仁心 --format html -o documents/training-followup.html
\$ cs report current-state 仁心 --format html -o documents/current-state.html
\$ cs handoff form 仁心 --format html -o documents/handoff.html && cs plan status 仁心 --format html -o documents/plan.html && cs training certificate SY35-FSDG-D5SX --format html -o documents/certificate.html
\$ cs doctor
