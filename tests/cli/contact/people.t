# What happens to a customer's people, and what should be known about them.
$ cs init -q && cs account add acme --name 'Acme Dental' -q && cs account add bolt --name Bolt -q
$ cs contract add acme --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q
$ cs contract add bolt --product Suite --amount 12000 --starts 2026-01-01 --term 12m -q
$ cs contact add acme --name 'Dr Wu' --tier 1 --role champion --title 'Head' --function doctor --does 'surgery' --pains 'no stock alerts' --solvable yes -q
$ cs contact add acme --name 'Ms Lin' --tier 2 --function finance -q
$ cs contact add bolt --name 'Mr Bo' -q
$ cs contact attitude 'Dr Wu' 2 --why 'praised the reports'
noted the attitude of Dr Wu: 2
$ cs contact attitude 'Dr Wu' -- -1
noted the attitude of Dr Wu: -1
$ cs contact attitude 'Dr Wu' 3
! cs: attitude: 3 is out of range
! hint: -2 to 2
[2]
$ cs contact attitude 'Dr Wu' high
! cs: N: 'high' is not a whole number
! hint: write digits only, such as 30
[2]
$ cs touch list --columns account,kind,purpose,note
Account  Kind  Purpose     Note
acme     note  attitude 2  praised the reports
# A note is no talk.
$ cs contact silent
No.  Account  Name    Tier  Role      Last talk  CSM
  1  acme     Dr Wu      1  champion
  2  acme     Ms Lin     2
  3  bolt     Mr Bo
$ cs touch add acme --on 2026-02-01 --kind call --with 'Dr Wu' -q
$ cs contact silent --days 60
No.  Account  Name    Tier  Role  Last talk  CSM
  2  acme     Ms Lin     2
  3  bolt     Mr Bo
$ cs contact silent --days many
! cs: --days: 'many' is not a whole number
! hint: write digits only, such as 30
[2]
$ cs contact single
Account  Contact  Tier  Contacts  Talked with  CSM
acme     Dr Wu       1         2            1
bolt     Mr Bo                 1            0
$ cs contact pains
Function  Account  Contact  Does     Aims at  Pains            Solvable
doctor    acme     Dr Wu    surgery           no stock alerts  yes
# The champion leaves: the seat is passed on to somebody known, or new, or to nobody.
$ cs contact leave 'Dr Wu' --successor 'ms lin' --dry-run
would have noted that Dr Wu left on 2026-03-02; ms lin takes over:
  contact left_on: (none) -> 2026-03-02
  contact title: (none) -> Head
  contact tier: 2 -> 1
  contact role: (none) -> champion
$ cs contact leave 'Dr Wu' --successor 'Dr Hong'
noted that Dr Wu left on 2026-03-02; Dr Hong takes over as contact 4
$ cs contact leave 'Dr Wu'
! cs: 'Dr Wu' left already, on 2026-03-02
[1]
$ cs contact list --columns id,name,title,function,tier,role,left_on
No.  Name     Title  Function  Tier  Role      Left
  4  Dr Hong  Head   doctor       1  champion
  1  Dr Wu    Head   doctor       1  champion  2026-03-02
  2  Ms Lin          finance      2
  3  Mr Bo
$ cs contact leave 'Dr Hong' --on 2026-03-01
noted that Dr Hong left on 2026-03-01
! cs: the champion has left: win another one
! cs: nobody of tier 1 is left
