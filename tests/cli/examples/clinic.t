# The story that examples/try plays, word for word.
$ "${CS_TEST_DATA%/tests/data}/examples/clinic/story.sh" clinic

\# A project is a folder: settings to edit in cs.toml, and a store beside it.
\$ cs init
made an empty store, and its settings in cs.toml

\# What other programs know comes in as CSV. cs shows how it read each file, and checks every row first.
\$ cs import staff.csv
staff.csv: 6 rows, read as staff: handle, name, roles, email, capacity, hours_per_week, language, strengths, since
6 rows in = 6 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
\$ cs import accounts.csv
accounts.csv: 40 rows, read as account: key, name, external_id, parent, segment, level, industry, region, language, currency, csm, support, sales, signed_on, stage, tags, beds, chairs
40 rows in = 40 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
\$ cs import contacts.csv
contacts.csv: 70 rows, read as contact: account, name, external_id, title, function, tier, role, type, attitude, will_to_renew, email, phone, language, pains, solvable, left_on
70 rows in = 70 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
\$ cs import contracts.csv
contracts.csv: 69 rows, read as contract: external_id, account, product, plan, seats, kind, currency, amount, starts, ends, signed_on, auto_renew, notice_days, notice_on, terminated_on, follows, discount, note
69 rows in = 69 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
\$ cs import touches.csv
touches.csv: 60 rows, read as touch: external_id, account, on, kind, by, with, duration, purpose, note, sentiment, next, next_on, next_done_on
60 rows in = 60 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected

\# The same file again changes nothing.
\$ cs import accounts.csv
accounts.csv: 40 rows, read as account: key, name, external_id, parent, segment, level, industry, region, language, currency, csm, support, sales, signed_on, stage, tags, beds, chairs
40 rows in = 0 added + 0 changed + 40 unchanged + 0 filtered + 0 rejected

\# What does Li have to do today?
\$ cs agenda
Agenda
======
2026-03-02

李静 (li)
---------

Late
----
Due         Account   About      What                                                                                                              Command
2026-02-09  tianyi    kick-off   no kick-off since the signature on 2026-01-26                                                                     cs plan start tianyi --template session
2025-12-19  mingde    renewal    CNY 128,000 due 2026-03-19 (in 17 days): Say how likely it is, and 7 more; not talked with since the 30-day mark  cs renewal done mingde start
2025-12-30  huayang   renewal    CNY 31,000 due 2026-03-30 (in 28 days): Say how likely it is, and 6 more; not talked with since the 30-day mark   cs renewal done huayang start
2025-12-31  重庆仁心  renewal    CNY 694,000 due 2026-03-31 (in 29 days): Say how likely it is, and 6 more; not talked with since the 30-day mark  cs renewal done 重庆仁心 start
2026-02-14  kangning  renewal    CNY 500,000 due 2026-05-15 (in 74 days): Say how likely it is, and 5 more                                         cs renewal done kangning start
2025-10-31  yunfan    churn      left on 2025-10-01: say why                                                                                       cs churn unexplained
2026-01-30  mingde    next step  write it up as a case                                                                                             cs touch done 9
2026-02-25  huayang   next step  try again after the festival                                                                                      cs touch done 48
2026-02-27  重庆仁心  next step  send the offer for one contract                                                                                   cs touch done 44

Today
-----
Due         Account   About    What                                                                                                         Command
2026-03-02  仁心南岸  renewal  CNY 24,000 due 2026-05-31 (in 90 days): Say how likely it is, and 5 more; talk with them at the 90-day mark  cs renewal done 仁心南岸 start

This week
---------
... 10 more lines

\# What falls due within 90 days, for how much, and where does it stand?
\$ cs renewal list --where 'due<=+90d' --where status=open --columns account,due,days_left,amount_due,products,csm
Account          Due         Days   Amount due  Products                 CSM
willow           2026-03-05     3   CNY 68,000  Records                  wang
anhe             2026-03-11     9   CNY 16,800  Records                  chen
orchard-pudong   2026-03-14    12   CNY 38,000  Booking                  wang
mingde           2026-03-19    17  CNY 128,000  Records                  li
peak             2026-03-24    22   HKD 66,000  Records                  wang
huayang          2026-03-30    28   CNY 31,000  Booking,Records          li
重庆仁心         2026-03-31    29  CNY 694,000  Booking,Imaging,Records  li
tongde           2026-03-31    29   CNY 46,000  Records                  chen
yinxing          2026-04-05    34   CNY 14,800  Records                  chen
sunrise          2026-04-20    49   USD 18,000  Records                  wang
harbour          2026-04-30    59  HKD 480,000  Records                  wang
harbour-central  2026-04-30    59   HKD 84,000  Booking                  wang
harbour-kowloon  2026-04-30    59   HKD 72,000  Booking                  wang
pearl            2026-04-30    59   CNY 52,000  Records                  wang
kangning         2026-05-15    74  CNY 500,000  Imaging,Records          li
仁心南岸         2026-05-31    90   CNY 24,000  Pharmacy                 li
ruihe            2026-05-31    90  CNY 228,000  Booking,Records          chen

