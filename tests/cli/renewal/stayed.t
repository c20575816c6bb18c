# A loss was noted, and they stay after all: the loss goes with its win-back, and it is said.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name Acme --csm li -q
$ cs contract add acme --product Pro --amount 12000 --starts 2025-05-01 --ends 2026-05-01 -q
$ cs renewal lose acme --reason price -q && cs churn list --columns id,on,reason && cs winback list --columns id,churn,state
No.  Left        Reason
  1  2026-05-01  price
No.  Churn  State
  1  1      waiting
$ cs renewal win acme --price +0% --dry-run >/dev/null
! they had been noted as lost: churn 1 would be taken back, with its win-back
$ cs renewal win acme --price +0%
Follows  New  Product  Seats  New seats      A year      Amount  Starts      Ends        Arithmetic
      1    2  Pro                        CNY 12,000  CNY 12,000  2026-05-01  2027-05-01  CNY 12,000 a year; 12 months = CNY 12,000
won the renewal of acme due 2026-04-30: contract 2
! they had been noted as lost: churn 1 is taken back, with its win-back
$ cs churn list && cs winback list && cs renewal list --columns due,status
No.  Account  Left  Whole  Lost  Reason  Their reason  Preventable  Looked back
No.  Account  Churn  State  Mended  Told  Called  Next call
Due         Status
2026-04-30  renewed_early
2027-04-30  open
$ cs undo -q && cs churn list --columns id,on,reason && cs winback list --columns id,churn,state
No.  Left        Reason
  1  2026-05-01  price
No.  Churn  State
  1  1      waiting
# An extension says the same; of a set of which a part is won, the loss stays.
$ cs renewal extend acme --by 1m --why 'their board meets late'
extended the renewal of acme due 2026-04-30, due 2026-05-31 now: contract 3
! they had been noted as lost: churn 1 is taken back, with its win-back
$ cs undo -q && cs contract add acme --product Lab --amount 6000 --starts 2025-05-01 --ends 2026-05-01 -q && cs renewal win acme --lines 1 -q >/dev/null && cs churn list --columns id,on,reason
No.  Left        Reason
  1  2026-05-01  price
# In the days of grace, once they count as churned.
$ cs --today 2026-05-10 account add beta --name Beta --csm li -q && cs contract add beta --product Pro --amount 24000 --starts 2025-05-01 --ends 2026-05-01 -q
$ cs --today 2026-05-10 renewal lose beta --reason price -q && cs account list --key beta --columns key,stage
Key   Stage
beta  churned
$ cs --today 2026-05-20 renewal win beta --price +0% -q >/dev/null
$ cs --today 2026-05-20 account list --key beta --columns key,stage,status && cs churn list --account beta
Key   Stage     Status
beta  won_back  customer
No.  Account  Left  Whole  Lost  Reason  Their reason  Preventable  Looked back
# Who left and comes back keeps the loss; the win-back is won with the contract.
$ cs account add gamma --name Gamma --csm li -q && cs contract add gamma --product Pro --amount 9000 --starts 2025-01-01 --ends 2026-01-01 -q && cs renewal lose gamma --reason price -q
$ cs renewal win gamma --winback --term 12m -q >/dev/null && cs churn list --account gamma --columns id,on && cs winback list --account gamma --columns churn,state,contract,next_on
No.  Left
  3  2026-01-01
Churn  State  Won by  Next call
3      won    9
$ cs account timeline gamma
On          Event             What                              By  In            Number
2027-03-01  last service day  Pro                                   contract           9
2026-03-02  service starts    Pro                                   contract           9
2026-03-02  contract signed   Pro                                   contract           9
2026-03-02  stage             won back: won back by contract 9      stage_change       7
2026-03-02  stage             churned: price                        stage_change       6
2026-03-02  stage             signing                               stage_change       5
2026-03-02  came back         price                                 winback            3
2026-01-01  left              price                                 churn              3
2025-12-31  last service day  Pro                                   contract           8
2025-01-01  service starts    Pro                                   contract           8
