# From the kick-off to daily use: a template with days, steps moved over a holiday with make-up workdays, use as proof.
$ export CS_NOW=2026-09-14T08:00:00Z CS_TODAY=2026-09-14 CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li --signed-on 2026-09-01 -q && cs account add beta --name Beta --csm li --signed-on 2026-08-10 -q
$ cs contact add acme --name 'Dr Wu' --email wu@acme.example -q && cs contact add beta --name 'Mr Li' -q && cs feature add booking --name Booking -q

# Without a template of one's own there are two; nobody has said when the holidays are.
$ cs plan start acme
! cs: template: missing
! hint: there are: session, standard
[2]
$ cs plan start acme --template standart
! cs: template: there is no template 'standart'
! hint: did you mean 'standard'?
[2]
$ cs plan start acme --template standard --kickoff 2026-09-19
! cs: kickoff: 2026-09-19 is no working day
! hint: the next one is 2026-09-21
[2]
$ cs plan start beta --template session --dry-run
would have added plan 1:
  plan account: (none) -> beta
  plan template: (none) -> session
  plan kickoff: (none) -> 2026-09-14
  plan currency: (none) -> CNY
$ cs plan start acme --template standard && cs plan status acme
added plan 1
8 steps until 2026-11-05: 'cs plan status 1' shows them
Implementation at Acme Dental
=============================
2026-09-14

No.       1
Kick-off  2026-09-14
State     running
Steps     8
Open      8
Late      0

0 of 8 steps are done; 0 late. Next: Kick-off with all stakeholders, 2026-09-14.

Start
-----
No.  Step                            Whose          Due         State  Note
  1  Kick-off with all stakeholders  ours (Li Wei)  2026-09-14  to do
  2  Hand over the data              customer       2026-09-21  to do

Set-up
------
No.  Step                         Whose          Due         State  Note
  3  Set up the system            ours (Li Wei)  2026-09-28  to do
  4  Check it against daily work  customer       2026-10-01  to do

Training
--------
No.  Step                Whose          Due         State  Note
  5  Train the users     ours (Li Wei)  2026-10-05  to do
  6  Train the managers  ours (Li Wei)  2026-10-06  to do  optional

Live
----
No.  Step                             Whose          Due         State  Note
  7  Go live                          customer       2026-10-08  to do
  8  Look back with all stakeholders  ours (Li Wei)  2026-11-05  to do

  No holidays are known for 2026: Monday to Friday were counted.
! no holidays are known for 2026: Monday to Friday were counted; calendar.holidays names a file

# The year's holidays: 1 to 7 October off, 20 September and 10 October worked.
$ mkdir two && cd two
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li --signed-on 2026-09-01 -q && cs account add beta --name Beta --csm li --signed-on 2026-08-10 -q
$ cs contact add acme --name 'Dr Wu' --email wu@acme.example -q && cs contact add beta --name 'Mr Li' -q && cs feature add booking --name Booking -q
$ { echo date,kind,name; for d in 1 2 3 4 5 6 7; do echo 2026-10-0$d,off,National Day; done; echo 2026-09-20,work,make-up; echo 2026-10-10,work,make-up; } >holidays.csv
$ cat >cs.toml <<'T'
> company = "Example Ltd"
> calendar.holidays = "holidays.csv"
> implementation.rate = "CNY 300"
> mail.from = "cs@example.com"
> [plan.clinic]
> title = "Clinic"
> fee = "CNY 10,000"
> [plan.clinic.step.kickoff]
> title = "Kick-off"
> hours = 2
> [plan.clinic.step.data]
> title = "Patient list"
> owner = "customer"
> offset = 8
> [plan.clinic.step.import]
> title = "Import it"
> offset = 3
> after = "data"
> hours = 6
> [plan.clinic.step.booking]
> title = "Book appointments"
> owner = "customer"
> offset = 5
> after = "import"
> done_by = "booking 3 days"
> [plan.clinic.step.poster]
> title = "Poster in the waiting room"
> offset = 2
> after = "kickoff"
> required = false
> [plan.clinic.step.review]
> title = "Look back"
> offset = 80
> hours = 1.5
> T
$ cs plan start acme --kickoff 2026-10-02
! cs: kickoff: 2026-10-02 is no working day (National Day)
! hint: the next one is 2026-10-08
[2]
$ cs plan start acme --kickoff 2026-09-16
added plan 1
6 steps until 2027-01-11: 'cs plan status 1' shows them
! no holidays are known for 2027: Monday to Friday were counted; calendar.holidays names a file
$ cs plan status 1
Implementation at Acme Dental
=============================
2026-09-14

