# Who is to be asked: 45 days after the clock started, not who opted out or has left, once in 180 days.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'company = "Example"\n[survey.fields]\nhours = "number"\n' >cs.toml && cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --segment large --csm li --clock-starts-on 2026-01-16 -q
$ cs account add bolt --name Bolt --clock-starts-on 2026-01-17 -q
$ cs account add past --name Past --clock-starts-on 2025-01-01 -q
$ for a in acme bolt; do cs contract add $a --product Suite --amount 120000 --starts 2026-01-01 --term 12m -q; done
$ cs contract add past --product Suite --amount 120000 --starts 2025-01-01 --term 12m -q
$ cs contact add acme --name 'Dr Wu' --tier 1 --role champion --email wu@acme.com -q
$ cs contact add acme --name 'Ms Lin' --tier 2 --role user --email lin@acme.com -q
$ cs contact add acme --name 'Mr No' --opt-out yes -q && cs contact add acme --name 'Mr Gone' --left-on 2026-02-01 -q
$ cs contact add bolt --name 'Mr Bo' -q && cs contact add past --name 'Ms Was' -q
$ cs survey due
Kind  No.  Name    Account  Tier  Role      Email         Due         Last asked  CSM
nps     1  Dr Wu   acme        1  champion  wu@acme.com   2026-03-02              li
nps     2  Ms Lin  acme        2  user      lin@acme.com  2026-03-02              li
$ cs survey due --csm li --format csv
kind,contact,name,account,tier,role,email,due,last_asked,csm
nps,1,Dr Wu,acme,1,champion,wu@acme.com,2026-03-02,,li
nps,2,Ms Lin,acme,2,user,lin@acme.com,2026-03-02,,li
$ cs --lang zh survey due --today 2026-03-03
类型  编号  姓名    客户  层级  角色      邮箱          应发日期    上次询问  客户成功经理
nps      1  Dr Wu   acme     1  champion  wu@acme.com   2026-03-02            li
nps      2  Ms Lin  acme     2  user      lin@acme.com  2026-03-02            li
nps      5  Mr Bo   bolt                                2026-03-03
$ cs survey sent
! cs: say who was asked
! hint: name contacts, or --all for everybody whom 'cs survey due' names
[2]
$ cs survey sent --all 'Dr Wu'
! cs: --all and names exclude each other
! hint: name contacts, or --all for everybody whom 'cs survey due' names
[2]
$ cs survey sent --csm li 'Dr Wu'
! cs: --csm goes with --all
! hint: contacts are named already
[2]
$ cs survey sent 'Dr Wu' 1
! cs: Dr Wu is named twice
[2]
$ cs survey sent 'Mr No'; cs survey sent 'Mr Gone'
! cs: Mr No opted out and is not asked
! hint: 'cs contact edit 3 --opt-out no', once they have said so
! cs: Mr Gone left on 2026-02-01
[1]
$ cs survey sent --all --on 2026-03-03
! cs: sent_on: 2026-03-03 has not come yet
! hint: today, or a day before
[2]
$ cs survey sent --all --dry-run
would have recorded 2 questions as sent:
  survey contact: (none) -> Dr Wu
  survey account: (none) -> acme
  survey kind: (none) -> nps
  survey sent_on: (none) -> 2026-03-02
  survey contact: (none) -> Ms Lin
  survey account: (none) -> acme
  survey kind: (none) -> nps
  survey sent_on: (none) -> 2026-03-02
$ cs survey sent --all
recorded 2 questions as sent
$ cs survey due
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
$ cs survey due --kind csat
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
! 2 more would be due, but were asked something within the last 60 days
$ cs survey sent 'Dr Wu' --kind csat
! cs: Dr Wu was asked nps on 2026-03-02, and nobody is asked anything within 60 days
! hint: ask again from 2026-05-01; survey.gap_days of cs.toml says how long
[1]
$ cs survey due --kind weather
! cs: --kind: 'weather' is not one of nps, csat, ces, baseline, value
[2]
$ cs survey due --today 2026-08-28; cs survey due --today 2026-08-29
Kind  No.  Name   Account  Tier  Role  Email  Due         Last asked  CSM
nps     5  Mr Bo  bolt                        2026-03-03
Kind  No.  Name    Account  Tier  Role      Email         Due         Last asked  CSM
nps     1  Dr Wu   acme        1  champion  wu@acme.com   2026-08-29  2026-03-02  li
nps     2  Ms Lin  acme        2  user      lin@acme.com  2026-08-29  2026-03-02  li
nps     5  Mr Bo   bolt                                   2026-03-03

