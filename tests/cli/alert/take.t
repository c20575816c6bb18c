# What people do with an alert. A move that its state does not allow is refused with those that it does.
$ cs init -q && cat >cs.toml <<'END'
> account.fields.beds = "integer"
> [alert.rule.few_beds]
> measure = "beds"
> at_most = 5
> [health.measure.beds]
> field = "beds"
> weight = 1
> points = ["0:0", "10:100"]
> END
$ cs staff add li --name 'Li Wei' -q
$ for key in acme beta gamma delta; do cs account add $key --name $key --beds 3 -q; cs contract add $key --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q; done
$ cs alert check
alerts: 4 opened, 0 recovered, 0 lost, 0 came back
$ cs alert list
No.  Account  What                             Owner  State  Opened
  1  acme     acme: beds is 3, at or below 5          open   2026-03-02
  2  beta     beta: beds is 3, at or below 5          open   2026-03-02
  3  gamma    gamma: beds is 3, at or below 5         open   2026-03-02
  4  delta    delta: beds is 3, at or below 5         open   2026-03-02
$ cs alert act 1 --note 'called them'
! cs: alert 1 is open
! hint: what can be done with it: take, snooze, resolve, dismiss
[1]
$ CS_AS=somebody cs alert take 1
! cs: 'somebody' is not one of the staff
! hint: say who sees to it: --owner NAME
[1]
$ CS_AS=li cs alert take 1
took alert 1
$ cs alert act 1
! cs: note: missing
! hint: what was done: --note '...'
[2]
$ CS_AS=li cs alert act 1 --note 'called them: two beds are being mended'
noted what was done about alert 1
$ cs alert snooze 1
! cs: --until: missing
! hint: the day on which it comes back: --until +7d
[2]
$ cs alert snooze 1 --until 2026-03-02
! cs: until: 2026-03-02 is not to come
! hint: name a day to come, such as +7d
[2]
$ cs alert snooze 1 --until 2026-03-09
snoozed alert 1
$ cs alert check && cs alert list --columns id,state,snoozed_until --limit 1
No.  State    Snoozed until
  1  snoozed  2026-03-09
$ cs alert check --today 2026-03-09
alerts: 0 opened, 0 recovered, 0 lost, 1 came back
$ cs alert show 1 --today 2026-03-09
acme: beds is 3, at or below 5
==============================

No.      1
Account  acme
Rule     few_beds
Value    3
Line     5
Opened   2026-03-02
Owner    li
State    taken
Taken    2026-03-02
Acted    2026-03-02
Told     2026-03-02

Actions
-------
On          By  What was done
2026-03-02  li  called them: two beds are being mended
$ cs alert resolve 1 --outcome dismissed
! cs: outcome: dismissed is none
! hint: recovered or lost; a false alarm is dismissed
[2]
$ cs alert resolve 1 --outcome well
! cs: --outcome: 'well' is not one of open, taken, snoozed, recovered, lost, dismissed
! hint: recovered or lost
[2]
$ cs alert resolve 1 --outcome lost
! cs: why: missing
! hint: what they left for: --why '...'
[2]
$ cs alert resolve 1 --why 'the beds are back' --today 2026-03-09
resolved alert 1
$ cs alert take 1 --owner li
! cs: alert 1 is recovered
! hint: nothing follows that; the next alert of its rule opens by itself
[1]
$ cs alert dismiss 2
! cs: why: missing
! hint: a false alarm teaches something: --why '...'
[2]
$ cs alert dismiss 2 --why 'a day clinic'
dismissed alert 2
$ cs alert take 3 --owner li
took alert 3

# The episode of a closed alert goes on until it is well: no second one is opened for it.
$ cs alert check --today 2026-03-10
$ cs account edit acme --beds 9 -q && cs alert check --today 2026-03-11 && cs alert check --today 2026-03-12
$ cs account edit acme --beds 2 -q && cs alert check --today 2026-03-20
alerts: 1 opened, 0 recovered, 0 lost, 0 came back
$ cs alert list --account acme --columns id,state,opened_on,over_on
No.  State      Opened      Over
  5  open       2026-03-20
  1  recovered  2026-03-02  2026-03-12
$ cs alert ledger --today 2026-03-20
Rule      Fired  Acted  Ignored  Recovered  Lost  Dismissed  Still open
few_beds      5      1        1          1     0          1           3
$ cs alert ledger --since 2026-03-19 --today 2026-03-20 --lang zh
规则      触发  已行动  被忽略  已恢复  流失  已排除  未关闭
few_beds     1       0       0       0     0       0       1
$ cs alert log 3 | tail -n +2 | wc -l
11
$ cs undo && cs alert list --account acme --count
taken back change 22: cs alert check --today 2026-03-20
1
$ cs alert take 99
! cs: there is no alert '99'
! hint: 'cs alert list' shows all
[1]
