# Activation, milestones, goals: as of 2026-02-15, five of eight are activated, four of them in time (metrics.md 1.3).
$ export CS_NOW=2026-02-15T08:00:00Z CS_TODAY=2026-02-15
$ cs init -q && cs report onboarding && cs report lifecycle && cs report goals
Onboarding
==========
2026-02-15

Days to activation                   n/a
Activated before they were recorded  0

Activation
----------
Group  Due  Activated  Activation rate  Windows closed  On time  On-time rate
all      0          0  n/a                           0        0  n/a

Hand-overs, and the days they take
----------------------------------
no hand-over yet

  Activation rate = activated / due to be activated: accounts whose clock has run for a month, and
  those that are activated already. On-time rate = activated within a month / windows that have
  closed. Activated: marked with 'cs account milestone', or the first day of a stage after
  activation.

  Days to activation: Kaplan-Meier median with log-log limits of 95%; who is not activated counts as
  waiting until today.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
Lifecycle
=========
2026-02-15

In force     0
In maturity  n/a

Stages
------
Stage  Accounts  In force  Median days  Longest

Milestones
----------
Milestone                            Month  Group  On time  Late  Overdue  Open  Day passed  On-time rate
activated                                1  all          0     0        0     0           0  n/a
no more how-to questions                 4  all          0     0        0     0           0  n/a
has run a campaign with the product      9  all          0     0        0     0           0  n/a

  A milestone counts from the day the account's clock starts. On-time rate = reached by its day /
  those whose day has passed; late: reached after it; overdue: not reached; open: its day is still
  to come. 'activated' is judged only where the day is known.

  Maturity: customers in stage maturity / customers in force. The programme is mature at one half.

  In brackets: Wilson's 95% interval.
Goals and value
===============
2026-02-15

Days to first value            n/a
Customers with an agreed goal  n/a

Goals
-----
Group  draft  agreed  reached  missed  dropped  Reached of those ended
all        0       0        0       0        0  n/a

First value within a month, two, three
--------------------------------------
Month  Group  Customers  With value  Share
    1  all            0           0  n/a
    2  all            0           0  n/a
    3  all            0           0  n/a

  First value: the first outcome noted with 'cs goal outcome'. Share of month n = customers who had
  it within n months of their clock / customers whose month n has passed.

  Days to first value: Kaplan-Meier median with log-log limits of 95%; who has had none counts as
  waiting until today.

  Goals stand as they do today, whatever day is asked for. In brackets: Wilson's 95% interval.
$ cs staff add li --name Li -q && cs staff add zhao --name Zhao -q
$ add() { cs account add "$1" --name "$1" --csm "$2" --clock-starts-on "$3" --signed-on "$3" -q && cs contract add "$1" --amount 1000 --starts "$3" --term 24m -q; }
$ add c1 li 2025-05-31; add c2 li 2025-06-01; add c3 li 2025-07-01; add c4 li 2025-08-01; add c5 zhao 2025-09-01; add c6 zhao 2025-10-01; add c7 zhao 2026-01-10; add c8 zhao 2026-01-28; add c9 zhao 2026-03-01
$ cs account milestone c1 activated --on 2025-06-30 -q; cs account milestone c2 activated --on 2025-06-15 -q; cs account milestone c3 activated --on 2025-07-31 -q; cs account milestone c4 activated --on 2025-08-01 -q; cs account stage c5 activation --on 2025-09-02 -q && cs account stage c5 growth --on 2025-11-15 -q
$ add c10 li 2026-01-15
$ cs report onboarding
Onboarding
==========
2026-02-15

Days to activation                   75 days (0-?), 5 of 9
Activated before they were recorded  0

Activated after so many days, %
-------------------------------
      share of accounts
100% +                                        .................................
     |                                        .................................
     |                                        .................................
     |                .........................................................
 75% +                ........................*********************************
     |                ........................*................................
     |        ................................*................................
     |........................................*................................
 50% +................************************.................................
     |................*........................................................
     |................*........................................................
     |................*.......................
 25% +........********........................
     |........*...............................
     |********........
     |................
  0% +........
     ++------+-------+------+------+-------+------+-------+------+------+------
      0      14      28     42     56      70     84      98    112    126
      days since the clock started
      * activated   . 95% limits

Activation
----------
Group  Due  Activated  Activation rate           Windows closed  On time  On-time rate
all      8          5  5/8 = 62.5% (30.6-86.3%)               8        4  4/8 = 50.0% (21.5-78.5%)

