# What a changed cs.toml would do is seen before it is live; afterwards 'score' says what it did.
$ cs init -q && cat >cs.toml <<'END'
> [account.fields]
> beds = "integer"
> audit = "date"
> [health.measure.beds]
> field = "beds"
> weight = 60
> points = ["0:0", "10:100"]
> [health.measure.volume]
> sql = "select key, arr / 100 from v_account"
> weight = 40
> points = ["0:0", "100000:100"]
> [health.segment.large.beds]
> points = ["0:0", "40:100"]
> END
$ cs account add acme --name 'Acme Dental' --beds 8 --segment large -q
$ cs account add beta --name Beta --beds 9 -q
$ for key in acme beta; do cs contract add $key --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q; done
$ cs health score && cs health list --columns account,score,grade
2026-03-02: 2 scored, 2 changed
Account  Score  Grade
acme        36  D
beta        78  B
$ sed 's/^weight = 60/weight = 0/' cs.toml >new.toml
$ cat >>new.toml <<'END'
> [alert.rule.few_beds]
> measure = "beds"
> at_most = 8
> text = "{name} has {value} beds (line: {line})"
> END
$ cs health preview new.toml
What it would change
====================
2026-03-02

Accounts scored     2
Scores that change  2
Grades that change  2

Grades that would change
------------------------
Account  Name         Score  New score  Grade  New grade
acme     Acme Dental     36         60  D      C
beta     Beta            78         60  B      C

Measures that are deleted
-------------------------
Measure  Grades that move by it
beds                          2

Alerts that would open
----------------------
Account  Rule      What
acme     few_beds  Acme Dental has 8 beds (line: 8)
$ cs health preview new.toml --format json
{
"schema_version":1,
"name":"health.preview",
"title":"What it would change",
"subtitle":"2026-03-02",
"facts":{
"accounts":2,
"scores_moved":2,
"grades_moved":2
},
"tables":{
"grades":[
{"account":"acme","name":"Acme Dental","score":36,"new_score":60,"grade":"D","new_grade":"C"},
{"account":"beta","name":"Beta","score":78,"new_score":60,"grade":"B","new_grade":"C"}
],
"deleted":[
{"measure":"beds","grades_moved":2}
],
"alerts":[
{"account":"acme","rule":"few_beds","text":"Acme Dental has 8 beds (line: 8)"}
]
},
"charts":{},
"notes":[]
}
$ cs health preview cs.toml
What it would change
====================
2026-03-02

Accounts scored     2
Scores that change  0
Grades that change  0
$ cs health list --columns account,score,grade
Account  Score  Grade
acme        36  D
beta        78  B
$ cp new.toml cs.toml && cs health score
2026-03-02: 2 scored, 2 changed
! the definition has changed; grades that moved because of it alone: 2
$ cs health show beta --since 2026-03-01 | sed -n 3,9p
beta · 2026-03-02

Score      60
Grade      C
Coverage   100% (40 of 40 of the weight)
Smoothed   60
Scored     2026-03-02
$ cs health score --today +1d && cs health show beta --today +1d --since 2026-03-02
2026-03-03: 2 scored, 0 changed
Beta
====
beta · 2026-03-03

Score      60
Grade      C
Coverage   100% (40 of 40 of the weight)
Smoothed   60
Scored     2026-03-02
Scorecard  e9ac41195ba616e9

Measure  What     Value  Unit  Known  Points  Weight  Adds  Change
volume   volume  60,000        known      60      40    60       0

Change since 2026-03-02
-----------------------
Data  Definition  Missing  Override  Total
   0           0        0         0      0

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ cs health preview nowhere.toml
! cs: there is no file 'nowhere.toml'
! hint: make a copy of cs.toml, and change that
[66]

