# An override is a layer with a reason and an end: below it the score goes on.
$ cs init -q && cat >cs.toml <<'END'
> account.fields.beds = "integer"
> [health.measure.beds]
> field = "beds"
> weight = 1
> points = ["0:0", "10:100"]
> END
$ cs account add acme --name 'Acme Dental' --beds 8 -q && cs contract add acme --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q
$ cs health override acme --grade D --until +30d --why 'the owner is selling'
! cs: 'acme' has no score yet
! hint: 'cs health score acme' gives it one
[1]
$ cs health score
2026-03-02: 1 scored, 1 changed
$ cs health override acme --grade D --why 'the owner is selling'
! cs: --until: missing
! hint: an override ends by itself: --until +30d
[2]
$ cs health override acme --grade D --until +30d
! cs: why: missing
! hint: an override stands for a reason: --why '...'
[2]
$ cs health override acme --grade E --until +30d --why 'the owner is selling'
! cs: grade: 'E' is none
! hint: one of A, B, B-, C, D, F
[2]
$ cs health override acme --grade D --score 40 --until +30d --why 'the owner is selling'
! cs: an override is a score or a grade
! hint: give one of --score and --grade
[2]
$ cs health override acme --score 101 --until +30d --why 'the owner is selling'
! cs: score: out of range
! hint: 0 to 100
[2]
$ cs health override acme --score 4O --until +30d --why 'the owner is selling'
! cs: --score: '4O' is not a number of at most 2 decimals
! hint: write it plainly, such as 30 or 0.8
[2]
$ cs health override acme --grade D --until -1d --why 'the owner is selling'
! cs: until: 2026-03-01 has passed
! hint: name a day to come, such as +30d
[2]
$ cs health override acme --score 40 --until 2026-03-20 --why 'the owner is selling'
overrode the health of acme until 2026-03-20
$ cs health list --columns account,score,grade,computed,override_until
Account  Score  Grade  Computed  Override until
acme        40  D            80  2026-03-20
$ cs account edit acme --beds 6 -q && cs health score --today 2026-03-10
2026-03-10: 1 scored, 1 changed
$ cs health show acme --today 2026-03-10 --since 2026-03-01
Acme Dental
===========
acme · 2026-03-10

Score           40
Grade           D
Computed        60
Computed grade  C
Override        until 2026-03-20 by root: the owner is selling
Coverage        100% (1 of 1 of the weight)
Smoothed        73.46
Scored          2026-03-10
Scorecard       a29e0aa852430eac

Measure  What  Value  Unit  Known  Points  Weight  Adds  Change
beds     beds      6        known      60       1    60

  One of the two, today and 2026-03-01, has no score: there is no change to tell of.

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ cs health show acme --today 2026-03-10 --since 2026-03-02
Acme Dental
===========
acme · 2026-03-10

Score           40
Grade           D
Computed        60
Computed grade  C
Override        until 2026-03-20 by root: the owner is selling
Coverage        100% (1 of 1 of the weight)
Smoothed        73.46
Scored          2026-03-10
Scorecard       a29e0aa852430eac

Measure  What  Value  Unit  Known  Points  Weight  Adds  Change
beds     beds      6        known      60       1    60     -20

Change since 2026-03-02
-----------------------
Data  Definition  Missing  Override  Total
 -20           0        0        20      0

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ cs health list --columns account,score,grade --today 2026-03-21
Account  Score  Grade
acme        60  C
$ cs health override acme --lift --today 2026-03-12
lifted the override of acme
$ cs health override acme --lift --today 2026-03-12
! cs: 'acme' has no override that holds
[1]
$ cs health list --columns account,score,grade --today 2026-03-12
Account  Score  Grade
acme        60  C
$ cs undo -q && cs health list --columns account,score,grade --today 2026-03-12
Account  Score  Grade
acme        40  D
