# Every row is looked at before the first is written; the same file twice changes nothing.
$ cs init
made an empty store, and its settings in cs.toml
$ cs staff add li --name 'Li Lei' >/dev/null
$ cat >accounts.csv <<END
> key,external_id,name,parent,csm,tags,signed_on
> ,17,Acme North,acme,Li Lei,"b,a,b",2026-01-31
> acme,18,Acme,,li,,
> ,19,Acme,,,,
> ,,"=HYPERLINK(""x"")",,,,
> ,,'-5,,,,
> END
$ cs account import accounts.csv
5 rows in = 5 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs account list --columns key,external_id,name,parent,csm,tags,signed_on
Key          External id  Name             Parent  CSM  Tags  Signed
acme         18           Acme                     li
acme-2       19           Acme
acme-north   17           Acme North       acme    li   a, b  2026-01-31
hyperlink-x               =HYPERLINK("x")
n-5                       -5
$ cs account import accounts.csv
5 rows in = 0 added + 0 changed + 5 unchanged + 0 filtered + 0 rejected
$ printf 'external_id,region\n17,Bonn\n18,\n' >more.csv; cs account import more.csv --dry-run; cs account import more.csv; cs account import more.csv
would be: 2 rows in = 0 added + 1 changed + 1 unchanged + 0 filtered + 0 rejected
2 rows in = 0 added + 1 changed + 1 unchanged + 0 filtered + 0 rejected
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
$ printf 'external_id,region\n17,\n' >more.csv; cs account import more.csv; cs account import more.csv --clear-empty; cs account import more.csv --clear-empty
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
1 row in = 0 added + 1 changed + 0 unchanged + 0 filtered + 0 rejected
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected

# What is wrong, all of it.
$ cat >bad.csv <<END
> external_id,name,parent,csm,signed_on,hours_open_per_week,segment
> 21,A,nobody,li,2026-02-30,40,large
> 22,B,,zoe,01/02/2026,many,huge
> 21,C,,,,,
> 1.23E+11,D,,,,,
> 23,,,,,,
> 24,***,,,,,
> END
$ cs account import bad.csv
! bad.csv:2:6: parent: there is no account 'nobody'
! bad.csv:2:16: signed_on: '2026-02-30' is not a day: February 2026 has 28 days
! bad.csv:3:7: csm: there is no staff 'zoe'
! bad.csv:3:11: signed_on: '01/02/2026' is ambiguous: it does not say which is the day and which the month
! bad.csv:3:22: hours_open_per_week: 'many' is not a number
! bad.csv:3:27: segment: 'huge' is not one of large, medium, small
! bad.csv:4:1: external_id: '21' stands in line 2 already
! bad.csv:5:1: external_id: '1.23E+11' is what a spreadsheet left of a long number
! bad.csv:6:4: name: missing
! bad.csv:7: key: none can be made from the name '***'
! hint: import or add the account first, or make what is missing with --create account
! hint: import or add the staff first, or make what is missing with --create staff
! hint: write 2026-02-01 or 2026-01-02; if all are written so, say --date-format dmy or --date-format mdy
! cs: 6 of 6 rows of 'bad.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs account list --count
5

