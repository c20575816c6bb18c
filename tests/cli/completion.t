# What may stand next, as cs tells the shells: a candidate, a tab, what it is.
$ cs init -q && cs staff add li --name 'Li Lei' -q && cs account add acme --name 'Acme Dental' --csm li -q && cs account add acme-2 --name "Acme's second" -q && cs account add 重庆仁心 --name 重庆仁心医院 -q && cs contact add acme --name 'Dr Wang' -q && cs touch add acme --kind call --note hi --today 2026-02-01 -q
$ next() { cs __complete -- "$@"; }

# Words.
$ next acc
account	customers: who they are, who looks after them, where they stand
$ next account s
show	the account on one page
stage	it enters a stage of its life
$ next -C deep acco
account	customers: who they are, who looks after them, where they stand
$ next help account lo
log	show who changed one, when, field by field
$ next nonsense ''; next account nonsense ''

# Options: those that were not given yet, in full only.
$ next account list --so
--sort	such as -due,name
--source	whose id external_id is
$ next account list --sort name --so
--source	whose id external_id is
$ next account list --where a --whe
--where	FIELD OP VALUE with = != < <= > >= or ~ (contains); all must hold
$ next --dir
--directory	run as if in DIR
$ next account list -- --so

# Values, also of the second of several, and behind '='.
$ next account list --segment ''
large	
medium	
small	
$ next account list --segment large,
large,medium	
large,small	
$ next account list --format j
json	
jsonl	
$ next account list --format=j
--format=json	
--format=jsonl	
$ next account list --active y; next staff list --active y
yes	
$ next account list --columns key,na
key,name	what people call it
$ next account list --sort -na
-name	what people call it
$ next account list --where day
days_left	until due
$ next account edit acme --signed-on to
today	
tomorrow	
$ next account list -o ''; next -C ''
:files
:directories
$ next completion ''
bash	
zsh	
fish	

# Records, from the store, by the beginning of what names them.
$ next account show ac
acme	Acme Dental
acme-2	Acme's second
$ next account show ACM
$ next account show 重
重庆仁心	重庆仁心医院
$ next account list --csm ''
li	Li Lei
$ next contact show Dr
Dr Wang	
$ next touch show ''
1	2026-02-01  acme  call  hi
$ next account show acme ''
$ (cd / && cs __complete -- -C "$OLDPWD" account show acme-)
acme-2	Acme's second

# No store: no candidates, no complaint. What else may be wrong with one that is a file, completion_file.t shows.
$ (cd / && cs __complete -- account show '')

# Custom fields are fields.
$ printf '[account.fields]\nbeds = "integer"\n' >cs.toml && next account list --be
--beds	declared in cs.toml

# The scripts that shells load.
$ cs completion tcsh
! cs: there is no completion for 'tcsh'
! hint: one of bash, zsh, fish
[2]
$ cs completion bash >cs.bash && cs completion zsh >_cs && cs completion fish >cs.fish

# bash, which takes words apart at '='.
$ source ./cs.bash
$ try() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=(); _cs 2>/dev/null; printf '%s\n' "${COMPREPLY[@]}"; }
$ try cs acc
account
$ try cs account show a
acme
acme-2
$ try cs contact show D
Dr\ Wang
$ try cs account list --format = j
json
jsonl
$ try cs account list --format =
table
csv
json
jsonl
md
html
xlsx
ics
eml
$ try cs account list --where "'da"
days_left
$ COMP_TYPE=63 try cs account show a
acme  (Acme Dental)
acme-2  (Acme's second)
$ try cs account list -o cs.b
cs.bash
$ try cs account list --output = cs.f
cs.fish
$ try cs nonsense ''
\

# fish.
$ fish --no-config -c 'source cs.fish; complete -C "cs acc"; complete -C "cs account show a"; complete -C "cs account list --format=j"; complete -C "cs account list -o cs.b"; complete -C "cs -C bro"' | sort
--format=json
--format=jsonl
account	customers: who they are, who looks after them, where they stand
acme	Acme Dental
acme-2	Acme's second
cs.bash

# zsh: what its completion would add.
$ cat >try.zsh <<'END'
> compdef() { : }
> compadd() { print -l -- $candidates; print -l -- $shown }
> _files() { print files $* }
> compset() { : }
> source ./_cs
> try() { words=(cs "$@"); CURRENT=$#words; PREFIX=${words[-1]#\'}; _cs }
> try acc
> try account show a
> try contact show "'D"
> try account list -o ''
> try -C ''
> END
$ zsh -f try.zsh
account
account  -- customers: who they are, who looks after them, where they stand
acme
acme-2
acme  -- Acme Dental
acme-2  -- Acme's second
Dr Wang
Dr Wang
files
files -/
