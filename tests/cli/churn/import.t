# Years of losses stand in a spreadsheet: they come in by the rules of 'cs churn record'.
$ cs init -q && cs staff add li --name 'Li Wei' -q && for k in acme beta gamma delta epsilon; do cs account add $k --name $k --csm li -q; done
$ export CS_AS=li CS_NOW=2026-03-02T08:00:00Z
$ cat >contracts.csv <<'EOF'
> account,product,amount,currency,starts,ends,kind
> acme,Pro,12000,CNY,2023-01-01,2024-01-01,new
> beta,Pro,24000,CNY,2022-05-01,2023-05-01,new
> beta,Pro,30000,CNY,2024-02-01,2027-02-01,winback
> gamma,Pro,36000,CNY,2023-06-01,2026-06-01,new
> gamma,Lab,6000,CNY,2023-06-01,2025-06-01,new
> delta,Pro,500,USD,2023-06-01,2024-06-01,new
> EOF
$ cs contract import contracts.csv
6 rows in = 6 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! hint: sums are in CNY, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
$ cat >losses.csv <<'EOF'
> account,on,due,arr,whole,reason,customer_reason,preventable,first_visible_on,competitor,change,retro_on
> acme,2024-01-01,,,,competitor/cheaper,price,yes,2023-09-01,Rival,Call after two silent weeks,2024-02-01
> beta,2023-05-01,2023-04-30,"20,000",yes,竞品：更便宜,,,,,,
> gamma,2025-06-01,2025-05-31,,no,value/not_seen,,,,,,
> delta,2024-06-01,,,,closed/out_of_business,,,,,,
> gamma,2024-01-01,,,,price,,,,,,
> epsilon,2024-01-01,,,,price,,,,,,
> acme,2026-09-01,,,,price,,,,,,
> beta,2027-02-01,2027-01-31,,,prise,,,,,,
> beta,2023-06-01,2023-04-30,,,price,,,,,,
> delta,2023-10-01,2023-09-30,,,price,,,,,,
> acme,2024-01-01,,,,price,,,,,Something,
> EOF
$ cs churn import losses.csv
! losses.csv:6: contract 4 is in force on 2024-01-01
! losses.csv:7: 'epsilon' never bought anything that recurs
! losses.csv:8:6: on: 2026-09-01 is still to come, and service has ended
! losses.csv:9:30: reason: 'prise' is no reason that cs.toml knows
! losses.csv:10:6: on: 2023-06-01 is after service has ended, 2023-05-01
! losses.csv:11: contract 6 is in force on 2023-10-01
! losses.csv:12: that loss was noted already, as churn 1
! hint: 'cs contract end 4' ends it early; 'cs renewal lose' notes that it will not be renewed; in a file 'no' under whole says that a part was lost
! hint: 'cs contract add' and 'cs contract import' take what they bought, the past as well
! hint: the first day without service; without it, the contracts say which
! cs: 7 of 11 rows of 'losses.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs churn import losses.csv --skip-bad --dry-run
would be: 11 rows in = 4 added + 0 changed + 0 unchanged + 0 filtered + 7 rejected
! losses.csv:6: contract 4 is in force on 2024-01-01
! losses.csv:7: 'epsilon' never bought anything that recurs
! losses.csv:8:6: on: 2026-09-01 is still to come, and service has ended
! losses.csv:9:30: reason: 'prise' is no reason that cs.toml knows
! losses.csv:10:6: on: 2023-06-01 is after service has ended, 2023-05-01
! losses.csv:11: contract 6 is in force on 2023-10-01
! losses.csv:12: that loss was noted already, as churn 1
! hint: 'cs contract end 4' ends it early; 'cs renewal lose' notes that it will not be renewed; in a file 'no' under whole says that a part was lost
! hint: 'cs contract add' and 'cs contract import' take what they bought, the past as well
! hint: the first day without service; without it, the contracts say which
! hint: sums are in CNY, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
$ cs churn import losses.csv --skip-bad
11 rows in = 4 added + 0 changed + 0 unchanged + 0 filtered + 7 rejected
! losses.csv:6: contract 4 is in force on 2024-01-01
! losses.csv:7: 'epsilon' never bought anything that recurs
! losses.csv:8:6: on: 2026-09-01 is still to come, and service has ended
! losses.csv:9:30: reason: 'prise' is no reason that cs.toml knows
! losses.csv:10:6: on: 2023-06-01 is after service has ended, 2023-05-01
! losses.csv:11: contract 6 is in force on 2023-10-01
! losses.csv:12: that loss was noted already, as churn 1
! hint: 'cs contract end 4' ends it early; 'cs renewal lose' notes that it will not be renewed; in a file 'no' under whole says that a part was lost
! hint: 'cs contract add' and 'cs contract import' take what they bought, the past as well
! hint: the first day without service; without it, the contracts say which
! the rejected rows are in 'losses.csv.rejected.csv': mend them there and import that file
! hint: sums are in CNY, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
$ cs churn list --columns id,account,on,due,whole,arr,reason,preventable,retro_on --sort id
No.  Account  Left        Due         Whole        Lost  Reason                  Preventable  Looked back
  1  acme     2024-01-01  2023-12-31  yes    CNY 12,000  competitor/cheaper      yes          2024-02-01
  2  beta     2023-05-01  2023-04-30  yes    CNY 20,000  competitor/cheaper
  3  gamma    2025-06-01  2025-05-31  no      CNY 3,000  value/not_seen
  4  delta    2024-06-01  2024-05-31  yes       USD 500  closed/out_of_business  no
