$ cs init -q && cs -q account add acme --name Acme
$ (umask 0; cs backup copy.db) && stat -c %a copy.db
backed up to 'copy.db'; to bring it back, put it in the place of .cs/store.db
600
$ ls
copy.db
cs.toml
$ sqlite3 copy.db 'pragma integrity_check; select key from account'
ok
acme

# It is a store: put in its place, it is the store again.
$ cs export >before && cs -q account add other --name Other && cp copy.db .cs/store.db && cs export | cmp - before && echo the same
the same
$ cs doctor

# An older backup is replaced; nothing else is.
$ cs -q account add new --name New && cs -q backup copy.db && sqlite3 copy.db 'select count(*) from account'
2
$ cs backup cs.toml
! cs: '$PWD/cs.toml' is there already, and is no backup of a store
! hint: name another file; an older backup may be replaced, nothing else
[77]
$ head -c 5 cs.toml
\# Set
\ no newline at the end
$ cs backup .cs/store.db
! cs: '$PWD/.cs/store.db' is the store itself
! hint: name another file for the backup
[77]
$ mkdir folder && cs backup folder
! cs: '$PWD/folder' is there already, and is no backup of a store
! hint: name another file; an older backup may be replaced, nothing else
[77]
$ cs backup no/such/folder/copy.db
! cs: cannot write '$PWD/no/such/folder/copy.db.cs-draft': No such file or directory
! hint: no backup was made; check the disk and the folder
[74]
