# Upsells: found by value and by use at the limit, kept as open amounts, not proposed over an open promise.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'account.fields.doctors = "integer"\nreview.people_field = "doctors"\n' >cs.toml
$ cs staff add li --name 'Li Wei' -q; cs account add acme --name 'Acme Dental' --csm li --doctors 25 -q; cs account add other --name Other -q; cs account add full --name 'Full House' -q
$ cs upsell candidates
Who could buy more
==================
2026-03-02

nobody has a reason to buy more

  Of the three months before today. Seats at their limit: users / seats reach upsell.seats_percent.
  Value: outcomes in money; each = value / users (seats, where usage names no users); they lose =
  value x without / users, rounded once. Without: the account's field review.people_field, less
  seats.

  Nothing is sold while promises are open: 'cs expectation open --account NAME' lists them.
$ cs contract add acme --product Suite --seats 5 --amount 120000 --starts 2026-01-01 --term 12m -q; cs contract add full --product Suite --seats 2 --amount 20000 --starts 2026-01-01 --term 12m -q
$ cs feature add booking -q && cs feature add stock --plans Stock -q
$ printf 'account,day,feature,user,events\n' >u.csv; for u in 1 2 3 4 5; do echo "acme,2026-02-0$u,booking,u$u,3" >>u.csv; done; printf 'full,2026-02-02,stock,a,1\nfull,2026-02-03,booking,b,1\n' >>u.csv; cs usage import u.csv -q
$ cs goal add acme --statement 'less time on the phone' -q && cs goal outcome 1 --on 2026-02-15 --amount 30000 --what '50 hours a month each' -q

# Five users were saved 30,000 in the quarter; twenty colleagues without it lose 120,000.
$ cs upsell candidates --format csv
account,name,csm,why,seats,users,features,value,each,without,lost,promises,upsells
acme,Acme Dental,li,"seats, colleagues",5,5,,30000.00,6000.00,20,120000.00,0,0
full,Full House,,"seats, features",2,2,stock,,,,,0,0
$ cs upsell candidates
Who could buy more
==================
2026-03-02

Account  Name         CSM  Why                                                Seats  Users  Not bought       Value       Each  Without    They lose  Promises open  Upsells open
acme     Acme Dental  li   seats at their limit, colleagues without it            5      5              CNY 30,000  CNY 6,000       20  CNY 120,000              0             0
full     Full House        seats at their limit, uses what it has not bought      2      2  stock                                                                0             0

  Of the three months before today. Seats at their limit: users / seats reach upsell.seats_percent.
  Value: outcomes in money; each = value / users (seats, where usage names no users); they lose =
  value x without / users, rounded once. Without: the account's field review.people_field, less
  seats.

  Nothing is sold while promises are open: 'cs expectation open --account NAME' lists them.
$ cs upsell candidates --csm li --lang zh
增购机会
========
2026-03-02

客户  名称         客户成功经理  理由                  席位  活跃用户  未购功能        价值       人均  未使用人数     机会成本  未兑现承诺  进行中增购
acme  Acme Dental  li            席位将满、同事未使用     5         5            CNY 30,000  CNY 6,000          20  CNY 120,000           0           0

  统计最近三个月。席位将满：活跃用户 / 席位达到 upsell.seats_percent。价值：以金额计的成果；人均 =
  价值 / 用户（数据未记录用户时按席位）；机会成本 = 价值 × 未使用人数 / 用户，仅在最后取整。未使用人
  数：字段 review.people_field 减席位。

  承诺未兑现前不销售：cs expectation open --account 客户。

$ cs upsell add acme; cs upsell add acme --amount 0; cs upsell add acme --amount 80000 --seats 0; cs upsell add other --amount 5
! cs: 'cs upsell add' needs --amount: worth of a year
! hint: see 'cs upsell add --help'
! cs: amount: more than nothing
! hint: what a year of it is worth
! cs: seats: one or more
! cs: product: missing
! hint: what would they buy?
[2]
$ cs upsell add acme --seats 20 --amount 80000 --note 'twenty colleagues lose 120,000 a quarter' && cs upsell list
added upsell 1
No.  Account  Product  Seats      Amount  State  Owner  Opened      Proposed  Open promises
  1  acme     Suite       20  CNY 80,000  open   li     2026-03-02                        0
