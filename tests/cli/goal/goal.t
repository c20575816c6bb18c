# A goal from the customer's words to a number, to the question whether it was reached.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02
$ cs init -q && cs account add acme --name 'Acme Dental' --clock-starts-on 2025-12-01 -q && cs account add beta --name Beta -q
$ cs contact add acme --name 'Dr Wu' --tier 1 -q && cs contact add beta --name 'Mr Li' -q
$ cs goal add acme --department 'front desk' --statement 'fewer patients who do not turn up' --said-by 'Dr Wu'
added goal 1

# A vague answer is asked on until there is a number.
$ cs goal confirm 1 --with 'Dr Wu'
! cs: goal 1 lacks: metric, target, direction, due
! hint: ask on until there is a number: 'cs goal edit 1 --metric TEXT --target N --direction up|down --due DATE'
[1]
$ cs goal measure 1 11
! cs: goal 1 has no metric yet
! hint: 'cs goal edit 1 --metric TEXT --unit TEXT' says what is measured
[1]
$ cs goal edit 1 --metric no-shows --unit % --baseline 12 --target 5 --direction up
! cs: direction: from 12 to 5 is down
! hint: leave it out, or mend the numbers
[2]
$ cs goal edit 1 --metric no-shows --unit % --baseline 12 --target 12
! cs: target: the same as the baseline
! hint: what shall change?
[2]
$ cs goal edit 1 --metric no-shows --unit % --baseline 12 --target 5 --due 2026-06-30 --terms 'missed slots,no-shows'
changed goal 1
$ cs goal edit 1 --account beta
! cs: account: a goal stays with the customer who named it
[2]
$ cs goal edit 1 --target 1e300
! cs: --target: '1e300' is not a number
! hint: write a decimal number, such as 37.5
[2]
$ cs goal review 1
! cs: goal 1 is draft: 'review' leads nowhere from there
! hint: what can be done: 'cs goal confirm 1', 'cs goal drop 1'
[1]
$ cs goal confirm 1 --with 'Mr Li'
! cs: with: 'Mr Li' is not of this account
! hint: 'cs contact list --account ...' lists its people
[2]
$ cs goal confirm 1 --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ cs goal confirm 1 --with 'Dr Wu' --on 2025-12-10 --note 'counted per week'
goal 1 was read back and confirmed
$ cs goal edit 1 --target=
! cs: target: an agreed goal has one
[2]

# Measured; a second number for the same day corrects the first.
$ cs goal review 1
! cs: goal 1 was never measured: there is nothing to judge it by
! hint: 'cs goal measure 1 N', or say --answer no --why TEXT
[1]
$ cs goal measure 1 11 --on 2026-01-31 --source 'monthly report'
noted 11 for goal 1
$ cs goal measure 1 10 --on 2026-01-31
noted 10 for goal 1
$ cs goal measure 1 8.25 --on 2026-02-28
noted 8.25 for goal 1
$ cs goal measure 1 8.25 --on 2026-02-28
nothing to change
$ cs goal measure 1 8 --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ cs goal measure 1 many
! cs: N: 'many' is not a number
! hint: write a decimal number, such as 37.5
[2]
$ cs goal measure 1 1e300
! cs: N: '1e300' is not a number
! hint: write a decimal number, such as 37.5
[2]

# The question after three months.
$ cs goal review 1
reviewed goal 1: on_the_way
$ cs goal review 1 --answer reached
! cs: goal 1 has no measurement that meets its target
! hint: 'cs goal measure 1 N' records one
[1]
$ cs goal review 1 --answer no
! cs: goal 1 is not reached: say why
! hint: --why TEXT; --installed, --as-advised yes|no and --used-by TEXT tell more
[1]
$ cs goal review 1 --answer perhaps
! cs: --answer: 'perhaps' is not one of reached, on_the_way, no
[2]
$ cs goal review 1 --answer no --why 'reminders are off' --installed yes --as-advised no --used-by doctors
reviewed goal 1: no
$ cs goal outcome 1
! cs: an outcome is an amount or a text
! hint: --amount AMOUNT or --what TEXT
[1]
$ cs goal outcome 1 --amount 'CNY 30,000' --what '50 hours a month saved' --evidence 'their own count' --on 2026-02-15
noted what goal 1 has brought
$ cs goal outcome 1 --what more --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ cs goal confirm 1 --with 'Dr Wu'
goal 1 was read back and confirmed
$ cs goal show 1
fewer patients who do not turn up
=================================
acme

