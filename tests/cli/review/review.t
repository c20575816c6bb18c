# Business reviews: made from the contracts by segment, scheduled, held, skipped; actions stay until they are done.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'company = "Example"\n' >cs.toml
$ cs staff add li --name 'Li Wei' -q; cs account add acme --name 'Acme Dental' --segment large --csm li --timezone Europe/Berlin -q; cs account add mid --name 'Middle Eye' --segment medium -q; cs account add small --name 'Small Skin' --segment small -q; cs account add pilot --name Pilot --segment large -q
$ for a in acme mid small; do cs contract add $a --product Suite --amount 120000 --starts 2026-01-01 --term 12m -q; done; cs contract add pilot --product Suite --kind pilot --amount 1 --starts 2026-02-01 --term 2m -q
$ cs contact add acme --name 'Dr Wu' -q && cs contact add acme --name 'Ms Ko' -q && cs contact add mid --name 'Dr No' -q

# One a quarter of large and small ones, one in half a year of others; the last 90 days before the contract is due.
$ cs review plan --dry-run
would have planned 3 reviews
  acme due 2026-04-02
  mid due 2026-04-02
  small due 2026-04-02, by mail
$ cs review plan && cs review list && cs review plan --dry-run
No.  Account  Due         Way      State        Scheduled  Held  CSM  Open actions
  1  acme     2026-04-02  meeting  to_schedule                   li              0
  2  mid      2026-04-02  meeting  to_schedule                                   0
  3  small    2026-04-02  mail     to_schedule                                   0
$ cs review plan --today 2026-07-01 && cs review list --columns account,due,way
Account  Due         Way
acme     2026-04-02  meeting
mid      2026-04-02  meeting
small    2026-04-02  mail
acme     2026-07-02  meeting
small    2026-07-02  mail
acme     2026-10-02  meeting
mid      2026-10-02  meeting
small    2026-10-02  mail
$ cs review unscheduled --within 60d; cs review unscheduled --within 60d --format csv; cs review unscheduled --within 1d --csm li
No.  Account  Name         Segment  Due         CSM
  1  acme     Acme Dental  large    2026-04-02  li
  2  mid      Middle Eye   medium   2026-04-02
id,account,name,segment,due,csm
1,acme,Acme Dental,large,2026-04-02,li
2,mid,Middle Eye,medium,2026-04-02,
No.  Account  Name  Segment  Due  CSM
$ cs review add acme
! cs: 'cs review add' needs --due: by when it is to be held
! hint: see 'cs review add --help'
[2]
$ cs review add acme --due 2026-05-15 -q && cs review plan --today 2026-05-10 && cs review list --account acme --columns account,due
Account  Due
acme     2026-04-02
acme     2026-05-15
acme     2026-07-02
acme     2026-10-02

# A time is that of the account's clock on the wall.
$ cs review schedule acme
! cs: say when with --at TIME
! hint: such as --at '2026-04-02 10:00'
[2]
$ cs review schedule acme --at friday; cs review schedule acme --at '2026-03-31 25:00'
! cs: --at: 'friday' is no time of a meeting
! hint: a day and a time of day, such as '2026-04-02 10:00' or 'tomorrow 14:30'
! cs: --at: '2026-03-31 25:00' is no time of a meeting
! hint: a day and a time of day, such as '2026-04-02 10:00' or 'tomorrow 14:30'
[2]
$ cs review schedule acme --at '2026-03-01 10:00'
! cs: 2026-03-01T09:00:00Z has passed
! hint: 'cs review hold 1 --on DATE' records one that took place
[1]
$ cs review schedule acme --at '2026-03-31 10:00' --with 'Dr Wu' --with 'Dr No'
! cs: attendees: 'Dr No' is not of this account
! hint: 'cs contact list --account acme' lists its people
[2]
$ cs review schedule acme --at '2026-03-31 10:00' --with 'Dr Wu'
scheduled review 1 of acme at 2026-03-31 10:00 (Europe/Berlin)
$ cs review show acme
Business review of Acme Dental
==============================
2026-04-02

No.        1
Account    acme
CSM        li
Due        2026-04-02
Way        meeting
State      scheduled
Scheduled  2026-03-31 08:00Z
Attendees  Dr Wu

Next
----

Look at what they will see:
\$ cs review deck 1 --format html -o deck.html

