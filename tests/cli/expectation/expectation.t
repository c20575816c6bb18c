# What sales promised: confirmed with the customer, planned in steps, met; or brought back, or broken.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=wang
$ cs init -q && cs staff add wang --name 'Wang Fang' --roles sales -q && cs staff add zhao --name 'Zhao Yi' --roles sales -q
$ cs account add acme --name 'Acme Dental' --sales wang -q && cs account add beta --name Beta --sales zhao -q
$ cs contact add acme --name 'Dr Wu' --tier 1 -q && cs contact add beta --name 'Mr Li' -q
$ cs expectation add acme --text 'the old records come over' && cs expectation add acme --text 'stock alerts by phone' -q && cs expectation add beta --text 'a link to the laboratory' --promised-on 2026-02-01 -q
added expectation 1
$ cs expectation list
No.  Account  Expectation                Promised by  State     Feasible  Due  Late
  1  acme     the old records come over  wang         promised  unknown        no
  2  acme     stock alerts by phone      wang         promised  unknown        no
  3  beta     a link to the laboratory   zhao         promised  unknown        no
$ cs expectation add acme
! cs: 'cs expectation add' needs --text: what they expect
! hint: see 'cs expectation add --help'
[2]
$ for verb in plan meet; do cs expectation $verb 1; done
! cs: expectation 1 is promised: 'plan' leads nowhere from there
! hint: what can be done: 'cs expectation confirm 1', 'cs expectation withdraw 1', 'cs expectation break 1'
! cs: expectation 1 is promised: 'meet' leads nowhere from there
! hint: what can be done: 'cs expectation confirm 1', 'cs expectation withdraw 1', 'cs expectation break 1'
[1]
$ cs expectation confirm 1 --with 'Mr Li'
! cs: with: that person is not of this account
! hint: 'cs contact list --account acme' lists its people
[2]
$ cs expectation confirm 1 --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ cs expectation confirm 1 --with 'Dr Wu'
confirmed expectation 1
$ for verb in confirm meet; do cs expectation $verb 1; done
! cs: expectation 1 is confirmed: 'confirm' leads nowhere from there
! hint: what can be done: 'cs expectation plan 1', 'cs expectation withdraw 1', 'cs expectation break 1'
! cs: expectation 1 is confirmed: 'meet' leads nowhere from there
! hint: what can be done: 'cs expectation plan 1', 'cs expectation withdraw 1', 'cs expectation break 1'
[1]
$ cs expectation plan 1
! cs: nobody has said whether expectation 1 can be done
! hint: 'cs expectation plan 1 --feasible yes --due DATE'
[1]
$ cs expectation plan 1 --feasible yes
! cs: expectation 1 has no day
! hint: 'cs expectation plan 1 --due DATE'
[1]
$ cs expectation add acme --text 'export of the old records' --parent 1
! cs: parent: expectation 1 is confirmed
! hint: only what is planned is broken into steps: confirm it, then plan it
[2]
$ cs expectation plan 1 --feasible yes --due 2026-03-31
planned expectation 1
$ cs expectation confirm 1
! cs: expectation 1 is planned: 'confirm' leads nowhere from there
! hint: what can be done: 'cs expectation plan 1', 'cs expectation meet 1', 'cs expectation withdraw 1', 'cs expectation break 1'
[1]
$ cs expectation edit 1 --due=
! cs: due: what is planned has a day
[2]

# Broken into steps, met step by step.
$ cs expectation add acme --text 'export of the old records' --parent 1 --due 2026-03-15 -q && cs expectation add acme --text 'import' --parent 1 -q
$ cs expectation add acme --text 'import' --parent 1 --due 2026-04-15
! cs: due: 2026-04-15 lies after the day of expectation 1, 2026-03-31
! hint: a step is done before the whole
[2]
$ cs expectation add beta --text 'import' --parent 1
! cs: parent: expectation 1 is another account's
[2]
$ cs expectation meet 1
! cs: expectation 1 has 2 open steps
! hint: 'cs expectation list --parent 1' lists them
[1]
$ cs expectation meet 4 && cs expectation meet 1
met expectation 4
! cs: expectation 1 has 1 open step
! hint: 'cs expectation list --parent 1' lists them
[1]
$ cs expectation meet 5 && cs expectation meet 1 --on 2026-03-03
met expectation 5
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ cs expectation meet 1
met expectation 1
$ for verb in confirm plan meet withdraw break; do cs expectation $verb 1; done
! cs: expectation 1 is met: 'confirm' leads nowhere from there
! hint: met is where it ends
! cs: expectation 1 is met: 'plan' leads nowhere from there
! hint: met is where it ends
! cs: expectation 1 is met: 'meet' leads nowhere from there
! hint: met is where it ends
! cs: expectation 1 is met: 'withdraw' leads nowhere from there
! hint: met is where it ends
! cs: expectation 1 is met: 'break' leads nowhere from there
! hint: met is where it ends
[1]