# What is wrong in it is named at its place.
$ wrong() { printf '%s\n' "$@" >new.toml; cs health preview new.toml; }
$ wrong '[health.measure.bed]' 'weight = 1'
! cs: new.toml:2:1: health.measure.bed: is no built-in measure, and says not where it is read
! hint: name a field, a signal or a select: field = "beds"
[78]
$ wrong '[health.measure.days_since_us]' 'weight = 1'
! cs: new.toml:2:1: health.measure.days_since_us: is no built-in measure, and says not where it is read
! hint: did you mean 'days_since_use'?
[78]
$ wrong '[health.measure.beds]' 'field = "beds"' 'weight = 1'
! cs: new.toml:3:1: health.measure.beds: has no points
! hint: such as points = ["0:0", "10:100"]
[78]
$ wrong '[health.measure.beds]' 'field = "beds"' 'sql = "select 1, 2"' 'weight = 1' 'points = ["0:0", "1:100"]'
! cs: new.toml:4:1: health.measure.beds: is read from one of field, sql and signal, not from several
! hint: keep one of them
[78]
$ wrong '[health.measure.beds]' 'field = "rooms"' 'weight = 1' 'points = ["0:0", "1:100"]'
! cs: measure 'beds': an account has no field 'rooms' that could be measured
! hint: 'cs help account' lists them
[78]
$ wrong '[health.measure.beds]' 'sql = "select nothing"' 'weight = 1' 'points = ["0:0", "1:100"]' 2>&1 | grep -o "^cs: the select of measure 'beds':"
cs: the select of measure 'beds':
$ wrong '[health.measure.beds]' 'sql = "delete from account"' 'weight = 1' 'points = ["0:0", "1:100"]' 2>&1 | grep -o "^cs: the select of measure 'beds':"
cs: the select of measure 'beds':
$ wrong '[health.measure.beds]' 'sql = "select key from v_account"' 'weight = 1' 'points = ["0:0", "1:100"]'
! cs: the select of measure 'beds': it has to give account and value, and may give a day
! hint: select key, arr from v_account
[78]
$ wrong '[health.measure.beds]' 'signal = "orders"' 'weight = 1' 'points = ["0:0", "1:100"]'
! cs: measure 'beds' reads the signal 'orders', which cs.toml does not have
! hint: declare [signal.orders], or take the measure out
[78]
$ wrong '[health.measure.days_since_use]' 'points = ["0:0", "30:100"]'
! cs: new.toml:2:1: health.measure.days_since_use: its points go the wrong way
! hint: of days_since_use less is better
[78]
$ wrong '[health.measure.days_since_use]' 'points = ["0:100", "30:70", "20:0"]'
! cs: new.toml:2:1: health.measure.days_since_use.points: '20:0' does not come after '30:70'
! hint: such as ["0:100", "14:70", "60:0"]: values rise, points go one way
[78]
$ wrong '[health.measure.days_since_use]' 'sql = "select 1, 2"'
! cs: new.toml:2:1: health.measure.days_since_use: is a built-in measure and reads what it reads
! hint: call a measure of your own by another name
[78]
$ wrong '[health.segment.huge.days_since_use]' 'weight = 1'
! cs: new.toml:2:1: health.segment.huge.days_since_use: 'huge' is no segment
! hint: one of large, medium, small
[78]
$ wrong '[health]' 'grades = ["A:90", "B:95", "F:0"]'
! cs: new.toml:2:1: health.grades: 'B:95' does not come below 'A'
! hint: such as ["A:90", "B:75", "C:50", "F:0"], from the best to the worst
[78]
$ wrong '[health.measure.days_since_use]' 'weight = -1'
! cs: new.toml:2:10: 'health.measure.days_since_use.weight' takes a whole number from 0 to 1000, got -1
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_use"' 'at_least = 30' 'text = "{vlaue} days"'
! cs: new.toml:4:1: alert.rule.stop.text: unknown placeholder '{vlaue}'
! hint: did you mean 'value'?
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_us"' 'at_least = 30'
! cs: new.toml:2:1: alert.rule.stop.measure: there is no measure 'days_since_us'
! hint: did you mean 'days_since_use'?
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_use"'
! cs: new.toml:2:1: alert.rule.stop: has to have one line
! hint: give one of at_least, at_most and falls_by
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_use"' 'at_least = 30' 'at_most = 20'
! cs: new.toml:2:1: alert.rule.stop: has to have one line
! hint: give one of at_least, at_most and falls_by
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_use"' 'falls_by = 30'
! cs: new.toml:3:1: alert.rule.stop: only the score is kept day by day and can fall
! hint: measure = "score", or use at_most
[78]
$ wrong '[alert.rule.stop]' 'measure = "days_since_use"' 'at_least = 30' 'text = "from {before}"'
! cs: new.toml:4:1: alert.rule.stop.text: {before} is of a fall only
! hint: use it with falls_by
[78]
$ wrong '[alert.rule.stop]' 'at_least = 30'
! cs: new.toml:2:1: alert.rule.stop: names no measure
! hint: score, or a measure such as days_since_use
[78]
