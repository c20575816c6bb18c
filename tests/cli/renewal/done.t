# A step is done because somebody says so; when nothing waits for it any more, it is not.
$ cs init -q
$ cs account add acme --name 'Acme Dental' -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ cs renewal done acme contract --dry-run
would have noted contract as done for the renewal of acme due 2026-03-31
$ cs renewal done acme contract --why 'sent to Dr Li'
noted contract as done for the renewal of acme due 2026-03-31
$ cs renewal play acme --format csv | grep ',contract,'
2026-02-17,42,contract,Contract ready to sign,done,2026-03-02,sent to Dr Li,
$ cs renewal win acme -q >/dev/null
$ cs renewal done 1 archive
! cs: the renewal of 'acme' due 2026-03-31 is renewed early
! hint: what follows it falls due in its place
[1]
$ cs renewal done acme
! cs: 'cs renewal done' needs STEP: of the play, as 'cs renewal play' names it
! hint: see 'cs renewal done --help'
[2]
