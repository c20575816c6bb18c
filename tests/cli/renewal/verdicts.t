# What was judged, by whom: nothing, then something.
$ cs init -q
$ cs renewal verdicts
No.  Account  Due  Days  Amount due  Category  System  CSM says  Final  Disagreed  CSM
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --csm li -q
$ cs contract add acme --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 -q
$ cs renewal verdicts acme
On  Checkpoint  Judge  Verdict  By  Why
$ cs renewal verdict acme lose --why 'they close the clinic' -q
$ cs renewal verdicts --csm li --format json
[
{"id":1,"account":"acme","due":"2026-04-30","days_left":59,"amount_due":60000.00,"category":null,"verdict_system":null,"verdict_csm":"lose","verdict_final":null,"disagreed":false,"csm":"li"}
]
$ cs renewal verdicts --disagreed
No.  Account  Due  Days  Amount due  Category  System  CSM says  Final  Disagreed  CSM
$ cs renewal verdicts acme --disagreed
! cs: --csm and --disagreed are of all renewals
! hint: leave out the account
[2]
