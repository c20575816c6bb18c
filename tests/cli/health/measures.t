# What people say, how support stands and what was promised are measures, too: each is one line of cs.toml.
$ cs init -q && cat >cs.toml <<'END'
> company = "Example"
> health.grades = ["A:90", "B:75", "C:50", "F:0"]
> [health.measure.nps_mean]
> weight = 30
> [health.measure.tickets_open]
> weight = 10
> [health.measure.complaints]
> weight = 20
> [health.measure.first_reply]
> weight = 10
> [health.measure.milestones_overdue]
> weight = 20
> [health.measure.goals_reached]
> weight = 10
> END
$ cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li --clock-starts-on 2025-11-30 -q
$ cs contract add acme --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q
$ cs contact add acme --name 'Dr Wu' -q && cs contact add acme --name 'Ms Lin' -q && cs contact add acme --name 'Mr Bo' -q
$ cs survey sent 'Dr Wu' 'Ms Lin' 'Mr Bo' --kind nps --on 2026-02-20 -q
$ cs survey answer 'Dr Wu' --score 9 --on 2026-02-25 -q && cs survey answer 'Ms Lin' --score 4 --on 2026-02-26 -q
$ cs health score -q && cs health show acme
Acme Dental
===========
acme · 2026-03-02

Score      50
Grade      C
Coverage   50% (50 of 100 of the weight)
Smoothed   50
Scored     2026-03-02
Scorecard  7e4007689a6c1fdc

Measure             What                                         Value  Unit  Known                      Points  Weight  Adds  Change
nps_mean            mean NPS answer of the contacts                6.5        known                          50      30    30
tickets_open        tickets open                                              no data was ever imported              10
complaints          complaints in 90 days                                     no data was ever imported              20
first_reply         median first reply in 90 days, in open time         min   no data was ever imported              10
milestones_overdue  milestones overdue                               1        known                          50      20    20
goals_reached       goals reached of those due                                missing                                10

  One of the two, today and 2026-01-31, has no score: there is no change to tell of.

  Score: the sum of weight x points over the measures that are known, divided by their weight; 0
  lost, 100 thriving. Below half of the weight there is none.
$ export CS_AS=li CS_NOW=2026-03-02T02:00:00Z
$ cs ticket open acme --subject 'how to export' -q && cs complaint add acme --what 'billing stood still' --kind business_stopped -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket reply 1 --text 'see the menu' -q
$ cs account milestone acme activated --on 2025-12-20 -q
$ cs health score -q && cs health show acme --lang zh
Acme Dental
===========
acme · 2026-03-02

健康分  68.52
等级    C
覆盖率  90%（权重 90 / 100）
平滑值  68.52
评分日  2026-03-02
评分卡  7e4007689a6c1fdc

指标                含义                              数值  单位  来源    得分  权重   贡献  变化
nps_mean            联系人NPS平均分                    6.5        已知   50.00    30  16.67
tickets_open        未关闭工单                           1        已知   93.33    10  10.37
complaints          90天内投诉                           1        已知   40.00    20   8.89
first_reply         90天首次回复中位时长（工作时间）    60  分钟  已知   93.33    10  10.37
milestones_overdue  逾期里程碑                           0        已知  100.00    20  22.22
goals_reached       到期目标达成率                                缺失            10

  今天与 2026-01-31 之一没有得分，无法比较变化。

  健康分：已知指标的 权重×得分 之和除以其权重；0 为流失，100 为健康。已知权重不足一半时不评分。