Hand-overs, and the days they take
----------------------------------
no hand-over yet

  Activation rate = activated / due to be activated: accounts whose clock has run for a month, and
  those that are activated already. On-time rate = activated within a month / windows that have
  closed. Activated: marked with 'cs account milestone', or the first day of a stage after
  activation.

  Days to activation: Kaplan-Meier median with log-log limits of 95%; who is not activated counts as
  waiting until today.

  In brackets: Wilson's 95% interval. With few cases a rate says little.

# Nobody knows when those were activated who were so before they were recorded.
$ cs account add old --name old --csm li --clock-starts-on 2020-01-01 --signed-on 2020-01-01 --stage maturity -q && cs contract add old --amount 1000 --starts 2025-06-01 --term 12m -q
$ cs report onboarding --by csm --lang zh
启用报告
========
2026-02-15

启用天数              75 天（0-?），5/9
分组差异（log-rank）  chi2 = 4.22, df = 1, p = 0.040
录入前已启用          1

若干天后已启用，%
-----------------
      客户占比
100% +
     |
     |
     |                *
 75% +                *
     |                *
     |                *
     |                *
 50% +                *                       ooooooooooooooooooooooooooooooooo
     |                *                       o
     |        ********                        o
     |        *                               o
 25% +        *                               o
     |********                                o
     |                                        o
     |                                        o
  0% +oooooooooooooooooooooooooooooooooooooooo
     ++------+-------+------+------+-------+------+-------+------+------+------
      0      14      28     42     56      70     84      98    112    126
      自计时起点的天数
      * li   o zhao

启用
----
分组  应启用  已启用  启用率                    窗口已结束  按时  按时率
li         6       5  5/6 = 83.3% (43.6-97.0%)           5     4  4/5 = 80.0% (37.6-96.4%)
zhao       3       1  1/3 = 33.3% (6.1-79.2%)            3     0  0/3 = 0.0% (0.0-56.1%)
合计       9       6  6/9 = 66.7% (35.4-87.9%)           8     4  4/8 = 50.0% (21.5-78.5%)

客户交接及各状态天数
--------------------
尚无交接

  启用率 = 已启用 / 应启用：计时满 1 个月的客户，以及已启用的客户。按时率 = 1 个月内启用 / 已结束的
  窗口。已启用：用 cs account milestone 标记，或进入启用期之后的阶段的首日。

  启用天数：Kaplan-Meier 中位数及 95% log-log 区间；尚未启用的按等待至今计。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。

  log-rank：p 为各组启用天数仅因偶然而出现如此差异的概率。
$ cs report onboarding --rows --format csv
group,due,activated,rate,low,high,standing,closed,on_time,on_time_standing
all,9,6,66.7,35.4,87.9,6/9 = 66.7% (35.4-87.9%),8,4,4/8 = 50.0% (21.5-78.5%)

state,now,times,median_days,longest_days

account,name,csm,clock_starts_on,due,activated_on,days
c1,c1,li,2025-05-31,2025-06-30,2025-06-30,30
c10,c10,li,2026-01-15,2026-02-15,,31
c2,c2,li,2025-06-01,2025-07-01,2025-06-15,14
c3,c3,li,2025-07-01,2025-08-01,2025-07-31,30
c4,c4,li,2025-08-01,2025-09-01,2025-08-01,0
c5,c5,zhao,2025-09-01,2025-10-01,2025-11-15,75
c6,c6,zhao,2025-10-01,2025-11-01,,137
c7,c7,zhao,2026-01-10,2026-02-10,,36
c8,c8,zhao,2026-01-28,2026-02-28,,18
old,old,li,2020-01-01,2020-02-01,,
$ cs report onboarding --as-of 2025-07-15 --format json
{
"schema_version":1,
"name":"report.onboarding",
"title":"Onboarding",
"subtitle":"2025-07-15",
"facts":{
"waiting":"30 days (14-?), 2 of 3",
"median_days":30,
"median_low":14,
"median_high":null,
"before":1
},
"tables":{
"activation":[
{"group":"all","due":3,"activated":3,"rate":100,"low":43.9,"high":100,"standing":"3/3 = 100.0% (43.9-100.0%)","closed":2,"on_time":2,"on_time_standing":"2/2 = 100.0% (34.2-100.0%)"}
],
"handoffs":[]
},
"charts":{},
"notes":[
"Activation rate = activated / due to be activated: accounts whose clock has run for a month, and those that are activated already. On-time rate = activated within a month / windows that have closed. Activated: marked with 'cs account milestone', or the first day of a stage after activation.",
"Days to activation: Kaplan-Meier median with log-log limits of 95%; who is not activated counts as waiting until today.",
"In brackets: Wilson's 95% interval. With few cases a rate says little."
]
}

