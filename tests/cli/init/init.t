# A store is private from the first moment on, whatever the umask is.
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
$ head -1 cs.toml
\# Settings of this project. Each stands here as a comment with its default: take the '#' away to change it.
$ grep '^[^#]' cs.toml
[store]
[rates]
[account.fields]
[staff.fields]
[contact.fields]
[touch.fields]
[contract.fields]
[renewal]
[calendar]
[mail]
[safe]
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

# What is asked for stands in cs.toml.
$ mkdir usd && cd usd && cs init --currency USD --lang zh && grep '^[^#[]' cs.toml
made an empty store, and its settings in cs.toml
currency = "USD"
language = "zh"
$ cd .. && mkdir wrong && cd wrong && cs init --currency RMB
! cs: --currency: 'RMB' is not a currency code
! hint: write CNY
[2]
$ ls -A
$ cs init --lang fr
! cs: --lang: 'fr' is neither en nor zh
[2]
$ cd ..

# A cs.toml that is there is its owner's; nothing in it is overwritten.
$ mkdir own && cd own && echo '# mine' >cs.toml && cs init --currency USD
! cs: cs.toml is there already, and is left as it is
! hint: run 'cs init' alone, then 'cs config set currency USD'
[2]
$ cs init && cat cs.toml
made an empty store, and its settings in cs.toml
\# mine
$ cd ..

# Into a folder that is named, made if need be.
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

# Where nothing may be made.
$ cs init -C /proc/nowhere
! cs: cannot make '/proc/nowhere': No such file or directory
! hint: check the permissions of the folder above
[77]