# What cannot be done is brought back to what can; a broken one says why.
$ cs expectation confirm 2 --with 'Dr Wu' --feasible no && cs expectation plan 2 --due 2026-03-31
confirmed expectation 2
! cs: expectation 2 cannot be done: it cannot be planned
! hint: bring it back to what can: 'cs expectation withdraw 2 --answer TEXT'
[1]
$ cs expectation withdraw 2
! cs: nothing was said to the customer about expectation 2
! hint: 'cs expectation withdraw 2 --answer TEXT': what they get instead, and that they know
[1]
$ cs expectation withdraw 2 --answer 'alerts by mail; Dr Wu agrees'
withdrew expectation 2
$ for verb in confirm plan meet withdraw break; do cs expectation $verb 2; done
! cs: expectation 2 is withdrawn: 'confirm' leads nowhere from there
! hint: withdrawn is where it ends
! cs: expectation 2 is withdrawn: 'plan' leads nowhere from there
! hint: withdrawn is where it ends
! cs: expectation 2 is withdrawn: 'meet' leads nowhere from there
! hint: withdrawn is where it ends
! cs: expectation 2 is withdrawn: 'withdraw' leads nowhere from there
! hint: withdrawn is where it ends
! cs: expectation 2 is withdrawn: 'break' leads nowhere from there
! hint: withdrawn is where it ends
[1]
$ cs expectation open
No.  Account  Expectation               Promised by  Promised    State     Feasible  Due  Late
  3  beta     a link to the laboratory  zhao         2026-02-01  promised  unknown        no
$ cs expectation confirm 3 --with 'Mr Li' --feasible yes -q && cs expectation plan 3 --due 2026-03-10 && cs expectation plan 3 --due 2026-03-20 && CS_TODAY=2026-03-25 cs expectation open --account beta
planned expectation 3
planned expectation 3
No.  Account  Expectation               Promised by  Promised    State    Feasible  Due         Late
  3  beta     a link to the laboratory  zhao         2026-02-01  planned  yes       2026-03-20  yes
$ CS_TODAY=2026-03-25 cs expectation open --lang zh
编号  客户  预期                      承诺人  承诺日      状态    可行性  期限        逾期
   3  beta  a link to the laboratory  zhao    2026-02-01  已排期  可行    2026-03-20  是
$ CS_TODAY=2026-03-25 cs expectation list --late yes --columns id,text,late
No.  Expectation               Late
  3  a link to the laboratory  yes
$ CS_TODAY=2026-03-25 cs expectation break 3
! cs: say why with --why TEXT
! hint: what is learned from it keeps the next one
[1]
$ CS_TODAY=2026-03-25 cs expectation break 3 --why 'the laboratory has no interface'
noted as broken: expectation 3
$ for verb in confirm plan meet withdraw break; do cs expectation $verb 3; done
! cs: expectation 3 is broken: 'confirm' leads nowhere from there
! hint: broken is where it ends
! cs: expectation 3 is broken: 'plan' leads nowhere from there
! hint: broken is where it ends
! cs: expectation 3 is broken: 'meet' leads nowhere from there
! hint: broken is where it ends
! cs: expectation 3 is broken: 'withdraw' leads nowhere from there
! hint: broken is where it ends
! cs: expectation 3 is broken: 'break' leads nowhere from there
! hint: broken is where it ends
[1]
$ cs expectation open --by-person
Promised by  Promised  Open  Late  Not feasible  Met  Withdrawn  Broken
wang                2     0     0             1    1          1       0
zhao                1     0     0             0    0          0       1
$ cs expectation open --by-person --lang zh
承诺人  承诺  未了结  逾期  不可行  已兑现  已收回  未兑现
wang       2       0     0       1       1       1       0
zhao       1       0     0       0       0       0       1
$ cs expectation open --by-person --account acme
! cs: --by-person counts all accounts and everybody
! hint: leave out --account and --promised-by
[2]
$ cs expectation open --promised-by wang
No.  Account  Expectation  Promised by  Promised  State  Feasible  Due  Late
$ cs expectation open --format json
[]
$ cs undo && cs expectation show 3
taken back change 22: cs expectation break 3 --why 'the laboratory has no interface'
No.             3
Account         beta
Expectation     a link to the laboratory
Promised by     zhao
Promised        2026-02-01
Confirmed with  Mr Li
Confirmed       2026-03-02
Feasible        yes
Due             2026-03-20
State           planned
Late            no
Open steps      0
Created         2026-03-02 08:00Z
Updated         2026-03-02 08:00Z

# With a promise go the steps it was broken into.
$ cs expectation add beta --text 'talk to the laboratory' --parent 3 -q && CS_TODAY=2026-03-25 cs expectation break 3 --why 'no interface' && cs expectation list --account beta --columns id,state,settled_on,why
noted as broken: expectation 3
No.  State      Settled     Why
  3  broken     2026-03-25  no interface
  6  withdrawn  2026-03-25  expectation 3 was broken

# Before more is sold, what was promised and not kept is shown.
$ cs account add more --name More -q && cs contract add more --amount 10 --starts 2026-01-01 --term 12m -q && cs contract add more --kind upsell --amount 5 --starts 2026-06-01 --coterm && cs expectation add more --text alerts -q && cs contract add more --kind upsell --amount 5 --starts 2026-06-01 --coterm --dry-run
added contract 2
would have added contract 3:
  contract account: (none) -> more
  contract kind: (none) -> upsell
  contract currency: (none) -> CNY
  contract amount: (none) -> CNY 5
  contract recurring: (none) -> yes
  contract starts: (none) -> 2026-06-01
  contract ends: (none) -> 2027-01-01
  contract auto_renew: (none) -> no
  contract due: (none) -> 2026-12-31
  contract stops: (none) -> 2027-01-01
  contract renews: (none) -> yes
  contract arr_dividend: (none) -> 6,000
  contract arr_divisor: (none) -> 7
! before you sell more: one thing is promised and not kept yet
!   7 alerts
$ cs expectation add more --text 'old records' --due 2026-09-01 -q && cs contract add more --kind upsell --amount 5 --starts 2026-06-01 --coterm; cs contract add more --kind renewal --amount 10 --starts 2027-01-01 --term 12m
added contract 3
added contract 4
! before you sell more: 2 things are promised and not kept yet
!   8 old records, due 2026-09-01
!   7 alerts
