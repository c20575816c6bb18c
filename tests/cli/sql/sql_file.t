# A store that is a file, asked in SQLite's own words.
$ export CS_NOW=2026-03-02T08:00:00Z
$ cs init -q
$ cs -q staff add li --name 'Li Na'
$ cs -q account add acme --name Acme --csm li --tags b,a
$ cs -q contact add acme --name 'Dr X' && cs -q touch add acme --kind call --with 'Dr X'
$ cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200'
$ cs -q config set rates.USD 7

# For other programs they are in the store itself, as of the last command that wrote.
$ cs -q account edit acme --level A && sqlite3 .cs/store.db 'select key, csm, arr from v_account where current_date < "2026-01-01" or 1'
acme|li|840000

# A blob is text to those who print it.
$ cs sql "select x'ff' as bytes" --format json
[
{"bytes":"�"}
]

# It only reads.
$ sha256sum .cs/store.db >before
$ for s in 'pragma user_version = 9' 'pragma journal_mode = wal' "attach 'x' as x" "vacuum into 'x'" 'delete from account'; do cs sql "$s" 2>/dev/null; echo $?; done
77
77
77
77
77
$ sha256sum --check before && ls
.cs/store.db: OK
before
cs.toml
