# Some more time for the whole set: free, it carries the yearly value; for more than 92 days it counts as lost.
$ cs init -q
$ cs account add acme --name 'Acme Dental' -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ cs contract add acme --product Mail --starts 2025-04-01 --ends 2026-04-01 --amount 6000 -q
$ cs renewal extend acme --by 2m --why 'until the interface is mended' --dry-run
would have extended the renewal of acme due 2026-03-31, due 2026-05-31 now: contracts 3, 4:
  contract account: (none) -> acme
  contract product: (none) -> Pro
  contract kind: (none) -> extension
  contract currency: (none) -> CNY
  contract amount: (none) -> CNY 0
  contract recurring: (none) -> yes
  contract starts: (none) -> 2026-04-01
  contract ends: (none) -> 2026-06-01
  contract signed_on: (none) -> 2026-03-02
  contract auto_renew: (none) -> no
  contract follows: (none) -> 1
  contract note: (none) -> until the interface is mended
  contract due: (none) -> 2026-05-31
  contract stops: (none) -> 2026-06-01
  contract renews: (none) -> yes
  contract arr_dividend: (none) -> 6,000,000
  contract arr_divisor: (none) -> 1
  contract account: (none) -> acme
  contract product: (none) -> Mail
  contract kind: (none) -> extension
  contract currency: (none) -> CNY
  contract amount: (none) -> CNY 0
  contract recurring: (none) -> yes
  contract starts: (none) -> 2026-04-01
  contract ends: (none) -> 2026-06-01
  contract signed_on: (none) -> 2026-03-02
  contract auto_renew: (none) -> no
  contract follows: (none) -> 2
  contract note: (none) -> until the interface is mended
  contract due: (none) -> 2026-05-31
  contract stops: (none) -> 2026-06-01
  contract renews: (none) -> yes
  contract arr_dividend: (none) -> 600,000
  contract arr_divisor: (none) -> 1
$ cs renewal extend acme --by 2m --why 'until the interface is mended'
extended the renewal of acme due 2026-03-31, due 2026-05-31 now: contracts 3, 4
$ cs renewal list --columns id,due,status,amount_due
No.  Due         Status    Amount due
  1  2026-03-31  extended
  3  2026-05-31  open      CNY 66,000
$ cs contract show 3 --format json | grep -o '"note":"[^"]*"'
"note":"until the interface is mended"
# What is won then is priced by what was sold, for as long as it was sold.
$ cs renewal win acme --dry-run --format csv
follows,contract,product,seats_before,seats,arr_before,amount,starts,ends,arithmetic
3,5,Pro,,,60000.00,60000.00,2026-06-01,2027-06-01,"CNY 60,000 a year; 12 months = CNY 60,000"
4,6,Mail,,,6000.00,6000.00,2026-06-01,2027-06-01,"CNY 6,000 a year; 12 months = CNY 6,000"
$ cs undo -q
$ cs renewal extend acme --by 100d
extended the renewal of acme due 2026-03-31: contracts 5, 6
! a free extension of more than 92 days carries nothing: the renewal counts as lost from its own due day on; take fewer days, or give --amount
$ cs renewal list --columns id,due,status,amount_due
No.  Due         Status  Amount due
  1  2026-03-31  open    CNY 66,000
$ cs renewal win acme --dry-run | tail -1
would have won the renewal of acme due 2026-03-31: contracts 7, 8
$ cs renewal extend acme --by 1m
! cs: contract 1 is followed by another already
! hint: 'cs contract list --follows 1' shows it: extend that one
[1]
$ cs undo -q
$ cs renewal extend acme --by 3m --amount 16501
extended the renewal of acme due 2026-03-31, due 2026-06-30 now: contracts 7, 8
$ cs contract list --where kind=extension --columns id,ends,amount
No.  Ends               Amount
  7  2026-07-01  CNY 15,000.91
  8  2026-07-01   CNY 1,500.09
$ cs renewal extend 1 --by 1m
! cs: the renewal of 'acme' due 2026-03-31 is extended
! hint: the set of the extension is the one to look at
[1]
$ cs renewal extend acme
! cs: 'cs renewal extend' needs --by: for how long
! hint: such as --by 2m
[2]
$ cs renewal extend acme --by none
! cs: --by: 'none' is no span of time
! hint: such as 12m, 2w or 30d
[2]
# Several short ones are no way round it.
$ cs account add beta --name Beta -q && cs contract add beta --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ cs renewal extend beta --by 2m -q && cs renewal extend beta --by 1m -q
$ cs renewal extend beta --by 2d
! cs: contract 11 is a free extension already: it would be 93 days free together
! hint: at most 92 days; give a price: --amount
[1]
$ cs renewal extend beta --by 2d --amount 300
extended the renewal of beta due 2026-06-30, due 2026-07-02 now: contract 12
# What is signed from some day to come is ready, and is not extended any more.
$ cs account add gamma --name Gamma -q && cs contract add gamma --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ number=$(cs contract list --account gamma --columns id --format csv | tail -1)
$ cs contract add gamma --kind renewal --product Pro --follows $number --starts 2026-04-01 --term 12m --amount 1 --signed_on 2026-03-20 -q
$ cs renewal extend gamma --by 1m
! cs: the renewal of 'gamma' due 2026-03-31 is followed by other lines already
! hint: 'cs renewal show 13' shows them
[1]
$ cs renewal play gamma --format csv | grep ,contract,
2026-02-17,42,contract,Contract ready to sign,done,2026-03-20,on record,