# Milestones: on time, late, overdue; and where everybody stands.
$ cs account milestone c1 no_how_to --on 2025-10-15 -q; cs account milestone c2 no_how_to --on 2025-09-01 -q
$ cs report lifecycle
Lifecycle
=========
2026-02-15

In force     10
In maturity  1/10 = 10.0% (1.8-40.4%)

Stages
------
Stage     Accounts  In force  Median days  Longest
signing          8         8          137      260
growth           1         1           92       92
maturity         1         1        2,237    2,237

Milestones
----------
Milestone                            Month  Group  On time  Late  Overdue  Open  Day passed  On-time rate
activated                                1  all          4     1        2     2           7  4/7 = 57.1% (25.0-84.2%)
no more how-to questions                 4  all          1     1        5     3           7  1/7 = 14.3% (2.6-51.3%)
has run a campaign with the product      9  all          0     0        1     9           1  0/1 = 0.0% (0.0-79.3%)

  A milestone counts from the day the account's clock starts. On-time rate = reached by its day /
  those whose day has passed; late: reached after it; overdue: not reached; open: its day is still
  to come. 'activated' is judged only where the day is known.

  Maturity: customers in stage maturity / customers in force. The programme is mature at one half.

  In brackets: Wilson's 95% interval.
$ cs report lifecycle --by csm --lang zh
生命周期
========
2026-02-15

在约客户    10
成熟期占比  1/10 = 10.0% (1.8-40.4%)

阶段
----
阶段    客户数  在约  中位天数  最长天数
签约期       8     8       137       260
成长期       1     1        92        92
成熟期       1     1     2,237     2,237

里程碑
------
里程碑            月份  分组  按时  延迟  逾期  未到期  已到期  按时率
已启用               1  li       4     0     0       1       4  4/4 = 100.0% (51.0-100.0%)
已启用               1  zhao     0     1     2       1       3  0/3 = 0.0% (0.0-56.1%)
已启用               1  合计     4     1     2       2       7  4/7 = 57.1% (25.0-84.2%)
不再咨询操作问题     4  li       1     1     3       1       5  1/5 = 20.0% (3.6-62.4%)
不再咨询操作问题     4  zhao     0     0     2       2       2  0/2 = 0.0% (0.0-65.8%)
不再咨询操作问题     4  合计     1     1     5       3       7  1/7 = 14.3% (2.6-51.3%)
用产品做过活动       9  li       0     0     1       5       1  0/1 = 0.0% (0.0-79.3%)
用产品做过活动       9  zhao     0     0     0       4       0  不适用
用产品做过活动       9  合计     0     0     1       9       1  0/1 = 0.0% (0.0-79.3%)

  里程碑自客户计时起点起算。按时率 = 按期达成 / 已到期；延迟：到期后达成；逾期：尚未达成；未到期：期
  限未到。“已启用”仅在知道日期时评判。

  成熟期占比 = 成熟期客户 / 在约客户；达到一半即为成熟。

  括号内为 Wilson 95% 区间。
$ cs report lifecycle --rows --format csv | tail -32 | head -12
campaign,9,all,0,0,1,9,1,0/1 = 0.0% (0.0-79.3%)

