# Early, in grace, after the grace: then it is a win-back, and the account that had churned is won back.
$ cs init -q
$ cs account add acme --name 'Acme Dental' -q
$ cs contract add acme --product Pro --starts 2025-02-01 --ends 2026-02-01 --amount 60000 -q
$ CS_TODAY=2026-01-05 cs renewal win acme --dry-run | tail -1
would have won the renewal of acme due 2026-01-31: contract 2
$ cs renewal list --columns due,status
Due         Status
2026-01-31  in_grace
$ cs renewal win acme --dry-run | tail -1
would have won the renewal of acme due 2026-01-31: contract 2
$ CS_TODAY=2026-03-03 cs renewal list --columns due,status
Due         Status
2026-01-31  in_grace
$ CS_TODAY=2026-03-04 cs renewal list --columns due,status
Due         Status
2026-01-31  lost
$ CS_TODAY=2026-03-04 cs renewal win acme
! cs: the renewal of 'acme' due 2026-01-31 is lost: signed more than 30 days after it was due
! hint: a customer who comes back is a win-back: add --winback
[1]
# Signed in time and written down late is a renewal.
$ CS_TODAY=2026-03-20 cs renewal win acme --signed_on 2026-02-20 --dry-run | tail -1
would have won the renewal of acme due 2026-01-31: contract 2
$ CS_TODAY=2026-05-11 cs account stage acme churned --on 2026-04-01 --why 'went to another' -q
$ CS_TODAY=2026-05-11 cs renewal win acme --winback --amount 48000 --term 12m
Follows  New  Product  Seats  New seats      A year      Amount  Starts      Ends        Arithmetic
      1    2  Pro                        CNY 60,000  CNY 48,000  2026-05-11  2027-05-11  agreed: CNY 48,000 for 12 months
won back the renewal of acme due 2026-01-31: contract 2
$ CS_TODAY=2026-05-11 cs contract list --columns id,kind,starts,ends,amount,follows
No.  Kind     Starts      Ends            Amount  Follows
  1  new      2025-02-01  2026-02-01  CNY 60,000
  2  winback  2026-05-11  2027-05-11  CNY 48,000  1
$ CS_TODAY=2026-05-11 cs renewal list --columns due,status,amount_due
Due         Status  Amount due
2026-01-31  lost    CNY 60,000
2027-05-10  open    CNY 48,000
$ CS_TODAY=2026-05-11 cs account show acme | grep Stage
Stage     won back
# Ended before its time is lost at once.
$ cs account add beta --name Beta -q && cs contract add beta --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 6000 -q
$ cs contract end 3 --on 2026-02-01 -q
$ cs renewal win beta
! cs: the renewal of 'beta' due 2026-05-31 is lost: it was ended before its time
! hint: a customer who comes back is a win-back: add --winback
[1]
$ cs renewal win beta --winback --starts 2026-04-01 --term 6m
Follows  New  Product  Seats  New seats     A year     Amount  Starts      Ends        Arithmetic
      3    4  Pro                        CNY 6,000  CNY 3,000  2026-04-01  2026-10-01  CNY 6,000 a year; 6 months = CNY 3,000
won back the renewal of beta due 2026-05-31: contract 4
