# What each of support carries, how fast and how rightly they answer, and what they finish.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add sun --name 'Sun' -q && cs account add acme --name 'Acme Dental' --support li -q && cs account add bolt --name Bolt --support sun -q
$ cs report support
Support
=======
2026Q1, as of 2026-03-02

What each of support did
------------------------
Period  Person  Tickets  Replies  First reply  P90  SLA met  Complaints
2026Q1  all           0        0                    n/a               0

Right answers, and requests closed to the end
---------------------------------------------
Period  Person  Judged  Accurate  Requests decided  Told
2026Q1  all          0  n/a                      0  n/a

What lies with whom now
-----------------------
no ticket is open

  Tickets: opened in the period, of who answers them now; with their first reply (median and P90 of
  those given, in open hours) and SLA met = met / (met + breached) of all three clocks. Replies:
  words to customers in those tickets within the period, of who wrote them. Complaints: raised in
  the period, of who handles them.

  Accurate = answers that were right / answers that somebody judged. Told: of the requests of their
  accounts that were delivered or declined in the period, those of which all who asked know the
  outcome.

  What lies with whom is as of now, whatever day is asked for. In brackets: Wilson's 95% interval;
  with few cases a rate says little.

  Times are open hours, read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs ticket open acme --subject export -q && cs ticket open bolt --subject printer --priority urgent -q && cs ticket open bolt --subject slow -q
$ export CS_NOW=2026-03-02T02:00:00Z && cs ticket reply 1 --text 'so and so' --solve -q && cs ticket reply 2 --text 'li helps sun' --wait -q && cs ticket edit 1 --answer-accurate yes -q
$ cs complaint add bolt --what 'nobody answers' -q && cs request add acme --need 'dark mode' -q && cs request analyse 1 --true-need yes --class ui --level 2 -q && cs request decide 1 --decision decline --why 'no other asks' -q && cs request tell 1 -q
$ cs report support
Support
=======
2026Q1, as of 2026-03-02

What each of support did
------------------------
Period  Person  Tickets  Replies  First reply  P90  SLA met                     Complaints
2026Q1  li            1        2  1 h          1 h  2/2 = 100.0% (34.2-100.0%)           0
2026Q1  sun           2        0  1 h          1 h  0/1 = 0.0% (0.0-79.3%)               1
2026Q1  all           3        2  1 h          1 h  2/3 = 66.7% (20.8-93.9%)             1

Right answers, and requests closed to the end
---------------------------------------------
Period  Person  Judged  Accurate                    Requests decided  Told
2026Q1  li           1  1/1 = 100.0% (20.7-100.0%)                 1  1/1 = 100.0% (20.7-100.0%)
2026Q1  sun          0  n/a                                        0  n/a
2026Q1  all          1  1/1 = 100.0% (20.7-100.0%)                 1  1/1 = 100.0% (20.7-100.0%)

What lies with whom now
-----------------------
Person  Open  Urgent  Waiting
sun        2       1        1

  Tickets: opened in the period, of who answers them now; with their first reply (median and P90 of
  those given, in open hours) and SLA met = met / (met + breached) of all three clocks. Replies:
  words to customers in those tickets within the period, of who wrote them. Complaints: raised in
  the period, of who handles them.

  Accurate = answers that were right / answers that somebody judged. Told: of the requests of their
  accounts that were delivered or declined in the period, those of which all who asked know the
  outcome.

  What lies with whom is as of now, whatever day is asked for. In brackets: Wilson's 95% interval;
  with few cases a rate says little.

  Times are open hours, read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs report support --format csv --by month --period 2026-03
period,person,tickets,replies,first_reply_median,first_reply_p90,met,met_percent,met_low,met_high,complaints
2026-03,li,1,2,60,60,2,100,34.2,100,0
2026-03,sun,2,0,60,60,0,0,0,79.3,1
2026-03,all,3,2,60,60,2,66.7,20.8,93.9,1

period,person,judged,accurate,accurate_percent,accurate_low,accurate_high,outcomes,told,told_percent,told_low,told_high
2026-03,li,1,1,100,20.7,100,1,1,100,20.7,100
2026-03,sun,0,0,,,,0,0,,,
2026-03,all,1,1,100,20.7,100,1,1,100,20.7,100

person,open,urgent,waiting
sun,2,1,1
$ cs report support --lang zh | head -24
客服报告
========
2026Q1，截至 2026-03-02

客服人员工作情况
----------------
期间    人员  工单  回复数  首次回复  P90     达标率                      投诉
2026Q1  li       1       2  1 小时    1 小时  2/2 = 100.0% (34.2-100.0%)     0
2026Q1  sun      2       0  1 小时    1 小时  0/1 = 0.0% (0.0-79.3%)         1
2026Q1  合计     3       2  1 小时    1 小时  2/3 = 66.7% (20.8-93.9%)       1

答复准确与需求闭环
------------------
期间    人员  已评判  准确率                      需求有结果  已反馈
2026Q1  li         1  1/1 = 100.0% (20.7-100.0%)           1  1/1 = 100.0% (20.7-100.0%)
2026Q1  sun        0  不适用                               0  不适用
2026Q1  合计       1  1/1 = 100.0% (20.7-100.0%)           1  1/1 = 100.0% (20.7-100.0%)

当前在手工单
------------
人员  未解决  紧急  等待中
sun        2     1       1

  工单：期间内提交的工单，计入当前处理人；首次回复为已回复者的工作时间中位数与 P90；达标率 = 达标 /
$ cs report support --by person
! cs: --by: 'person' is not one of month
[2]
