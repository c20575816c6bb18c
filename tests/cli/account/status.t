# A contract that ran out may be renewed late: its customer is lost only after renewal.grace_days (30).

$ cs init -q && cs account add acme --name Acme && cs account add left --name Left
added account acme
added account left
$ cs contract add acme --product Pro --starts 2025-01-01 --ends 2026-01-01 --amount 100
added contract 1
$ cs contract add left --product Pro --starts 2025-01-01 --ends 2026-01-01 --amount 100
added contract 2
$ cs contract notice 2 --on 2025-10-01
noted the notice of contract 2, given on 2025-10-01
$ for day in 2025-12-31 2026-01-01 2026-01-31 2026-02-01; do cs account list --columns key,status,arr --format csv --today $day; done
key,status,arr
acme,customer,100.00
left,canceled,100.00
key,status,arr
acme,customer,
left,lost,
key,status,arr
acme,customer,
left,lost,
key,status,arr
acme,lost,
left,lost,
$ cs report portfolio --today 2026-01-31 --format json | grep -A4 '"status": "\(customer\|lost\)"\|by_status' | head -20
"by_status":[
{"group":"customer","accounts":1,"customers":0,"arr":null,"share":null,"due":null,"currency":null},
{"group":"lost","accounts":1,"customers":0,"arr":null,"share":null,"due":null,"currency":null}
],
"due_by_month":[],