\# Everything about one clinic, on one page.
\$ cs account show 重庆仁心
重庆仁心口腔集团
================
重庆仁心 · 2026-03-02

Status       customer
Stage        renewal
Since        2023-03-10
Segment      large
Level        chain
ARR          CNY 694,000
MRR          CNY 57,833.33
Due          2026-03-31
Days         29
CSM          li
Support      zhao
Sales        sun
Last touch   2026-02-11
External id  A-1001
Industry     dental
Region       重庆
Language     Chinese
Currency     CNY
Signed       2023-03-10
Tags         reference
chairs       68

Up for renewal
--------------
No.  Due         Days   Amount due  Status
 37  2026-03-31    29  CNY 694,000  open

Contracts in force and to come
------------------------------
No.  Product  Plan   Kind     Seats  Starts      Due              Amount          ARR
 37  Records  group  renewal    120  2025-04-01  2026-03-31  CNY 460,000  CNY 460,000
 51  Booking  group  upsell     120  2025-07-01  2026-03-31   CNY 72,000   CNY 96,000
 56  Imaging  group  upsell      40  2025-10-01  2026-03-31   CNY 69,000  CNY 138,000

Open next steps
---------------
No.  Due         Next step                        By
 44  2026-02-27  send the offer for one contract  li

Contacts
--------
... 18 more lines

\# What is ready for the talk about its renewal, and what is missing.
\$ cs renewal show 重庆仁心 | tail -12

When they sign:
\$ cs renewal win 重庆仁心 --price +0% --dry-run

When they need time:
\$ cs renewal extend 重庆仁心 --by 1m --why TEXT

When they give notice:
\$ cs contract notice 37 --on DATE

When they leave:
\$ cs renewal lose 重庆仁心 --reason REASON --detail TEXT

\# The call: noted while it is fresh, with the next step; what was open since Friday is done.
\$ cs touch add 重庆仁心 --kind call --with 刘芳 --note 'One contract for all three stores, from 1 April.' --next 'send it to sign' --next_on fri
added touch 61
\$ cs touch done T-033
marked the next step of touch 44 as done
\$ cs touch list --account 重庆仁心 --limit 2 --columns on,kind,by,note,next,next_on,next_done_on
On          Kind  By  Note                                                 Next                             Next on     Done on
2026-03-02  call  li  One contract for all three stores, from 1 April.     send it to sign                  2026-03-06
2026-02-11  call  li  Wants all three stores on one invoice and one date.  send the offer for one contract  2026-02-27  2026-03-02

\# Signed: next year starts where this year ends, and all three lines are renewed.
\$ cs contract add 重庆仁心 --kind renewal --product 'Records + Booking + Imaging' --seats 130 --amount 72万 --starts 2026-04-01 --ends 2027-04-01 --signed_on today --follows C-2501,C-2502,C-2503
added contract 70
\$ cs renewal list --account 重庆仁心 --where due=2026-03-31 --columns account,due,status,amount_due,renewed_by
Account   Due         Status          Amount due  Renewed by
重庆仁心  2026-03-31  renewed_early  CNY 694,000  70

\# The founder of a skin clinic in Chengdu says no.
\$ cs contract notice C-2536 && cs contract notice C-2537
noted the notice of contract 35, given on 2026-03-02
noted the notice of contract 36, given on 2026-03-02
\$ cs account list --csm li --status canceled --columns key,name,status,arr,due
Key      Name            Status           ARR  Due
huayang  成都花漾皮肤科  canceled  CNY 31,000  2026-03-30