No.          1
Account      acme
Department   front desk
Said by      Dr Wu
Status       agreed
Due          2026-06-30
Metric       no-shows
Unit         %
Better       down
Baseline     12
Value        8.25
Measured     2026-02-28
Target       5
Terms        missed slots, no-shows
Agreed       2025-12-10
Read back    2026-03-02
Reviewed     2026-03-02
First value  2026-02-15
Progress %   53.6

Measurements
------------
On          Value
2026-02-28   8.25
2026-01-31  10.00

Read back
---------
On          By     Note
2026-03-02  Dr Wu
2025-12-10  Dr Wu  counted per week

Reviews
-------
On          Reached     Value  Installed  As advised  Used by  Why
2026-03-02  on the way   8.25
2026-03-02  no           8.25  yes        no          doctors  reminders are off

Value received
--------------
On              Amount  What                    Evidence
2026-02-15  CNY 30,000  50 hours a month saved  their own count

Next
----

Measure it:
\$ cs goal measure 1 N --source TEXT

Is it reached? And if not, why?
\$ cs goal review 1 --answer no --why TEXT --installed yes --as-advised no --used-by TEXT

Note value that they received:
\$ cs goal outcome 1 --amount AMOUNT --what TEXT --evidence TEXT
$ cs goal show 1 --lang zh
fewer patients who do not turn up
=================================
acme

编号      1
客户      acme
部门      front desk
提出人    Dr Wu
状态      已确认
期限      2026-06-30
指标      no-shows
单位      %
方向      越低越好
基线      12
当前值    8.25
测量日    2026-02-28
目标值    5
术语      missed slots, no-shows
确认日    2025-12-10
复核日    2026-03-02
回顾日    2026-03-02
首次见效  2026-02-15
进度 %    53.6

测量
----
日期         数值
2026-02-28   8.25
2026-01-31  10.00

目标复核
--------
日期        对方   备注
2026-03-02  Dr Wu
2025-12-10  Dr Wu  counted per week

目标回顾
--------
日期        是否达成  数值  已安装  按建议使用  使用团队  原因
2026-03-02  进行中    8.25
2026-03-02  未达成    8.25  是      否          doctors   reminders are off

已获价值
--------
日期              金额  内容                    依据
2026-02-15  CNY 30,000  50 hours a month saved  their own count

下一步
------

测量：
\$ cs goal measure 1 N --source TEXT

达成了吗？如未达成，原因是什么？
\$ cs goal review 1 --answer no --why TEXT --installed yes --as-advised no --used-by TEXT

