# An account passes from one CSM to another, with all that is open.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=boss
$ cs init -q && for who in li zhao sun; do cs staff add $who --name $who --roles csm --capacity 100,000 -q; done; cs staff add chen --name Chen --roles support -q; cs staff add old --name Old --roles csm --active no -q
$ cs account add acme --name 'Acme Dental' --csm li --support chen -q && cs account add beta --name Beta --csm li --support chen -q && cs account add gamma --name Gamma --csm li -q && cs account add delta --name Delta --csm zhao --support chen -q
$ cs contract add acme --amount 60000 --starts 2026-01-01 --term 12m -q && cs contract add beta --amount 30000 --starts 2026-01-01 --term 12m -q && cs contract add gamma --amount 20000 --starts 2025-05-01 --term 12m -q && cs contract add delta --amount 50000 --starts 2026-01-01 --term 12m -q
$ cs contact add acme --name 'Dr Wu' --tier 1 --attitude 2 -q && cs contact add acme --name 'Ms Ma' --attitude=-1 -q
$ cs touch add acme --kind call --by li --duration 90 --next 'send quote' --next-on 2026-03-06 -q && cs touch add acme --kind call --by sun --next 'mend the invoice' --next-on 2026-03-06 -q && cs touch add delta --kind call --by li --next 'train them' --next-on 2026-03-05 -q
$ cs account transfer acme
! cs: say to whom with --to CSM
! hint: one account passes to one CSM
[2]
$ cs account transfer acme --why x
! cs: say to whom with --to CSM
! hint: one account passes to one CSM
[2]
$ cs account transfer acme --to zhao
! cs: say why with --why TEXT
! hint: the new CSM and the customer will ask
[2]
$ cs account transfer acme --to li --why x
! cs: 'li' has 'acme' already
[1]
$ cs account transfer acme --to chen --why x
! cs: 'chen' is no CSM
! hint: 'cs staff edit chen --roles csm' says that they are
[1]
$ cs account transfer acme --to old --why x
! cs: 'old' works here no longer
! hint: name somebody who does
[1]
$ cs account transfer acme --to zhao,sun --why x
! cs: say to whom with --to CSM
! hint: one account passes to one CSM
[2]
$ cs account transfer --to zhao --why x
! cs: say which account, or whose with --all-of STAFF
! hint: see 'cs account transfer --help'
[2]
$ cs account transfer acme --to zhao --why 'zhao speaks Cantonese' --dry-run
would have passed acme to zhao; with it: 1 next step, 2 attitudes to be asked anew:
  touch next_by: (none) -> zhao
  account csm: li -> zhao
  contact attitude: 2 -> (none)
  contact attitude_on: 2026-03-02 -> (none)
  contact attitude: -1 -> (none)
  contact attitude_on: 2026-03-02 -> (none)
  handoff account: (none) -> acme
  handoff kind: (none) -> transfer
  handoff from: (none) -> li
  handoff csm: (none) -> zhao
  handoff support: (none) -> chen
  handoff state: (none) -> submitted
  handoff since: (none) -> 2026-03-02
  handoff note: (none) -> zhao speaks Cantonese
$ cs account transfer acme --to zhao --why 'zhao speaks Cantonese'
passed acme to zhao; with it: 1 next step, 2 attitudes to be asked anew
$ cs contact list --account acme --columns name,attitude && cs touch list --account acme --columns next,by,next_by
Name   Attitude
Dr Wu
Ms Ma
Next              By   Next by
send quote        li   zhao
mend the invoice  sun
$ cs handoff show acme
Hand-over of Acme Dental
========================
acme · 2026-03-02

No.      1
Account  acme
Kind     transfer
From     li
CSM      zhao
Support  chen
State    submitted
Since    2026-03-02
Note     zhao speaks Cantonese

Days in each state
------------------
State      Since       Days  By  With  Note
submitted  2026-03-02     0            zhao speaks Cantonese

Expectations
------------
none on record

Next
----

Take it over:
\$ cs handoff accept 1

Or say what is missing:
\$ cs handoff return 1 --missing TEXT
$ cs agenda --csm zhao
Agenda
======
2026-03-02

zhao
----

This week
---------
Due         Account  About      What                                   Command
2026-03-04  acme     hand-over  hand-over: submitted since 2026-03-02  cs handoff accept 1
2026-03-06  acme     next step  send quote                             cs touch done 1
$ CS_TODAY=2026-03-17 cs agenda --csm zhao --columns x 2>/dev/null; CS_TODAY=2026-03-17 cs agenda --csm zhao --format csv | cut -d, -f2-5,7-9
when,due,days,account,source,what,command
late,2026-03-04,-13,acme,handoff,hand-over: submitted since 2026-03-02,cs handoff accept 1
late,2026-03-16,-1,acme,attitude,ask anew how Dr Wu thinks of us,cs touch add acme --kind call --with 1
late,2026-03-06,-11,acme,next_step,send quote,cs touch done 1

# What is up for renewal stays, unless somebody says why it moves.
$ cs account transfer gamma --to sun --why 'li is ill'
! cs: 'gamma' is up for renewal on 2026-04-30, in 59 days: it stays until then
! hint: --anyway WHY moves it all the same
[1]
$ cs account transfer gamma --to sun --why 'li is ill' --anyway 'she is away until June' -q && cs handoff list --account gamma --columns kind,from,csm,state,note
Kind      From  CSM  State      Note
transfer  li    sun  submitted  li is ill; before its renewal: she is away until June
$ cs undo -q && cs undo && cs account list --columns key,csm && cs contact list --account acme --columns name,attitude && cs handoff list
taken back change 19: cs account transfer acme --to zhao --why 'zhao speaks Cantonese'
Key    CSM
acme   li
beta   li
delta  zhao
gamma  li
Name   Attitude
Dr Wu         2
Ms Ma        -1
No.  Account  Kind  From  CSM  Support  State  Since