\# Every night the product leaves a file of what was done with it. Here are two months of it.
\$ awk -f usage.awk accounts.csv >usage.csv && wc -l <usage.csv && head -3 usage.csv
6451
account,day,feature,events,minutes
重庆仁心,2026-01-02,records,27,54
重庆仁心,2026-01-02,booking,18,54
\$ cs feature import features.csv
5 rows in = 5 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
\$ cs usage import usage.csv
6450 rows in = 6450 added + 0 changed + 0 unchanged + 0 rejected
\$ cs usage show harbour
Use of the product: Harbour Family Clinics
==========================================
2026-02-01 .. 2026-03-02

Last use               2026-02-28
Active days            17
In the days before     26
Events                 1,490
Trend per working day  -5.5 %
Minutes                4,657
The same in time       -7.2 %
Depth: core features   3/3 (100.0 %)
Breadth: features      5/5 (100.0 %)

Feature         Core  Licensed  Days  Events  Before  Minutes  Day by day
Billing         yes   yes         17     190     347      760  ·▄▅▅▆▄█·▇▄▄▅▄▄·········▅▅▇▅▅··
Booking         yes   yes         17     326     491      978  ·▅▇▆▇▄▅·▇▆▇▄█▄·········▇█▄▇▄··
Records         yes   yes         17     689   1,066    1,378  ·▆█▅██▄·▆▅▅▄▆█·········▇█▇▅▇··
Patient recall  no    yes         17     169     249      845  ·▅▅▅██▇·▄▅▄██▅·········█▇▆▇▄··
Reports         no    yes         17     116     198      696  ·▅▅▅▆▆▅·▄▅▇▆█▆·········▄▅▄▆▄··

\# How are they? A score that says why, and alerts before anybody complains.
\$ cs health score --all
2026-03-02: 35 scored, 35 changed
\$ cs health list --where score!= --sort score --limit 5
Account   Name                          Score  Grade  Change  Coverage  CSM
huayang   成都花漾皮肤科                61.49  C                    90  li
仁心江北  重庆仁心口腔 江北店           82.50  B                    90  li
yinxing   西安银杏中医馆                84.78  B                    90  chen
willow    Willow Women's Health         85.90  B                    90  wang
pearl     Pearl Skin Clinic 珠光皮肤科  86.41  B                    95  wang
\$ cs health show huayang
成都花漾皮肤科
==============
huayang · 2026-03-02

Score      61.49
Grade      C
Coverage   90% (90 of 100 of the weight)
Smoothed   61.49
Scored     2026-03-02
Scorecard  4dc8368e0c1c76c9

Measure           What                            Value  Unit  Known    Points  Weight   Adds  Change
usage_frequency   active days of 30                   6  d     known     50.00      20  11.11
days_since_use    days since last use                23  d     known     47.50      20  10.55
usage_trend       use against the 30 days before   0.31  x     known     11.35      10   1.26
core_depth        core functions used                 1        known    100.00      15  16.67
breadth           licensed functions used           0.6        known     80.00       5   4.44
active_users      seats in use in 30 days                      missing               5
... 8 more lines
\$ cs alert check && cs alert list
alerts: 3 opened, 0 recovered, 0 lost, 0 came back
No.  Account   What                                                               Owner  State  Opened
  1  仁心江北  重庆仁心口腔 江北店 一级关键人已沉默 102 天（警戒线 90 天）        li     open   2026-03-02
  2  huayang   成都花漾皮肤科 使用时长为前 30 天的 0.32 倍（警戒线 0.6）          li     open   2026-03-02
  3  willow    Willow Women's Health: 1 key contact(s) left in 90 days (line: 1)  wang   open   2026-03-02

\# A clinic calls. What was promised to it runs on a clock that explains itself.
\$ cs ticket open heyi --subject '收据打印不出来' --channel phone --priority high
added ticket 1
\$ cs ticket clock 1
Ticket 1: 收据打印不出来
========================

Account   heyi
Priority  high
State     new
Opened    2026-03-02 09:00

What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  running  high               0            60          60  2026-03-02 10:00
solution     running  high               0           450         450  2026-03-02 18:00

first reply: running, 0 min of 1 h (high), due 2026-03-02 10:00
---------------------------------------------------------------
nothing has passed yet

solution: running, 0 min of 7 h 30 min (high), due 2026-03-02 18:00
-------------------------------------------------------------------
nothing has passed yet

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.