$ cs upsell win 1; cs upsell lose 1
! cs: upsell 1 is open: 'win' leads nowhere from there
! hint: what can be done: 'cs upsell propose 1', 'cs upsell lose 1'
! cs: say why with --why TEXT
! hint: what is learned from it wins the next one
[1]

# What was promised comes first.
$ cs expectation add acme --text 'stock alerts by mail' --due 2026-04-01 -q
$ cs upsell propose 1
! cs: 'acme' waits for what it was promised: stock alerts by mail (by 2026-04-01)
! hint: keep it first: 'cs expectation open --account acme'; or say why not: --anyway WHY
[1]
$ cs upsell propose 1 --on +1d --anyway 'they asked'; cs upsell propose 1 --anyway 'they asked for it themselves' && cs upsell propose 1
proposed upsell 1 to acme
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
! cs: upsell 1 is proposed: 'propose' leads nowhere from there
! hint: what can be done: 'cs upsell win 1', 'cs upsell lose 1'
[1]
$ cs upsell show 1
No.            1
Account        acme
Product        Suite
Seats          20
Currency       CNY
Amount         CNY 80,000
Owner          li
Note           twenty colleagues lose 120,000 a quarter
State          proposed
Opened         2026-03-02
Proposed       2026-03-02
Anyway         they asked for it themselves
Open promises  1
Created        2026-03-02 01:00Z
Updated        2026-03-02 01:00Z

# Won: a line that ends with the others, at its share of the year.
$ cs upsell win 1 --starts 2026-04-01 --amount 'USD 5'; cs upsell win 1 --starts 2027-04-01
! cs: --amount: upsell 1 is in CNY
! cs: no line in force on 2027-04-01 has an end that this one could share
! hint: --starts says when it begins, 'cs upsell edit 1 --contract LINE' with which it ends
[1]
$ cs upsell win 1 --starts 2026-04-01 --dry-run; cs upsell win 1 --starts 2026-04-01 && cs contract list --account acme --columns id,kind,product,seats,amount,starts,ends,arr
would have won upsell 1: contract 3:
  contract account: (none) -> acme
  contract product: (none) -> Suite
  contract seats: (none) -> 20
  contract kind: (none) -> upsell
  contract currency: (none) -> CNY
  contract amount: (none) -> CNY 60,000
  contract recurring: (none) -> yes
  contract starts: (none) -> 2026-04-01
  contract ends: (none) -> 2027-01-01
  contract signed_on: (none) -> 2026-03-02
  contract sales: (none) -> li
  contract auto_renew: (none) -> no
  contract due: (none) -> 2026-12-31
  contract stops: (none) -> 2027-01-01
  contract renews: (none) -> yes
  contract arr_dividend: (none) -> 8,000,000
  contract arr_divisor: (none) -> 1
  upsell state: proposed -> won
  upsell ended_on: (none) -> 2026-03-02
  upsell line: (none) -> 3
won upsell 1: contract 3
CNY 60,000 from 2026-04-01 to 2027-01-01
No.  Kind    Product  Seats       Amount  Starts      Ends                ARR
  1  new     Suite        5  CNY 120,000  2026-01-01  2027-01-01  CNY 120,000
  3  upsell  Suite       20   CNY 60,000  2026-04-01  2027-01-01   CNY 80,000
$ cs upsell lose 1 --why late
! cs: upsell 1 is won: 'lose' leads nowhere from there
! hint: won is where it ends
[1]
$ cs upsell add full --product Stock --amount 3650 -q && cs upsell propose 2 -q && cs upsell win 2 --starts 2026-03-15 --amount 4000
won upsell 2: contract 4
CNY 4,000 from 2026-03-15 to 2027-01-01
$ cs upsell add full --product Care --amount 100 -q && cs upsell lose 3 --why 'no budget' && cs upsell list --columns id,account,amount,state,why,line
lost upsell 3 to full
No.  Account      Amount  State  Why        Line
  3  full        CNY 100  lost   no budget
  1  acme     CNY 80,000  won               3
  2  full      CNY 3,650  won               4
$ cs undo && cs upsell list --columns id,state
taken back change 20: cs upsell lose 3 --why 'no budget'
No.  State
  3  open
  1  won
  2  won
$ cs config set review.people_field beds && cs upsell candidates
set review.people_field in cs.toml
! cs: review.people_field: an account has no field 'beds' of whole numbers
! hint: declare it: cs config set account.fields.beds integer
[78]