# A leaver's whole book: first to look at, then in one change that can be taken back.
$ cs account transfer --all-of li --why 'li leaves' --dry-run
Account  Name                ARR  Hours/week  Due         Support  To    Load %  then %  Why
acme     Acme Dental  CNY 60,000         0.1  2026-12-31  chen     sun        0      60  has room, and the least load
beta     Beta         CNY 30,000         0.0  2026-12-31  chen     zhao      50      80  works with chen already
gamma    Gamma        CNY 20,000         0.0  2026-04-30                                 stays: up for renewal; --anyway WHY moves it
! cs: would pass on 2 of li's accounts; 1 stay; with it: 2 next steps, 2 attitudes to be asked anew
$ cs account transfer --all-of li --why 'li leaves' --dry-run --lang zh
客户   名称               年费  每周工时  到期日      客服经理  转给  原负荷 %  后负荷 %  原因
acme   Acme Dental  CNY 60,000       0.1  2026-12-31  chen      sun          0        60  有余量且负荷最低
beta   Beta         CNY 30,000       0.0  2026-12-31  chen      zhao        50        80  与 chen 已是搭档
gamma  Gamma        CNY 20,000       0.0  2026-04-30                                      暂不转交：即将续约；--anyway 可强制转交
! cs: would pass on 2 of li's accounts; 1 stay; with it: 2 next steps, 2 attitudes to be asked anew
$ cs account list --csm li --count
3
$ cs account transfer --all-of li --why 'li leaves' --anyway 'her last day is the 10th' --format csv
account,name,arr,hours,due,support,to,load_before,load_after,why
acme,Acme Dental,60000.00,0.1,2026-12-31,chen,sun,0,60,"has room, and the least load"
beta,Beta,30000.00,0,2026-12-31,chen,zhao,50,80,works with chen already
gamma,Gamma,20000.00,0,2026-04-30,,sun,60,80,"has room, and the least load"
! cs: passed on 3 of li's accounts; with it: 2 next steps, 2 attitudes to be asked anew
$ cs account list --columns key,csm && cs touch list --columns account,next,by,next_by && cs handoff list --columns account,kind,from,csm,state
Key    CSM
acme   sun
beta   zhao
delta  zhao
gamma  sun
Account  Next              By   Next by
acme     send quote        li   sun
acme     mend the invoice  sun
delta    train them        li   zhao
Account  Kind      From  CSM   State
acme     transfer  li    sun   submitted
beta     transfer  li    zhao  submitted
gamma    transfer  li    sun   submitted
$ cs undo && cs account list --csm li --count
taken back change 23: cs account transfer --all-of li --why 'li leaves' --anyway 'her last day is the 10th' --format csv
3
$ cs account transfer --all-of li --to sun --why 'li leaves' && cs account transfer --all-of li --to sun --why 'li leaves'
Account  Name                ARR  Hours/week  Due         Support  To   Load %  then %  Why
acme     Acme Dental  CNY 60,000         0.1  2026-12-31  chen     sun       0      60  has room, and the least load
beta     Beta         CNY 30,000         0.0  2026-12-31  chen     sun      60      90  works with chen already
gamma    Gamma        CNY 20,000         0.0  2026-04-30                                stays: up for renewal; --anyway WHY moves it
Account  Name          ARR  Hours/week  Due         Support  To  Load %  then %  Why
gamma    Gamma  CNY 20,000           0  2026-04-30                               stays: up for renewal; --anyway WHY moves it
! cs: passed on 2 of li's accounts; 1 stay; with it: 2 next steps, 2 attitudes to be asked anew
! cs: passed on 0 of li's accounts; 1 stay
$ cs account transfer --all-of li --to li --why x
! cs: an account cannot pass to those who leave it
! hint: name others with --to
[2]
$ cs account transfer acme --all-of li --why x
! cs: either an account or --all-of
! hint: --all-of takes every account of that person
[2]
$ cs account transfer --all-of li
! cs: say why with --why TEXT
! hint: the new CSM and the customer will ask
[2]
$ for who in zhao sun; do cs staff edit $who --active no -q; done; cs account transfer --all-of li --why x
! cs: there is no other active CSM who could take them
! hint: 'cs staff list --active yes' shows who works here
[1]

# A hand-over that is open goes back to be accepted by the new one.
$ cs undo -q; cs account add eps --name Eps -q && cs handoff start eps --csm li -q && cs account transfer eps --to sun --why 'li leaves' && cs handoff list --account eps
passed eps to sun
No.  Account  Kind  From  CSM  Support  State  Since
  8  eps      sale        sun           draft  2026-03-02

# A transfer starts no clock; nothing happens before what came before it.
$ cs account transfer delta --to li --why 'zhao is ill' --anyway x -q && cs handoff accept delta --on 2026-03-01
! cs: 2026-03-01 lies before 2026-03-02, since when hand-over 9 is submitted
[1]
$ cs handoff accept delta -q && cs handoff introduce delta -q && cs handoff confirm delta --clock 2026-03-02
! cs: a transfer starts no clock: it runs since the account came from sales
! hint: 'cs account edit delta --clock-starts-on DATE' mends it
[1]
$ cs handoff confirm delta && cs account show delta --format json | grep -E '"(csm|stage|clock_starts_on)"'
confirmed hand-over 9 of delta
"csm":"li",
"clock_starts_on":null,
"stage":"signing",
