# What was promised, and kept: of six tickets two are met, two breached, one is pending and one is spam (metrics.md 1.8).
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T10:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add sun --name 'Sun' -q && cs account add acme --name 'Acme Dental' --segment large --support li -q && cs account add bolt --name Bolt --segment small --support sun -q
$ cs report sla
Service levels
==============
2026Q1, as of 2026-03-02

What was promised, and kept
---------------------------
Period  Group  Clock        SLA met  Breached  Pending  Ended  Median  P90
2026Q1  all    first reply  n/a             0        0      0
2026Q1  all    next reply   n/a             0        0      0
2026Q1  all    solution     n/a             0        0      0

Answers that were right
-----------------------
Period  Group  Tickets  Spam  Judged  Accurate
2026Q1  all          0     0       0  n/a

  SLA met = met / (met + breached), of the clocks of tickets opened in the period. Met: ended within
  its target; breached: ended over it, or over it now; pending: neither yet, and in no rate. First
  reply, next replies and solution are judged apart; a ticket can owe several next replies. Tickets
  tagged spam are in no figure; what was merged counts in the ticket that went on.

  Median and P90: of the clocks that have ended, by linear interpolation. A person: who answers the
  ticket now.

  Accurate = answers that were right / tickets of which somebody said so or not (ticket edit
  --answer-accurate).

  In brackets: Wilson's 95% interval. With few cases a rate says little.

  Times are open hours, read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cat >tickets.csv <<END
> external_id,account,subject,priority,state,opened_at,replied_at,solved_at
> T1,acme,kept,urgent,solved,2026-03-02T01:00:00Z,2026-03-02T01:30:00Z,2026-03-02T02:00:00Z
> T2,bolt,kept too,normal,solved,2026-03-02T01:00:00Z,2026-03-02T01:05:00Z,2026-03-02T02:00:00Z
> T3,bolt,late,urgent,solved,2026-03-02T01:00:00Z,2026-03-02T01:31:00Z,2026-03-02T09:00:00Z
> T4,acme,nobody answers,urgent,new,2026-03-02T06:00:00Z,,
> T5,acme,still within,low,new,2026-03-02T07:00:00Z,,
> T6,bolt,cheap pills,low,new,2026-03-02T07:00:00Z,,
> END
$ cs ticket import tickets.csv -q && cs ticket tag T6 spam -q && cs ticket edit T1 --answer-accurate yes -q && cs ticket edit T3 --answer-accurate no -q
$ cs report sla --period 2026-03
Service levels
==============
2026-03, as of 2026-03-02

What was promised, and kept
---------------------------
Period   Group  Clock        SLA met                   Breached  Pending  Ended  Median  P90
2026-03  all    first reply  2/4 = 50.0% (15.0-85.0%)         2        1      3  30 min  31 min
2026-03  all    solution     2/3 = 66.7% (20.8-93.9%)         1        2      3  1 h     5 h 24 min

Answers that were right
-----------------------
Period   Group  Tickets  Spam  Judged  Accurate
2026-03  all          5     1       2  1/2 = 50.0% (9.5-90.5%)

  SLA met = met / (met + breached), of the clocks of tickets opened in the period. Met: ended within
  its target; breached: ended over it, or over it now; pending: neither yet, and in no rate. First
  reply, next replies and solution are judged apart; a ticket can owe several next replies. Tickets
  tagged spam are in no figure; what was merged counts in the ticket that went on.

  Median and P90: of the clocks that have ended, by linear interpolation. A person: who answers the
  ticket now.

  Accurate = answers that were right / tickets of which somebody said so or not (ticket edit
  --answer-accurate).

  In brackets: Wilson's 95% interval. With few cases a rate says little.

  Times are open hours, read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs report sla --by person --format csv
period,group,clock,met,met_percent,met_low,met_high,breached,pending,untargeted,ended,median_minutes,p90_minutes
2026Q1,li,first_reply,1,50,9.5,90.5,1,1,0,1,30,30
2026Q1,li,next_reply,0,,,,0,0,0,0,,
2026Q1,li,solution,1,100,20.7,100,0,2,0,1,60,60
2026Q1,sun,first_reply,1,50,9.5,90.5,1,0,0,2,18,28.4
2026Q1,sun,next_reply,0,,,,0,0,0,0,,
2026Q1,sun,solution,1,50,9.5,90.5,1,0,0,2,225,357
2026Q1,all,first_reply,2,50,15,85,2,1,0,3,30,30.8
2026Q1,all,next_reply,0,,,,0,0,0,0,,
2026Q1,all,solution,2,66.7,20.8,93.9,1,2,0,3,60,324

