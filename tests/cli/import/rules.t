# What every row gets, which rows are taken, and what is remembered of it.
$ cs init
made an empty store, and its settings in cs.toml
$ cat >deals-2026.csv <<END
> Deal id,Account,Product,Stage,Close date,Value,Sales agent
> D1,Acme,GTXPro,Won,2024-01-31,1000,Ann Lee
> D2,Beta,GTX Pro,Lost,2026-01-31,,Ann Lee
> D3,Acme,MG,won,2026-03-15,USD 12.50,Bo
> END
$ cs import deals-2026.csv
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales; no field: 'Stage'
! cs: deals-2026.csv:1:25: contract has no field for the column 'Stage'
! hint: say what they are with --map 'HEADER=FIELD', or leave them out: --ignore-unknown, or --map 'Stage='
[65]
$ cs contract import deals-2026.csv --only Stage=Won --set starts=signed_on --set ends=starts+12m --create account
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! deals-2026.csv:2:36: sales: there is no staff 'Ann Lee'
! deals-2026.csv:4:37: sales: there is no staff 'Bo'
! hint: import or add the staff first, or make what is missing with --create staff
! cs: 2 of 3 rows of 'deals-2026.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs contract import deals-2026.csv --only Stage=Won --set starts=signed_on --set ends=starts+12m --set currency=EUR --create account --create staff --map-value 'product:GTXPro=GTX Pro'
3 rows in = 2 added + 0 changed + 0 unchanged + 1 filtered + 0 rejected
1 account record was made from its name
2 staff records were made from their name
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! hint: sums are in CNY, and cs.toml has no rate for EUR: set currency = "EUR", or [rates] EUR = what one EUR is worth
! hint: sums are in CNY, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
! remembered in cs.toml for files of this name: --set 'starts=signed_on' --set 'ends=starts+12m' --set 'currency=EUR' --only 'Stage=Won' --map-value 'product:GTXPro=GTX Pro' --create account --create staff
$ cs contract list --columns account,product,starts,ends,amount,sales,signed_on
Account  Product  Starts      Ends              Amount  Sales    Signed
acme     GTX Pro  2024-01-31  2025-01-31  EUR 1,000.00  ann-lee  2024-01-31
acme     MG       2026-03-15  2027-03-15     USD 12.50  bo       2026-03-15
$ grep -A 20 '^.import.deals' cs.toml
[import.deals]
noun = "contract"
only = ["Stage=Won"]
values = ["product:GTXPro=GTX Pro"]
create = ["account", "staff"]

[import.deals.set]
starts = "signed_on"
ends = "starts+12m"
currency = "EUR"
$ cs import deals-2026.csv
3 rows in = 0 added + 0 changed + 2 unchanged + 1 filtered + 0 rejected
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! as the last time ([import.deals] in cs.toml): --set 'starts=signed_on' --set 'ends=starts+12m' --set 'currency=EUR' --only 'Stage=Won' --map-value 'product:GTXPro=GTX Pro' --create account --create staff
$ sed s/D3/D9/ deals-2026.csv >deals-2027.csv; cs import deals-2027.csv
3 rows in = 1 added + 0 changed + 1 unchanged + 1 filtered + 0 rejected
! deals-2027.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! as the last time ([import.deals] in cs.toml): --set 'starts=signed_on' --set 'ends=starts+12m' --set 'currency=EUR' --only 'Stage=Won' --map-value 'product:GTXPro=GTX Pro' --create account --create staff
! hint: sums are in CNY, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
$ cs contract import deals-2027.csv --forget --only 'Stage!=Lost' --ignore-unknown --set starts=2026-01-01 --set 'ends=Close date+1d' --dry-run
! deals-2027.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! deals-2027.csv:2: ends: 2024-02-01 is not after starts 2026-01-01
! hint: ends is the first day without service
! cs: 1 of 3 rows of 'deals-2027.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# Rules that cannot be.
$ cs contract import deals-2026.csv --forget --set starts
! cs: --set: 'starts' has no '='
! hint: write it as --set ends=starts+12m
[2]
$ cs contract import deals-2026.csv --forget --set begins=2026-01-01
! cs: --set: contract has no field 'begins'
! hint: 'cs contract add --help' lists the fields
[2]
$ cs contract import deals-2026.csv --forget --set product=x
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales; no field: 'Product', 'Stage'
! cs: deals-2026.csv:1:17: contract has no field for the columns 'Product', 'Stage'
! hint: say what they are with --map 'HEADER=FIELD', or leave them out: --ignore-unknown, or --map 'Product=' --map 'Stage='
[65]
$ cs contract import deals-2026.csv --forget --set starts=1 --set starts=2
! cs: --set: 'starts' is set twice
[2]
$ cs contract import deals-2026.csv --forget --set starts=ends-12m --set ends=starts+12m
! cs: --set: 'starts' would count from itself
! hint: let one of them be a constant or a column
[2]
$ cs contract import deals-2026.csv --forget --set starts=someday --only stage=won
! deals-2026.csv: 3 rows, read as contract: 'Deal id' is external_id, account, product, 'Close date' is signed_on, 'Value' is amount, 'Sales agent' is sales
! deals-2026.csv:2: starts: 'someday' is not a date
! deals-2026.csv:4: starts: 'someday' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
! cs: 2 of 3 rows of 'deals-2026.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs contract import deals-2026.csv --forget --only 'State=Won'
! cs: --only: the file has no column 'State'
! hint: did you mean 'Stage'?
[2]
$ cs contract import deals-2026.csv --forget --map-value product
! cs: --map-value: 'product' is none
! hint: write 'field:from=to', such as 'product:GTXPro=GTX Pro'
[2]
$ cs contract import deals-2026.csv --forget --create contract
! cs: --create: a contract cannot be made from a name alone
! hint: one of staff, account, feature
[2]

