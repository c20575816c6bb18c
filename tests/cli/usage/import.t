# Daily files become rows; the same day again takes its own place.
$ cs init -q && cs account add acme --name 'Acme Dental' -q && cs account add yuan --name 仁心 -q
$ printf 'day,account,feature,user,events,minutes\n2026-02-27,acme,stock,wang@acme.cn,4,30\n2026-02-27,acme,till,,2,\n2026-02-28,仁心,stock,,1,5\n' > usage.csv
$ cs usage import usage.csv
! usage.csv:2:17: feature: there is no feature 'stock'
! usage.csv:3:17: feature: there is no feature 'till'
! usage.csv:4:15: feature: there is no feature 'stock'
! hint: 'cs feature list' shows all; 'cs feature add' adds one
! cs: 3 of 3 rows are wrong, and nothing was imported
! hint: mend the file, or leave such rows out with --skip-bad
[65]
$ cs usage import usage.csv --create-features
3 rows in = 3 added + 0 changed + 0 unchanged + 0 rejected
2 features were made: stock, till
$ cs usage import usage.csv
3 rows in = 0 added + 0 changed + 3 unchanged + 0 rejected
$ cs sql 'select day, account, feature, "user", events, minutes from v_usage order by 1, 2, 3'
day         account  feature  user          events  minutes
2026-02-27  acme     stock    wang@acme.cn       4       30
2026-02-27  acme     till                        2        0
2026-02-28  yuan     stock                       1        5
# A correction changes what it says; what it lacks stays, unless the day is taken as whole.
$ printf 'day,account,feature,user,events\n2026-02-27,acme,stock,wang@acme.cn,9\n' > late.csv
$ cs usage import late.csv --dry-run
would be: 1 row in = 0 added + 1 changed + 0 unchanged + 0 rejected
$ cs usage import late.csv && cs doctor
1 row in = 0 added + 1 changed + 0 unchanged + 0 rejected
$ cs usage import late.csv --whole-days
1 row in = 0 added + 0 changed + 1 unchanged + 0 rejected; 1 removed
$ cs undo && cs undo && cs doctor
taken back change 5: cs usage import late.csv --whole-days
taken back change 4: cs usage import late.csv
$ cs sql 'select day, account, feature, "user", events, minutes from v_usage order by 1, 2, 3'
day         account  feature  user          events  minutes
2026-02-27  acme     stock    wang@acme.cn       4       30
2026-02-27  acme     till                        2        0
2026-02-28  yuan     stock                       1        5

# Wrong rows are named, and nothing is stored, or all but them.
$ printf 'Date,Customer,Module,Count\n2026-03-01,acme,stock,1\n2026-03-01,acmee,stock,1\n01/02/2026,acme,stock,x\n2026-03-01,acme,stokc,1\n' > bad.csv
$ cs usage import bad.csv
! bad.csv:3:12: account: there is no account 'acmee'
! bad.csv:4:1: day: '01/02/2026' is not a day
! bad.csv:5:17: feature: there is no feature 'stokc'
! hint: did you mean 'acme'?
! hint: with --date-format dmy or --date-format mdy it is one
! hint: did you mean 'stock'?
! cs: 3 of 4 rows are wrong, and nothing was imported
! hint: mend the file, or leave such rows out with --skip-bad
[65]
$ cs usage import bad.csv --skip-bad
4 rows in = 1 added + 0 changed + 0 unchanged + 3 rejected
! bad.csv: 'Date' is day, 'Customer' is account, 'Module' is feature, 'Count' is events
! bad.csv:3:12: account: there is no account 'acmee'
! bad.csv:4:1: day: '01/02/2026' is not a day
! bad.csv:5:17: feature: there is no feature 'stokc'
! hint: did you mean 'acme'?
! hint: with --date-format dmy or --date-format mdy it is one
! hint: did you mean 'stock'?
! the rejected rows are in 'bad.csv.rejected.csv': mend them there and import that file
$ cat bad.csv.rejected.csv
Date,Customer,Module,Count,cs_error
2026-03-01,acmee,stock,1,account: there is no account 'acmee'
01/02/2026,acme,stock,x,day: '01/02/2026' is not a day
2026-03-01,acme,stokc,1,feature: there is no feature 'stokc'
$ cs usage import none.csv
! cs: cannot read 'none.csv': No such file or directory
[66]
$ printf 'day,account,feature,colour\n' | cs usage import -
! cs: -:1:21: usage has no field for the column 'colour'
! hint: say what they are with --map 'HEADER=FIELD', or leave them out with --ignore-unknown
[65]
$ printf 'day,account\n' | cs usage import -
! cs: -:1: no column is the usage's feature
! hint: say which: --map 'HEADER=feature', or --set feature=VALUE; the columns are day, account
[65]
# Log-ins, a line an event, as JSON lines.
$ printf '{"day":"2026-03-01","account":"acme"}\n{"account":"acme","day":"2026-03-01","user":"li"}\n{"day":"2026-03-01","account":"acme"}\n' > logins.jsonl
$ cs usage import logins.jsonl --set feature=login --create-features
! logins.jsonl:3: line 1 has the same day, account, feature and user as well
! hint: --add-up adds such rows up
! cs: 1 of 3 rows is wrong, and nothing was imported
! hint: mend the file, or leave such rows out with --skip-bad
[65]
$ cs usage import logins.jsonl --set feature=login --create-features --add-up
3 rows in = 2 added + 0 changed + 0 unchanged + 0 rejected + 1 added up
1 feature was made: login
! remembered in cs.toml for files of this name: --set 'feature=login'
# What has use is kept.
$ cs account remove acme
! cs: account 'acme' is still used by rows of usage
! hint: remove those first, or keep it
[1]
$ cs feature remove stock
! cs: feature 'stock' is still used by rows of usage
! hint: remove those first, or keep it
[1]