No.       1
Kick-off  2026-09-16
State     running
Steps     6
Open      6
Late      0

0 of 6 steps are done; 0 late. Next: Kick-off, 2026-09-16.

No.  Step                        Whose          Due         State  Note
  1  Kick-off                    ours (Li Wei)  2026-09-16  to do
  2  Patient list                customer       2026-09-25  to do
  3  Import it                   ours (Li Wei)  2026-09-30  to do
  4  Book appointments           customer       2026-10-13  to do  done by use: booking 3 days
  5  Poster in the waiting room  ours (Li Wei)  2026-09-18  to do  optional
  6  Look back                   ours (Li Wei)  2027-01-11  to do

  No holidays are known for 2027: Monday to Friday were counted.

  Example Ltd
$ cs plan slip 2 --to 2026-10-05
! cs: to: 2026-10-05 is no working day (National Day)
! hint: the next one is 2026-10-08
[2]
$ cs plan slip 2 --by 2 --to 2026-10-09
! cs: say either --to DATE or --by N
! hint: N in working days
[2]
$ cs plan slip 2 --by 0
! cs: step 2 is due on 2026-09-25 already
! hint: --by N or --to DATE
[1]
$ cs plan slip 99 --by 1
! cs: there is no step 99
! hint: 'cs plan status ACCOUNT' shows their numbers
[1]
$ cs plan slip two --by 1
! cs: STEP: 'two' is not a whole number
! hint: 'cs plan status ACCOUNT' shows the numbers of its steps
[2]
$ cs plan schedule 3 --on 2026-09-13
! cs: 2026-09-13 has passed
! hint: an appointment lies ahead
[1]
$ cs plan schedule 3
! cs: say when with --on DATE
! hint: the day agreed with the customer
[2]
$ cs plan schedule 3 --on 2026-10-04 --with 'Mr Li'
! cs: with: that person is not of this account
! hint: 'cs contact list --account acme' lists its people
[2]
$ cs plan schedule 3 --on 2026-10-04 --with 'Dr Wu'
scheduled step 3: Import it

# Three working days later: 26 September is a Saturday, so 30 September; 30 September and three is 10 October, over the holiday; what waits for it moves as far.
$ cs plan slip 2 --by 3 --why 'the list is in their old system' --dry-run | head -1
would have moved step 2 from 2026-09-25 to 2026-09-30: Patient list
! step 3 had an appointment: make a new one with 'cs plan schedule 3 --on DATE'
! no holidays are known for 2027: Monday to Friday were counted; calendar.holidays names a file
$ cs plan slip 2 --by 3 --why 'the list is in their old system'
moved step 2 from 2026-09-25 to 2026-09-30: Patient list
moved step 3 from 2026-09-30 to 2026-10-10: Import it
moved step 4 from 2026-10-13 to 2026-10-16: Book appointments
moved step 6 from 2027-01-11 to 2027-01-14: Look back
! step 3 had an appointment: make a new one with 'cs plan schedule 3 --on DATE'
! no holidays are known for 2027: Monday to Friday were counted; calendar.holidays names a file
$ cs plan status acme
Implementation at Acme Dental
=============================
2026-09-14

