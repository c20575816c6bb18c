$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q
$ cs export
{"cs_export":1,"schema":1}
$ for field in 'beds integer' 'next_audit date' 'score number' 'open boolean' 'note text'; do cs -q config set "account.fields.${field% *}" "${field#* }"; done
$ cs -q staff add li --name 'Li Na' --roles csm,sales
$ cs -q account add acme --name 'Acme "Dental"' --csm li --tags b,a --beds 12 --next_audit 2026-05-01 --score 0.1 --open yes --note $'two\nlines'
$ cs -q account add 重庆仁心 --name 重庆仁心 --parent acme
$ cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 1200.50
$ cs export
{"cs_export":1,"schema":1}
{"noun":"staff","id":1,"handle":"li","name":"Li Na","roles":["csm","sales"],"currency":"CNY","active":true,"name_match":"li na","created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}
{"noun":"account","id":1,"key":"acme","name":"Acme \"Dental\"","currency":"CNY","csm":1,"stage":"signing","stage_since":"2026-03-02","tags":["a","b"],"name_match":"acme \"dental\"","beds":12,"next_audit":"2026-05-01","score":0.1,"open":true,"note":"two\nlines","created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}
{"noun":"account","id":2,"key":"重庆仁心","name":"重庆仁心","parent":1,"currency":"CNY","stage":"signing","stage_since":"2026-03-02","name_match":"重庆仁心","created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}
{"noun":"stage_change","id":1,"account":1,"stage":"signing","since":"2026-03-02","created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}
{"noun":"stage_change","id":2,"account":2,"stage":"signing","since":"2026-03-02","created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}
{"noun":"contract","id":1,"account":1,"kind":"new","currency":"CNY","amount":120050,"recurring":true,"starts":"2026-01-01","ends":"2027-01-01","auto_renew":false,"due":"2026-12-31","stops":"2027-01-01","renews":true,"arr_dividend":120050,"arr_divisor":1,"created":"2026-03-02T08:00:00Z","updated":"2026-03-02T08:00:00Z"}

# Into a file of its owner's alone; the same store, the same bytes.
$ cs export all.jsonl && stat -c %a all.jsonl && cs export | cmp - all.jsonl && cs export - | cmp - all.jsonl && echo the same
600
the same
$ jq -c 'select(.noun == "account") | [.id, .key, .beds, .parent]' all.jsonl
[1,"acme",12,null]
[2,"重庆仁心",null,1]
$ cs export no/such/folder
! cs: cannot write '$PWD/no/such/folder': No such file or directory
! hint: check the disk, and the permissions of the folder
[74]
$ cs export >/dev/full
! cs: cannot write the answer: No space left on device
! hint: what the command changed, if anything, is kept
[74]

# A store larger than what is passed on at once; a disk that fills up in the middle leaves the old export as it was, and
# nothing beside it.
$ { echo key,name; for i in $(seq 1500); do echo "k$i,Customer number $i"; done; } > many.csv && cs account import --yes many.csv -q
$ cs export > many.jsonl && wc -l < many.jsonl && test $(stat -c %s many.jsonl) -gt 131072 && cs export same.jsonl && cmp many.jsonl same.jsonl && echo the same
3007
the same
$ (ulimit -f 100; trap '' XFSZ; cs export all.jsonl)
! cs: cannot write '$PWD/all.jsonl': File too large
! hint: check the disk, and the permissions of the folder
[74]
$ ls; wc -l < all.jsonl
all.jsonl
cs.toml
many.csv
many.jsonl
same.jsonl
7
$ (ulimit -f 100; trap '' XFSZ; cs export new.jsonl) 2>/dev/null; ls
all.jsonl
cs.toml
many.csv
many.jsonl
same.jsonl
$ cs export | head -n 1
{"cs_export":1,"schema":1}
$ mkdir again && cp cs.toml again && cd again && cs init -q && cs restore ../many.jsonl && cs export | cmp - ../many.jsonl && echo the same
restored 3006 records
the same
$ head -c 150000 ../many.jsonl > ../cut.jsonl; mkdir cut && cp cs.toml cut && cd cut && cs init -q && cs restore ../../cut.jsonl; cs account list --count
0
! cs: ../../cut.jsonl:647: this is not one JSON object on one line
! hint: a line of an export was cut or changed; make a new export
$ mkdir ../bare && cp cs.toml ../bare && cd ../bare && cs init -q && printf "" | cs restore -
! cs: standard input:1: this is no export of a cs store
! hint: 'cs export' makes one; other files are for 'cs import'
[65]
$ printf '%s' "$(cat ../../many.jsonl)" | cs restore - && cs export | cmp - ../../many.jsonl && echo the same
restored 3006 records
the same
