# Moving in with customers whom one has had for a while: goals as agreed, plans under way, promises, who was trained.
$ export CS_NOW=2026-04-13T01:00:00Z CS_TODAY=2026-04-13 CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add wang --name Wang --roles sales -q && for a in acme 仁心; do cs account add $a --name "Clinic $a" --csm li --sales wang --clock-starts-on 2026-01-05 -q && cs contract add $a --amount 1000 --starts 2026-01-01 --term 12m -q && cs contact add $a --name "Dr $a" -q; done

# A goal that comes with the day on which it was agreed is agreed; one without is a draft.
$ printf '客户名称,目标,提出人,指标,单位,基线,目标值,期限,确认日\nacme,fewer no-shows,Dr acme,no-shows,%%,12,6,2026-08-31,2026-01-20\n仁心,少用纸张,,,,,,,\n' >goals.csv; cs goal import goals.csv && cs goal list --columns id,account,statement,direction,status,agreed_on,confirmed_on
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
No.  Account  Goal            Better  Status  Agreed      Read back
  1  acme     fewer no-shows  down    agreed  2026-01-20  2026-01-20
  2  仁心     少用纸张                draft
! goals.csv: 2 rows, read as goal: '客户名称' is account, '目标' is statement, '提出人' is said_by, '指标' is metric, '单位' is unit, '基线' is baseline, '目标值' is target, '期限' is due, '确认日' is agreed_on
$ cs goal import goals.csv && cs goal list --format csv | wc -l
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
3
! goals.csv: 2 rows, read as goal: '客户名称' is account, '目标' is statement, '提出人' is said_by, '指标' is metric, '单位' is unit, '基线' is baseline, '目标值' is target, '期限' is due, '确认日' is agreed_on
$ printf 'account,statement,metric,target,due,agreed_on\nacme,more,visits,9,2026-08-31,2026-04-14\nacme,lacks,visits,,2026-08-31,2026-02-01\n' >bad.csv; cs goal import bad.csv
! bad.csv:2:31: agreed_on: 2026-04-14 lies in the future
! bad.csv:3:19: target: an agreed goal has one
! cs: 2 of 2 rows of 'bad.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs goal add acme --statement 'less paper' --metric pages --baseline 90 --target 9 --due 2026-12-31 --agreed-on 2026-02-01 && cs goal confirm 3 && cs goal edit 3 --agreed-on 2026-03-01
added goal 3
goal 3 was read back and confirmed
! cs: 'cs goal edit' has no option '--agreed-on'
! hint: see 'cs goal edit --help'
[2]

# A plan that is under way: what was due until then is done.
$ printf 'account,template,kickoff,done_until\nacme,standard,2026-03-02,2026-03-20\n仁心,session,2026-04-20,\n' >plans.csv; cs plan import plans.csv; cs plan list --columns id,account,template,kickoff,steps,open_steps,late_steps && cs plan status acme | grep -A2 'Step '
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
No.  Account  Template  Kick-off    Steps  Open  Late
  2  仁心     session   2026-04-20      3     3     0
  1  acme     standard  2026-03-02      8     4     3
No.  Step                            Whose          Due         State  Done on     Note
  1  Kick-off with all stakeholders  ours (Li Wei)  2026-03-02  done   2026-03-02
  2  Hand over the data              customer       2026-03-09  done   2026-03-09
--
No.  Step                         Whose          Due         State  Done on     Note
  3  Set up the system            ours (Li Wei)  2026-03-16  done   2026-03-16
  4  Check it against daily work  customer       2026-03-19  done   2026-03-19
--
No.  Step                Whose          Due         State  Done on  Note
  5  Train the users     ours (Li Wei)  2026-03-23  to do           late by 21 days
  6  Train the managers  ours (Li Wei)  2026-03-24  to do           late by 20 days; optional
--
No.  Step                             Whose          Due         State  Done on  Note
  7  Go live                          customer       2026-03-26  to do           late by 18 days
  8  Look back with all stakeholders  ours (Li Wei)  2026-04-23  to do
$ cs plan import plans.csv; cs plan list --format csv | wc -l; cs plan start 仁心 --template session --done-until 2026-05-01; cs plan start 仁心 --template session --kickoff 2026-03-03 --done-until 2026-03-10 -q && cs plan status 仁心 | grep 'of 3'
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
3
0 of 3 steps are done; 0 late. Next: Set up and shown, with all who will use it, 2026-04-20.
! cs: done_until: 2026-05-01 lies in the future
$ printf 'account,template,kickoff\nlate,nothing,2026-03-02\nlate,standard,2026-03-01\nlate,,2026-03-02\n' >bad.csv; cs account add late --name Late -q; cs plan import bad.csv
! bad.csv:2:6: template: there is no template 'nothing'
! bad.csv:3:15: kickoff: 2026-03-01 is no working day
! bad.csv:4:6: template: missing
! hint: there are: session, standard
! hint: the next one is 2026-03-02
! cs: 3 of 3 rows of 'bad.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# A plan of another kick-off is another plan.
$ printf 'account,template,kickoff\nacme,session,2026-04-13\n' >again.csv; cs plan import again.csv && cs plan list --account acme
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
No.  Account  Template  Kick-off    State    Steps  Open  Late
  4  acme     session   2026-04-13  running      3     3     0
  1  acme     standard  2026-03-02  running      8     4     3

# Who was trained; and promises.
$ printf 'contact,topic,on,state,score\nDr acme,booking,2026-02-02,attended,91\nDr 仁心,预约,2026-02-02,missed,\n' >trained.csv; cs training import trained.csv && cs training list && cs training due && cs training import trained.csv
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
No.  Contact  Account  Topic    Session  On          Trainer  State     Score
  1  Dr acme  acme     booking           2026-02-02  li       attended     91
  2  Dr 仁心  仁心     预约              2026-02-02  li       missed
Account  Contact  Why     Training  Topic  Since
仁心     Dr 仁心  missed         2  预约   2026-02-02
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
$ printf 'contact,topic,on,state,score\nDr acme,reports,2026-05-02,attended,91\nDr acme,reports,2026-02-03,attended,101\nDr acme,reports,2026-05-02,planned,80\nDr acme,reports,2026-05-02,gone,\n' >bad.csv; cs training import bad.csv
! bad.csv:2:17: on: 2026-05-02 lies in the future
! bad.csv:3:37: score: 101 is out of range
! bad.csv:4:36: score: only who attended has one
! bad.csv:5:28: state: 'gone' is not one of planned, attended, missed, rescheduled
! hint: what lies ahead is planned
! hint: 0 to 100
! hint: --state attended
! cs: 4 of 4 rows of 'bad.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,text,promised_on,feasible,due\nacme,stock alerts,2026-01-02,yes,2026-05-01\n' >promises.csv; cs expectation import promises.csv && cs expectation list
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
No.  Account  Expectation   Promised by  State     Feasible  Due         Late
  1  acme     stock alerts  wang         promised  yes       2026-05-01  no
$ cs undo && cs undo -q && cs undo -q; cs training list --format csv | wc -l; cs doctor
taken back change 17: cs expectation import promises.csv
1
