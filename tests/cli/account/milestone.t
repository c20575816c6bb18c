# The milestones of the first year, counted from the day the clock starts.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02
$ cs init -q && cs account add acme --name 'Acme Dental' -q
$ cs account milestone acme activated
! cs: the clock of 'acme' has not been started
! hint: 'cs handoff confirm acme' starts it, or 'cs account edit acme --clock-starts-on DATE'
[1]
$ cs account edit acme --clock-starts-on 2025-05-31 -q
$ cs account milestone acme campagn
! cs: there is no milestone 'campagn'
! hint: did you mean 'campaign'?
[2]
$ cs account milestone acme party
! cs: there is no milestone 'party'
! hint: there are: activated, no_how_to, campaign
[2]
$ cs account milestone acme activated --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: mark it once it is reached
[1]
$ cs account milestone acme activated --on 2025-06-30
acme has reached activated, on 2025-06-30
$ cs account milestone acme activated
! cs: 'acme' has reached activated already, on 2025-06-30
! hint: 'cs undo' takes it back
[1]
$ cs account milestone acme no_how_to --on 2025-10-01 --note 'no question in September'
acme has reached no_how_to, on 2025-10-01
$ cs account show acme --format json | grep activated_on
"activated_on":"2025-06-30",
$ cs account list --where 'activated_on<=2025-06-30' --columns key,activated_on
Key   Activated
acme  2025-06-30
$ cs undo && cs undo -q && cs account show acme --format json | grep activated_on
taken back change 4: cs account milestone acme no_how_to --on 2025-10-01 --note 'no question in September'
"activated_on":null,
$ cs account stage acme activation -q && cs account edit acme --clock-starts-on 2026-02-20 -q && cs account stage acme growth && cs account show acme --format json | grep activated_on
moved account acme to growth, as of 2026-03-02
"activated_on":"2026-03-02",
$ cs account remove acme --dry-run
would have removed account acme:
  account key: acme -> (none)
  account name: Acme Dental -> (none)
  account currency: CNY -> (none)
  account clock_starts_on: 2026-02-20 -> (none)
  account stage: growth -> (none)
  account stage_since: 2026-03-02 -> (none)

# They are declared in cs.toml; activated is always among them.
$ printf '[milestone.first_report]\nmonths = 2\ntitle = "first monthly report"\n' >> cs.toml
$ cs account milestone acme campaign
! cs: there is no milestone 'campaign'
! hint: there are: activated, first_report
[2]
$ cs account milestone acme first_report && cs account milestone acme activated
acme has reached first_report, on 2026-03-02
acme has reached activated, on 2026-03-02