period,group,tickets,spam,judged,accurate,accurate_percent,accurate_low,accurate_high
2026Q1,li,3,0,1,1,100,20.7,100
2026Q1,sun,2,1,1,0,0,0,79.3
2026Q1,all,5,1,2,1,50,9.5,90.5
$ cs report sla --by priority --lang zh | sed -n '5,18p'
服务承诺达成情况
----------------
期间    分组  时钟      达标率                      超时  进行中  已结束  中位数          P90
2026Q1  低    首次回复  不适用                         0       1       0
2026Q1  低    解决      不适用                         0       1       0
2026Q1  普通  首次回复  1/1 = 100.0% (20.7-100.0%)     0       0       1  5 分钟          5 分钟
2026Q1  普通  解决      1/1 = 100.0% (20.7-100.0%)     0       0       1  1 小时          1 小时
2026Q1  紧急  首次回复  1/3 = 33.3% (6.1-79.2%)        2       0       2  31 分钟         31 分钟
2026Q1  紧急  解决      1/2 = 50.0% (9.5-90.5%)        1       1       2  3 小时 45 分钟  5 小时 57 分钟
2026Q1  合计  首次回复  2/4 = 50.0% (15.0-85.0%)       2       1       3  30 分钟         31 分钟
2026Q1  合计  解决      2/3 = 66.7% (20.8-93.9%)       1       2       3  1 小时          5 小时 24 分钟

答复准确率
----------
$ cs report sla --rows --format json | grep '"ticket"'
{"period":"2026Q1","ticket":1,"account":"acme","subject":"kept","assignee":"li","priority":"urgent","clock":"first_reply","verdict":"met","used":30,"target":30,"due":"2026-03-02T01:30:00Z"},
{"period":"2026Q1","ticket":1,"account":"acme","subject":"kept","assignee":"li","priority":"urgent","clock":"solution","verdict":"met","used":60,"target":240,"due":"2026-03-02T06:30:00Z"},
{"period":"2026Q1","ticket":2,"account":"bolt","subject":"kept too","assignee":"sun","priority":"normal","clock":"first_reply","verdict":"met","used":5,"target":240,"due":"2026-03-02T06:30:00Z"},
{"period":"2026Q1","ticket":2,"account":"bolt","subject":"kept too","assignee":"sun","priority":"normal","clock":"solution","verdict":"met","used":60,"target":1350,"due":"2026-03-04T10:00:00Z"},
{"period":"2026Q1","ticket":3,"account":"bolt","subject":"late","assignee":"sun","priority":"urgent","clock":"first_reply","verdict":"breached","used":31,"target":30,"due":"2026-03-02T01:30:00Z"},
{"period":"2026Q1","ticket":3,"account":"bolt","subject":"late","assignee":"sun","priority":"urgent","clock":"solution","verdict":"breached","used":390,"target":240,"due":"2026-03-02T06:30:00Z"},
{"period":"2026Q1","ticket":4,"account":"acme","subject":"nobody answers","assignee":"li","priority":"urgent","clock":"first_reply","verdict":"breached","used":240,"target":30,"due":"2026-03-02T06:30:00Z"},
{"period":"2026Q1","ticket":4,"account":"acme","subject":"nobody answers","assignee":"li","priority":"urgent","clock":"solution","verdict":"running","used":240,"target":240,"due":"2026-03-02T10:00:00Z"},
{"period":"2026Q1","ticket":5,"account":"acme","subject":"still within","assignee":"li","priority":"low","clock":"first_reply","verdict":"running","used":180,"target":450,"due":"2026-03-03T07:00:00Z"},
{"period":"2026Q1","ticket":5,"account":"acme","subject":"still within","assignee":"li","priority":"low","clock":"solution","verdict":"running","used":180,"target":2250,"due":"2026-03-09T07:00:00Z"}
$ cs report sla --rows --by month --period 2026-02..2026-03 | sed -n '5,35p'
What was promised, and kept
---------------------------
Period   Group  Clock        SLA met                   Breached  Pending  Ended  Median  P90
2026-02  all    first reply  n/a                              0        0      0
2026-02  all    next reply   n/a                              0        0      0
2026-02  all    solution     n/a                              0        0      0
2026-03  all    first reply  2/4 = 50.0% (15.0-85.0%)         2        1      3  30 min  31 min
2026-03  all    solution     2/3 = 66.7% (20.8-93.9%)         1        2      3  1 h     5 h 24 min

