$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ mkdir old new && cd old && cs init -q
$ for field in 'beds integer' 'score number' 'open boolean'; do cs -q config set "account.fields.${field% *}" "${field#* }"; done
$ cs -q staff add li --name 'Li Na' --roles csm
$ cs -q account add acme --name Acme --csm li --tags a,b --beds 12 --score 0.1 --open no
$ cs -q account add sub --name Sub --parent acme
$ cs -q account edit acme --level A
$ cs -q account add top --name Top && cs -q account edit acme --parent top
$ cs -q contact add acme --name 'Dr X' && cs -q touch add acme --kind call --with 'Dr X'
$ cs -q contract add acme --starts 2025-01-01 --ends 2026-01-01 --amount 1200
$ cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 1500 --kind renewal --follows 1
$ cs export ../all.jsonl && cd ../new && cs init -q && cp ../old/cs.toml .

# The same records under the same numbers; what would be done first.
$ cs restore ../all.jsonl --dry-run && cs account list --count
would have restored 11 records
0
$ cs restore ../all.jsonl && cs export | cmp - ../all.jsonl && echo the same
restored 11 records
the same
$ cs doctor
$ cs account add next --name Next && cs account show next --format json | grep '"id"'
added account next
"id":4,
$ cs -q undo

# Only into an empty store; and it can be taken back.
$ cs restore ../all.jsonl
! cs: this store is not empty: it has 1 staff
! hint: restore into a new one: cs init in an empty folder
[1]
$ cs undo && cs export
taken back change 1: cs restore ../all.jsonl
{"cs_export":1,"schema":1}
$ cs restore - <../all.jsonl && cs export | cmp - ../all.jsonl && echo the same
restored 11 records
the same
$ cs -q undo

# What is no export, or one that was changed, restores nothing.
$ refused() { printf "$@" >wrong; cs restore wrong; }
$ refused ''
! cs: wrong:1: this is no export of a cs store
! hint: 'cs export' makes one; other files are for 'cs import'
[65]
$ refused 'key,name\nacme,Acme\n'
! cs: wrong:1: this is no export of a cs store
! hint: 'cs export' makes one; other files are for 'cs import'
[65]
$ refused '{"cs_export":1,"schema":9999}\n'
! cs: the export has schema 9999, this cs knows only 1
! hint: a newer cs wrote it: upgrade this one
[78]
$ refused '{"cs_export":1,"schema":"x"}\n'
! cs: wrong:1: the first line of an export names its schema
[65]
$ head='{"cs_export":1,"schema":1}'
$ refused "$head\n{\"noun\":\"account\",\"id\":1"
! cs: wrong:2: this is not one JSON object on one line
! hint: a line of an export was cut or changed; make a new export
[65]
$ refused "$head\n[]\n"
! cs: wrong:2: a line of an export is an object with a noun
[65]
$ refused "$head\n{\"noun\":\"ghost\",\"id\":1}\n"
! cs: wrong:2: there is no noun 'ghost'
! hint: a newer cs may have written this; upgrade this one
[65]
$ refused "$head\n{\"noun\":\"account\"}\n"
! cs: wrong:2: a record needs its id, a number above 0
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"id\":2}\n"
! cs: wrong:2: the key 'id' stands here twice
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"shoe\":2}\n"
! cs: wrong:2: account has no field 'shoe'
! hint: a field that cs.toml declared must be declared here, too
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":\"1\"}\n"
! cs: wrong:2: id: '"1"' is not a whole number
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"signed_on\":\"2026-02-30\"}\n"
! cs: wrong:2: signed_on: '"2026-02-30"' is not a date
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"currency\":\"RMB\"}\n"
! cs: wrong:2: currency: 'RMB' is not a currency code
! hint: write CNY
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"tags\":[1]}\n"
! cs: wrong:2: tags: '[1]' is not a list
[65]
$ refused "$head\n{\"noun\":\"account\",\"id\":1,\"stage\":\"lost\"}\n"
! cs: wrong:2: stage: 'lost' is not one of signing, activation, growth, maturity, renewal, churned, won_back
[65]
$ refused "$head\n\n{\"noun\":\"account\",\"id\":1,\"key\":\"a\",\"name\":\"A\",\"created\":\"2026-03-02T08:00:00Z\",\"updated\":\"2026-03-02T08:00:00Z\",\"stage\":\"growth\",\"stage_since\":\"2026-03-02\",\"name_match\":\"a\",\"csm\":7}\n"
! cs: wrong:3: the store refused the change: FOREIGN KEY constraint failed
! hint: nothing was changed
[65]
$ refused "$head\n\xff\n"
! cs: wrong:2: this is not one JSON object on one line
! hint: a line of an export was cut or changed; make a new export
[65]
$ cs restore nothing-there
! cs: cannot read 'nothing-there': No such file or directory
[66]
$ cs account list --count
0
$ cs doctor
