# An export is known by its first line; importing it into an empty store gives the same store.
$ export CS_NOW=2026-03-02T08:00:00Z
$ mkdir old new && cd old && cs init -q --currency USD
$ cs -q staff add li --name 'Li Na' --email li@example.com && cs -q account add acme --name Acme --csm li --tags a,b
$ cs -q account add top --name Top && cs -q account edit acme --parent top
$ cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 1200.50
$ cs export ../all.jsonl && cd ../new && cs init -q --currency USD
$ cs import ../all.jsonl --dry-run && cs account list --count
would have restored 6 records
0
$ cs import ../all.jsonl && cs export | cmp - ../all.jsonl && echo the same
restored 6 records
the same
$ cs doctor
$ cs import ../all.jsonl
! cs: this store is not empty: it has 1 staff
! hint: restore into a new one: cs init in an empty folder
[1]
$ cs -q undo && cat ../all.jsonl | cs import - && cs export | cmp - ../all.jsonl && echo the same
restored 6 records
the same
$ cs -q undo && mkfifo pipe && { cat ../all.jsonl >pipe & cs import pipe && cs export | cmp - ../all.jsonl && echo the same; }
restored 6 records
the same
$ cs -q undo

# It is not of one noun, and needs no option; one that was cut or is newer is refused.
$ cs account import ../all.jsonl
! cs: '../all.jsonl' is an export of a store, with records of every noun
! hint: 'cs import FILE' takes it, into an empty store
[65]
$ cs import ../all.jsonl --skip-bad
! cs: --skip-bad says how to read a file of one noun; '../all.jsonl' is an export of a store
! hint: leave the option out
[2]
$ head -c 700 ../all.jsonl >cut.jsonl; cs import cut.jsonl
! cs: cut.jsonl:5: this is not one JSON object on one line
! hint: a line of an export was cut or changed; make a new export
[65]
$ sed '1s/"schema":1/"schema":99/' ../all.jsonl >newer.jsonl; cs import newer.jsonl
! cs: the export has schema 99, this cs knows only 1
! hint: a newer cs wrote it: upgrade this one
[78]
$ cs account list --count
0