# Rows without an id are the records that say the same; each is used once.
$ printf 'account,product,amount,starts,ends\nAcme,Core,100,2026-01-01,2027-01-01\nAcme,Core,100,2026-01-01,2027-01-01\n' >lines.csv
$ cs import lines.csv; cs import lines.csv
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
! lines.csv: 2 rows, read as contract: account, product, amount, starts, ends
! lines.csv: 2 rows, read as contract: account, product, amount, starts, ends
$ printf 'account,name,email\nAcme,Ann,ann@example.com\nBeta,Ann,\nAcme,Bob,\n' >people.csv
$ cs contact import people.csv --create account --create staff; cs contact import people.csv
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
1 account record was made from its name
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
! remembered in cs.toml for files of this name: --create account --create staff
! people.csv: 3 rows, read as contact: account, name, email
! as the last time ([import.people] in cs.toml): --create account --create staff
$ printf 'account,name,email\nAcme,Ann Lee,ann@example.com\n' >people.csv; cs contact import people.csv; cs contact list --columns account,name,email
1 row in = 0 added + 1 changed + 0 unchanged + 0 filtered + 0 rejected
Account  Name     Email
acme     Ann Lee  ann@example.com
acme     Bob
beta     Ann
! people.csv: 1 row, read as contact: account, name, email
! as the last time ([import.people] in cs.toml): --create account --create staff
$ printf 'account,date,type,summary,contacts\nAcme,2026-02-01,call,spoke,Bob;Ann Lee\n' >calls.csv; cs touch import calls.csv; cs touch import calls.csv; cs touch list --columns on,account,kind,with,note
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
On          Account  Kind  With          Note
2026-02-01  acme     call  Ann Lee, Bob  spoke
! calls.csv: 1 row, read as touch: account, 'date' is on, 'type' is kind, 'summary' is note, 'contacts' is with
! calls.csv: 1 row, read as touch: account, 'date' is on, 'type' is kind, 'summary' is note, 'contacts' is with
$ printf 'account,on,note,with\nBeta,2026-02-01,x,Bob\n' >calls.csv; cs touch import calls.csv
! calls.csv:2:19: with: 'Bob' is not of this account
! hint: 'cs contact list --account ...' lists its people
! cs: 1 of 1 row of 'calls.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# Amounts that are none, ends before their start, what is missing.
$ printf 'account,amount,starts,ends\nAcme,5,2026-01-01,2025-01-01\nAcme,"1.234,56",2026-01-01,2027-01-01\nAcme,,2026-01-01,2027-01-01\n,5,,\nAcme,9223372036854775808,2026-1-5,99999-01-01\nAcme,RMB 5,2026-13-01,\n' >f.csv; cs contract import f.csv
! f.csv:2:19: ends: 2025-01-01 is not after starts 2026-01-01
! f.csv:3:6: amount: '1.234,56' is not an amount
! f.csv:4:6: amount: missing
! f.csv:5:1: account: missing
! f.csv:5:4: starts: missing
! f.csv:6:6: amount: '9223372036854775808' is too large an amount
! f.csv:6:26: starts: '2026-1-5' is not written as a date
! f.csv:6:35: ends: '99999-01-01' is not a day: years run from 1900 to 9999
! f.csv:7:6: amount: 'RMB' is not a currency code
! f.csv:7:12: starts: '2026-13-01' is not a day: months run from 01 to 12
! hint: ends is the first day without service
! hint: a comma groups digits by three and '.' is the decimal point: 1,234.56 or 1234.56; if all are written so, say --decimal ,
! hint: a contract cannot be without amount
! cs: 6 of 6 rows of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# Another file of the same name that holds something else has a memory of its own.
$ cs staff import deals-2026.csv --ignore-unknown; grep -A 3 'deals staff' cs.toml
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
[import."deals staff"]
noun = "staff"

[import."deals staff".map]
"Deal id" = ""
Account = ""
Product = ""
! deals-2026.csv: 3 rows, read as staff: 'Sales agent' is name; no field: 'Deal id', 'Account', 'Product', 'Stage', 'Close date', 'Value'
! remembered in cs.toml for files of this name: --map 'Deal id=' --map 'Account=' --map 'Product=' --map 'Stage=' --map 'Close date=' --map 'Value='
$ cs staff import deals-2026.csv
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
! deals-2026.csv: 3 rows, read as staff: 'Sales agent' is name; left out: 'Deal id', 'Account', 'Product', 'Stage', 'Close date', 'Value'
! as the last time ([import."deals staff"] in cs.toml): --map 'Deal id=' --map 'Account=' --map 'Product=' --map 'Stage=' --map 'Close date=' --map 'Value='
