# A check says all that is wrong with scorecards and warning lines, each at its place.
$ cs init -q && cat >cs.toml <<'END'
> health.grades = ["A:90", "B:75", "C:80", "F:0"]
> [account.fields]
> beds = "integer"
> note = "text"
> [signal.orders]
> unit = "orders"
> [health.measure.days_since_use]
> weight = 40
> points = ["0:100", "30:x"]
> [health.measure.core_depth]
> weight = 20
> points = ["0:100", "100:0"]
> [health.measure.breadth]
> weight = 20
> points = ["0:0", "50:60", "40:100"]
> [health.measure.dpeth]
> weight = 20
> [health.measure.size]
> weight = 20
> field = "bed"
> points = ["0:0", "10:100"]
> [health.measure.remark]
> weight = 20
> field = "note"
> points = ["0:0", "10:100"]
> [health.measure.business]
> weight = 20
> signal = "order"
> points = ["0:0", "10:100"]
> [alert.rule.gone]
> measure = "days_since_usage"
> at_least = 30
> [alert.rule.two]
> measure = "breadth"
> at_least = 30
> at_most = 20
> [alert.rule.said]
> measure = "score"
> falls_by = 10
> text = "{name} fell by {vaule}"
> [alert.rule.fell]
> measure = "days_since_touch"
> falls_by = 10
> END
$ cs config check
! cs.toml:9:1: health.measure.days_since_use.points: 'x' is not a number of at most 2 decimals
! hint: write it plainly, such as 30 or 0.8
! cs.toml:11:1: health.measure.core_depth: its points go the wrong way
! hint: of core_depth more is better
! cs.toml:15:1: health.measure.breadth.points: '40:100' does not come after '50:60'
! hint: such as ["0:100", "14:70", "60:0"]: values rise, points go one way
! cs.toml:17:1: health.measure.dpeth: is no built-in measure, and says not where it is read
! hint: name a field, a signal or a select: field = "beds"
! cs.toml:20:1: health.measure.size.field: an account has no field 'bed' that could be measured
! hint: did you mean 'beds'?
! cs.toml:24:1: health.measure.remark.field: an account has no field 'note' that could be measured
! hint: 'cs help account' lists them
! cs.toml:28:1: health.measure.business.signal: there is no signal 'order'
! hint: declare [signal.order]
! cs.toml:1:8: health.grades: 'C:80' does not come below 'B'
! hint: such as ["A:90", "B:75", "C:50", "F:0"], from the best to the worst
! cs.toml:31:1: alert.rule.gone.measure: there is no measure 'days_since_usage'
! hint: did you mean 'days_since_use'?
! cs.toml:40:1: alert.rule.said.text: unknown placeholder '{vaule}'
! hint: did you mean 'value'?
! cs.toml:43:1: alert.rule.fell: only the score is kept day by day and can fall
! hint: measure = "score", or use at_most
! cs: 11 things are wrong with the settings
[78]
$ cs config check --lang zh 2>&1 | tail -1
cs: 11 things are wrong with the settings
# Unknown keys and what is no number are told before.
$ printf '[health.measure.core_depth]\nwieght = 3\n' >cs.toml && cs config check
! cs: cs.toml:2:1: unknown key 'health.measure.core_depth.wieght'
! hint: did you mean 'health.measure.core_depth.weight'?
[78]
$ printf '[health.measure.core_depth]\nweight = "much"\n' >cs.toml && cs config check
! cs: cs.toml:2:10: 'health.measure.core_depth.weight' takes a whole number from 0 to 1000, got text 'much'
[78]
$ printf '[health.measure.core_depth]\nweight = -3\n' >cs.toml && cs config check
! cs: cs.toml:2:10: 'health.measure.core_depth.weight' takes a whole number from 0 to 1000, got -3
[78]
$ printf '[health.segment.huge.core_depth]\nweight = 3\n' >cs.toml && cs config check
! cs: cs.toml:2:1: health.segment.huge.core_depth: 'huge' is no segment
! hint: one of large, medium, small
[78]
$ printf '[health.segment.large.core_depth]\npoints = ["0:0"]\n' >cs.toml && cs config check
! cs: cs.toml:2:1: health.segment.large.core_depth.points: points need at least two breakpoints
! hint: such as ["0:100", "14:70", "60:0"]: values rise, points go one way
[78]
$ printf '[alert.rule.unhappy]\nat_most = 6\n' >cs.toml && cs config check
! cs: cs.toml:2:1: alert.rule.unhappy: names no measure
! hint: score, or a measure such as days_since_use
[78]
$ printf '[alert.rule.unhappy]\nmeasure = "nps_mean"\n' >cs.toml && cs config check
! cs: cs.toml:2:1: alert.rule.unhappy: has to have one line
! hint: give one of at_least, at_most and falls_by
[78]
$ printf '[health.measure.core_depth]\nweight = 3\n[alert.rule.unhappy]\nmeasure = "nps_mean"\nat_most = 6\n' >cs.toml && cs config check

# The text of an acknowledgement may name what there is.
$ printf '[support]\nacknowledgement = "Dear {nam}, by {by}"\nacknowledgement_zh = "{name"\n' >cs.toml && cs config check
! cs.toml:2:1: support.acknowledgement: '{nam}' stands for nothing
! hint: did you mean 'name'?
! cs.toml:3:1: support.acknowledgement_zh: a '{' without its '}'
! hint: a place is written {name}
! cs: 2 things are wrong with the settings
[78]
$ printf '[support]\nacknowledgement = "By {due}"\n' >cs.toml && cs config check
! cs: cs.toml:2:1: support.acknowledgement: '{due}' stands for nothing
! hint: there are {name}, {account}, {number}, {subject}, {by} and {company}
[78]
$ printf '[support]\nacknowledgement = "By {by}"\n' >cs.toml && cs config check

# Who sends has an address.
$ printf 'mail.from = "nonsense"\n' >cs.toml && cs config check
! cs: cs.toml:1:6: mail.from: 'nonsense' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
[78]
$ printf 'mail.from = "CS team <cs@example.com>"\n' >cs.toml && cs config check