No.       1
Kick-off  2026-09-16
State     running
Steps     6
Open      6
Late      0

0 of 6 steps are done; 0 late. Next: Kick-off, 2026-09-16.

No.  Step                        Whose          Due         State  Note
  1  Kick-off                    ours (Li Wei)  2026-09-16  to do
  2  Patient list                customer       2026-09-30  to do  the list is in their old system
  3  Import it                   ours (Li Wei)  2026-10-10  to do
  4  Book appointments           customer       2026-10-16  to do  done by use: booking 3 days
  5  Poster in the waiting room  ours (Li Wei)  2026-09-18  to do  optional
  6  Look back                   ours (Li Wei)  2027-01-14  to do

  No holidays are known for 2027: Monday to Friday were counted.

  Example Ltd
$ cs undo -q && cs plan list --columns id,account,template,kickoff,fee,state,steps,open_steps,late_steps
No.  Account  Template  Kick-off           Fee  State    Steps  Open  Late
  1  acme     clinic    2026-09-16  CNY 10,000  running      6     6     0

# States move along their arrows alone.
$ cs plan hold 5
! cs: say why with --why TEXT
! hint: who reads the status asks what it waits for
[1]
$ cs plan hold 5 --why 'no printer' && cs plan hold 5 --why again
put on hold step 5: Poster in the waiting room
! cs: step 5 is on_hold: 'hold' leads nowhere from there
! hint: what can be done: 'cs plan schedule 5', 'cs plan do 5', 'cs plan slip 5'
[1]
$ cs plan done 5
! cs: step 5 is on_hold: 'done' leads nowhere from there
! hint: what can be done: 'cs plan schedule 5', 'cs plan do 5', 'cs plan slip 5'
[1]
$ cs plan do 5 --on 2026-09-15
! cs: 2026-09-15 lies in the future
! hint: record it once it has happened
[1]
$ cs plan do 5 && cs plan schedule 5 --on +1d
began step 5: Poster in the waiting room
! cs: step 5 is doing: 'schedule' leads nowhere from there
! hint: what can be done: 'cs plan done 5', 'cs plan hold 5', 'cs plan slip 5'
[1]
$ cs plan done 5 --hours 1.5 && cs plan done 5; cs plan slip 5 --by 1
finished step 5: Poster in the waiting room
! cs: step 5 is done: 'done' leads nowhere from there
! hint: done is where it ends
! cs: step 5 is done: 'slip' leads nowhere from there
! hint: done is where it ends
[1]
$ cs plan done 1 --hours -1
! cs: --hours: -1 is out of range
! hint: 0 to 1000
[2]
$ export CS_NOW=2026-09-18T08:00:00Z CS_TODAY=2026-09-18
$ cs plan done 1 --on 2026-09-16 --hours 3
finished step 1: Kick-off

# What use shows is marked with the day on which it did.
$ printf 'account,day,feature,events\nacme,2026-09-15,booking,9\nacme,2026-09-16,booking,2\nacme,2026-09-17,booking,1\n' >u.csv; cs usage import u.csv -q; cs plan check
$ printf 'account,day,feature,events\nacme,2026-09-18,booking,1\n' >u.csv; cs usage import u.csv -q; cs plan check beta; cs plan check --dry-run; cs plan check; cs plan check
would have marked 1 step by use
step 4: Book appointments, 2026-09-18 (booking 3 days)
marked 1 step by use
step 4: Book appointments, 2026-09-18 (booking 3 days)

