# Two clinics that use the product, one that has left, one that has not begun.
$ cs init -q
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --csm li --segment large -q
$ cs account add 重庆仁心 --name 重庆仁心口腔 -q
$ cs account add gone --name 'Gone Ltd' -q
$ cs account add soon --name 'Soon Ltd' -q
$ cs contract add acme --product Pro --amount 60000 --seats 4 --starts 2026-01-01 --term 12m -q
$ cs contract add 重庆仁心 --product Pro --amount 12000 --starts 2026-01-01 --term 12m -q
$ cs contract add gone --product Pro --amount 12000 --starts 2025-03-05 --ends 2026-03-05 -q
$ cs contract add soon --product Pro --amount 12000 --starts 2026-06-01 --term 12m -q
$ cs contact add acme --name 'Dr Li' --tier 1 --attitude 1 -q
$ cs touch add gone --kind call --on 2026-02-25 --note 'they are moving to another product' -q
$ cs touch add acme --kind call --on 2026-02-20 --note 'asked for stock alerts' -q

# Without any usage too little is known; unknown is not low.
$ cs health score
2026-03-02: 3 scored, 3 changed
without a grade, since too little is known: 3
$ cs health list
Account   Name          Score  Grade  Change  Coverage  CSM
acme      Acme Dental                               20  li
重庆仁心  重庆仁心口腔                               0
gone      Gone Ltd                                  10
$ cs health show acme
Acme Dental
===========
acme · 2026-03-02

Grade      none: too little is known
Coverage   20% (20 of 100 of the weight)
Scored     2026-03-02
Scorecard  4dc8368e0c1c76c9

Measure           What                            Value  Unit  Known                      Points  Weight  Adds  Change
usage_frequency   active days of 30                      d     no data was ever imported              20
days_since_use    days since last use                    d     no data was ever imported              20
usage_trend       use against the 30 days before         x     no data was ever imported              10
core_depth        core functions used                          no data was ever imported              15
breadth           licensed functions used                      no data was ever imported               5
active_users      seats in use in 30 days                      no data was ever imported               5
attitude_tier1    attitude of tier 1                  1        known                          85      10
attitude_tier2    attitude of tier 2                           missing                                 5
days_since_touch  days since last touch              10  d     known                         100      10

  One of the two, today and 2026-01-31, has no score: there is no change to tell of.

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.

# Usage comes. One account shows nothing in a feed that is fresh: that is a score, and not a gap.
$ cat >usage.csv <<'END'
> account,day,feature,user,events,minutes
> acme,2026-01-20,charting,a,40,90
> acme,2026-02-10,charting,a,30,60
> acme,2026-02-20,stock,b,10,30
> acme,2026-02-28,charting,a,20,30
> gone,2026-02-28,charting,g,10,30
> END
$ cs usage import usage.csv --create-features -q
$ cs health score
2026-03-02: 3 scored, 3 changed
$ cs health score
2026-03-02: 3 scored, 0 changed
$ cs health list --columns account,score,grade,coverage
Account   Score  Grade  Coverage
重庆仁心   0.00  F            75
gone      63.51  C            55
acme      76.16  B            80
$ cs health show acme
Acme Dental
===========
acme · 2026-03-02

Score      76.16
Grade      B
Coverage   80% (80 of 100 of the weight)
Smoothed   76.16
Scored     2026-03-02
Scorecard  4dc8368e0c1c76c9

Measure           What                            Value  Unit  Known    Points  Weight   Adds  Change
usage_frequency   active days of 30                   3  d     known     30.00      20   7.50
days_since_use    days since last use                 2  d     known     97.14      20  24.29
usage_trend       use against the 30 days before      1  x     known     90.00      10  11.25
core_depth        core functions used                          missing              15
breadth           licensed functions used             1        known    100.00       5   6.25
active_users      seats in use in 30 days           0.5        known     60.00       5   3.75
attitude_tier1    attitude of tier 1                  1        known     85.00      10  10.62
attitude_tier2    attitude of tier 2                           missing               5
days_since_touch  days since last touch              10  d     known    100.00      10  12.50

  One of the two, today and 2026-01-31, has no score: there is no change to tell of.

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ cs health show 重庆仁心 --lang zh
重庆仁心口腔
============
重庆仁心 · 2026-03-02

