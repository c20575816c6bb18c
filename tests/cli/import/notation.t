# How days and numbers are written is said, never guessed; what was said is remembered.
$ export CS_TODAY=2026-03-02; cs init -q; cs -q account add acme --name Acme
$ printf 'account;external_id;amount;starts;ends;discount\nacme;1;1.234,56;01/02/2026;01/02/2027;12,5\nacme;2;99;2026-03-01;1.3.2027;\n' >lines.csv; cs contract import lines.csv
! lines.csv: 2 rows separated by ';', read as contract: account, external_id, amount, starts, ends, discount
! lines.csv:2:8: amount: '1.234,56' is not an amount
! lines.csv:2:17: starts: '01/02/2026' is ambiguous: it does not say which is the day and which the month
! lines.csv:2:28: ends: '01/02/2027' is ambiguous: it does not say which is the day and which the month
! lines.csv:2:39: discount: '12,5' is not a number
! lines.csv:3:22: ends: '1.3.2027' is ambiguous: it does not say which is the day and which the month
! hint: a comma groups digits by three and '.' is the decimal point: 1,234.56 or 1234.56; if all are written so, say --decimal ,
! hint: write 2026-02-01 or 2026-01-02; if all are written so, say --date-format dmy or --date-format mdy
! hint: write 2027-02-01 or 2027-01-02; if all are written so, say --date-format dmy or --date-format mdy
! cs: 2 of 2 rows of 'lines.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs contract import lines.csv --date-format dmy --decimal , && cs contract list --columns external_id,amount,starts,ends,discount
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
External id        Amount  Starts      Ends        Discount
1            CNY 1,234.56  2026-02-01  2027-02-01      12.5
2               CNY 99.00  2026-03-01  2027-03-01
! lines.csv: 2 rows separated by ';', read as contract: account, external_id, amount, starts, ends, discount
! remembered in cs.toml for files of this name: --date-format dmy --decimal ','
$ cs contract import lines.csv && grep -A 6 '^.import' cs.toml
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
[import.lines]
noun = "contract"
date_format = "dmy"
decimal = ","
! lines.csv: 2 rows separated by ';', read as contract: account, external_id, amount, starts, ends, discount
! as the last time ([import.lines] in cs.toml): --date-format dmy --decimal ','
$ cs contract import lines.csv --date-format mdy --dry-run
would be: 2 rows in = 0 added + 2 changed + 0 unchanged + 0 filtered + 0 rejected
! lines.csv: 2 rows separated by ';', read as contract: account, external_id, amount, starts, ends, discount
! as the last time ([import.lines] in cs.toml): --date-format mdy --decimal ','
$ cs contract import lines.csv --decimal . --dry-run
! lines.csv: 2 rows separated by ';', read as contract: account, external_id, amount, starts, ends, discount
! as the last time ([import.lines] in cs.toml): --date-format dmy --decimal '.'
! lines.csv:2:8: amount: '1.234,56' is not an amount
! lines.csv:2:39: discount: '12,5' is not a number
! hint: a comma groups digits by three and '.' is the decimal point: 1,234.56 or 1234.56; if all are written so, say --decimal ,
! hint: write a decimal number, such as 37.5; if all are written so, say --decimal ,
! cs: 1 of 2 rows of 'lines.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,external_id,amount,starts,ends\nacme,3,5,46357,46722\nacme,4,5,2026年1月5日,60\n' >excel.csv; cs contract import excel.csv; cs contract import excel.csv --date-format excel
! excel.csv:2:10: starts: '46357' is a bare number, not a date
! excel.csv:2:16: ends: '46722' is a bare number, not a date
! excel.csv:3:20: ends: '60' is not a date
! hint: if it is a spreadsheet's day number, write 2026-12-01; if all are written so, say --date-format excel
! hint: if it is a spreadsheet's day number, write 2027-12-01; if all are written so, say --date-format excel
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
! cs: 2 of 2 rows of 'excel.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
! excel.csv:3:10: starts: '2026年1月5日' is not a day as --date-format excel has it
! excel.csv:3:20: ends: '60' is not a day as --date-format excel has it
! hint: such as 46387, or 2026-12-31; if all are written so, say --date-format zh
! hint: such as 46387, or 2026-12-31
! cs: 1 of 2 rows of 'excel.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'account,external_id,amount,close date\nacme,5,7,2026/1/31\n' >zh.csv; cs contract import zh.csv --map 'close date=' --set 'starts=close date' --set ends=starts+1m --date-format zh && cs contract list --columns external_id,starts,ends --where external_id=5
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
External id  Starts      Ends
5            2026-01-31  2026-02-28
! remembered in cs.toml for files of this name: --map 'close date=' --set 'starts=close date' --set 'ends=starts+1m' --date-format zh
$ cs contract import zh.csv --date-format american
! cs: --date-format: 'american' is none
! hint: dmy for 31/12/2026, mdy for 12/31/2026, zh for 2026/12/31, excel for 46387
[2]
$ cs contract import zh.csv --decimal ';'
! cs: --decimal: ';' is none
! hint: write ',' or '.'
[2]
$ cs config check