# What stands still, and what to do about it.
$ cs plan schedule 3 --on 2026-09-21 && export CS_NOW=2026-09-30T08:00:00Z CS_TODAY=2026-09-30
scheduled step 3: Import it
$ cs plan stalled
Account  CSM  Why                 No.  Step          Since
beta     li   no kick-off                            2026-08-10
acme     li   appointment passed    3  Import it     2026-09-21
acme     li   late                  2  Patient list  2026-09-25
$ cs plan stalled --format csv
account,csm,reason,step,title,since
beta,li,no_kickoff,,,2026-08-10
acme,li,missed,3,Import it,2026-09-21
acme,li,late,2,Patient list,2026-09-25
$ cs agenda --format csv | grep ,plan,
li,late,2026-09-21,-9,acme,Acme Dental,plan,"appointment has passed, make a new one: Import it",cs plan schedule 3 --on +1d
li,late,2026-09-25,-5,acme,Acme Dental,plan,step of the customer: Patient list,cs plan done 2
$ cs plan schedule 3 --on +1d && cs plan done 2
scheduled step 3: Import it
finished step 2: Patient list
$ cs agenda --format csv | grep kickoff; cs --lang zh agenda --format csv | grep kickoff
li,late,2026-08-24,-37,beta,Beta,kickoff,no kick-off since the signature on 2026-08-10,cs plan start beta --template clinic
li,late,2026-08-24,-37,beta,Beta,kickoff,签约（2026-08-10）后尚未启动,cs plan start beta --template clinic
$ cs agenda --format csv | grep kickoff | sed 's/.*,//' >todo && sh todo; cs plan stalled --csm li
added plan 2
6 steps until 2027-01-26: 'cs plan status 2' shows them
Account  CSM  Why  No.  Step  Since
! no holidays are known for 2027: Monday to Friday were counted; calendar.holidays names a file

# A contract that is signed closes a deal, too; who is in use already needs no kick-off, and one that lies ahead stands in the plan.
$ cs account add coming --csm li --name Coming -q && cs contract add coming --amount 10 --signed-on 2026-09-20 --starts 2026-10-01 --term 12m -q && cs account add used --name Used --csm li --signed-on 2026-08-01 --stage growth -q && cs plan stalled --format csv && cs agenda --format csv | grep kickoff
account,csm,reason,step,title,since
li,this_week,2026-10-04,4,coming,Coming,kickoff,no kick-off since the signature on 2026-09-20,cs plan start coming --template clinic
$ cs plan start coming --kickoff 2026-10-08 -q && cs agenda --format csv | grep kickoff; cs --today 2026-10-05 plan stalled --format csv | grep coming; cs plan remove 3 -q; cs account stage coming growth -q
coming,li,no_kickoff,,,2026-09-20

# What it costs, against the fee.
$ cs plan cost
No.  Account  Template  Hours  Spent       Cost         Fee    3 x cost  Short by
  2  beta     clinic      9.5    0.0  CNY 2,850  CNY 10,000   CNY 8,550
  1  acme     clinic      9.5    4.5  CNY 3,600  CNY 10,000  CNY 10,800   CNY 800
$ cs plan cost beta --format csv
id,account,template,hours,spent,cost,fee,fee_due,short
2,beta,clinic,9.5,0,2850.00,10000.00,8550.00,
$ cs plan edit 1 --fee 'USD 100'
! cs: fee: it is in CNY, the currency of the company
[2]
$ cs plan edit 1 --account beta
! cs: account: a plan stays with its account
[2]

# For everybody who has a part in it.
$ cs plan status acme --format md
\# Implementation at Acme Dental

2026-09-30

| Field | Value |
| --- | --- |
| No. | 1 |
| Kick-off | 2026-09-16 |
| State | running |
| Steps | 6 |
| Open | 2 |
| Late | 0 |

4 of 6 steps are done; 0 late. Next: Import it, 2026-10-01.

| No. | Step | Whose | Due | State | Scheduled | Done on | Note |
| ---: | --- | --- | --- | --- | --- | --- | --- |
| 1 | Kick-off | ours (Li Wei) | 2026-09-16 | done | | 2026-09-16 | |
| 2 | Patient list | customer | 2026-09-25 | done | | 2026-09-30 | |
| 3 | Import it | ours (Li Wei) | 2026-09-30 | scheduled | 2026-10-01 | | |
| 4 | Book appointments | customer | 2026-10-13 | done | | 2026-09-18 | |
| 5 | Poster in the waiting room | ours (Li Wei) | 2026-09-18 | done | | 2026-09-14 | optional |
| 6 | Look back | ours (Li Wei) | 2027-01-11 | to do | | | |