健康分  0
等级    F
覆盖率  75%（权重 75 / 100）
平滑值  0
评分日  2026-03-02
评分卡  4dc8368e0c1c76c9

指标              含义              数值  单位  来源    得分  权重  贡献  变化
usage_frequency   30天内活跃天数          天    无记录     0    20     0
days_since_use    未使用天数              天    无记录     0    20     0
usage_trend       使用量环比              倍    无记录     0    10     0
core_depth        核心功能使用深度              无记录     0    15     0
breadth           功能使用广度                  无记录     0     5     0
active_users      30天活跃用户占比              无记录     0     5     0
attitude_tier1    一级关键人态度                缺失            10
attitude_tier2    二级关键人态度                缺失             5
days_since_touch  未联系天数              天    缺失            10

  今天与 2026-01-31 之一没有得分，无法比较变化。

  健康分：已知指标的 权重×得分 之和除以其权重；0 为流失，100 为健康。已知权重不足一半时不评分。
$ cs health focus
Account  Name      CSM         ARR  Score  Grade  Lacks  Most by          Could gain
gone     Gone Ltd       CNY 12,000  63.51  C      11.49  usage_frequency       32.73

# The account that left keeps its last score for ever.
$ cs health score --today 2026-03-05
2026-03-05: 2 scored, 2 changed
$ cs health score --today 2026-04-30
2026-04-30: 2 scored, 2 changed
without a grade, since too little is known: 2
$ cs health list --columns account,score,grade,frozen --today 2026-04-30
Account   Score  Grade  Frozen
acme                    no
重庆仁心                no
gone      63.51  C      yes
$ cs health override gone --grade A --until +30d --why 'they may come back' --today 2026-04-30
! cs: 'gone' has left: its last score stays as it is
[1]
$ cs account list --columns key,health,grade --today 2026-04-30
Key       Health  Grade
acme
gone       63.51  C
soon
重庆仁心

# A feed that is late is no fault of the account: its measures are missing, and the score says so.
$ cs health show acme --today 2026-04-30 --since 2026-03-02
Acme Dental
===========
acme · 2026-04-30

Grade      none: too little is known
Coverage   20% (20 of 100 of the weight)
Smoothed   76.01
Scored     2026-04-30
Scorecard  4dc8368e0c1c76c9

Measure           What                            Value  Unit  Known                           Points  Weight  Adds  Change
usage_frequency   active days of 30                      d     feed late, last day 2026-02-28              20         -7.50
days_since_use    days since last use                    d     feed late, last day 2026-02-28              20        -24.29
usage_trend       use against the 30 days before         x     feed late, last day 2026-02-28              10        -11.25
core_depth        core functions used                          feed late, last day 2026-02-28              15          0.00
breadth           licensed functions used                      feed late, last day 2026-02-28               5         -6.25
active_users      seats in use in 30 days                      feed late, last day 2026-02-28               5         -3.75
attitude_tier1    attitude of tier 1                  1        known                            85.00      10        -10.62
attitude_tier2    attitude of tier 2                           missing                                      5          0.00
days_since_touch  days since last touch              69  d     known                            43.33      10        -12.50

  One of the two, today and 2026-03-02, has no score: there is no change to tell of.

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ cs health movers --today 2026-04-30 --since 2026-03-02
Account  Name  CSM  Then  Now  Change  Grade then  Grade  Data  Definition  Missing  Override  Most by

# History is not rewritten, and cannot be undone.
$ cs health score --today 2026-04-01
! cs: health was scored on 2026-04-30 already, and days before that stay as they are
! hint: score a day from 2026-04-30 on
[1]
$ cs health score acme --all
! cs: --all and an ACCOUNT exclude each other
! hint: give one of them
[2]
$ cs health score soon --today 2026-04-30
2026-04-30: 0 scored, 0 changed
! not scored, since no contract is in force: 1
$ cs health show soon
! cs: 'soon' has no score
! hint: 'cs health score soon' scores it, once a contract of it is in force
[1]
$ cs undo --dry-run | head -1
would have taken back change 14: cs usage import usage.csv --create-features -q:
