# What is open, once a week, with what is expected of it: silent, so that cron mails nothing.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li -q && cs account add bay --name 'Bay Clinic' --csm li -q
$ cs contract add acme --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 60000 -q && cs contract add bay --product Pro --starts 2025-07-01 --ends 2026-07-01 --amount 30000 -q
$ cs contract add bay --product Mail --starts 2025-12-01 --ends 2026-12-01 --amount 3000 -q
$ cs renewal edit acme --category likely --forecast 50000 --target 65000 -q
$ cs renewal snapshot --dry-run
would have kept 2 renewals due until 2026-08-29
$ cs renewal snapshot
$ cs export | grep renewal_kept
{"noun":"renewal_kept","snapshot":1,"account":1,"line":1,"due":"2026-05-31","currency":"CNY","amount":6000000,"target":6500000,"forecast":5000000,"category":"likely","band":"none","chance":500000}
{"noun":"renewal_kept","snapshot":1,"account":2,"line":2,"due":"2026-06-30","currency":"CNY","amount":3000000,"band":"none","chance":500000}
$ cs export | grep -c '"noun":"renewal_snapshot"'
1
# The same week again: nothing. The next week: another one.
$ CS_TODAY=2026-03-08 cs renewal snapshot && CS_TODAY=2026-03-08 cs renewal snapshot --dry-run && cs export | grep -c '"noun":"renewal_snapshot"'
1
$ CS_TODAY=2026-03-09 cs renewal snapshot && cs export | grep -c '"noun":"renewal_snapshot"'
2
# It is one change, and taken back as one.
$ cs undo -q && cs export | grep -c renewal_kept
2
$ cs export > all.jsonl && mkdir copy && cd copy && cs init -q && cs restore ../all.jsonl -q && cs export | grep renewal_kept && cs doctor
{"noun":"renewal_kept","snapshot":1,"account":1,"line":1,"due":"2026-05-31","currency":"CNY","amount":6000000,"target":6500000,"forecast":5000000,"category":"likely","band":"none","chance":500000}
{"noun":"renewal_kept","snapshot":1,"account":2,"line":2,"due":"2026-06-30","currency":"CNY","amount":3000000,"band":"none","chance":500000}
$ cd .. && sed -i 's/"band":"none"/"band":"blue"/' all.jsonl && mkdir other && cd other && cs init -q && cs restore ../all.jsonl
! cs: ../all.jsonl:12: band: it is none
! hint: a line of an export was cut or changed; make a new export
[65]
# How far ahead it looks is a setting.
$ cd .. && cs config set renewal.snapshot_days 300 -q && CS_TODAY=2026-03-09 cs renewal snapshot --dry-run
would have kept 3 renewals due until 2027-01-03
$ cs account remove acme --dry-run
! cs: account 'acme' is still used by 1 contract (account)
! hint: remove those first, or keep it
[1]
$ cs renewal list --status open --limit 1 --columns account --format csv | tail -n 1 | xargs -n 1 cs renewal show | grep Chance
Chance          50.0% as of 2026-03-02
