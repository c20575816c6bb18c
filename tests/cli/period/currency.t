# The company keeps its books in another currency than when a period was closed: nothing of it compares.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name Li -q && printf 'currency = "CNY"\nrates.USD = 7\n' >cs.toml
$ cs account add acme --name Acme --csm li -q && cs account add rose --name Rose --csm li --currency USD -q
$ cs contract add acme --product Core --amount 120000 --starts 2025-01-01 --ends 2026-01-01 -q
$ cs contract add rose --product Core --amount 10000 --starts 2025-01-01 --ends 2026-01-01 -q
$ cs period close 2025Q3 -q && cs period check
$ printf 'currency = "USD"\nrates.CNY = 0.14\n' >cs.toml
$ cs period check
Closed periods that were restated
=================================
as of 2026-03-02

Period  Closed      By  Provisional  Accounts changed  Changes since  As it was closed  Shown by
2025Q3  2026-03-02  li  no                          0              0  yes               cs period show 2025Q3

Figures restated
----------------
Period  Figure  Closed at  Now  Difference

  2025Q3 was closed in CNY: today's figures are in USD and cannot be compared.
[1]
$ cs period check --lang zh | tail -1; cs period check --format csv
  2025Q3 以 CNY 关账：现在的数字以 USD 计，无法比较。
period,closed_on,closed_by,provisional,accounts,changes,intact,command
2025Q3,2026-03-02,li,false,0,0,true,cs period show 2025Q3

period,figure,then,now,difference,currency
[1]
$ cs period show 2025Q3 | sed -n '/^Settings/,/compared/p'
Settings that are others than then
----------------------------------
Setting   Then         Now
currency  CNY          USD
rates     USD = 7 CNY  CNY = 0.14 USD

Today's figures are in another currency and cannot be compared.
