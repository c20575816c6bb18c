# They stay: the lines that follow, priced step by step.
$ cs init -q && printf 'pricing.tiers = ["20:5", "50:10"]\n' >cs.toml
$ cs account add acme --name 'Acme Dental' -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 --seats 15 --auto_renew yes --notice_days 30 -q
$ cs contract add acme --product Mail --starts 2025-10-01 --ends 2026-04-01 --amount 6000 -q
$ cs renewal win acme --price +5% --seats 25 --dry-run
Follows  New  Product  Seats  New seats      A year      Amount  Starts      Ends        Arithmetic
      1    3  Pro         15         25  CNY 60,000  CNY 99,750  2026-04-01  2027-04-01  CNY 60,000 a year; 25 of 15 seats = CNY 100,000; +5 % = CNY 105,000; 5 % off in place of 0 % = CNY 99,750; 12 months = CNY 99,750
      2    4  Mail                       CNY 12,000   CNY 6,300  2026-04-01  2026-10-01  CNY 12,000 a year; +5 % = CNY 12,600; 6 months = CNY 6,300
would have won the renewal of acme due 2026-03-31: contracts 3, 4
$ cs contract list --columns id,kind,starts,ends,amount
No.  Kind  Starts      Ends            Amount
  1  new   2025-04-01  2026-04-01  CNY 60,000
  2  new   2025-10-01  2026-04-01   CNY 6,000
$ cs renewal win acme --price +5% --seats 25 --term 12m
Follows  New  Product  Seats  New seats      A year      Amount  Starts      Ends        Arithmetic
      1    3  Pro         15         25  CNY 60,000  CNY 99,750  2026-04-01  2027-04-01  CNY 60,000 a year; 25 of 15 seats = CNY 100,000; +5 % = CNY 105,000; 5 % off in place of 0 % = CNY 99,750; 12 months = CNY 99,750
      2    4  Mail                       CNY 12,000  CNY 12,600  2026-04-01  2027-04-01  CNY 12,000 a year; +5 % = CNY 12,600; 12 months = CNY 12,600
won the renewal of acme due 2026-03-31: contracts 3, 4
$ cs contract list --columns id,kind,product,seats,starts,ends,amount,discount,auto_renew,notice_days,follows
No.  Kind     Product  Seats  Starts      Ends            Amount  Discount  Auto-renew  Notice days  Follows
  1  new      Pro         15  2025-04-01  2026-04-01  CNY 60,000            yes                  30
  2  new      Mail            2025-10-01  2026-04-01   CNY 6,000            no
  3  renewal  Pro         25  2026-04-01  2027-04-01  CNY 99,750         5  yes                  30  1
  4  renewal  Mail            2026-04-01  2027-04-01  CNY 12,600            no                       2
$ cs renewal list --columns id,due,status,amount_due,amount_renewed
No.  Due         Status          Amount due      Renewed
  1  2026-03-31  renewed_early   CNY 72,000  CNY 112,350
  3  2027-03-31  open           CNY 112,350
$ cs renewal win 1
! cs: the renewal of 'acme' due 2026-03-31 is renewed already: nothing waits for an answer
! hint: 'cs renewal show 1' shows what follows
[1]
$ cs undo -q && cs renewal list --columns id,due,status
No.  Due         Status
  1  2026-03-31  open
# One amount for all, shared out; one line of several, and the other one later; its own end.
$ cs renewal win acme --amount 70001 --term 12m --dry-run --format csv
follows,contract,product,seats_before,seats,arr_before,amount,starts,ends,arithmetic
1,5,Pro,15,15,60000.00,58334.17,2026-04-01,2027-04-01,"agreed: CNY 58,334.17 for 12 months"
2,6,Mail,,,12000.00,11666.83,2026-04-01,2027-04-01,"agreed: CNY 11,666.83 for 12 months"
$ cs renewal win acme --lines 2 --ends 2026-12-01 -q >/dev/null && cs renewal win 1 --seats 1=50 --discount 12.5 --coterm
Follows  New  Product  Seats  New seats      A year          Amount  Starts      Ends        Arithmetic
      1    6  Pro         15         50  CNY 60,000  CNY 116,666.67  2026-04-01  2026-12-01  CNY 60,000 a year; 50 of 15 seats = CNY 200,000; 12.5 % off in place of 0 % = CNY 175,000; 8 months = CNY 116,666.67
won the renewal of acme due 2026-03-31: contract 6
$ cs contract list --columns id,product,seats,starts,ends,amount,discount,follows
No.  Product  Seats  Starts      Ends                Amount  Discount  Follows
  1  Pro         15  2025-04-01  2026-04-01   CNY 60,000.00
  2  Mail            2025-10-01  2026-04-01    CNY 6,000.00
  5  Mail            2026-04-01  2026-12-01    CNY 8,000.00            2
  6  Pro         50  2026-04-01  2026-12-01  CNY 116,666.67      12.5  1
# What is refused.
$ cs account add beta --name Beta -q && cs contract add beta --product Mail --starts 2025-04-01 --ends 2026-04-01 --amount 6000 -q
$ cs renewal win beta --seats 5
! cs: none of these lines is counted in seats
! hint: give the price: --amount
[1]
$ cs renewal win beta --seats 99=5
! cs: contract 99 is none of the lines that the renewal of 'beta' due 2026-03-31 waits for
! hint: 'cs renewal show 7' shows them
[1]
$ cs renewal win beta --lines 1
! cs: contract 1 is none of the lines that the renewal of 'beta' due 2026-03-31 waits for
! hint: 'cs renewal show 7' shows them
[1]
$ cs renewal win beta --amount 5 --price 3
! cs: --amount and --price exclude each other
! hint: give one of them
[2]
$ cs renewal win beta --term 12m --coterm
! cs: --term and --coterm exclude each other
! hint: give one of them
[2]
$ cs renewal win beta --price five
! cs: --price: 'five' is no per cent
! hint: such as +5%, -3.5% or 10
[2]
$ cs renewal win beta --amount 'USD 5'
! cs: --amount: this renewal is in CNY
[2]
$ cs renewal win beta --signed_on 2026-03-09
! cs: --signed_on: 2026-03-09 lies in the future
! hint: record it once it is signed
[1]
$ cs renewal win beta --winback
! cs: the renewal of 'beta' due 2026-03-31 is not lost: it cannot be won back
! hint: leave out --winback
[1]
$ cs renewal win beta --starts 2026-05-01
! cs: --starts is of a win-back
! hint: a renewal starts where the line before it ends
[1]
$ cs renewal win beta --ends 2026-03-01
! cs: the line that follows contract 7 would end on 2026-03-01, before it starts
! hint: it starts on 2026-04-01
[1]
$ cs renewal win beta --coterm
! cs: no line in force on 2026-04-01 has an end that this one could share
! hint: say when it ends with --ends or --term
[1]
$ cs renewal win beta --discount 120
! cs: --discount: out of range
! hint: 0 to 100 per cent
[2]