*No holidays are known for 2027: Monday to Friday were counted.*

*Example Ltd*
$ cs plan status acme --format html | grep -c '<table'
1
$ cs plan status acme --format json | head -c 300
{
"schema_version":1,
"name":"plan.status",
"title":"Implementation at Acme Dental",
"subtitle":"2026-09-30",
"facts":{
"id":1,
"account":"acme",
"template":"clinic",
"kickoff":"2026-09-16",
"state":"running",
"steps":6,
"open_steps":2,
"late_steps":0
},
"tables":{
"steps":[
{"id":1,"phase":null,"ti
\ no newline at the end
$ cs plan status acme --format eml | grep -E '^(From|To|Subject):'
From: cs@example.com^M
To: Dr Wu <wu@acme.example>^M
Subject: Implementation at Acme Dental^M
$ cs plan status beta --format eml
! cs: nobody of that account gets mail
! hint: 'cs contact list --columns name,email,opt_out' shows why
[1]
$ cs account add gamma --name Gamma -q; cs plan status gamma
! cs: 'gamma' has no plan
! hint: 'cs plan start gamma --template clinic' begins one
[1]

# Templates that cannot be.
$ printf '[plan.x]\ntitle = "X"\n' >cs.toml; cs plan start gamma --template x
! cs: plan.x: it has no steps
! hint: such as [plan.x.step.kickoff]
[78]
$ printf '[plan.x.step.a]\nafter = "b"\n[plan.x.step.b]\n' >cs.toml; cs plan start gamma --template x
! cs: plan.x.step.a.after: no step 'b' stands before it
! hint: steps stand in the order of their days
[78]
$ printf '[plan.x.step.a]\nafter = "b"\ntitle = "A"\n[plan.x.step.b]\ntitle = "B"\n' >cs.toml; cs plan start gamma --template x
! cs: plan.x.step.a.after: no step 'b' stands before it
! hint: steps stand in the order of their days
[78]
$ for by in booking '10 times' 'booking 0 days' 'booking ten times'; do printf '[plan.x.step.a]\ndone_by = "%s"\n' "$by" >cs.toml; cs plan start gamma --template x; done
! cs: plan.x.step.a.done_by: 'booking' is no condition of use
! hint: a feature and how often, such as "booking 10 times" or "booking 5 days"
! cs: plan.x.step.a.done_by: '10 times' is no condition of use
! hint: a feature and how often, such as "booking 10 times" or "booking 5 days"
! cs: plan.x.step.a.done_by: 'booking 0 days' is no condition of use
! hint: a feature and how often, such as "booking 10 times" or "booking 5 days"
! cs: plan.x.step.a.done_by: 'booking ten times' is no condition of use
! hint: a feature and how often, such as "booking 10 times" or "booking 5 days"
[78]
$ printf '[plan.x.step.a]\ndone_by = "recall 3 times"\n' >cs.toml; cs plan start gamma --template x
! cs: template: step a of x is done by use of 'recall', and there is no such feature
! hint: 'cs feature list' names them
[2]
$ printf '[plan.x]\nfee = "USD 5"\n[plan.x.step.a]\ntitle = "A"\n' >cs.toml; cs plan start gamma --template x
! cs: plan.x.fee: 'USD 5' is no amount in CNY
[78]
$ cs plan log 1 | wc -l; cs plan remove 2 && cs plan status beta; cs undo -q && cs plan list --columns id,account,steps; cs account check; cs doctor
6
removed plan 2; 'cs undo' brings it back
No.  Account  Steps
  2  beta         6
  1  acme         6
! cs: plan.x.fee: 'USD 5' is no amount in CNY
