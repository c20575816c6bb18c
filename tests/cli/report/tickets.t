# What came in, and what became of it.
$ export CS_TODAY=2026-03-20 CS_NOW=2026-03-20T10:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --segment large --support li -q && cs account add bolt --name Bolt --segment small --support li -q
$ cat >tickets.csv <<END
> external_id,account,subject,kind,channel,priority,state,opened_at,solved_at,rating
> T1,acme,export,question,mail,urgent,closed,2026-02-02T01:00:00Z,2026-02-02T02:00:00Z,5
> T2,bolt,printer,bug,phone,normal,solved,2026-03-02T01:00:00Z,2026-03-02T02:00:00Z,2
> T3,bolt,printer again,bug,phone,normal,open,2026-03-03T01:00:00Z,,
> T4,bolt,and again,bug,,normal,new,2026-03-03T02:00:00Z,,
> T5,acme,cheap pills,question,mail,low,new,2026-03-04T02:00:00Z,,
> END
$ cs ticket import tickets.csv -q && cs ticket merge T4 T3 -q && cs ticket tag T5 spam -q && cs ticket confirm T2 --text thanks -q
$ cs report tickets
Tickets
=======
2026Q1, as of 2026-03-20

What came in, and what became of it
-----------------------------------
Period  Group  Opened  Merged  Spam  Accounts  Not solved  Solved
2026Q1  all         5       1     1         2           1  2/3 = 66.7% (20.8-93.9%)

What customers said of it
-------------------------
Period  Group  Closed  Without their word          Rated  Satisfied
2026Q1  all         1  1/1 = 100.0% (20.7-100.0%)      2  1/2 = 50.0% (9.5-90.5%)

What they are
-------------
By        Value     Tickets  Share %
Kind      bug             2     66.7
Kind      question        1     33.3
Channel   phone           2     66.7
Channel   mail            1     33.3
Priority  normal          2     66.7
Priority  urgent          1     33.3

  Opened in the period; merged ones (which count where they went) and those tagged spam are in no
  other column. Solved = solved / counted, as it stands on the day asked for: one that was opened
  again is not solved.

  Without their word = closed without the customer saying so / closed. Satisfied = rated 4 or 5 /
  rated.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ cs report tickets --by month --format csv
period,group,opened,merged,spam,accounts,open,solved,solved_percent,solved_low,solved_high
2026-01,all,0,0,0,0,0,0,,,
2026-02,all,1,0,0,1,0,1,100,20.7,100
2026-03,all,4,1,1,1,1,1,50,9.5,90.5

period,group,closed,unconfirmed,unconfirmed_percent,unconfirmed_low,unconfirmed_high,rated,satisfied,satisfied_percent,satisfied_low,satisfied_high
2026-01,all,0,0,,,,0,0,,,
2026-02,all,1,1,100,20.7,100,1,1,100,20.7,100
2026-03,all,0,0,,,,1,0,0,0,79.3

by,value,tickets,share_percent
kind,bug,2,66.7
kind,question,1,33.3
channel,phone,2,66.7
channel,mail,1,33.3
priority,normal,2,66.7
priority,urgent,1,33.3
$ cs report tickets --by segment --rows --lang zh
工单报告
========
2026Q1，截至 2026-03-20

工单数量与去向
--------------
期间    分组    提交  合并  垃圾  客户数  未解决  已解决
2026Q1  大客户     2     0     1       1       0  1/1 = 100.0% (20.7-100.0%)
2026Q1  小客户     3     1     0       1       1  1/2 = 50.0% (9.5-90.5%)
2026Q1  合计       5     1     1       2       1  2/3 = 66.7% (20.8-93.9%)

客户确认与评分
--------------
期间    分组    已关闭  未经确认                    已评分  满意
2026Q1  大客户       1  1/1 = 100.0% (20.7-100.0%)       1  1/1 = 100.0% (20.7-100.0%)
2026Q1  小客户       0  不适用                           1  0/1 = 0.0% (0.0-79.3%)
2026Q1  合计         1  1/1 = 100.0% (20.7-100.0%)       2  1/2 = 50.0% (9.5-90.5%)

工单构成
--------
维度    取值  工单  占比 %
类型    缺陷     2    66.7
类型    咨询     1    33.3
渠道    电话     2    66.7
渠道    邮件     1    33.3
优先级  普通     2    66.7
优先级  紧急     1    33.3

工单明细
--------
期间    工单  客户  主题           处理人  优先级  提交时间          垃圾
2026Q1     1  acme  export         li      紧急    2026-02-02 09:00  否
2026Q1     2  bolt  printer        li      普通    2026-03-02 09:00  否
2026Q1     3  bolt  printer again  li      普通    2026-03-03 09:00  否
2026Q1     5  acme  cheap pills    li      低      2026-03-04 10:00  是

  期间内提交；被合并的（计入其并入的工单）与标记为 spam 的不计入其他列。已解决 = 已解决 / 计入数，以
  所选日期的状态为准，重开的视为未解决。

  未经确认 = 未经客户确认即关闭 / 已关闭。满意 = 评 4 或 5 分 / 已评分。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。
$ cs report tickets --as-of 2026-03-01 --format json | grep opened
{"period":"2026Q1","group":"all","opened":1,"merged":0,"spam":0,"accounts":1,"open":0,"solved":1,"solved_percent":100,"solved_low":20.7,"solved_high":100}
"Opened in the period; merged ones (which count where they went) and those tagged spam are in no other column. Solved = solved / counted, as it stands on the day asked for: one that was opened again is not solved.",
$ cs report tickets --period 2025 | head -12
Tickets
=======
2025, as of 2026-03-20

What came in, and what became of it
-----------------------------------
Period  Group  Opened  Merged  Spam  Accounts  Not solved  Solved
2025    all         0       0     0         0           0  n/a

What customers said of it
-------------------------
Period  Group  Closed  Without their word  Rated  Satisfied
$ cs report tickets --by week
! cs: --by: 'week' is not one of all, csm, segment, level, industry, region, person, area, priority, month
[2]
