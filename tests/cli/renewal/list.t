# What falls due together is one line: an account, a day, a currency.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add wang --name 'Wang Fang' -q
$ cs account add acme --name Acme --csm li --segment large -q
$ cs account add 重庆仁心 --name 重庆仁心口腔 --csm wang --segment small -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 --notice_days 30 -q
$ cs contract add acme --product Mail --starts 2025-10-01 --ends 2026-04-01 --amount 6000 -q
$ cs contract add acme --product Abroad --starts 2025-04-01 --ends 2026-04-01 --amount 'USD 900' -q
$ cs contract add acme --product Setup --kind service --starts 2025-04-01 --ends 2026-04-01 --amount 5000 -q
$ cs contract add acme --product Trial --kind pilot --starts 2025-04-01 --ends 2026-04-01 --amount 1 -q
$ cs contract add 重庆仁心 --product 基础版 --starts 2025-02-20 --ends 2026-02-20 --amount 12000 --auto_renew yes -q
$ cs contract add 重庆仁心 --product 旧版 --starts 2024-01-01 --ends 2025-01-01 --amount 9000 -q
$ cs renewal list
No.  Account   Name          Due         Days  Amount due  Status    CSM
  7  重庆仁心  重庆仁心口腔  2024-12-31  -426   CNY 9,000  lost      wang
  6  重庆仁心  重庆仁心口腔  2026-02-19   -11  CNY 12,000  in_grace  wang
  1  acme      Acme          2026-03-31    29  CNY 72,000  open      li
  3  acme      Acme          2026-03-31    29     USD 900  open      li
$ cs renewal list --csm li --where 'due<=+90d' --where status=open --columns account,due,lines,products,amount_due
Account  Due         Lines  Products  Amount due
acme     2026-03-31      2  Mail,Pro  CNY 72,000
acme     2026-03-31      1  Abroad       USD 900
$ cs renewal list --status in_grace,lost --sort -due --columns account,due,days_left,status --format json
[
{"account":"重庆仁心","due":"2026-02-19","days_left":-11,"status":"in_grace"},
{"account":"重庆仁心","due":"2024-12-31","days_left":-426,"status":"lost"}
]
$ cs renewal list --segment small --count
2
$ cs renewal list --status 待续约 --count
2
$ cs renewal list --lang zh --account 重庆仁心
编号  客户      名称          到期日      剩余天数    应续金额  状态      客户成功经理
   7  重庆仁心  重庆仁心口腔  2024-12-31      -426   CNY 9,000  lost      wang
   6  重庆仁心  重庆仁心口腔  2026-02-19       -11  CNY 12,000  in_grace  wang

# A line that follows renews the set, before its day or within the grace; an extension moves it.
$ cs contract add acme --product Pro --kind renewal --starts 2026-04-01 --ends 2027-04-01 --amount 66000 --follows 1 --signed_on 2026-02-01 -q
$ cs renewal list --account acme --columns due,status,amount_due,renewed_by
Due         Status         Amount due  Renewed by
2026-03-31  renewed_early  CNY 72,000  8
2026-03-31  open              USD 900
2027-03-31  open           CNY 66,000
$ cs renewal list --account acme --columns due,status,amount_due --today 2026-04-01
Due         Status    Amount due
2026-03-31  renewed   CNY 72,000
2026-03-31  in_grace     USD 900
2027-03-31  open      CNY 66,000
$ cs renewal list --account acme --columns due,status,amount_due --today 2026-01-31
Due         Status  Amount due
2026-03-31  open    CNY 72,000
2026-03-31  open       USD 900
2027-03-31  open    CNY 66,000
$ cs contract add 重庆仁心 --kind extension --starts 2026-02-20 --ends 2026-04-20 --amount 0 --follows 6 -q
$ cs renewal list --account 重庆仁心 --columns due,status,amount_due
Due         Status    Amount due
2024-12-31  lost       CNY 9,000
2026-02-19  extended
2026-04-19  open      CNY 12,000

# It is read off the contracts: there is nothing to add, edit or remove, and nothing of it stands in their way.
$ cs renewal add acme
! cs: there is no 'cs renewal' command 'add'
! hint: 'cs renewal --help' lists them
[2]
$ cs renewal list --where status=maybe
! cs: --where: 'maybe' is not one of open, renewed_early, renewed, in_grace, lost, extended
[2]
$ cs contract remove 2
removed contract 2; 'cs undo' brings it back
$ cs renewal list --account acme --where currency=CNY --columns id,due,lines,amount_due
No.  Due         Lines  Amount due
  1  2026-03-31      1  CNY 60,000
  8  2027-03-31      1  CNY 66,000
