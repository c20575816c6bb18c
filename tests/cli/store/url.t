# A store on a server: what cs.toml may say of it, and what is answered when nobody is there.
$ url() { printf '[store]\nurl = "%s"\n' "$1" >cs.toml; }
$ url 'postgresql://li:secret@db.example.com/cs'; cs account list
! cs: store.url: a password does not belong in a project's cs.toml
! hint: take it out, and put it into ~/.pgpass (chmod 600) as host:port:database:user:password
[78]
$ url 'postgresql://db.example.com/cs?passfile=/tmp/passwords'; cs account list
! cs: store.url: a project's cs.toml cannot say 'passfile'
! hint: say it in your own configuration, or in a service file of PostgreSQL
[78]
$ url 'postgresql://db.example.com/cs?schema=Team%20One'; cs account list
! cs: store.url: 'Team%20One' is not a name for a schema
! hint: use small letters, digits and '_', such as ?schema=cs
[78]
$ url 'mysql://db.example.com/cs'; cs account list
! cs: store.url: it does not begin with 'postgresql://'
! hint: write postgresql://user@host/database
[78]
$ url 'postgresql://[db/cs'; cs account list
! cs: store.url: it cannot be read
! hint: write postgresql://user@host/database
[78]
$ url 'postgresql://localhost:1/cs'; cs account list 2>&1 | sed 's/(.*)//; s/: connection .*//'; echo ${PIPESTATUS[0]}
cs: no server answers , port 1 failed: Connection refused
hint: is it running? try again in a moment
75
$ url "postgresql:///cs?host=$PWD"; cs account list
! cs: no server answers (cs at $PWD, schema cs): connection to server on socket "$PWD/.s.PGSQL.5432" failed: No such file or directory
! hint: is it running? try again in a moment
[75]
$ cs init
! cs: no server answers (cs at $PWD, schema cs): connection to server on socket "$PWD/.s.PGSQL.5432" failed: No such file or directory
! hint: is it running? try again in a moment
[75]
$ cs init --url postgresql://localhost/cs
! cs: cs.toml is there already, and is left as it is
! hint: run 'cs init' alone, then 'cs config set store.url postgresql://localhost/cs'
[2]
$ rm cs.toml; cs init --url sqlite:here; ls -A
! cs: store.url: it does not begin with 'postgresql://'
! hint: write postgresql://user@host/database