When it was held:
\$ cs review hold 1 --with NAME --notes TEXT --next-goals TEXT
$ cs review schedule small --at '2026-03-31 10:00'
! cs: review 3 goes by mail: nobody meets
! hint: 'cs review edit 3 --way meeting', or 'cs review send --due --mail'
[1]
$ cs review calendar | tr -d '\r' | grep -E '^(DTSTART|DURATION|SUMMARY|DESCRIPTION|UID|TRANSP)'; cs review calendar --format csv
UID:review-1@review.cs
DTSTART:20260331T080000Z
DURATION:PT1H
SUMMARY:Business review: Acme Dental
DESCRIPTION:Dr Wu\ncs review deck 1
at,summary,uid
2026-03-31T08:00:00Z,Business review: Acme Dental,review-1@review.cs
$ cs agenda --all --today 2026-03-28 --format csv | cut -d, -f1-5,7-9
person,when,due,days,account,source,what,command
li,late,2026-03-16,-12,acme,review,business review due 2026-05-15: agree on a time,cs review schedule 9 --at '2026-05-15 10:00'
li,this_week,2026-03-31,3,acme,review,prepare the business review of 2026-03-31 10:00,cs review deck 1 --format html -o deck.html
li,this_week,2026-03-31,3,acme,visit,"a large customer, not visited this quarter"
,late,2026-03-02,-26,mid,review,business review due 2026-04-02: agree on a time,cs review schedule 2 --at '2026-04-02 10:00'
,this_week,2026-04-02,5,small,review,"business review by mail, due 2026-04-02"
,this_week,2026-03-31,3,pilot,visit,"a large customer, not visited this quarter"
$ cs agenda --all --today 2026-03-31 --format csv | grep ',review,acme\|acme.*review' | cut -d, -f3,8,9
2026-03-16,business review due 2026-05-15: agree on a time,cs review schedule 9 --at '2026-05-15 10:00'
2026-03-31,"business review today, 2026-03-31 10:00"

# Held: who came, what came out. It is among the touches then.
$ cs review hold nobody; cs review hold mid --on 2026-04-01; cs review hold mid
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
! cs: 2026-04-01 lies in the future
! hint: record it once it has happened
! cs: nobody of theirs attended review 2
! hint: --with NAME, once for each who was there: the results go to them
[1]
$ cs review hold acme --with 'Dr Wu' --with 'Ms Ko' --notes 'calls given up fell by half' --next-goals 'no-shows under 5 %'
held review 1 of acme on 2026-03-02
$ cs review hold 1; cs review skip 1 --why late; cs review schedule 1 --at '2026-04-01 10:00'
! cs: review 1 is done: 'hold' leads nowhere from there
! hint: done is where it ends
! cs: review 1 is done: 'skip' leads nowhere from there
! hint: done is where it ends
! cs: review 1 is done: 'schedule' leads nowhere from there
! hint: done is where it ends
[1]
$ cs touch list --account acme --columns on,kind,with,purpose,note
On          Kind    With          Purpose            Note
2026-03-02  review  Dr Wu, Ms Ko  business review 1  calls given up fell by half
$ cs review action 1 --what ' '; cs review action 1 --what x --staff li --contact 'Dr Wu'; cs review action 1 --what x --contact 'Dr No'
! cs: what: missing
! hint: what is to be done, in a sentence
! cs: contact: one person does it
! hint: --staff or --contact, not both
! cs: contact: 'Dr No' is not of this account
! hint: 'cs contact list --account acme' lists its people
[2]
$ cs review action 1 --what 'train the two new nurses' --by 2026-03-09 && cs review action 1 --what 'send the list of users' --contact 'Dr Wu' --by 2026-03-05
added action 1 to review 1
added action 2 to review 1
$ cs review show 1
Business review of Acme Dental
==============================
2026-04-02

No.         1
Account     acme
CSM         li
Due         2026-04-02
Way         meeting
State       done
Scheduled   2026-03-31 08:00Z
Held        2026-03-02
Attendees   Dr Wu, Ms Ko
Notes       calls given up fell by half
Next goals  no-shows under 5 %

Actions
-------
No.  Action                    Theirs  Due
  2  send the list of users    Dr Wu   2026-03-05
  1  train the two new nurses          2026-03-09

Next
----

What was agreed to be done:
\$ cs review action 1 --what TEXT --staff NAME --by +14d