$ cs winback list --columns account,churn,state,since,contract,next_on --sort churn
Account  Churn  State    Since       Won by  Next call
acme     1      waiting  2026-03-02
beta     2      won      2024-02-01  3
$ cs account list --columns key,stage,status
Key      Stage    Status
acme     churned  lost
beta     signing  customer
delta    churned  lost
epsilon  signing  prospect
gamma    signing  customer
# A second time nothing is new; what is said anew of a known loss is taken, what it was is not.
$ head -5 losses.csv >again.csv && cs churn import again.csv
4 rows in = 0 added + 0 changed + 4 unchanged + 0 filtered + 0 rejected
$ cat >more.csv <<'EOF'
> account,on,reason,detail,arr
> acme,2024-01-01,competitor/cheaper,A third of the price.,999
> EOF
$ cs import more.csv --yes --dry-run && cs churn import more.csv && cs churn show 1 --format json | grep -E '"(arr|detail)"'
would be: 1 row in = 0 added + 1 changed + 0 unchanged + 0 filtered + 0 rejected
1 row in = 0 added + 1 changed + 0 unchanged + 0 filtered + 0 rejected
"arr":12000.00,
"detail":"A third of the price.",
! more.csv: 1 row, read as churn: account, on, reason, detail, arr
$ cs undo && cs undo && cs churn list --count && cs winback list --count && cs account list --columns key,stage && cs contract list --columns id,notice_on --where 'notice_on!='
taken back change 9: cs churn import more.csv
taken back change 8: cs churn import losses.csv --skip-bad
0
0
Key      Stage
acme     signing
beta     signing
delta    signing
epsilon  signing
gamma    signing
No.  Notice
# One that is to come is of a renewal, and gives notice of it, as 'cs renewal lose' does.
$ cat >流失.csv <<'EOF'
> 客户,流失日,到期日,原因,客户原话
> gamma,2026-06-01,2026-05-31,价格：太贵,太贵了
> EOF
$ cs churn import 流失.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! 流失.csv: 1 row, read as churn: '客户' is account, '流失日' is on, '到期日' is due, '原因' is reason, '客户原话' is customer_detail
$ cs churn list --columns account,on,due,notice_on,whole,arr,reason,customer_detail && cs contract list --account gamma --columns id,notice_on
Account  Left        Due         Notice      Whole        Lost  Reason          In their words
gamma    2026-06-01  2026-05-31  2026-03-02  yes    CNY 12,000  price/too_high  太贵了
No.  Notice
  5
  4  2026-03-02
# The header of a file may be any; what it lacks is said once for all rows.
$ printf 'Customer,Churn date,Why\nacme,01/01/2024,price\n' >old.csv
$ cs churn import old.csv
! cs: old.csv:1: no column is the churn's reason
! hint: say which: --map 'HEADER=reason', or --set reason=VALUE; the columns are Customer, Churn date, Why
[65]
$ cs churn import old.csv --map Why=reason --date-format mdy --set 'change=Ask earlier' --set retro_on=on+30d
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! old.csv: 1 row, read as churn: 'Customer' is account, 'Churn date' is on, 'Why' is reason
! remembered in cs.toml for files of this name: --map 'Why=reason' --set 'change=Ask earlier' --set 'retro_on=on+30d' --date-format mdy
$ cs churn list --account acme --columns on,reason,change,retro_on
Left        Reason  We change    Looked back
2024-01-01  price   Ask earlier  2024-01-31
$ printf 'account,on,reason,arr\nbeta,2023-05-01,price,-5\n' >less.csv && cs churn import less.csv
! less.csv:2:23: arr: less than nothing cannot be lost
! cs: 1 of 1 row of 'less.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,on,reason,retro_on\nbeta,2023-05-01,price,2026-04-01\n' >retro.csv && cs churn import retro.csv
! retro.csv:2: change: missing
! hint: a look back ends with what is done differently from now on
! cs: 1 of 1 row of 'retro.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,on,reason,missed,change\nbeta,2023-05-01,price,a,b\n' >day.csv && cs churn import day.csv
! day.csv:2: retro_on: missing
! hint: when they looked back; of a file: --set retro_on=on+30d
! cs: 1 of 1 row of 'day.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,on,reason,change,retro_on\nbeta,2023-05-01,price,b,2026-04-01\n' >day.csv && cs churn import day.csv
! day.csv:2:25: retro_on: 2026-04-01 lies in the future
! cs: 1 of 1 row of 'day.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# A day to come is none on which somebody left whose service has ended.
$ cs account add gone --name Gone -q && cs contract add gone --product Pro --amount 12000 --starts 2024-01-01 --ends 2025-01-01 -q
$ cs churn record gone --reason price --on 2027-01-01; printf 'account,on,reason\ngone,2027-01-01,price\n' | cs churn import -
! cs: on: 2027-01-01 is still to come, and service has ended
! hint: the first day without service; without it, the contracts say which
! -:2:6: on: 2027-01-01 is still to come, and service has ended
! hint: the first day without service; without it, the contracts say which
! cs: 1 of 1 row of '-' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
