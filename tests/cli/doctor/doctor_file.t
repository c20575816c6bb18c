# What may be wrong with the file.
$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q && cs doctor
$ chmod 644 .cs/store.db && cs doctor
Fault        Where         What
permissions  .cs/store.db  others may get at it: its mode is 0644, should be 0600
[1]

# What keeps other commands from opening a store is what is said of it.
$ chmod 600 .cs/store.db && sqlite3 .cs/store.db 'pragma user_version = 99' && cs doctor
Fault         Where         What
schema_newer  .cs/store.db  the store has schema 99, this cs knows only 1
[1]