# A detractor opens an alert, of a rule that everybody has who has none of their own; who did not answer does not.
$ cs alert check
alerts: 1 opened, 0 recovered, 0 lost, 0 came back
$ cs alert list --columns account,rule,text,value,line,owner
Account  Rule       What                                          Value  Line  Owner
acme     detractor  Acme Dental: somebody gave 4 of 10 (line: 6)      4     6  li
$ cs alert check --today 2026-07-01 && cs alert list --columns rule,state
Rule       State
detractor  open
# On the agenda it is one thing to do: the call to that person. Once they were called the alert is left to be seen to.
$ cs agenda --format csv | grep -E ',(alert|detractor),'
li,late,2026-02-28,-2,acme,Acme Dental,detractor,Ms Lin gave 4 of 10 on 2026-02-26 and nobody has talked with them since,cs touch add acme --kind call --with 2
$ cs touch add acme --kind call --with 'Ms Lin' -q && cs agenda --format csv | grep -E ',(alert|detractor),'; cs undo -q
li,today,2026-03-02,0,acme,Acme Dental,alert,Acme Dental: somebody gave 4 of 10 (line: 6),cs alert take 1
$ cs alert take 1 -q && cs agenda --format csv | grep -E ',(alert|detractor),'
li,late,2026-02-28,-2,acme,Acme Dental,detractor,Ms Lin gave 4 of 10 on 2026-02-26 and nobody has talked with them since,cs touch add acme --kind call --with 2
$ cs alert act 1 --note 'wrote to her' -q && cs agenda --format csv --today 2026-03-09 | grep -E ',(alert|detractor),'
li,late,2026-02-28,-9,acme,Acme Dental,detractor,Ms Lin gave 4 of 10 on 2026-02-26 and nobody has talked with them since,cs touch add acme --kind call --with 2
li,today,2026-03-09,0,acme,Acme Dental,alert,Acme Dental: somebody gave 4 of 10 (line: 6),cs alert act 1 --note '...'
$ cs undo -q && cs undo -q
# The same of a rule that says more.
$ cat >>cs.toml <<'END'
> [alert.rule.unhappy]
> measure = "nps_mean"
> at_most = 6.5
> END
$ cs alert check && cs alert list --columns rule,text
alerts: 1 opened, 0 recovered, 0 lost, 0 came back
Rule       What
detractor  Acme Dental: somebody gave 4 of 10 (line: 6)
unhappy    Acme Dental: nps_mean is 6.5, at or below 6.5

# The account's own page says how it is doing, and why.
$ cs health score --today 2026-03-09 -q && cs account show acme --today 2026-03-09 | sed -n '/^Health/,/^Up for/p'
Health
------
Score  Grade  Coverage %  Last 12 weeks  Costs most                       Points  Then                   Points
68.52  C              90  ··········▆▆   mean NPS answer of the contacts  -16.67  complaints in 90 days  -13.33

Open alerts
-----------
No.  Rule     What                                           Opened      State  Owner
  2  unhappy  Acme Dental: nps_mean is 6.5, at or below 6.5  2026-03-02  open   li

Open complaints
---------------
No.  What                 Kind              State   Handler  Due
  1  billing stood still  business stopped  raised  li       2026-03-02 11:00

Open tickets
------------
No.  Subject        State  Priority  Next                Due
  1  how to export  open   normal    first reply in 4 h  2026-03-02 15:30

Up for renewal
$ cs account show acme --today 2026-03-09 --lang zh | sed -n '/^健康度/,/^待续约/p'
健康度
------
健康分  等级  覆盖率 %  近 12 周      失分最多           失分  其次          失分
 68.52  C           90  ··········▆▆  联系人NPS平均分  -16.67  90天内投诉  -13.33

未关闭预警
----------
编号  规则     内容                                           触发日      状态    负责人
   2  unhappy  Acme Dental: nps_mean is 6.5, at or below 6.5  2026-03-02  待处理  li

未解决投诉
----------
编号  内容                 类型      状态    处理人  时限
   1  billing stood still  业务中断  已提出  li      2026-03-02 11:00

未解决工单
----------
编号  主题           状态    优先级  下一时限             期限
   1  how to export  处理中  普通    首次回复还剩 4 小时  2026-03-02 15:30

待续约
$ cs account show acme --format json | sed -n '/"health_line"/,/"renewals"/p'
"health_line":[
{"score":68.52,"grade":"C","coverage":90,"weeks":"···········▆","costs_most":"nps_mean","most":-16.67,"costs_next":"complaints","next":-13.33}
],
"open_alerts":[
{"id":2,"rule":"unhappy","text":"Acme Dental: nps_mean is 6.5, at or below 6.5","opened_on":"2026-03-02","state":"open","owner":"li"}
],
"open_complaints":[
{"id":1,"what":"billing stood still","kind":"business_stopped","state":"raised","handler":"li","due_at":"2026-03-02T03:00:00Z"}
],
"open_tickets":[
{"id":1,"subject":"how to export","state":"open","priority":"normal","assignee":null,"next":"first reply in 4 h","due":"2026-03-02T07:30:00Z"}
],
"open_requests":[],
"renewals":[
