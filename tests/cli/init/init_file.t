# A store that is a file is private from the first moment on, whatever the umask is.
$ umask 0
$ cs init
made an empty store, and its settings in cs.toml
$ find . -perm /077 ! -path .
$ find . | sort
.
./.cs
./.cs/.gitignore
./.cs/store.db
./cs.toml
$ cat .cs/.gitignore
*
$ sqlite3 .cs/store.db 'pragma integrity_check; pragma journal_mode'
ok
delete

# A store that is there stays as it is.
$ sha256sum .cs/store.db >before
$ cs init
! cs: there is a store here already
! hint: 'cs doctor' looks after it
[1]
$ sha256sum --check before
.cs/store.db: OK
$ cs init -C deep/er && ls -A deep/er
made an empty store, and its settings in cs.toml
.cs
cs.toml

# Something else called .cs is not touched.
$ mkdir other && touch other/.cs && cs init -C other
! cs: '$PWD/other/.cs' is there already, and holds no store
! hint: move it away, then run 'cs init' again
[1]
$ mkdir -p full/.cs && touch full/.cs/notes && cs init -C full && echo made
! cs: '$PWD/full/.cs' is there already, and holds no store
! hint: move it away, then run 'cs init' again
[1]
$ ls -A full full/.cs
full:
.cs

full/.cs:
notes

# Folders that a program copies while they are written.
$ cs init -C Dropbox/crm
made an empty store, and its settings in cs.toml
! cs: warning: 'Dropbox' copies this folder while it is written, which can damage a store
! hint: keep the store on a local disk, and its backups here
$ cs init -C '我的坚果云'
made an empty store, and its settings in cs.toml
! cs: warning: '坚果云' copies this folder while it is written, which can damage a store
! hint: keep the store on a local disk, and its backups here
$ cs init -q -C OneDrive