# What was said of a file is remembered for the next one of its name.
$ printf 'when,who,what,clicks,colour\n01/03/2026,acme,stock,4,red\n' > clicks-2026-03-01.csv
$ cs usage import clicks-2026-03-01.csv --map when=day --map who=account --map what=feature --date-format dmy --ignore-unknown
1 row in = 0 added + 1 changed + 0 unchanged + 0 rejected
! clicks-2026-03-01.csv: 'when' is day, 'who' is account, 'what' is feature, 'clicks' is events
! remembered in cs.toml for files of this name: --map 'when=day' --map 'who=account' --map 'what=feature' --map 'colour=' --date-format dmy
$ sed -n '/^\[import.clicks/,$p' cs.toml
[import.clicks]
noun = "usage"
date_format = "dmy"

[import.clicks.map]
when = "day"
who = "account"
what = "feature"
colour = ""
$ printf 'when,who,what,clicks,colour\n02/03/2026,acme,stock,9,red\n' > clicks-2026-03-02.csv
$ cs usage import clicks-2026-03-02.csv --forget
! cs: clicks-2026-03-02.csv:1:1: usage has no field for the columns 'when', 'who', 'what', 'colour'
! hint: say what they are with --map 'HEADER=FIELD', or leave them out with --ignore-unknown
[65]
$ cs usage import clicks-2026-03-02.csv && cs import clicks-2026-03-02.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 rejected
! clicks-2026-03-02.csv: 'when' is day, 'who' is account, 'what' is feature, 'clicks' is events
! as the last time ([import.clicks] in cs.toml): --map 'when=day' --map 'who=account' --map 'what=feature' --map 'colour=' --date-format dmy
! cs: files named like 'clicks-2026-03-02.csv' are imported with 'cs usage import'
! hint: --forget does as if nothing was remembered of them
[2]
$ cs sql "select day, account, feature, events from v_usage where day >= '2026-03-01' order by 1, 2, 3, 4"
day         account  feature  events
2026-03-01  acme     login         1
2026-03-01  acme     login         2
2026-03-01  acme     stock         4
2026-03-02  acme     stock         9
$ printf 'day,account,signal,value\n2026-03-01,acme,x,1\n' > clicks.csv && cs signal import clicks.csv
! clicks.csv:2:17: signal: there is no signal 'x'
! hint: declare it in cs.toml: [signal.x]
! cs: 1 of 1 row is wrong, and nothing was imported
! hint: mend the file, or leave such rows out with --skip-bad
[65]