\# What was done, by whom; and a slip is taken back.
\$ cs account edit mingde --csm wang
changed account mingde
\$ cs log --limit 3
Change  At                 Who  Records  Undone by  Command
    16  2026-03-02 01:00Z  li         1             cs account edit mingde --csm wang
    15  2026-03-02 01:00Z  li         2             cs ticket open heyi --subject 收据打印不出来 --channel phone --priority high
    14  2026-03-02 01:00Z  li         6             cs alert check
\$ cs undo
taken back change 16: cs account edit mingde --csm wang
\$ cs account list --key mingde --columns key,name,csm
Key     Name          CSM
mingde  深圳明德眼科  li

\# Who is reminded of what: one mail a person, to look at before cron sends it.
\$ cs renewal remind
Person  Day         Days  Account          Name                           About    Amount due  State
chen    2026-03-11     9  anhe             武汉安和全科诊所               due      CNY 16,800  new
chen    2026-03-31    29  tongde           杭州同德堂中医门诊部           due      CNY 46,000  new
chen    2026-04-05    34  yinxing          西安银杏中医馆                 due      CNY 14,800  new
chen    2026-05-31    90  ruihe            上海瑞和综合门诊部             due     CNY 228,000  new
li      2026-03-16    14  kangning         成都康宁眼科集团               notice  CNY 500,000  new
li      2026-03-19    17  mingde           深圳明德眼科                   due     CNY 128,000  new
li      2026-03-30    28  huayang          成都花漾皮肤科                 due      CNY 31,000  new
li      2026-05-15    74  kangning         成都康宁眼科集团               due     CNY 500,000  new
li      2026-05-31    90  仁心南岸         重庆仁心口腔 南岸店            due      CNY 24,000  new
wang    2026-03-05     3  willow           Willow Women's Health          due      CNY 68,000  new
wang    2026-03-06     4  sunrise          Sunrise Medical Beijing        notice   USD 18,000  new
wang    2026-03-14    12  orchard-pudong   Orchard Paediatrics Pudong     due      CNY 38,000  new
wang    2026-03-20    18  sunrise          Sunrise Medical Beijing        tell     USD 18,000  new
... 7 more lines
\$ mkdir mails && cs renewal remind --format eml -o mails && ls mails
chen.eml
li.eml
wang.eml

\# What cron runs: each reminder is sent once, and not twice.
\$ cs renewal remind --mail; ls outbox
0.eml
1.eml
2.eml
\$ cs renewal remind --mail; ls outbox
0.eml
1.eml
2.eml

\# How much of what fell due in winter was renewed?
\$ cs report renewals --period 2026Q1
Renewals
========
2026Q1, as of 2026-03-02

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  In grace  Open  Lost  Rate
2026Q1  all     10        2              1         1     7     0  provisional: renewed 2, open 8, lost 0 of 10

Renewal rate, by amount
-----------------------
Period  Group            Due      Renewed       Capped  Rate %  Gross %
2026Q1  all    CNY 1,167,860  CNY 745,000  CNY 718,000

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.

  Amounts in other currencies are converted at the rates of cs.toml: HKD = 0.91 CNY.

\# A business review: planned from the contracts, held, and shown as slides; what is agreed stays on the agenda.
\$ cs review plan && cs review unscheduled --within 14d
No.  Account  Name                Segment  Due         CSM
 11  ruihe    上海瑞和综合门诊部  large    2026-03-02  chen
 10  qinghe   天津清和体检中心    large    2026-03-13  chen
  7  luming   合肥鹿鸣眼科        medium   2026-03-16  li
\$ cs review add kangning --due today
added review 18
\$ cs review hold kangning --with 苏琳 --notes 'Wuhou works with Imaging every day.' --next-goals 'Mianyang as well'
held review 18 of kangning on 2026-03-02
\$ cs review action kangning --what 'train Mianyang on Imaging' --by +30d
added action 1 to review 18
\$ cs review deck kangning --format html -o review.html
what they bought it for is not known: cs goal add kangning --statement TEXT --metric TEXT --baseline N --target N --due DATE
usage names no users: the seats of the contract are counted instead: cs usage import FILE  # with a column user
how many of their people could use it is not known: review.people_field names the field that says so: cs config set review.people_field FIELD

\# What becomes of its renewal, in one word; and what more it could buy.
\$ cs renewal verdict kangning renew --why 'the medical director wants it'
noted 'renew' for the renewal of kangning due 2026-05-15, at the checkpoint of 90 days
\$ cs upsell add kangning --product Imaging --seats 10 --amount 60000 --note 'for Mianyang'
added upsell 1
\$ cs upsell propose 1 && cs upsell win 1
proposed upsell 1 to kangning
won upsell 1: contract 71
CNY 12,328.77 from 2026-03-02 to 2026-05-16

