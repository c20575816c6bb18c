# The system judges by the health score, and by the notice that was given; made for cron, silent when nothing is new.
$ cs init -q
$ cs account add acme --name 'Acme Dental' -q && cs account add zeta --name Zeta -q && cs account add mute --name Mute -q
$ cs contract add acme --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 -q
$ cs contract add zeta --product Pro --starts 2025-08-01 --ends 2026-08-01 --amount 60000 -q
$ cs contract add mute --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 -q
$ cs health score --all -q
$ cs health override acme --score 82 --until 2026-04-30 --why 'by hand' -q && cs health override zeta --score 68 --until 2026-04-30 --why 'by hand' -q
$ cs renewal assess --dry-run
would have judged 2 renewals
$ cs renewal assess acme
judged 1 renewal
$ cs renewal assess
$ cs renewal assess
$ cs renewal verdicts --format csv
id,account,due,days_left,amount_due,category,verdict_system,verdict_csm,verdict_final,disagreed,csm
1,acme,2026-04-30,59,60000.00,,renew,,,false,
2,zeta,2026-07-31,151,60000.00,,monitor,,,false,
$ cs renewal verdicts zeta --format csv
on,checkpoint,judge,verdict,by,why
2026-03-02,180,system,monitor,cs,health 68.0 (B-)
# At three months nobody monitors: the same score is at risk.
$ CS_TODAY=2026-05-02 cs health override zeta --score 68 --until 2026-06-30 --why 'by hand' -q
$ CS_TODAY=2026-05-02 cs renewal assess zeta
judged 1 renewal
$ CS_TODAY=2026-05-02 cs renewal verdicts zeta --format csv
on,checkpoint,judge,verdict,by,why
2026-05-02,90,system,at_risk,cs,health 68.0 (B-)
2026-03-02,180,system,monitor,cs,health 68.0 (B-)
