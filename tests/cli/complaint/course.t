# A complaint is soothed at once, solved by the clock on the wall, and reviewed.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add chen --name 'Chen Jie' -q && cs account add acme --name Acme --support li -q
$ export CS_AS=li CS_NOW=2026-03-06T10:00:00Z CS_TODAY=2026-03-06
$ cs complaint add acme --what 'lost a day of orders' --kind business_stopped --needs-resources yes
added complaint 1
$ cs complaint add acme
! cs: 'cs complaint add' needs --what: what happened, in their words
! hint: see 'cs complaint add --help'
[2]
$ cs complaint add acme --what x --raised-at 2026-03-09T00:00:00Z
! cs: raised_at: 2026-03-09T00:00:00Z lies in the future
! hint: record what has happened
[2]
$ cs complaint list
No.  Account  What                  Kind              State   Handler  Raised             Due
  1  acme     lost a day of orders  business_stopped  raised  li       2026-03-06 10:00Z  2026-03-07 10:00Z
$ cs agenda
Agenda
======
2026-03-06

Li Wei (li)
-----------

Today
-----
Due         Account  About      What                                                   Command
2026-03-06  acme     complaint  complaint to be soothed at once: lost a day of orders  cs complaint soothe 1
$ cs complaint solve 1
! cs: complaint 1 is raised: 'solve' does not go from there
! hint: next is 'cs complaint soothe 1'
[1]
$ cs complaint soothe 1 --note 'called at once'
noted that somebody has spoken with them about complaint 1
$ cs complaint soothe 1
! cs: complaint 1 is soothed: 'soothe' does not go from there
! hint: next is 'cs complaint investigate 1'
[1]
$ cs agenda --lang zh
待办
====
2026-03-06

Li Wei（li）
------------

本周内
------
期限        客户  事项  内容                                                    命令
2026-03-07  acme  投诉  投诉须于 2026-03-07 18:00 前解决：lost a day of orders  cs complaint investigate 1
$ cs complaint investigate 1 --note 'the index was corrupt'
complaint 1 is looked into
$ cs complaint solve 1 --compensation lots
! cs: --compensation: 'lots' is not an amount
! hint: write it as 120000, 1,200.50, 12.5万 or CNY 120000
[2]
$ CS_NOW=2026-03-07T12:00:00Z cs complaint solve 1 --how 'restored the data' --compensation 2000
solved complaint 1; it is to be reviewed
$ cs complaint unreviewed
No.  Account  What                  Kind              State   Solved             Whose  Improvement  Improve by  Command
  1  acme     lost a day of orders  business_stopped  solved  2026-03-07 12:00Z  li                              cs complaint review 1 --class CLASS --cause TEXT --improvement TEXT --owner STAFF
$ cs complaint review 1
! cs: 'cs complaint review' needs --class: what kind of fault it was
! hint: see 'cs complaint review --help'
[2]
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner nobody
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner chen --improve-by 2026-01-01
! cs: improve_by: 2026-01-01 is past
[2]
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner chen --improve-by +5d
reviewed complaint 1
$ cs complaint unreviewed --lang zh
编号  客户  内容                  类型              状态      解决时间           负责人  改进措施      改进期限    命令
   1  acme  lost a day of orders  business_stopped  reviewed  2026-03-07 12:00Z  chen    monthly test  2026-03-11  cs complaint done 1
$ cs agenda --csm chen
Agenda
======
2026-03-06

Chen Jie (chen)
---------------

This week
---------
Due         Account  About      What                                         Command
2026-03-11  acme     complaint  improvement after a complaint: monthly test  cs complaint done 1
$ cs complaint done 1 --on 2026-03-01
! cs: 2026-03-01 lies before the review, 2026-03-06
[1]
$ cs complaint done 1
noted that the improvement of complaint 1 is done
$ cs complaint done 1
! cs: the improvement of complaint 1 was done already, on 2026-03-06
[1]
$ cs complaint review 1 --class a --cause b --improvement c --owner li
! cs: complaint 1 is reviewed: 'review' does not go from there
! hint: all is done that is to be done
[1]
$ cs complaint causes
Class   Cause    Complaints  Accounts  Stopped  Late  Improved
outage  no test           1         1        1     1         1
$ cs complaint causes --since 2026-03-07 --lang zh
分类  原因  投诉数  客户数  业务中断  超时  已改进
$ cs complaint show 1
No.            1
Account        acme
What           lost a day of orders
Kind           business_stopped
Needs others   yes
Handler        li
State          reviewed
Raised         2026-03-06 10:00Z
Due            2026-03-07 10:00Z
Soothed        2026-03-06 10:00Z
Investigating  2026-03-06 10:00Z
Solved         2026-03-07 12:00Z
Solution       restored the data
Notes          2026-03-06 soothed: called at once
               2026-03-06 investigating: the index was corrupt
Currency       CNY
Compensation   CNY 2,000
Class          outage
Cause          no test
Improvement    monthly test
Owner          chen
Improve by     2026-03-11
Reviewed       2026-03-06
Done           2026-03-06
Created        2026-03-06 10:00Z
Updated        2026-03-06 10:00Z
