# What falls due will not be renewed: notice, loss and reason in one.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name Acme --csm li -q && cs account add beta --name Beta -q
$ cs contract add acme --product Pro --amount 12000 --starts 2025-05-01 --ends 2026-05-01 -q && cs contract add acme --product Lab --amount 6000 --starts 2025-08-01 --ends 2026-08-01 -q && cs contract add beta --product Pro --amount 24000 --starts 2025-05-01 --ends 2026-05-01 -q
$ cs renewal lose acme
! cs: 'cs renewal lose' needs --reason: why they left; 'cs config get churn.reasons' lists reasons
! hint: see 'cs renewal lose --help'
[2]
$ cs renewal lose nobody --reason price
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs renewal lose acme --reason price --dry-run
would have lost what falls due on 2026-04-30: churn 1; 'cs churn retro 1' keeps what it teaches:
  churn account: (none) -> acme
  churn on: (none) -> 2026-05-01
  churn due: (none) -> 2026-04-30
  churn notice_on: (none) -> 2026-03-02
  churn whole: (none) -> no
  churn currency: (none) -> CNY
  churn arr: (none) -> CNY 12,000
  churn reason: (none) -> price
  churn class: (none) -> price
  contract notice_on: (none) -> 2026-03-02
$ cs renewal lose acme --reason price/no_budget --preventable no
lost what falls due on 2026-04-30: churn 1; 'cs churn retro 1' keeps what it teaches
$ cs renewal lose acme --reason price
! cs: the renewal of 'acme' due 2026-04-30 was noted as lost already, as churn 1
! hint: 'cs renewal lose 2' loses what falls due on 2026-07-31
[1]
$ cs renewal lose 1 --reason price
! cs: that loss was noted already, as churn 1
! hint: 'cs churn edit 1' changes what was said of it
[1]
$ cs renewal lose 2 --reason value --notice-on 2026-02-20
lost what falls due on 2026-07-31: churn 2; 'cs churn retro 2' keeps what it teaches
$ cs churn list
No.  Account  Left        Whole        Lost  Reason           Their reason  Preventable  Looked back
  2  acme     2026-08-01  yes     CNY 6,000  value
  1  acme     2026-05-01  no     CNY 12,000  price/no_budget                no
$ cs renewal list --columns account,due,status,notice_on
Account  Due         Status  Notice
acme     2026-04-30  lost    2026-03-02
beta     2026-04-30  open
acme     2026-07-31  lost    2026-02-20
$ cs contract add beta --product Pro --amount 24000 --starts 2026-05-01 --ends 2027-05-01 --kind renewal --follows 3 --signed-on 2026-02-01 -q
$ cs renewal lose 3 --reason price
! cs: what fell due on 2026-04-30 was renewed by contract 4
! hint: 'cs contract end' ends what was renewed; 'cs undo' takes back a mistake
[1]
$ cs undo
taken back change 9: cs contract add beta --product Pro --amount 24000 --starts 2026-05-01 --ends 2027-05-01 --kind renewal --follows 3 --signed-on 2026-02-01 -q
$ cs undo
taken back change 8: cs renewal lose 2 --reason value --notice-on 2026-02-20
$ cs churn list
No.  Account  Left        Whole        Lost  Reason           Their reason  Preventable  Looked back
  1  acme     2026-05-01  no     CNY 12,000  price/no_budget                no
# What was lost is in the currency of what falls due, whatever the company's is.
$ cs account add gamma --name Gamma -q && cs contract add gamma --product Pro --amount 'USD 900' --starts 2025-05-01 --ends 2026-05-01 -q
$ cs renewal lose gamma --reason price --lost 'CNY 900'
! cs: what falls due on 2026-04-30 is in USD, not in CNY
[1]
$ cs renewal lose gamma --reason price --lost 850.50 -q && cs churn list --account gamma --columns due,arr
Due               Lost
2026-04-30  USD 850.50

# A day without service that the contracts do not say: they are ended first; the day that they say may be said.
$ cs account add delta --name Delta --csm li -q && cs contract add delta --product Pro --amount 12000 --starts 2025-06-01 --ends 2026-06-01 -q
$ cs renewal lose delta --reason price --on 2026-04-01; cs renewal lose delta --reason price --on 2026-07-01
! cs: contract 6 is in force on 2026-04-01
! hint: 'cs contract end 6 --on 2026-04-01' ends it early
! cs: on: 2026-07-01 is after service has ended, 2026-06-01
[2]
$ cs renewal lose delta --reason price --on 2026-06-01 --dry-run | grep 'churn on'
  churn on: (none) -> 2026-06-01
