# Daily numbers that are no product use.
$ cs init -q && cs account add acme --name Acme -q
$ cs signal list
Signal  Label  Unit  Good  Accounts  Last day
$ printf '\n[signal.orders]\nlabel = "Orders"\nunit = "orders"\n[signal.debt]\nunit = "CNY"\ndirection = "down"\n' >> cs.toml
$ printf 'date,customer,metric,amount\n2026-02-27,acme,orders,12\n2026-03-01,acme,orders,7.5\n2026-01-15,acme,orders,3\n2026-03-01,acme,debt,1200.50\n' > numbers.csv
$ cs signal import numbers.csv
4 rows in = 4 added + 0 changed + 0 unchanged + 0 rejected
! numbers.csv: 'date' is day, 'customer' is account, 'metric' is signal, 'amount' is value
$ cs signal import numbers.csv -q && cs signal list
Signal  Label   Unit    Good  Accounts  Last day
orders  Orders  orders  up           1  2026-03-01
debt    debt    CNY     down         1  2026-03-01
$ cs signal show acme
Signal  Unit        Sum  Before  Days     Last  On
Orders  orders     19.5       3     2      7.5  2026-03-01
debt    CNY     1,200.5       0     1  1,200.5  2026-03-01
$ cs sql 'select day, account, signal, value from v_signal order by 1, 3'
day         account  signal    value
2026-01-15  acme     orders        3
2026-02-27  acme     orders       12
2026-03-01  acme     debt    1,200.5
2026-03-01  acme     orders      7.5
$ printf 'day,account,signal,value\n2026-02-27,acme,ordres,1\n2026-02-27,acme,orders,much\n' | cs signal import -
! -:2:17: signal: there is no signal 'ordres'
! -:3:24: value: 'much' is not a number
! hint: did you mean 'orders'?
! hint: such as 1200.50: at most six decimals, at most 10^12
! cs: 2 of 2 rows are wrong, and nothing was imported
! hint: mend the file, or leave such rows out with --skip-bad
[65]
$ printf 'day;account;value\n2026-02-28;acme;1.234,5\n' | cs signal import - --set signal=debt --decimal , --delimiter ';' && cs signal show acme --days 7
1 row in = 1 added + 0 changed + 0 unchanged + 0 rejected
Signal  Unit      Sum  Before  Days     Last  On
Orders  orders   19.5       0     2      7.5  2026-03-01
debt    CNY     2,435       0     2  1,200.5  2026-03-01
! remembered in cs.toml for files of this name: --set 'signal=debt' --decimal ',' --delimiter ';'
$ cs undo -q && cs undo -q && cs signal list && cs doctor
Signal  Label   Unit    Good  Accounts  Last day
orders  Orders  orders  up           0
debt    debt    CNY     down         0
$ printf '[signal.x]\ndirection = "left"\n' > cs.toml; cs signal list
! cs: cs.toml:2:13: 'signal.x.direction' takes one of up, down, got text 'left'
[78]
