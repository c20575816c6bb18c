# Next steps get done; large customers get visited.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --segment large --csm li -q
$ cs contract add acme --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q
$ cs touch add acme --on 2026-02-20 --kind call --next 'send quote' --next_on 2026-02-27 -q
$ cs touch done 1 --on 2026-02-01
! cs: 2026-02-01 lies before the touch itself, 2026-02-20
[1]
$ cs touch done 1
marked the next step of touch 1 as done
$ cs touch done 1
! cs: the next step of touch 1 was done already, on 2026-03-02
[1]
$ cs touch add acme --kind call -q && cs touch done 2
! cs: touch 2 names no next step
[1]
$ cs touch visits
Account  Name         CSM  Last visit  Next step on
acme     Acme Dental  li
$ cs touch add acme --on 2025-12-30 --kind visit -q && cs touch visits
Account  Name         CSM  Last visit  Next step on
acme     Acme Dental  li   2025-12-30
$ cs touch add acme --on 2026-01-02 --kind visit -q && cs touch visits
Account  Name  CSM  Last visit  Next step on
