# Stages of a life: dated, with a reason, only forwards, and never out of churned but by winning back.
$ cs init -q && cs account add acme --name 'Acme Dental' --signed_on 2026-01-05 -q
$ cs account stage acme activation --on 2026-02-01 --why 'kick-off held'
moved account acme to activation, as of 2026-02-01
$ cs account stage acme activation
! cs: 'acme' is in activation already, since 2026-02-01
[1]
$ cs account stage acme growth --on 2026-01-10
! cs: 2026-01-10 lies before the present stage began, 2026-02-01
! hint: undo the last change of stage, or give a later day
[1]
$ cs account stage acme growth --on tomorrow
! cs: 2026-03-03 lies in the future
! hint: record a stage once it is entered
[1]
$ cs account stage acme won_back
! cs: 'acme' has not churned: it cannot be won back
[1]
$ cs account stage acme flying
! cs: STAGE: 'flying' is not one of signing, activation, growth, maturity, renewal, churned, won_back
[2]
$ cs account stage acme churned --why 'clinic closed'
moved account acme to churned, as of 2026-03-02
$ cs account stage acme growth
! cs: 'acme' has churned: from there it can only be won back
! hint: cs account stage acme won_back
[1]
$ cs account stage acme won_back --dry-run
would have moved account acme to won_back, as of 2026-03-02:
  account stage: churned -> won_back
$ cs account timeline acme
On          Event  What                       By  In            Number
2026-03-02  stage  churned: clinic closed         stage_change       3
2026-02-01  stage  activation: kick-off held      stage_change       2
2026-01-05  stage  signing                        stage_change       1