# Two rows may be about one record if they agree.
$ printf 'name,region\nTwice,Bonn\nTwice,Bonn\n' >f.csv; cs account import f.csv --dry-run
would be: 2 rows in = 1 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ printf 'name,region\nTwice,Bonn\ntwice,Bonn\nTWICE,Berlin\n' >f.csv; cs account import f.csv
! f.csv:4:7: region: 'Berlin' here, but 'Bonn' in line 2, which is of the same account
! hint: one row a record: mend or take out one of the two
! cs: 1 of 3 rows of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'key,name\nk,One\nk,Two\n' >f.csv; cs account import f.csv
! f.csv:3:1: key: 'k' stands in line 2 already
! hint: one row a record: take one of the two out
! cs: 1 of 2 rows of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'key,external_id,name\nacme,17,Which\n' >f.csv; cs account import f.csv
! f.csv:2: key 'acme' and external_id '17' are two records
! hint: mend one of them, or merge the records first
! cs: 1 of 1 row of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'name\nAcme\n' >f.csv; cs account import f.csv
! f.csv:2:1: name: 'Acme' is more than one account
! hint: give the key of the one that is meant
! cs: 1 of 1 row of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# Parents: anywhere in the file, however long the chain, but not in a circle.
$ printf 'name,parent\nC,B\nB,A\nA,\n' >f.csv; cs account import f.csv; cs account list --columns key,parent --where 'name=A,B,C'
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
Key  Parent
a
b    a
c    b
$ printf 'name,parent\nX,Y\nY,Z\nZ,X\n' >f.csv; cs account import f.csv
! f.csv:2:3: parent: line 3, to which it refers, is rejected
! f.csv:3:3: parent: line 4, to which it refers, is rejected
! f.csv:4:3: parent: would come to stand above itself
! hint: take one of the references out of the file
! cs: 3 of 3 rows of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'name,parent\nSelf,Self\n' >f.csv; cs account import f.csv
! f.csv:2:6: parent: would come to stand above itself
! hint: take one of the references out of the file
! cs: 1 of 1 row of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# --skip-bad writes the good rows and leaves the others, to be mended and imported.
$ printf 'name,signed_on,parent\nGood,2026-01-01,\nBad,soon,\nChild,,Bad\n"Quote ""d"", too",=x,\n' >deals.csv
$ cs account import deals.csv --skip-bad
4 rows in = 1 added + 0 changed + 0 unchanged + 0 filtered + 3 rejected
! deals.csv:3:5: signed_on: 'soon' is not a date
! deals.csv:4:8: parent: line 3, to which it refers, is rejected
! deals.csv:5:20: signed_on: '=x' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
! the rejected rows are in 'deals.csv.rejected.csv': mend them there and import that file
$ cat deals.csv.rejected.csv; stat -c %a deals.csv.rejected.csv
name,signed_on,parent,cs_error
Bad,soon,,line 3: signed_on: 'soon' is not a date
Child,,Bad,"line 4: parent: line 3, to which it refers, is rejected"
"Quote ""d"", too",'=x,,line 5: signed_on: '=x' is not a date
600
$ sed -i 's/soon/2026-01-02/; s/=x/2026-01-03/' deals.csv.rejected.csv; sed -i "s/'2026/2026/" deals.csv.rejected.csv
$ cs account import deals.csv.rejected.csv
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs account list --columns key,name,signed_on,parent --where 'name~d'
Key          Name            Signed      Parent
bad          Bad             2026-01-02
child        Child                       bad
good         Good            2026-01-01
quote-d-too  Quote "d", too  2026-01-03
$ mkdir ro.csv.rejected.csv; printf 'name,signed_on\nNever,2026-01-01\nBad,soon\n' >ro.csv; cs account import ro.csv --skip-bad; cs account list --where name=Never --count
0
! ro.csv:3:5: signed_on: 'soon' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
! cs: 'ro.csv.rejected.csv' is a folder
! hint: name a file
# A row that only the database refuses is left out like any other, and the rows after it go in: as if it had not been.
$ mkdir ../refused; cd ../refused; cs init -q
$ printf 'handle,name,capacity\nfirst,First,-5\nsecond,Second,5\nthird,Third,-1\nfourth,Fourth,\n' >staff.csv
$ cs staff import staff.csv
! staff.csv:2: the store refused the change: CHECK constraint failed: capacity
! staff.csv:4: the store refused the change: CHECK constraint failed: capacity
! hint: nothing was changed
! cs: 2 of 4 rows of 'staff.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs staff import staff.csv --skip-bad; cat staff.csv.rejected.csv
4 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 2 rejected
handle,name,capacity,cs_error
first,First,-5,line 2: the store refused the change: CHECK constraint failed: capacity
third,Third,-1,line 4: the store refused the change: CHECK constraint failed: capacity
! staff.csv:2: the store refused the change: CHECK constraint failed: capacity
! staff.csv:4: the store refused the change: CHECK constraint failed: capacity
! hint: nothing was changed
! the rejected rows are in 'staff.csv.rejected.csv': mend them there and import that file
$ cs staff list --columns id,handle; cs log 1 | tail -n +2 | grep -c handle; cs doctor; cs undo; cs staff list
No.  Handle
  2  fourth
  1  second
2
taken back change 1: cs staff import staff.csv --skip-bad
Handle  Name  Roles  Email  Active
