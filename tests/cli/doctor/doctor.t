# Silent when all is well; what each fault is called, tests/reliability/doctor shows.
$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q && cs doctor
$ cs -q account add acme --name Acme && cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200'
$ cs doctor
Fault         Where       What
rate_missing  contract 1  is in USD, for which cs.toml has no rate; cs config set rates.USD RATE
[1]
$ cs -q config set rates.USD 7.1 && cs doctor
$ cs doctor --format json
[]

# Every fault, with its place.
$ chmod 644 .cs/store.db && sqlite3 .cs/store.db "pragma foreign_keys = off; update contract set due = '2026-06-30', account = 7"
$ cs doctor
Fault        Where         What
permissions  .cs/store.db  others may get at it: its mode is 0644, should be 0600
foreign_key  contract 1    refers to one of account that is not there
derived      contract 1    due is '2026-06-30', its rule says '2026-12-31'
[1]
$ cs doctor --format jsonl | jq -r .fault
permissions
foreign_key
derived
$ cs doctor --lang zh | head -1
问题         位置          说明

# What keeps other commands from opening a store is what is said of it.
$ chmod 600 .cs/store.db && sqlite3 .cs/store.db 'pragma user_version = 99' && cs doctor
Fault         Where         What
schema_newer  .cs/store.db  the store has schema 99, this cs knows only 1
[1]
$ cd / && cs doctor
! cs: there is no store here or above
! hint: run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more
[66]