Answers that were right
-----------------------
Period   Group  Tickets  Spam  Judged  Accurate
2026-02  all          0     0       0  n/a
2026-03  all          5     1       2  1/2 = 50.0% (9.5-90.5%)

The clocks behind it
--------------------
Period   Ticket  Account  Subject         Assignee  Priority  Clock        Verdict   Used (min)  Target (min)  Due
2026-03       1  acme     kept            li        urgent    first reply  met               30            30  2026-03-02 09:30
2026-03       1  acme     kept            li        urgent    solution     met               60           240  2026-03-02 14:30
2026-03       2  bolt     kept too        sun       normal    first reply  met                5           240  2026-03-02 14:30
2026-03       2  bolt     kept too        sun       normal    solution     met               60         1,350  2026-03-04 18:00
2026-03       3  bolt     late            sun       urgent    first reply  breached          31            30  2026-03-02 09:30
2026-03       3  bolt     late            sun       urgent    solution     breached         390           240  2026-03-02 14:30
2026-03       4  acme     nobody answers  li        urgent    first reply  breached         240            30  2026-03-02 14:30
2026-03       4  acme     nobody answers  li        urgent    solution     running          240           240  2026-03-02 18:00
2026-03       5  acme     still within    li        low       first reply  running          180           450  2026-03-03 15:00
2026-03       5  acme     still within    li        low       solution     running          180         2,250  2026-03-09 15:00

  SLA met = met / (met + breached), of the clocks of tickets opened in the period. Met: ended within
  its target; breached: ended over it, or over it now; pending: neither yet, and in no rate. First
# As it stood at the close of a day: what came later had not happened.
$ CS_NOW=2026-03-09T10:00:00Z cs report sla --period 2026-03 --as-of 2026-03-02 --format csv | head -4
period,group,clock,met,met_percent,met_low,met_high,breached,pending,untargeted,ended,median_minutes,p90_minutes
2026-03,all,first_reply,2,50,15,85,2,1,0,3,30,30.8
2026-03,all,next_reply,0,,,,0,0,0,0,,
2026-03,all,solution,2,66.7,20.8,93.9,1,2,0,3,60,324
$ cs report sla --by week
! cs: --by: 'week' is not one of all, csm, segment, level, industry, region, person, area, priority, month
[2]
$ cs report goals --by month
! cs: --by: 'month' is not one of all, csm, segment, level, industry, region
[2]
# Before another policy is promised: the same past by both. What the file does not say stays as cs.toml has it.
$ printf '[support.first_reply]\nurgent = 60\nnormal = 4\n[support.hours]\nsat = ["09:00-12:00"]\n' >new.toml
$ cs report sla --policy new.toml --period 2026-03 --rows
Service levels under another policy
===================================
2026-03, as of 2026-03-02

Tickets           5
Judged otherwise  2

What is changed
---------------
Key                         Now  Then
support.first_reply.normal  240  4
support.first_reply.urgent  30   60
support.hours.sat                09:00-12:00

What is promised, and what would be
-----------------------------------
Period   Group  Clock        SLA met now               SLA met then              Gained  Lost
2026-03  all    first reply  2/4 = 50.0% (15.0-85.0%)  2/4 = 50.0% (15.0-85.0%)       1     1
2026-03  all    solution     2/3 = 66.7% (20.8-93.9%)  2/3 = 66.7% (20.8-93.9%)       0     0