# What they answered.
$ cs survey answer 'Dr Wu' --score 11; cs survey answer 'Dr Wu' --score high; cs survey answer 1; cs survey answer 1 --comment fine
! cs: score: 11 is off the scale of nps
! hint: 0 to 10
! cs: --score: 'high' is not a whole number
! hint: write digits only, such as 30
! cs: score: missing
! hint: an answer to nps is a number, 0 to 10
! cs: score: missing
! hint: an answer to nps is a number, 0 to 10
[2]
$ cs survey answer 1 --score 9 --on 2026-03-01; cs survey answer 1 --score 9 --on tomorrow; cs survey answer 99 --score 9
! cs: answered_on: 2026-03-01 lies before the day it was sent, 2026-03-02
! cs: answered_on: 2026-03-03 has not come yet
! hint: today, or a day before
! cs: there is no survey '99'
! hint: 'cs survey list' shows all
[1]
$ cs survey answer 'Dr Wu' --score 6 --comment 'too slow' --hours 2.5
noted the answer to survey 1
$ cs survey answer 1 --score 9; cs survey answer 'Dr Wu' --score 9; cs survey answer 'Mr Bo' --score 9
! cs: survey 1 was answered already, on 2026-03-02
! hint: 'cs survey edit 1' corrects it
! cs: no question waits for an answer of Dr Wu
! hint: 'cs survey add 1 --kind nps --score N' keeps an answer that nobody asked for
! cs: no question waits for an answer of Mr Bo
! hint: 'cs survey add 5 --kind nps --score N' keeps an answer that nobody asked for
[1]
$ cs survey list
No.  Account  Contact  Kind  State     Sent        Answered    Score  Group      Comment
  2  acme     Ms Lin   nps   sent      2026-03-02
  1  acme     Dr Wu    nps   answered  2026-03-02  2026-03-02      6  detractor  too slow
$ cs survey list --group detractor --columns account,contact,score,hours
Account  Contact  Score  hours
acme     Dr Wu        6    2.5
$ cs survey list --state sent --count; cs survey list --where 'answered_on>=-7d' --count; cs survey list --state sent --today 2026-04-02 --count
1
1
0
$ cs survey show 1
No.       1
Contact   Dr Wu
Account   acme
Kind      nps
Sent      2026-03-02
Answered  2026-03-02
Score     6
Comment   too slow
State     answered
Group     detractor
CSM       li
Segment   large
hours     2.5
Created   2026-03-02 01:00Z
Updated   2026-03-02 01:00Z
$ cs survey edit 1 --score 5 && cs survey log 1 --format csv | head -2 | cut -d, -f3-
changed survey 1
who,field,from,to,command
root,score,6,5,cs survey edit 1 --score 5
$ cs survey edit 1 --answered-on=
! cs: answered_on: missing
! hint: clear score and comment as well to take an answer back
[2]
$ cs survey edit 1 --answered-on= --score= --comment= --hours= && cs survey show 1 --format csv && cs undo
changed survey 1
name,value
id,1
contact,Dr Wu
account,acme
kind,nps
due,
sent_on,2026-03-02
answered_on,
score,
comment,
external_id,
state,sent
group,
csm,li
segment,large
hours,
created,2026-03-02T01:00:00Z
updated,2026-03-02T01:00:00Z
taken back change 17: cs survey edit 1 --answered-on= --score= --comment= --hours=

