# What is next, and why; a year without holiday data is said aloud.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --segment large --support li --csm li -q && cs account add 重庆仁心 --name 重庆仁心医院 --segment small -q
$ cs contract add acme --product Suite --amount 120000 --starts 2026-01-01 --term 12m -q
$ export CS_AS=li CS_NOW=2026-03-02T01:00:00Z
$ cs ticket queue
No.  Account  Subject  Why now  State  Assignee
! cs: no holidays are known for 2026: the hours of every week were counted (calendar.holidays in cs.toml)
$ cs ticket open 重庆仁心 --subject 打印机不出票 --priority urgent -q && cs ticket open acme --subject 'how to export' -q && cs ticket open acme --subject 'slow' --priority low -q && cs ticket open acme --subject 'waits' -q
$ cs ticket reply 4 --text 'which one?' --wait -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue
No.  Account   Subject        Why now                                          State  Assignee
  1  重庆仁心  打印机不出票   first reply over by 1 h 30 min · urgent · small  new
  2  acme      how to export  first reply in 2 h · normal · large              new    li
  3  acme      slow           first reply in 5 h 30 min · low · large          new    li
! cs: no holidays are known for 2026: the hours of every week were counted (calendar.holidays in cs.toml)
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q --lang zh --assignee li
编号  客户  主题           排序原因                                                 状态  处理人
   2  acme  how to export  首次回复还剩 2 小时 · 普通 · 大客户 · CNY 120,000        新建  li
   3  acme  slow           首次回复还剩 5 小时 30 分钟 · 低 · 大客户 · CNY 120,000  新建  li
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q --limit 1 --format csv
id,account,subject,why,state,assignee,priority,segment,clock,left,due,arr
1,重庆仁心,打印机不出票,first reply over by 1 h 30 min · urgent · small,new,,urgent,small,first_reply,-90,2026-03-02T01:30:00Z,
$ cs ticket queue --limit x
! cs: --limit: 'x' is not a whole number
! hint: write digits only, such as 30
[2]
$ cs ticket queue --assignee nobody
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]
# What a customer writes does nothing to a terminal.
$ cs ticket open 重庆仁心 --subject "$(printf 'red \033[31m\nline')" --priority low -q && CS_NOW=2026-03-02T01:30:00Z cs ticket reply 5 --text "$(printf '\033]0;title\007')" -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q | tail -1
  5  重庆仁心  red \x1b[31m line  solution in 35 h 30 min · low · small            open
$ CS_NOW=2026-03-02T03:00:00Z cs ticket show 5 | grep -e line -e title
Ticket 5: red \x1b[31m line
          line
2026-03-02 09:00  customer       yes     red \x1b[31m line [new] [low]
2026-03-02 09:30  agent     li   yes     \x1b]0;title\x07 [open]
$ cs ticket close 5 --unconfirmed x -q
# On the agenda stands what will be over its time, with the time that is left.
$ CS_NOW=2026-03-02T03:00:00Z cs agenda --all
Agenda
======
2026-03-02

Li Wei (li)
-----------

Today
-----
Due         Account  About   What                                                 Command
2026-03-02  acme     ticket  how to export · first reply in 2 h · normal · large  cs ticket show 2
2026-03-02  acme     ticket  slow · first reply in 5 h 30 min · low · large       cs ticket show 3

Soon
----
Due         Account  About  What                                        Command
2026-03-31  acme     visit  a large customer, not visited this quarter  cs touch add acme --kind visit

Nobody's
--------

Today
-----
Due         Account   About   What                                                            Command
2026-03-02  重庆仁心  ticket  打印机不出票 · first reply over by 1 h 30 min · urgent · small  cs ticket show 1
$ CS_NOW=2026-03-02T03:00:00Z cs agenda --csm li --lang zh
待办
====
2026-03-02

Li Wei（li）
------------

今天
----
期限        客户  事项  内容                                                               命令
2026-03-02  acme  工单  how to export · 首次回复还剩 2 小时 · 普通 · 大客户 · CNY 120,000  cs ticket show 2
2026-03-02  acme  工单  slow · 首次回复还剩 5 小时 30 分钟 · 低 · 大客户 · CNY 120,000     cs ticket show 3

近期
----
期限        客户  事项  内容                    命令
2026-03-31  acme  拜访  大客户，本季度尚未拜访  cs touch add acme --kind visit
# Hours, targets and zones are read from cs.toml; a wrong one is named, by 'config check' too.
$ printf '[support]\ntimezone = "Europe/Berlin"\nzone_of = "account"\n[support.hours]\nmon = ["00:00-24:00"]\n[support.segments.large.first_reply]\nnormal = 5\n' > cs.toml && cs account edit acme --timezone Asia/Tokyo -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q
No.  Account   Subject        Why now                                          State  Assignee
  1  重庆仁心  打印机不出票   first reply over by 1 h 30 min · urgent · small  new
  2  acme      how to export  first reply over by 1 h 55 min · normal · large  new    li
  3  acme      slow           first reply in 5 h 30 min · low · large          new    li
$ CS_NOW=2026-03-02T03:00:00Z cs ticket clock 2
Ticket 2: how to export
=======================

Account   acme
Priority  normal
State     new
Opened    2026-03-02 10:00

What was promised
-----------------
Clock        Verdict   Priority  Used (min)  Target (min)  Left (min)  Due
first reply  breached  normal           120             5        -115  2026-03-02 10:05
solution     running   normal           120         1,350       1,230  2026-03-04 10:00

first reply: breached, 2 h of 5 min (normal), due 2026-03-02 10:05
------------------------------------------------------------------
From              To                What    Minutes  Total
2026-03-02 10:00  2026-03-02 12:00  counts      120    120

solution: running, 2 h of 22 h 30 min (normal), due 2026-03-04 10:00
--------------------------------------------------------------------
From              To                What    Minutes  Total
2026-03-02 10:00  2026-03-02 12:00  counts      120    120

  Hours are read in Asia/Tokyo; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ printf '[support.hours]\nmon = ["9 to 5"]\n' > cs.toml && cs ticket queue; cs config check
! cs: cs.toml:2:1: support.hours.mon: '9 to 5' are no opening hours
! hint: write from and to of one day, such as 09:00-12:00; midnight at its end is 24:00
! cs: cs.toml:2:1: support.hours.mon: '9 to 5' are no opening hours
! hint: write from and to of one day, such as 09:00-12:00; midnight at its end is 24:00
[78]
$ printf '[support]\ntimezone = "Nowhere"\n' > cs.toml && cs ticket clock 1
! cs: cs.toml:2:1: support.timezone: there is no time zone 'Nowhere'
! hint: write one of the tz database, such as Asia/Shanghai or Europe/Berlin
[78]
$ printf '[support.first_reply]\nurgent = -1\n' > cs.toml && cs ticket clock 1
! cs: cs.toml:2:10: 'support.first_reply.urgent' takes a whole number from 0 to 1000000, got -1
[78]
$ printf '[support.segments.huge.solve]\nurgent = 1\n' > cs.toml && cs ticket clock 1
! cs: support.segments: 'huge' is not one of large, medium, small
[78]