The clocks that would be judged otherwise
-----------------------------------------
Period   Ticket  Account  Subject   Assignee  Priority  Clock        Now                     Then
2026-03       2  bolt     kept too  sun       normal    first reply  met, 5 of 240 min       breached, 5 of 4 min
2026-03       3  bolt     late      sun       urgent    first reply  breached, 31 of 30 min  met, 31 of 60 min

  SLA met = met / (met + breached), of the clocks of tickets opened in the period; spam is in no
  figure. Nothing is kept: what the file does not say stays as cs.toml has it.

  Gained: clocks that are breached now and would not be then; lost: the other way round. It is
  judged what was done, under the promise of then: who knows a shorter target may answer faster. In
  brackets: Wilson's 95% interval.

  Times are open hours, read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs report sla --policy new.toml --by person --format csv --period 2026-03
key,now,then
support.first_reply.normal,240,4
support.first_reply.urgent,30,60
support.hours.sat,,09:00-12:00

period,group,clock,met_now,met_now_percent,met_now_low,met_now_high,breached_now,pending_now,met_then,met_then_percent,met_then_low,met_then_high,breached_then,pending_then,to_met,to_breached
2026-03,li,first_reply,1,50,9.5,90.5,1,1,1,50,9.5,90.5,1,1,0,0
2026-03,li,next_reply,0,,,,0,0,0,,,,0,0,0,0
2026-03,li,solution,1,100,20.7,100,0,2,1,100,20.7,100,0,2,0,0
2026-03,sun,first_reply,1,50,9.5,90.5,1,0,1,50,9.5,90.5,1,0,1,1
2026-03,sun,next_reply,0,,,,0,0,0,,,,0,0,0,0
2026-03,sun,solution,1,50,9.5,90.5,1,0,1,50,9.5,90.5,1,0,0,0
2026-03,all,first_reply,2,50,15,85,2,1,2,50,15,85,2,1,1,1
2026-03,all,next_reply,0,,,,0,0,0,,,,0,0,0,0
2026-03,all,solution,2,66.7,20.8,93.9,1,2,2,66.7,20.8,93.9,1,2,0,0
$ cs report sla --policy new.toml --lang zh | sed -n '5,18p'
工单          5
判断结果不同  2

变更内容
--------
设置                        现行  新规
support.first_reply.normal  240   4
support.first_reply.urgent  30    60
support.hours.sat                 09:00-12:00

现行承诺与新承诺对比
--------------------
期间    分组  时钟      现行达标率                新规达标率                不再超时  新增超时
2026Q1  合计  首次回复  2/4 = 50.0% (15.0-85.0%)  2/4 = 50.0% (15.0-85.0%)         1         1
$ echo >empty.toml && cs report sla --policy empty.toml | sed -n '5,20p'
Tickets           5
Judged otherwise  0

What is changed
---------------
it promises what cs.toml promises

What is promised, and what would be
-----------------------------------
Period  Group  Clock        SLA met now               SLA met then              Gained  Lost
2026Q1  all    first reply  2/4 = 50.0% (15.0-85.0%)  2/4 = 50.0% (15.0-85.0%)       0     0
2026Q1  all    solution     2/3 = 66.7% (20.8-93.9%)  2/3 = 66.7% (20.8-93.9%)       0     0

  SLA met = met / (met + breached), of the clocks of tickets opened in the period; spam is in no
  figure. Nothing is kept: what the file does not say stays as cs.toml has it.
\
$ printf '[support.first_reply]\nurgent = "soon"\n' >bad.toml && cs report sla --policy bad.toml
! cs: bad.toml:2:10: 'support.first_reply.urgent' takes a whole number from 0 to 1000000, got text 'soon'
[78]
$ printf '[support]\nfirst_replies.urgent = 5\n' >bad.toml && cs report sla --policy bad.toml
! cs: bad.toml:2:1: unknown table 'support.first_replies'
! hint: 'cs config list' shows every key; what is not for cs stands in a table [x-...]
[78]
$ printf '[support.hours]\nmon = ["9-12"]\n' >bad.toml && cs report sla --policy bad.toml
! cs: bad.toml:2:1: support.hours.mon: '9-12' are no opening hours
! hint: write from and to of one day, such as 09:00-12:00; midnight at its end is 24:00
[78]
$ cs report sla --policy nowhere.toml
! cs: there is no file 'nowhere.toml'
! hint: it holds the [support] tables of cs.toml that are to be other
[66]
