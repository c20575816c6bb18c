# Which column is which field: by name, by header in either language, by synonym; what a person says goes first.
$ cs init
made an empty store, and its settings in cs.toml
$ printf 'Company,Sector,City\nAcme Dental,medical,Berlin\n' >one.csv
$ cs account import one.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! one.csv: 1 row, read as account: 'Company' is name, 'Sector' is industry, 'City' is region
$ printf '客户名称,行业,地区\n重庆仁心,口腔,重庆\n' >two.csv
$ cs account import two.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! two.csv: 1 row, read as account: '客户名称' is name, '行业' is industry, '地区' is region
$ printf 'customer-name;"account owner"\nBeta;li\n' >three.csv
$ cs account import three.csv
! three.csv: 1 row separated by ';', read as account: 'customer-name' is name, 'account owner' is csm
! three.csv:2:6: csm: there is no staff 'li'
! hint: import or add the staff first, or make what is missing with --create staff
! cs: 1 of 1 row of 'three.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs staff add li --name 'Li Lei'
added staff li
$ cs account import three.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! three.csv: 1 row separated by ';', read as account: 'customer-name' is name, 'account owner' is csm
$ cs account list --columns key,name,industry,region,csm
Key          Name         Industry  Region  CSM
acme-dental  Acme Dental  medical   Berlin
beta         Beta                           li
重庆仁心     重庆仁心     口腔      重庆

# A column that is no field: what it may have been, and how to say so.
$ printf 'name,industri,revenue\nGamma,food,12\n' >four.csv
$ cs account import four.csv
! four.csv: 1 row, read as account: name; no field: 'industri', 'revenue'
! cs: four.csv:1:6: account has no field for the columns 'industri', 'revenue'
! hint: did you mean --map 'industri=industry'? else say what they are with --map 'HEADER=FIELD', or leave them out: --ignore-unknown, or --map 'industri=' --map 'revenue='
[65]
$ cs account import four.csv --map industri=industry --map 'revenue='
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! remembered in cs.toml for files of this name: --map 'industri=industry' --map 'revenue='
$ cs account import four.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
! four.csv: 1 row, read as account: name, 'industri' is industry; left out: 'revenue'
! as the last time ([import.four] in cs.toml): --map 'industri=industry' --map 'revenue='
$ cs account import four.csv --forget
! four.csv: 1 row, read as account: name; no field: 'industri', 'revenue'
! cs: four.csv:1:6: account has no field for the columns 'industri', 'revenue'
! hint: did you mean --map 'industri=industry'? else say what they are with --map 'HEADER=FIELD', or leave them out: --ignore-unknown, or --map 'industri=' --map 'revenue='
[65]
$ cs account import four.csv --forget --ignore-unknown --dry-run
would be: 1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
! four.csv: 1 row, read as account: name; no field: 'industri', 'revenue'
$ cs account import four.csv --forget --map 'turnover=industry'
! cs: --map: the file has no column 'turnover'
! hint: its columns are name, industri, revenue
[2]
$ cs account import four.csv --forget --map industri=industy
! cs: --map: account has no field 'industy'
! hint: did you mean 'industry'?
[2]
$ cs account import four.csv --forget --map industri=status
! cs: --map: 'status' follows from other fields
! hint: 'cs account add --help' lists the fields
[2]
$ cs account import four.csv --forget --map industri
! cs: --map: 'industri' has no '='
! hint: write it as --map 'Company name=name'
[2]
$ cs account import four.csv --forget --map industri=industry --map revenue=industry
! cs: --map: two columns are to be 'industry'
! hint: leave one out with --map 'Header='
[2]

# Headers that are twice there, or empty; a column that has to be there; files without rows.
$ printf 'name,name\na,b\n' >f.csv; cs account import f.csv
! cs: f.csv:1:6: column 'name' appears twice
! hint: columns 1 and 2: rename one
[65]
$ printf 'name,,x\na,b,c\n' >f.csv; cs account import f.csv
! cs: f.csv:1:6: column 2 has no name
! hint: give each column a name of its own
[65]
$ printf 'region\nBerlin\n' >f.csv; cs account import f.csv
! cs: f.csv:1: no column is the account's name
! hint: say which: --map 'HEADER=name', or --set name=VALUE; the columns are region
[65]
$ : >f.csv; cs account import f.csv
! cs: f.csv: no header
! hint: the first line names the columns
[65]
$ printf 'name,region\n' >f.csv; cs account import f.csv
0 rows in = 0 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected

# Without a noun the columns say what it is, between equals the name of the file.
$ printf 'product,amount,starts,account\n' >g.csv; cs import g.csv
0 rows in = 0 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! g.csv: 0 rows, read as contract: product, amount, starts, account
$ printf 'name,email\nX,x@example.com\n' >g.csv; cs import g.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! g.csv: 1 row, read as staff: name, email
$ printf 'email,language\nx@example.com,en\n' >staff.csv; cs import staff.csv
! cs: staff.csv:1: no column is the staff's name
! hint: say which: --map 'HEADER=name', or --set name=VALUE; the columns are email, language
[65]
$ printf 'email,language\nx@example.com,en\n' >people.csv; cs import people.csv
! cs: people.csv: the columns fit staff and contact equally well
! hint: say which: cs staff import FILE
[65]
$ printf 'alpha,beta\n1,2\n' >h.csv; cs import h.csv
! cs: h.csv: no column of the file is a field of anything
! hint: its columns are alpha, beta; say what it holds, such as 'cs account import FILE --map HEADER=name'
[65]
