# A step that is not needed, and why.
$ cs init -q
$ cs account add acme --name 'Acme Dental' -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ cs renewal skip acme review
! cs: say why it is not needed: --why TEXT
[1]
$ cs renewal skip acme review --why 'held with the parent company'
noted review as skipped for the renewal of acme due 2026-03-31
$ cs renewal play acme --format csv | grep ',review,'
2025-12-31,90,review,Last review before the renewal,skipped,2026-03-02,held with the parent company,
$ cs renewal skip acme polite_notice --why x
! cs: step 'polite_notice' is not asked of this renewal
! hint: it does not renew by itself
[1]
