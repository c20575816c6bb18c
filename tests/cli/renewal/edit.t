# What people write about a due set: it is kept with the set, filtered by, and undone.
$ cs init -q
$ cs staff add li --name 'Li Wei' -q && cs staff add wu --name 'Wu Fang' -q
$ cs account add acme --name 'Acme Dental' --csm li -q && cs account add zeta --name 'Zeta' --csm li -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 -q
$ cs contract add zeta --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 'USD 9000' -q
$ cs renewal edit acme --category likely --forecast 7万 --target 80000 --owner wu
changed the renewal of acme due 2026-03-31
$ cs renewal edit acme --next_year 'no-shows below 5 %' --value_report https://docs.example.com/acme
changed the renewal of acme due 2026-03-31
$ cs renewal edit zeta --category at_risk --forecast 4000
changed the renewal of zeta due 2026-04-30
$ cs renewal list --columns account,due,owner,category,target,forecast,next_year,value_report
Account  Due         Owner  Category      Target    Forecast  Next year           Value report
acme     2026-03-31  wu     likely    CNY 80,000  CNY 70,000  no-shows below 5 %  https://docs.example.com/acme
zeta     2026-04-30         at_risk                USD 4,000
$ cs renewal list --category at_risk,lost --columns account,forecast
Account   Forecast
zeta     USD 4,000
$ cs renewal list --where 'forecast>=50000' --columns account,forecast
Account    Forecast
acme     CNY 70,000
$ cs renewal list --where 'target=' --columns account
Account
zeta
# Nothing given changes nothing, and a field is cleared by an empty one.
$ cs renewal edit acme
nothing to change
$ cs renewal edit acme --owner=
changed the renewal of acme due 2026-03-31
$ cs renewal list --account acme --columns account,owner,forecast
Account  Owner    Forecast
acme            CNY 70,000
$ cs undo -q && cs renewal list --account acme --columns account,owner
Account  Owner
acme     wu
# Who leads it is who is reminded of it.
$ cs staff edit wu --email wu@example.com -q && cs renewal remind --format csv
person,on,days_left,account,account_name,about,amount_due,state
li,2026-04-30,59,zeta,Zeta,due,9000.00,new
wu,2026-03-31,29,acme,Acme Dental,due,60000.00,new
# What is refused.
$ cs renewal edit acme --forecast 'USD 5'
! cs: this renewal is in CNY
! hint: give the amount in CNY
[2]
$ cs renewal edit acme --forecast=-5
! cs: forecast: an amount cannot be negative
[2]
$ cs renewal edit acme --category maybe
! cs: --category: 'maybe' is not one of commit, likely, at_risk, lost
[2]
$ cs renewal edit nobody --category likely
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs renewal edit acme --due 2027-01-01
! cs: 'cs renewal edit' has no option '--due'
! hint: see 'cs renewal edit --help'
[2]
# An extension of the whole set takes it along; so does 'contract extend' of its last line.
$ cs renewal extend acme --by 1m -q && cs renewal list --account acme --columns id,due,status,forecast
No.  Due         Status      Forecast
  1  2026-03-31  extended
  3  2026-04-30  open      CNY 70,000
$ cs contract extend 2 --by 1m -q && cs renewal list --account zeta --columns id,due,status,forecast
No.  Due         Status     Forecast
  2  2026-04-30  extended
  4  2026-05-31  open      USD 4,000
$ cs undo -q && cs renewal list --account zeta --columns id,due,status,forecast
No.  Due         Status   Forecast
  2  2026-04-30  open    USD 4,000