\# One renews, with more seats and a new price; one needs time; one leaves, and says why.
\$ cs renewal win mingde --price +3% --seats 40
Follows  New  Product  Seats  New seats       A year       Amount  Starts      Ends        Arithmetic
     33   72  Records     40         40  CNY 128,000  CNY 131,840  2026-03-20  2027-03-20  CNY 128,000 a year; +3 % = CNY 131,840; 12 months = CNY 131,840
won the renewal of mingde due 2026-03-19: contract 72
\$ cs renewal extend peak --by 1m --why 'their board meets in April'
extended the renewal of peak due 2026-03-24, due 2026-04-24 now: contract 73
\$ cs renewal lose huayang --reason price/no_budget --detail 'the founder sells the clinic' --preventable yes --first-visible 2026-01-10
lost what falls due on 2026-03-30: churn 1; 'cs churn retro 1' keeps what it teaches

\# What is learned from it; and when the cause is mended, who left for it is told.
\$ cs churn retro 1 --missed 'no login of the founder since January' --change 'a call after two silent weeks'
looked back at churn 1
\$ cs churn fix price --what '小型诊所可以按月付费。'
price
=====
mended on 2026-03-02: 小型诊所可以按月付费。

Who left for it
---------------
No.  Account  Name            CSM  Left              Lost  State    Command
  1  huayang  成都花漾皮肤科  li   2026-03-31  CNY 31,000  waiting  cs winback letter 1

Who may leave for it
--------------------
no customer asks for it

What they are told
------------------

You told us what you miss. It is there now: 小型诊所可以按月付费。

We would like to show it to you. When may we call?
\$ cs winback letter 1
成都花漾皮肤科：我们的改变
==========================

贵方已告知将于 2026-03-31 停止使用我们的服务。

我们认真听取了，如今已经改变：小型诊所可以按月付费。

我们希望向您演示。何时方便与您通话？

Larkspur Clinic Software

\# The figures: kept, expected, lost.
\$ cs report retention --period 2026Q1
Retention
=========
2026Q1, as of 2026-03-02

Customers lost of those at the opening
--------------------------------------
Period  Opening  In grace  Logo churn               A year %  State
2026Q1       35         1  1/35 = 2.9% (0.5-14.5%)     15.92  provisional to 2026-04-30

Yearly value kept of that at the opening
----------------------------------------
Period        Opening    Kept, gross         Kept, net  GRR %   NRR %  GRR a year %
2026Q1  CNY 3,900,580  CNY 3,838,580  CNY 3,931,580.01  98.41  100.79         90.86

Of what fell due
----------------
Period            Due         Kept  Kept of what fell due %
2026Q1  CNY 1,107,800  CNY 846,000

  Customers: accounts worth anything a year at the close of the day before the period. Logo churn =
  of them, those worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.

  GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening
  value. Each account netted as a whole, from end to end; who was lost counts 0, even where it came
  back. New customers never enter.

  A gap of up to 30 days between two contracts is bridged at the value that expired, so a period is
  provisional for as many days after its end. In grace: counted as lost, but may still renew. A
  year: 1 - (1 - rate)^(365 / days).

  Contracts of several years cannot be lost in most years and flatter both: beside one period stands
  what was kept of what fell due; 'cs report renewals' has it of any.

  Amounts in other currencies are converted at the rates of cs.toml: HKD = 0.91 CNY, USD = 7.1 CNY.
\$ cs report forecast
Renewal forecast
================
2026Q1, as of 2026-03-02

What will be renewed
--------------------
Period  Group  Due     Amount due      Renewed        Lost         Open          Forecast     80% from             to
2026Q1  all      9  CNY 1,107,800  CNY 846,000  CNY 31,000  CNY 230,800  CNY 1,046,431.58  CNY 992,000  CNY 1,076,800

By health, 90 days before
-------------------------
Health    Renewed before              Chance %  Open       Amount
no score  16/18 = 88.9% (67.2-96.9%)      86.8     5  CNY 230,800

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.

  Amounts in other currencies are converted at the rates of cs.toml: HKD = 0.91 CNY, USD = 7.1 CNY.
\$ cs report churn --period 2025Q3..2026Q2
Churn
=====
2025Q3 .. 2026Q2, as of 2026-03-02

