# How long a line lasts: its end given, counted, or shared; and what happens to it before that.
$ cs init -q && cs account add acme --name 'Acme Dental' --currency USD -q
$ cs contract add acme --product Suite --amount 60000 --starts 2024-02-29 --term 36m
added contract 1
$ cs contract list --columns id,starts,ends,due,amount,arr
No.  Starts      Ends        Due             Amount         ARR
  1  2024-02-29  2027-02-28  2027-02-27  USD 60,000  USD 20,000
$ cs contract add acme --product Extra --amount 100 --starts 2026-03-01 --term 12m --coterm
! cs: --ends, --term and --coterm exclude each other
! hint: give one of them
[2]
$ cs contract add acme --product Extra --amount 100 --starts 2026-03-01 --term never
! cs: --term: 'never' is no span of time
! hint: such as 12m, 2w or 30d
[2]
# A second line falls due with the first.
$ cs contract add acme --kind upsell --product Stock --amount 5000 --starts 2026-03-01 --coterm
added contract 2
$ cs contract list --columns id,product,starts,ends,due
No.  Product  Starts      Ends        Due
  1  Suite    2024-02-29  2027-02-28  2027-02-27
  2  Stock    2026-03-01  2027-02-28  2027-02-27
$ cs contract add acme --product Other --amount 100 --starts 2030-01-01 --coterm
! cs: no line in force on 2030-01-01 has an end that this one could share
! hint: say when it ends with --ends or --term
[1]
$ cs contract add acme --product Other --amount 100 --starts 2026-03-01 --term 12m -q
$ cs contract add acme --product Late --amount 100 --starts 2026-04-01 --coterm
! cs: its lines end on different days, 2027-02-28 and 2027-03-01
! hint: say which with --ends
[1]
# A line ends where the line that follows it starts.
$ cs contract add acme --kind renewal --product Suite --amount 70000 --starts 2026-12-01 --term 12m --follows 1
added contract 4
$ cs contract list --columns id,starts,ends,terminated_on,stops
No.  Starts      Ends        Terminated  Stops
  1  2024-02-29  2027-02-28  2026-12-01  2026-12-01
  2  2026-03-01  2027-02-28              2027-02-28
  3  2026-03-01  2027-03-01              2027-03-01
  4  2026-12-01  2027-12-01              2027-12-01
$ cs contract add acme --kind renewal --product Suite --amount 1 --starts 2024-02-29 --term 12m --follows 1
! cs: follows: it does not start later than contract 1 did, on 2024-02-29
[2]
# Notice, an early end, an extension that is free and carries its value.
$ cs contract notice 3 --on 2026-03-02
noted the notice of contract 3, given on 2026-03-02
$ cs contract notice 3
! cs: notice of contract 3 was given already, on 2026-03-02
[1]
$ cs contract end 3
! cs: 'cs contract end' needs --on: the first day without service
! hint: such as --on 2026-05-01
[2]
$ cs contract end 3 --on 2026-06-01 --why 'clinic closed'
ended contract 3 on 2026-06-01
$ cs contract end 3 --on 2026-07-01
! cs: contract 3 was ended already, on 2026-06-01
[1]
$ cs contract end 2 --on 2030-01-01
! cs: contract 2 ends by itself on 2027-02-28
! hint: say 'cs contract notice' if it will not be renewed
[1]
$ cs contract extend 4 --by 0d
! cs: --by: '0d' is no span of time
! hint: such as 12m, 2w or 30d
[2]
$ cs contract extend 4 --by 2m
extended contract 4 by contract 5
$ cs contract extend 4 --by 2m
! cs: contract 4 is followed by another already
! hint: 'cs contract list --follows 4' shows it: extend that one
[1]
$ cs contract extend 2 --by 1m --amount 'CNY 500'
! cs: --amount: the line is in USD
[2]
$ cs contract extend 2 --by 1m --amount 500
extended contract 2 by contract 6
$ cs contract list --columns id,kind,starts,ends,amount,arr
No.  Kind       Starts      Ends            Amount            ARR
  1  new        2024-02-29  2027-02-28  USD 60,000  USD 20,000.00
  2  upsell     2026-03-01  2027-02-28   USD 5,000   USD 5,013.74
  3  new        2026-03-01  2027-03-01     USD 100     USD 100.00
  6  extension  2027-02-28  2027-03-28     USD 500   USD 6,000.00
  4  renewal    2026-12-01  2027-12-01  USD 70,000  USD 70,000.00
  5  extension  2027-12-01  2028-02-01       USD 0  USD 70,000.00