# What was planned by hand is due on its day, whatever the rules say; nothing twice within 60 days.
$ cs survey add 'Mr Bo' --kind value --due 2026-03-05 && cs survey add 'Mr Bo' --kind nps
added survey 3
added survey 4
$ cs survey add 'Ms Was' --kind csat --due 2026-03-09 && cs survey add 'Ms Was' --kind csat --due 2026-03-02 && cs survey sent --all --kind csat && cs survey list --contact 'Ms Was' --columns due,state,sent_on; cs undo && cs undo && cs undo
added survey 5
added survey 6
recorded 1 question as sent
Due         State    Sent
2026-03-02  sent     2026-03-02
2026-03-09  planned
taken back change 23: cs survey sent --all --kind csat
taken back change 22: cs survey add 'Ms Was' --kind csat --due 2026-03-02
taken back change 21: cs survey add 'Ms Was' --kind csat --due 2026-03-09
! 2 more would be due, but were asked something within the last 60 days
$ cs survey due; cs survey sent --all; cs survey due --kind value --today 2026-03-05
Kind  No.  Name   Account  Tier  Role  Email  Due         Last asked  CSM
nps     5  Mr Bo  bolt                        2026-03-02
recorded 1 question as sent
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
! 3 more would be due, but were asked something within the last 60 days
$ cs survey due --kind value --today 2026-05-01
Kind   No.  Name    Account  Tier  Role      Email         Due         Last asked  CSM
value    1  Dr Wu   acme        1  champion  wu@acme.com   2026-03-02  2026-03-02  li
value    2  Ms Lin  acme        2  user      lin@acme.com  2026-03-02  2026-03-02  li
value    5  Mr Bo   bolt                                   2026-03-05  2026-03-02
$ cs survey add 'Mr Bo' --kind value --score 3
! cs: score: a value question has no scale
! hint: write the answer as --comment, or as a field that [survey.fields] of cs.toml declares
[2]
$ cs survey add 'Mr Bo'
! cs: 'cs survey add' needs --kind: what is asked
! hint: see 'cs survey add --help'
[2]
$ cs survey remove 4
removed survey 4; 'cs undo' brings it back
$ cs contact remove 1
! cs: contact 'Dr Wu' is still used by 1 survey (contact)
! hint: remove those first, or keep it
[1]

# A detractor whom nobody has called stands on the agenda.
$ cs agenda --all --format csv
person,when,due,days,account,name,source,what,command
li,late,2026-02-16,-14,acme,Acme Dental,milestone,milestone of month 1: activated,cs account milestone acme activated
li,this_week,2026-03-04,2,acme,Acme Dental,detractor,Dr Wu gave 5 of 10 on 2026-03-02 and nobody has talked with them since,cs touch add acme --kind call --with 1
li,soon,2026-03-31,29,acme,Acme Dental,visit,"a large customer, not visited this quarter",cs touch add acme --kind visit
,late,2026-02-17,-13,bolt,Bolt,milestone,milestone of month 1: activated,cs account milestone bolt activated
,late,2026-01-31,-30,past,Past,churn,left on 2026-01-01: say why,cs churn unexplained
$ cs --lang zh agenda --csm li --today 2026-03-05
待办
====
2026-03-05

Li Wei（li）
------------

已逾期
------
期限        客户  事项    内容                                                     命令
2026-03-04  acme  贬损者  Dr Wu 给出 5 分（满分 10 分，2026-03-02），此后尚未沟通  cs touch add acme --kind call --with 1
2026-02-16  acme  里程碑  第 1 个月里程碑：已启用                                  cs account milestone acme activated

近期
----
期限        客户  事项  内容                    命令
2026-03-31  acme  拜访  大客户，本季度尚未拜访  cs touch add acme --kind visit
$ cs touch add acme --kind call --with 1 -q && cs agenda --csm li --format csv
person,when,due,days,account,name,source,what,command
li,late,2026-02-16,-14,acme,Acme Dental,milestone,milestone of month 1: activated,cs account milestone acme activated
li,soon,2026-03-31,29,acme,Acme Dental,visit,"a large customer, not visited this quarter",cs touch add acme --kind visit

# Rules of cs.toml: kinds, tiers, roles; a person who is due for two is asked the first.
$ printf '[survey]\nkinds = ["csat", "nps"]\ngap_days = 0\n[survey.ask.csat]\nafter_days = 10\ntiers = [2]\n[survey.ask.nps]\nroles = ["champion", "user"]\nevery_days = 1\n' >cs.toml
$ cs survey due --today 2026-03-04
Kind  No.  Name    Account  Tier  Role      Email         Due         Last asked  CSM
csat    2  Ms Lin  acme        2  user      lin@acme.com  2026-01-26  2026-03-02  li
nps     1  Dr Wu   acme        1  champion  wu@acme.com   2026-03-03  2026-03-02  li
$ printf '[survey.ask.npss]\nafter_days = 3\n' >cs.toml; cs survey due
! cs: survey.ask: 'npss' is no kind of survey
! hint: one of nps, csat, ces, baseline, value
[78]
$ printf '[survey]\nkinds = ["weather"]\n' >cs.toml; cs survey due
! cs: cs.toml:2:10: 'survey.kinds' takes a list, each one of nps, csat, ces, baseline, value, got text 'weather'
[78]
$ printf '[survey]\nkinds = []\n' >cs.toml; cs survey due; cs survey sent 'Ms Was'
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
! cs: survey.kinds of cs.toml names no kind
! hint: say which: --kind nps
[2]
