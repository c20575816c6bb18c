# What should be true of every account: silent and 0 when all holds, else the rule by its name.
$ cs init -q && cs staff add li --name 'Li Wei' -q
$ cs account check
$ cs account add acme --name 'Acme Dental' --segment large -q && cs account add bolt --name Bolt --csm li -q
$ cs contract add acme --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q
$ cs contract add bolt --product Suite --amount 12000 --starts 2026-01-01 --term 12m -q
$ cs touch add acme --on 2026-01-10 --kind call --next 'send quote' --next_on 2026-02-01 -q
$ cs account check
Account  Rule               What is wrong                                    What to do
acme     csm_named          a customer without a CSM                         cs account edit acme --csm HANDLE
acme     due_looked_after   due on 2026-04-30, and nobody looks after it     cs account edit acme --csm HANDLE
acme     next_step_in_time  a next step is overdue since 2026-02-01          cs touch list --account acme
acme     talked_to          not talked to lately; the last time: 2026-01-10  cs touch add acme --kind call
acme     tier_1_known       no contact of tier 1                             cs contact list --account acme
bolt     tier_1_known       no contact of tier 1                             cs contact list --account bolt
[1]
$ cs account check bolt
Account  Rule          What is wrong         What to do
bolt     tier_1_known  no contact of tier 1  cs contact list --account bolt
[1]
# What it says is what to do.
$ cs account edit acme --csm li -q && cs touch done 1 -q && cs touch add acme --kind call -q
$ cs contact add acme --name 'Dr Wu' --tier 1 -q && cs contact add bolt --name 'Ms Bo' --tier 1 -q
$ cs account check
# Who has left looks after nobody.
$ cs staff edit li --active no -q
$ cs account check --format json
[
{"account":"acme","rule":"csm_active","text":"its CSM, li, works here no longer","command":"cs account edit acme --csm HANDLE"},
{"account":"bolt","rule":"csm_active","text":"its CSM, li, works here no longer","command":"cs account edit bolt --csm HANDLE"}
]
[1]
$ cs account check acme --lang zh
客户  规则        问题                    怎么办
acme  csm_active  客户成功经理 li 已离职  cs account edit acme --csm HANDLE
[1]