Who left
--------
Period  Group  Accounts  Parts  Lost  Preventable  Days visible  Days of notice
2025Q3  all           0      0        n/a
2025Q4  all           0      0        n/a
2026Q1  all           0      0        n/a
2026Q2  all           0      0        n/a

Why
---
nobody left

  Lost: yearly value of what ended, by the first day without service. A loss of a part is counted
  apart. The rates of it are in 'cs report retention' and 'cs report renewals'.

  Preventable: of the losses that were judged. They say so, too: of those whose customer named a
  reason. Days: medians, from when the reason could first be seen, and from the notice, until they
  left.

  Losses without a reason are not here: 'cs churn unexplained' lists them.

\# Zhou leads the team: what the year and the quarter are to be, of all clinics, of the large ones, and of those Li holds.
\$ cs target add --as zhou --metric nrr --period 2026 --value 105% --note 'what the board was told'
added target 1
\$ cs target add --as zhou --metric renewal_amount_rate --period 2026Q1 --value 92%
added target 2
\$ cs target add --as zhou --metric logo_churn --period 2026Q1 --value 5% --segment large
added target 3
\$ cs target add --as zhou --metric grr --period 2026Q1 --value 98% --staff li
added target 4
\$ cs target add --as zhou --metric expansion_arr --period 2026Q1 --value 20万
added target 5

\# Where that stands while it can still be mended: what is on target, and by how much the rest falls short.
\$ cs report targets --period 2026
Targets
=======
2026, as of 2026-03-02

Level      Figure                  Period  Of          Target         Actual              Gap  Result                  Made of                           95%
Strategic  Net retention           2026    all           105%        100.79%            -4.21  provisional: not yet    CNY 3,931,580.01 / CNY 3,900,580
           Gross retention         2026Q1  li             98%           100%               +2  provisional: on target  CNY 1,686,360 / CNY 1,686,360
Key        Renewal rate by amount  2026Q1  all            92%         79.15%           -12.85  provisional: not yet    CNY 876,840 / CNY 1,107,800
           Logo churn              2026Q1  large           5%             0%               -5  provisional: on target  0/7                               0.0 .. 35.4
Value      Expansion               2026Q1  all    CNY 200,000  CNY 93,000.01  CNY -106,999.99  provisional: not yet

  Each figure as its report defines it: cs report retention, movements, renewals, onboarding, nps,
  sla, unit-economics. Gap: actual less target, of rates in points of a percentage. Met is decided
  before anything is rounded.

  Figures of contracts are provisional until 30 days after the period, in which a renewal still
  counts; the others until its end. Activation is counted as of the period's last day.

\# The same answers for a browser, a calendar, a spreadsheet.
\$ cs agenda --all --format html -o agenda.html
\$ cs renewal list --where 'due<=+90d' --where 'due>=today' --format html -o renewals.html
\$ cs report renewals --period 2026Q1 --rows --format html -o renewed.html
\$ cs report portfolio --format html -o portfolio.html
\$ cs account show 重庆仁心 --format html -o renxin.html
\$ cs renewal calendar -o renewals.ics
\$ cs renewal list --where 'due<=+90d' --where 'due>=today' --format xlsx -o renewals.xlsx

\# The whole store as lines of JSON, and nothing is wrong with it.
\$ cs export store.jsonl
\$ cs doctor

\# Look at it: $PWD/clinic
\$ ls *.html *.ics *.xlsx *.jsonl mails/*.eml outbox/*.eml
agenda.html
mails/chen.eml
mails/li.eml
mails/wang.eml
outbox/0.eml
outbox/1.eml
outbox/2.eml
portfolio.html
renewals.html
renewals.ics
renewals.xlsx
renewed.html
renxin.html
review.html
store.jsonl

# What it leaves to look at is what other programs take.
$ cd clinic && grep -c BEGIN:VEVENT renewals.ics && file -b renewals.xlsx && wc -l <store.jsonl
40
Microsoft Excel 2007+
6841
$ grep -l '<html' agenda.html renewed.html portfolio.html renxin.html
agenda.html
renewed.html
portfolio.html
renxin.html
$ tr -d '\r' <mails/li.eml | grep -E '^(From|Date|MIME-Version|Content-Type):' | head -4
From: Larkspur customer success <cs@larkspur.example>
Date: Mon, 02 Mar 2026 01:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="cs-4da720f5bb9232c7"
