# A store with history, own fields and an id that is taken is copied whole; on a server, '.' is a store there.
$ copy() { cs store copy "$@" | sed -E 's/ [0-9]+ tables/ all tables/; s/[0-9a-f]{32}/DIGEST/'; }; set -o pipefail  # a store on a server says who wrote
$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ mkdir a b c; cd a; cs init -q; cs config set account.fields.beds integer
set account.fields.beds in cs.toml
$ cs -q staff add li --name 'Li Na' --roles csm,support; cs -q account add acme --name 'Acme 口腔' --csm li --tags north,key --beds 12
$ cs -q account add beta --name Beta --parent acme; cs -q account edit acme --level A
$ cs -q contract add acme --product Suite --amount 1200.50 --starts 2026-01-01 --term 12m; cs -q touch add acme --kind call --note 'a "quoted" note'
$ cs -q account add gone --name Gone; cs -q account remove gone; cs export >../a.jsonl
$ copy . ../b
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
$ cd ../c; cp ../a/cs.toml .; copy ../b .; copy . ../whole.db
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
to use it, put it in the place of .cs/store.db
# What comes back is the same, with its history: a change can be taken back, and no id is given twice.
$ cs export | cmp - ../a.jsonl; cs doctor; cs log | tail -n +2 | wc -l
8
$ cs undo; cs undo 3; cs account add delta --name Delta; cs account list --columns id,key,beds,level
taken back change 8: cs -q account remove gone
taken back change 3: cs -q account add beta --name Beta --parent acme
added account delta
No.  Key    beds  Level
  1  acme     12  A
  4  delta
  3  gone
$ stat -c '%a %n' ../b/.cs ../b/.cs/store.db ../b/.cs/.gitignore ../b/cs.toml ../whole.db; ls -A ..
700 ../b/.cs
600 ../b/.cs/store.db
600 ../b/.cs/.gitignore
600 ../b/cs.toml
600 ../whole.db
a
a.jsonl
b
c
whole.db
# What is refused: a store that holds something, one that is none, none at all, the same one twice.
$ copy ../b ../whole.db
! cs: the store to fill is not empty: its table 'change_set' has 8 rows
! hint: name one that is empty, or not there yet; nothing was changed
[1]
$ cd ../a; copy ../b .; mkdir ../d
! cs: the store to fill is not empty: its table 'change_set' has 8 rows
! hint: name one that is empty, or not there yet; nothing was changed
$ copy ../nowhere ../new; copy ../none.db ../new; ls ../new
! cs: there is no store at '$PWD/nowhere/.cs/store.db'
! hint: run 'cs init', or bring back a backup
! cs: there is no store at '$PWD/none.db'
! hint: run 'cs init', or bring back a backup
! ls: cannot access '../new': No such file or directory
[2]
$ copy ../whole.db ../whole.db; copy ../b ../b/.cs/store.db
! cs: both are the same store
! hint: name another one to copy to
! cs: both are the same store
! hint: name another one to copy to
[2]
$ copy ../whole.db ../no/folder/new.db; copy ../whole.db ../no/folder
! cs: there is no folder '$PWD/no/folder'
! hint: make it first, or name another place
! cs: there is no folder '$PWD/no'
! hint: make it first, or name another place
[66]
$ copy ../whole.db; copy '' x.db
! cs: 'cs store copy' needs TO: the same, of a store that is empty or not there yet; NAME.db is made a file, any other name a folder
! hint: see 'cs store copy --help'
! cs: FROM: nothing is named
! hint: such as . or postgresql://host/database
[2]
$ echo 'This is no store.' >../text.db; copy ../text.db ../new.db; copy ../whole.db ../text.db
! cs: '$PWD/text.db' is not a cs store
! hint: it was left as it is; bring back a backup, or move it away and run 'cs init'
! cs: '$PWD/text.db' is not a cs store
! hint: it was left as it is; bring back a backup, or move it away and run 'cs init'
[65]
# A url that is none, that says too much, or where nobody answers.
$ copy ../whole.db mysql://db/cs; copy postgresql://li:secret@db/cs ../new.db
! cs: TO: it does not begin with 'postgresql://'
! hint: write postgresql://user@host/database
! cs: FROM: a password does not belong in a project's cs.toml
! hint: take it out, and put it into ~/.pgpass (chmod 600) as host:port:database:user:password
[2]
$ copy ../whole.db "postgresql:///cs?host=$PWD"
! cs: no server answers (cs at $PWD/a, schema cs): connection to server on socket "$PWD/a/.s.PGSQL.5432" failed: No such file or directory
! hint: is it running? try again in a moment
[75]
$ cs store copy "postgresql:///cs?host=$PWD" ../new.db
! cs: no server answers (cs at $PWD/a, schema cs): connection to server on socket "$PWD/a/.s.PGSQL.5432" failed: No such file or directory
! hint: is it running? try again in a moment
[75]
# A store of an older cs, or a newer one, stays as it is.
$ cp ../whole.db ../older.db; sqlite3 ../older.db 'PRAGMA user_version = 0'; copy ../older.db ../new.db
! cs: the store to copy has schema 0, this cs writes 1
! hint: run any command on it that reads records, such as 'cs account list': that brings it up to date
[78]
$ sqlite3 ../older.db 'PRAGMA user_version = 99'; copy ../older.db ../new.db
! cs: the store has schema 99, this cs knows only 1
! hint: a newer cs wrote it: run that one, or upgrade this one; the store was left as it is
[78]
# Damage is found, whether the file is or a value is.
$ cp ../whole.db ../damaged.db; sqlite3 ../damaged.db "PRAGMA ignore_check_constraints = 1; UPDATE account SET stage_since = 'soon' WHERE id = 1"
$ copy ../damaged.db ../new.db
! cs: '$PWD/damaged.db' is damaged: in account, a stage_since holds 'soon'
! hint: run 'cs doctor', then bring back the last backup
[65]
$ cp ../whole.db ../damaged.db; sqlite3 ../damaged.db "PRAGMA foreign_keys = 0; DELETE FROM staff"; copy ../damaged.db ../new.db
! cs: the store to copy is damaged: FOREIGN KEY constraint failed
! hint: run 'cs doctor' on it, then bring back its last backup
[65]
$ cp ../whole.db ../damaged.db; page=$(sqlite3 ../damaged.db "SELECT rootpage FROM sqlite_schema WHERE name = 'journal'")
$ head -c 4096 /dev/urandom | dd of=../damaged.db bs=4096 seek=$((page - 1)) conv=notrunc status=none; copy ../damaged.db ../new.db
! cs: '$PWD/damaged.db' is damaged: database disk image is malformed
! hint: run 'cs doctor', then bring back the last backup
[65]
# Nothing of all that was left behind.
$ ls -A .. ../d
..:
a
a.jsonl
b
c
d
damaged.db
older.db
text.db
whole.db

../d:
# An empty store of a project takes the copy, too; a file in the place of a project's store is that store.
$ copy ../whole.db ../d/.cs/store.db; mkdir ../e; cd ../e; cs init -q; copy ../whole.db .; cp ../a/cs.toml .; cs account list --columns id,key
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
No.  Key
  1  acme
  2  beta
$ cd ../d; printf '[store]\nurl = "postgresql://db.example.com/cs"\n' >cs.toml; rm -rf .cs; copy ../whole.db .cs/store.db; cd ../b; rm -rf ../d/.cs; copy ../whole.db ../d/.cs/store.db
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
to use it: cs config set store.url  # which takes the url out
copied 32 rows of all tables, and read them back; the digest of both: DIGEST
to use it: cs -C '../d' config set store.url  # which takes the url out