记录客户获得的价值：
\$ cs goal outcome 1 --amount AMOUNT --what TEXT --evidence TEXT
$ cs goal show 1 --format json
{
"schema_version":1,
"name":"goal.show",
"title":"fewer patients who do not turn up",
"subtitle":"acme",
"facts":{
"id":1,
"account":"acme",
"department":"front desk",
"said_by":"Dr Wu",
"status":"agreed",
"due":"2026-06-30",
"metric":"no-shows",
"unit":"%",
"direction":"down",
"baseline":12,
"value":8.25,
"measured_on":"2026-02-28",
"target":5,
"terms":["missed slots","no-shows"],
"agreed_on":"2025-12-10",
"confirmed_on":"2026-03-02",
"reviewed_on":"2026-03-02",
"first_outcome_on":"2026-02-15",
"progress":53.6
},
"tables":{
"measurement":[
{"on":"2026-02-28","value":8.25,"source":null,"note":null},
{"on":"2026-01-31","value":10,"source":null,"note":null}
],
"rediscovery":[
{"on":"2026-03-02","contact":"Dr Wu","note":null},
{"on":"2025-12-10","contact":"Dr Wu","note":"counted per week"}
],
"goal_review":[
{"on":"2026-03-02","answer":"on_the_way","value":8.25,"installed":null,"as_advised":null,"used_by":null,"why":null},
{"on":"2026-03-02","answer":"no","value":8.25,"installed":true,"as_advised":false,"used_by":"doctors","why":"reminders are off"}
],
"goal_outcome":[
{"on":"2026-02-15","amount":30000.00,"what":"50 hours a month saved","evidence":"their own count","currency":"CNY"}
]
},
"charts":{},
"notes":[
"Measure it:\n$ cs goal measure 1 N --source TEXT",
"Is it reached? And if not, why?\n$ cs goal review 1 --answer no --why TEXT --installed yes --as-advised no --used-by TEXT",
"Note value that they received:\n$ cs goal outcome 1 --amount AMOUNT --what TEXT --evidence TEXT"
]
}
$ cs goal list
No.  Account  Goal                               Metric    Unit  Baseline  Value  Target  Due         Status
  1  acme     fewer patients who do not turn up  no-shows  %           12   8.25       5  2026-06-30  agreed

# Once its day has passed it is reached or missed, and that is where it ends.
$ CS_TODAY=2026-07-01 cs goal review 1 --answer on_the_way
! cs: goal 1 was due on 2026-06-30: it is reached or not
! hint: 'cs goal edit 1 --due DATE' gives it more time
[1]
$ CS_TODAY=2026-07-01 cs goal measure 1 4.5 -q && CS_TODAY=2026-07-01 cs goal review 1
reviewed goal 1: reached
$ cs goal review 1
! cs: goal 1 is reached: 'review' leads nowhere from there
! hint: reached is where it ends
[1]
$ cs goal confirm 1
! cs: goal 1 is reached: 'confirm' leads nowhere from there
! hint: reached is where it ends
[1]
$ cs goal drop 1 --why x
! cs: goal 1 is reached: 'drop' leads nowhere from there
! hint: reached is where it ends
[1]
$ cs goal add acme --statement 'shorter queues' --metric minutes --target 10 --due 2026-03-01 -q && cs goal confirm 2
! cs: goal 2 lacks: direction
! hint: ask on until there is a number: 'cs goal edit 2 --direction up|down'
[1]
$ cs goal edit 2 --direction down -q && cs goal confirm 2 -q
$ cs goal measure 2 9
noted 9 for goal 2
$ cs goal review 2 --answer no --why 'they say otherwise' && cs goal list --columns id,status,value,ended_on,ended_why
reviewed goal 2: no
No.  Status   Value  Ended       Why
  2  missed       9  2026-03-02  they say otherwise
  1  reached   8.25  2026-07-01
$ cs goal add acme --statement 'growth' -q && cs goal drop 3
! cs: say why with --why TEXT
[2]
$ cs goal drop 3 --why 'no longer wanted'
dropped goal 3
$ cs goal measure 3 1
! cs: goal 3 is dropped: 'measure' leads nowhere from there
! hint: dropped is where it ends
[1]
$ cs goal outcome 3 --what x
! cs: goal 3 is dropped: 'outcome' leads nowhere from there
! hint: dropped is where it ends
[1]
$ cs undo -q && cs goal list --account acme --columns id,status
No.  Status
  2  missed
  1  reached
  3  draft
$ cs goal remove 1 && cs undo && cs goal show 1 --format json | grep -c '"2026-01-31"'
removed goal 1; 'cs undo' brings it back
taken back change 25: cs goal remove 1
1
$ cs goal edit 3 --target 10000000000000000
! cs: target: larger than 10 to the 15th
[2]
$ cs goal measure 1 10000000000000000
! cs: value: larger than 10 to the 15th
[2]
$ cs goal review 1 --installed perhaps
! cs: --installed: 'perhaps' is neither yes nor no
! hint: write yes or no
[2]
$ cs goal outcome 1 --amount much
! cs: --amount: 'much' is not an amount
! hint: write it as 120000, 1,200.50, 12.5万 or CNY 120000
[2]