Send results and actions to who was there:
\$ cs review send 1 --mail
$ cs agenda --all --today 2026-03-06 --format csv | grep action | cut -d, -f3,8,9
2026-03-05,agreed at a review: send the list of users (Dr Wu),cs review done 2
2026-03-09,agreed at a review: train the two new nurses,cs review done 1
$ cs review done x; cs review done 9; cs review done 1 --on +1d; cs review done 1 && cs review done 1
action 1 is done
! cs: ACTION: 'x' is not a whole number
! hint: 'cs review show REVIEW' shows the numbers
! cs: there is no action 9
! hint: 'cs review show REVIEW' shows the numbers
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
! cs: action 1 was done already, on 2026-03-02
[1]
$ cs review skip mid; cs review skip mid --why 'they move house' && cs review show mid | grep Why
skipped review 2 of mid
! cs: say why with --why TEXT
! hint: a review that is dropped without a reason is missed
[1]
$ cs review action mid --what 'too late'; cs review plan && cs review list --account mid --columns account,due,state
added action 3 to review 6
Account  Due         State
mid      2026-04-02  skipped
mid      2026-10-02  to_schedule
$ cs review edit 1 --way mail; cs review edit small --attendees 'Dr Wu'
! cs: way: review 1 is done
! hint: only what has no time yet can go another way
! cs: there is no review 'small'
! hint: 'cs review list' shows all
[1]
$ cs account add none --name None -q && cs review show none; cs review deck nobody
! cs: 'none' has no business review
! hint: 'cs review plan' makes those that are due, 'cs review add none --due DATE' one by hand
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]

# Of those due, how many were held, and in time.
$ cs report reviews --period 2026Q2 --as-of 2026-06-30 --by segment --format csv | head -6
period,group,due,skipped,unscheduled,held,share,on_time,on_time_share
2026Q2,large,2,0,1,1,1/2 = 50.0% (9.5-90.5%),1,1/1 = 100.0% (20.7-100.0%)
2026Q2,medium,1,1,0,0,n/a,0,n/a
2026Q2,small,1,0,0,0,0/1 = 0.0% (0.0-79.3%),0,n/a
2026Q2,all,4,1,1,1,1/3 = 33.3% (6.1-79.2%),1,1/1 = 100.0% (20.7-100.0%)
$ cs report reviews --period 2026 --as-of 2026-12-31 --by csm --rows
Business reviews
================
2026-12-31

Held of those due
-----------------
Period  Group  Due  Skipped  No time yet  Held  Held of due              By the day  By the day, of held
2026    -        5        1            1     0  0/4 = 0.0% (0.0-49.0%)            0  n/a
2026    li       4        0            3     1  1/4 = 25.0% (4.6-69.9%)           1  1/1 = 100.0% (20.7-100.0%)
2026    all      9        1            4     1  1/8 = 12.5% (2.2-47.1%)           1  1/1 = 100.0% (20.7-100.0%)

Every review
------------
No.  Account  Due         Way      State        Held
  1  acme     2026-04-02  meeting  done         2026-03-02
  2  mid      2026-04-02  meeting  skipped
  3  small    2026-04-02  mail     to schedule
  9  acme     2026-05-15  meeting  to schedule
  4  acme     2026-07-02  meeting  to schedule
  7  small    2026-07-02  mail     to schedule
  5  acme     2026-10-02  meeting  to schedule
  6  mid      2026-10-02  meeting  to schedule
  8  small    2026-10-02  mail     to schedule

  Due: reviews whose day lies in the period and is not after the day asked for. Held of due = held /
  (due - skipped); by the day = held on their day or before / held. In brackets: Wilson's 95%
  interval.

  No time yet: meetings that were due and were never scheduled; 'cs review unscheduled' lists those
  to come.
$ cs report reviews --period 2026Q2 --as-of 2026-06-30 --lang zh
业务回顾报告
============
2026-06-30

应办与已办
----------
期间    分组  应办  已跳过  待安排  已办  完成率                   按期  按期率
2026Q2  合计     4       1       1     1  1/3 = 33.3% (6.1-79.2%)     1  1/1 = 100.0% (20.7-100.0%)

  应办：日期在期间内且不晚于查询日的业务回顾。完成率 = 已办 /（应办 - 已跳过）；按期率 = 在应办日或
  之前举行 / 已办。括号内为 Wilson 95% 区间。

  待安排：已到期而未约定时间的会议；cs review unscheduled 列出即将到期的。

# What was done is taken back.
$ cs undo && cs review list --account mid --columns account,due,state
taken back change 23: cs account add none --name None -q
Account  Due         State
mid      2026-04-02  skipped
mid      2026-10-02  to_schedule