account,name,csm,milestone,due,reached,standing
c1,c1,li,activated,2025-06-30,2025-06-30,on_time
c1,c1,li,no_how_to,2025-09-30,2025-10-15,late
c1,c1,li,campaign,2026-02-28,,open
c10,c10,li,activated,2026-02-15,,open
c10,c10,li,no_how_to,2026-05-15,,open
c10,c10,li,campaign,2026-10-15,,open
c2,c2,li,activated,2025-07-01,2025-06-15,on_time
c2,c2,li,no_how_to,2025-10-01,2025-09-01,on_time
c2,c2,li,campaign,2026-03-01,,open
$ cs report lifecycle --as-of 2025-11-01 --format json | head -22
{
"schema_version":1,
"name":"report.lifecycle",
"title":"Lifecycle",
"subtitle":"2025-11-01",
"facts":{
"in_force":7,
"mature":1,
"maturity":"1/7 = 14.3% (2.6-51.3%)"
},
"tables":{
"stages":[
{"stage":"signing","accounts":5,"in_force":5,"median_days":123,"longest_days":154},
{"stage":"activation","accounts":1,"in_force":1,"median_days":60,"longest_days":60},
{"stage":"maturity","accounts":1,"in_force":1,"median_days":2131,"longest_days":2131}
],
"milestones":[
{"milestone":"activated","months":1,"group":"all","on_time":4,"late":0,"overdue":1,"open":1,"closed":5,"standing":"4/5 = 80.0% (37.6-96.4%)"},
{"milestone":"no_how_to","months":4,"group":"all","on_time":1,"late":1,"overdue":1,"open":4,"closed":3,"standing":"1/3 = 33.3% (6.1-79.2%)"},
{"milestone":"campaign","months":9,"group":"all","on_time":0,"late":0,"overdue":1,"open":6,"closed":1,"standing":"0/1 = 0.0% (0.0-79.3%)"}
]
},

# Goals and value.
$ for a in c1 c2 c3 c5; do cs goal add $a --statement "goal of $a" --metric hours --baseline 10 --target 5 --due 2026-01-31 -q; done; for g in 1 2 3; do cs goal confirm $g --on 2025-09-15 -q; done
$ cs goal measure 1 5 --on 2026-01-20 -q && cs goal review 1 --on 2026-01-25 -q && cs goal measure 2 8 --on 2026-01-20 -q && cs goal review 2 --answer no --why 'never used' -q
$ cs goal outcome 1 --what x --on 2025-06-20 -q && cs goal outcome 2 --what x --on 2025-08-01 -q && cs goal outcome 2 --what y --on 2025-08-09 -q && cs goal outcome 3 --what x --on 2025-09-30 -q
$ cs report goals
Goals and value
===============
2026-02-15

Days to first value            not reached by half of them (3 of 10); mean up to day 2237: 1350.4 days
Customers with an agreed goal  2/10 = 20.0% (5.7-51.0%)

Goals
-----
Group  draft  agreed  reached  missed  dropped  Reached of those ended
all        1       1        1       1        0  1/2 = 50.0% (9.5-90.5%)

First value within a month, two, three
--------------------------------------
Month  Group  Customers  With value  Share
    1  all            9           1  1/9 = 11.1% (2.0-43.5%)
    2  all            7           2  2/7 = 28.6% (8.2-64.1%)
    3  all            7           3  3/7 = 42.9% (15.8-75.0%)

  First value: the first outcome noted with 'cs goal outcome'. Share of month n = customers who had
  it within n months of their clock / customers whose month n has passed.

  Days to first value: Kaplan-Meier median with log-log limits of 95%; who has had none counts as
  waiting until today.

  Goals stand as they do today, whatever day is asked for. In brackets: Wilson's 95% interval.
$ cs report goals --by csm --lang zh
目标与价值
==========
2026-02-15

见效天数              尚未过半（3/10）；截至第 2237 天的均值：1350.4 天
有确认目标的在约客户  2/10 = 20.0% (5.7-51.0%)

成功目标
--------
分组  草拟  已确认  已达成  未达成  已放弃  达成率
li       0       1       1       1       0  1/2 = 50.0% (9.5-90.5%)
zhao     1       0       0       0       0  不适用
合计     1       1       1       1       0  1/2 = 50.0% (9.5-90.5%)

首次见效
--------
月份  分组  客户数  已见效  占比
   1  li         6       1  1/6 = 16.7% (3.0-56.4%)
   1  zhao       3       0  0/3 = 0.0% (0.0-56.1%)
   1  合计       9       1  1/9 = 11.1% (2.0-43.5%)
   2  li         5       2  2/5 = 40.0% (11.8-76.9%)
   2  zhao       2       0  0/2 = 0.0% (0.0-65.8%)
   2  合计       7       2  2/7 = 28.6% (8.2-64.1%)
   3  li         5       3  3/5 = 60.0% (23.1-88.2%)
   3  zhao       2       0  0/2 = 0.0% (0.0-65.8%)
   3  合计       7       3  3/7 = 42.9% (15.8-75.0%)

  首次见效：用 cs goal outcome 记录的第一项成果。第 n 月占比 = 计时后 n 个月内见效的客户 / 已满 n 个
  月的客户。

  见效天数：Kaplan-Meier 中位数及 95% log-log 区间；尚未见效的按等待至今计。

  目标状态均为当前值。括号内为 Wilson 95% 区间。
$ cs report goals --rows --format json
{
"schema_version":1,
"name":"report.goals",
"title":"Goals and value",
"subtitle":"2026-02-15",
"facts":{
"waiting":"not reached by half of them (3 of 10); mean up to day 2237: 1350.4 days",
"median_days":null,
"median_low":20,
"median_high":null,
"with_goal":"2/10 = 20.0% (5.7-51.0%)"
},
"tables":{
"goals":[
{"group":"all","draft":1,"agreed":1,"reached":1,"missed":1,"dropped":0,"standing":"1/2 = 50.0% (9.5-90.5%)"}
],
"first_value":[
{"month":1,"group":"all","customers":9,"with_value":1,"standing":"1/9 = 11.1% (2.0-43.5%)"},
{"month":2,"group":"all","customers":7,"with_value":2,"standing":"2/7 = 28.6% (8.2-64.1%)"},
{"month":3,"group":"all","customers":7,"with_value":3,"standing":"3/7 = 42.9% (15.8-75.0%)"}
],
"rows":[
{"id":1,"account":"c1","statement":"goal of c1","metric":"hours","baseline":10,"value":5,"target":5,"progress":100,"due":"2026-01-31","status":"reached"},
{"id":2,"account":"c2","statement":"goal of c2","metric":"hours","baseline":10,"value":8,"target":5,"progress":40,"due":"2026-01-31","status":"missed"},
{"id":3,"account":"c3","statement":"goal of c3","metric":"hours","baseline":10,"value":null,"target":5,"progress":null,"due":"2026-01-31","status":"agreed"},
{"id":4,"account":"c5","statement":"goal of c5","metric":"hours","baseline":10,"value":null,"target":5,"progress":null,"due":"2026-01-31","status":"draft"}
]
},
"charts":{},
"notes":[
"First value: the first outcome noted with 'cs goal outcome'. Share of month n = customers who had it within n months of their clock / customers whose month n has passed.",
"Days to first value: Kaplan-Meier median with log-log limits of 95%; who has had none counts as waiting until today.",
"Goals stand as they do today, whatever day is asked for. In brackets: Wilson's 95% interval."
]
}

# The agenda asks for what is late, with commands that work as they stand.
$ cs agenda --csm zhao
Agenda
======
2026-02-15

Zhao (zhao)
-----------

Late
----
Due         Account  About      What                                            Command
2025-10-15  c6       kick-off   no kick-off since the signature on 2025-10-01   cs plan start c6 --template standard
2026-01-24  c7       kick-off   no kick-off since the signature on 2026-01-10   cs plan start c7 --template standard
2026-02-11  c8       kick-off   no kick-off since the signature on 2026-01-28   cs plan start c8 --template standard
2025-11-01  c6       milestone  milestone of month 1: activated                 cs account milestone c6 activated
2026-01-01  c5       milestone  milestone of month 4: no more how-to questions  cs account milestone c5 no_how_to
2026-02-10  c7       milestone  milestone of month 1: activated                 cs account milestone c7 activated
$ cs agenda --csm zhao --lang zh
待办
====
2026-02-15

Zhao（zhao）
------------

已逾期
------
期限        客户  事项    内容                               命令
2025-10-15  c6    启动    签约（2025-10-01）后尚未启动       cs plan start c6 --template standard
2026-01-24  c7    启动    签约（2026-01-10）后尚未启动       cs plan start c7 --template standard
2026-02-11  c8    启动    签约（2026-01-28）后尚未启动       cs plan start c8 --template standard
2025-11-01  c6    里程碑  第 1 个月里程碑：已启用            cs account milestone c6 activated
2026-01-01  c5    里程碑  第 4 个月里程碑：不再咨询操作问题  cs account milestone c5 no_how_to
2026-02-10  c7    里程碑  第 1 个月里程碑：已启用            cs account milestone c7 activated
$ cs agenda --format csv | tail -n +2 | sed 's/.*,//' | sort -u > todo && wc -l < todo
11
$ while read -r line; do eval "$line" > answer 2>&1 || echo "$line: $(cat answer)"; done < todo
