# From sales to a CSM: refused while something lacks, returned, accepted, introduced, confirmed.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=wang
$ cs init -q && cs staff add wang --name 'Wang Fang' --roles sales -q && cs staff add li --name 'Li Wei' --roles csm -q && cs staff add chen --name 'Chen Jie' --roles support -q
$ cs account add acme --name 'Acme Dental' --sales wang -q && cs account add beta --name 'Beta' -q
$ cs handoff show acme
! cs: 'acme' has no hand-over
! hint: 'cs handoff start acme' begins one
[1]
$ cs handoff start nobody
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs handoff start acme
added handoff 1
$ cs handoff start acme
! cs: hand-over 1 of that account is open already: draft
! hint: 'cs handoff show 1' tells what to do
[1]
$ cs handoff submit acme
! cs: hand-over 1 lacks: a CSM, a contact of tier 1, basics.business, basics.people, basics.purchase, surroundings.systems, sale.why, sale.promised, around.partners, stand.now, stand.next
! hint: 'cs handoff show 1' tells what to type for each
[1]
$ cs handoff edit 1 --csm li --support chen
changed handoff 1
$ cs contact add acme --name 'Dr Wu' --tier 1 --role decision_maker -q && cs contact add beta --name 'Mr Li' -q
$ cs handoff fill acme --item business='a clinic of 12 chairs' --item people='Dr Wu decides' --item basics.purchase='the suite, CNY 120,000 a year'
wrote into hand-over 1 of acme
$ cs handoff fill acme --item systems='paper' --item sale.why='wants fewer no-shows' --item promised='stock alerts'
wrote into hand-over 1 of acme
$ cs handoff fill acme --item partners=none --item now='contract signed'
wrote into hand-over 1 of acme
$ cs handoff submit acme
! cs: hand-over 1 lacks: stand.next
! hint: 'cs handoff show 1' tells what to type for each
[1]
$ cs handoff fill acme --item bussiness=x
! cs: the form has no item 'bussiness'
! hint: did you mean 'business'?
[2]
$ cs handoff fill acme --item business
! cs: --item: 'business' has no '='
! hint: such as --item basics.business='a clinic of 12 chairs'
[2]
$ cs handoff fill acme
! cs: say what to write with --item NAME=TEXT
! hint: 'cs handoff show ACCOUNT' lists the items
[2]
$ cs handoff fill acme --item risks='the owner retires next year' && cs handoff fill acme --item risks=
wrote into hand-over 1 of acme
wrote into hand-over 1 of acme
$ cs handoff show acme
Hand-over of Acme Dental
========================
acme · 2026-03-02

No.      1
Account  acme
Kind     from sales
From     wang
CSM      li
Support  chen
State    draft
Since    2026-03-02

Days in each state
------------------
State  Since       Days  By    With  Note
draft  2026-03-02     0  wang

Basics
------
Item             Required  Text
basics.business  yes       a clinic of 12 chairs
basics.people    yes       Dr Wu decides
basics.purchase  yes       the suite, CNY 120,000 a year

Surroundings
------------
Item                  Required  Text
surroundings.systems  yes       paper
surroundings.market   no

How the sale went
-----------------
Item               Required  Text
sale.why           yes       wants fewer no-shows
sale.promised      yes       stock alerts
sale.alternatives  no

What is around
--------------
Item             Required  Text
around.partners  yes       none
around.risks     no

Where they stand
----------------
Item        Required  Text
stand.now   yes       contract signed
stand.next  yes

Expectations
------------
none on record

Next
----

Still lacking:
\$ cs handoff fill 1 --item stand.next=TEXT

# Every wrong move is refused, and the allowed ones named.
$ for verb in accept introduce confirm; do cs handoff $verb acme; done
! cs: handoff 1 is draft: 'accept' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
! cs: handoff 1 is draft: 'introduce' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
! cs: handoff 1 is draft: 'confirm' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
[1]
$ cs handoff return acme --missing x
! cs: handoff 1 is draft: 'return' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
[1]
$ cs handoff fill acme --item next='kick-off on Friday' -q && cs handoff submit acme
submitted hand-over 1 of acme
$ for verb in submit introduce confirm; do cs handoff $verb acme; done
! cs: handoff 1 is submitted: 'submit' leads nowhere from there
! hint: what can be done: 'cs handoff accept 1', 'cs handoff return 1'
! cs: handoff 1 is submitted: 'introduce' leads nowhere from there
! hint: what can be done: 'cs handoff accept 1', 'cs handoff return 1'
! cs: handoff 1 is submitted: 'confirm' leads nowhere from there
! hint: what can be done: 'cs handoff accept 1', 'cs handoff return 1'
[1]
$ cs handoff fill acme --item next=later
! cs: hand-over 1 is submitted: its form is closed
! hint: 'cs handoff return 1 --missing TEXT' opens it again
[1]
$ CS_TODAY=2026-03-04 CS_AS=li cs handoff return acme
! cs: say what is missing with --missing TEXT
[2]
$ CS_TODAY=2026-03-04 CS_AS=li cs handoff return acme --missing 'who signs?'
returned hand-over 1 of acme
$ for verb in accept introduce confirm; do cs handoff $verb acme; done
! cs: handoff 1 is returned: 'accept' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
! cs: handoff 1 is returned: 'introduce' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
! cs: handoff 1 is returned: 'confirm' leads nowhere from there
! hint: what can be done: 'cs handoff submit 1'
[1]
$ cs handoff submit acme --on 2026-03-03
! cs: 2026-03-03 lies in the future
! hint: record it once it has happened
[1]
$ export CS_TODAY=2026-03-05 CS_NOW=2026-03-05T08:00:00Z
$ cs handoff fill acme --item people='Dr Wu decides and signs' -q && cs handoff submit acme --on 2026-03-06
! cs: 2026-03-06 lies in the future
! hint: record it once it has happened
[1]
$ cs handoff submit acme && CS_AS=li cs handoff accept acme
submitted hand-over 1 of acme
accepted hand-over 1 of acme
$ cs account show acme --format json | grep -E '"(csm|support|sales|stage|clock_starts_on)"'
"csm":"li",
"support":"chen",
"sales":"wang",
"clock_starts_on":null,
"stage":"signing",
$ for verb in submit accept return confirm; do cs handoff $verb acme --on 2026-03-05; done
! cs: handoff 1 is accepted: 'submit' leads nowhere from there
! hint: what can be done: 'cs handoff introduce 1'
! cs: handoff 1 is accepted: 'accept' leads nowhere from there
! hint: what can be done: 'cs handoff introduce 1'
! cs: say what is missing with --missing TEXT
! cs: handoff 1 is accepted: 'confirm' leads nowhere from there
! hint: what can be done: 'cs handoff introduce 1'
[1]
$ cs handoff edit 1 --csm wang
! cs: csm: hand-over 1 is accepted already
! hint: 'cs account transfer' passes an account to another CSM
[2]
$ cs handoff introduce acme --with 'Mr Li'
! cs: with: that person is not of this account
! hint: 'cs contact list --account acme' lists its people
[2]
$ CS_TODAY=2026-03-09 CS_AS=li cs handoff introduce acme --with 'Dr Wu' --note 'lunch with the whole team'
noted the introduction in hand-over 1 of acme
$ for verb in submit accept return introduce; do cs handoff $verb acme --on 2026-03-09; done
! cs: handoff 1 is introduced: 'submit' leads nowhere from there
! hint: what can be done: 'cs handoff confirm 1'
! cs: handoff 1 is introduced: 'accept' leads nowhere from there
! hint: what can be done: 'cs handoff confirm 1'
! cs: say what is missing with --missing TEXT
! cs: handoff 1 is introduced: 'introduce' leads nowhere from there
! hint: what can be done: 'cs handoff confirm 1'
[1]
$ CS_TODAY=2026-03-12 CS_AS=li cs handoff confirm acme --with 'Dr Wu' --clock 2026-03-16 --dry-run
would have confirmed hand-over 1 of acme:
  account clock_starts_on: (none) -> 2026-03-16
  handoff state: introduced -> confirmed
  handoff since: 2026-03-09 -> 2026-03-12
  handoff clock_starts_on: (none) -> 2026-03-16
$ CS_TODAY=2026-03-12 CS_AS=li cs handoff confirm acme --with 'Dr Wu'
confirmed hand-over 1 of acme
the clock of acme starts on 2026-03-12
$ for verb in submit accept return introduce confirm; do CS_TODAY=2026-03-12 cs handoff $verb acme; done
! cs: handoff 1 is confirmed: 'submit' leads nowhere from there
! hint: confirmed is where it ends
! cs: handoff 1 is confirmed: 'accept' leads nowhere from there
! hint: confirmed is where it ends
! cs: say what is missing with --missing TEXT
! cs: handoff 1 is confirmed: 'introduce' leads nowhere from there
! hint: confirmed is where it ends
! cs: handoff 1 is confirmed: 'confirm' leads nowhere from there
! hint: confirmed is where it ends
[1]
$ cs account show acme --format json | grep -E '"(csm|stage|stage_since|clock_starts_on)"'
"csm":"li",
"clock_starts_on":"2026-03-12",
"stage":"activation",
"stage_since":"2026-03-12",
$ CS_TODAY=2026-03-20 cs handoff show acme
Hand-over of Acme Dental
========================
acme · 2026-03-20

No.           1
Account       acme
Kind          from sales
From          wang
CSM           li
Support       chen
State         confirmed
Since         2026-03-12
Clock starts  2026-03-12

Days in each state
------------------
State       Since       Days  By    With   Note
draft       2026-03-02     0  wang
submitted   2026-03-02     2  wang
returned    2026-03-04     1  li           who signs?
submitted   2026-03-05     0  wang
accepted    2026-03-05     4  li
introduced  2026-03-09     3  li    Dr Wu  lunch with the whole team
confirmed   2026-03-12        li    Dr Wu

Basics
------
Item             Required  Text
basics.business  yes       a clinic of 12 chairs
basics.people    yes       Dr Wu decides and signs
basics.purchase  yes       the suite, CNY 120,000 a year

Surroundings
------------
Item                  Required  Text
surroundings.systems  yes       paper
surroundings.market   no

How the sale went
-----------------
Item               Required  Text
sale.why           yes       wants fewer no-shows
sale.promised      yes       stock alerts
sale.alternatives  no

What is around
--------------
Item             Required  Text
around.partners  yes       none
around.risks     no

Where they stand
----------------
Item        Required  Text
stand.now   yes       contract signed
stand.next  yes       kick-off on Friday

Expectations
------------
none on record
$ CS_TODAY=2026-03-20 cs handoff show acme --lang zh
Acme Dental 的交接
==================
acme · 2026-03-20

编号          1
客户          acme
类型          销售交接
移交人        wang
客户成功经理  li
客服经理      chen
状态          已确认
起始          2026-03-12
计时起点      2026-03-12

各状态天数
----------
状态    起始        天数  我方  对方   备注
草拟    2026-03-02     0  wang
已提交  2026-03-02     2  wang
已退回  2026-03-04     1  li           who signs?
已提交  2026-03-05     0  wang
已接收  2026-03-05     4  li
已引荐  2026-03-09     3  li    Dr Wu  lunch with the whole team
已确认  2026-03-12        li    Dr Wu

基本情况
--------
条目             必填  内容
basics.business  是    a clinic of 12 chairs
basics.people    是    Dr Wu decides and signs
basics.purchase  是    the suite, CNY 120,000 a year

环境情况
--------
条目                  必填  内容
surroundings.systems  是    paper
surroundings.market   否

销售过程
--------
条目               必填  内容
sale.why           是    wants fewer no-shows
sale.promised      是    stock alerts
sale.alternatives  否

周边关系
--------
条目             必填  内容
around.partners  是    none
around.risks     否

目前进展
--------
条目        必填  内容
stand.now   是    contract signed
stand.next  是    kick-off on Friday

客户预期
--------
没有记录
$ CS_TODAY=2026-03-20 cs handoff show 1 --format json | head -24
{
"schema_version":1,
"name":"handoff.show",
"title":"Hand-over of Acme Dental",
"subtitle":"acme · 2026-03-20",
"facts":{
"id":1,
"account":"acme",
"kind":"sale",
"from":"wang",
"csm":"li",
"support":"chen",
"state":"confirmed",
"since":"2026-03-12",
"clock_starts_on":"2026-03-12"
},
"tables":{
"states":[
{"state":"draft","on":"2026-03-02","days":0,"by":"wang","contact":null,"note":null},
{"state":"submitted","on":"2026-03-02","days":2,"by":"wang","contact":null,"note":null},
{"state":"returned","on":"2026-03-04","days":1,"by":"li","contact":null,"note":"who signs?"},
{"state":"submitted","on":"2026-03-05","days":0,"by":"wang","contact":null,"note":null},
{"state":"accepted","on":"2026-03-05","days":4,"by":"li","contact":null,"note":null},
{"state":"introduced","on":"2026-03-09","days":3,"by":"li","contact":"Dr Wu","note":"lunch with the whole team"},
$ CS_TODAY=2026-03-12 cs undo && CS_TODAY=2026-03-12 cs handoff list && cs account show acme --format json | grep -E '"(stage|clock_starts_on)"'
taken back change 22: cs handoff confirm acme --with 'Dr Wu'
No.  Account  Kind  From  CSM  Support  State       Since
  1  acme     sale  wang  li   chen     introduced  2026-03-09
"clock_starts_on":null,
"stage":"signing",

# The form, in the customer's language.
$ cs account edit acme --language zh -q && cs expectation add acme --text '库存提醒' -q && CS_TODAY=2026-03-12 cs handoff form acme
客户交接表
==========
Acme Dental

名称          Acme Dental
移交人        Wang Fang
客户成功经理  Li Wei
客服经理      Chen Jie
状态          已引荐
起始          2026-03-09

基本情况
--------
条目                  内容
业务与规模            a clinic of 12 chairs
人员与决策人          Dr Wu decides and signs
购买内容、金额与期限  the suite, CNY 120,000 a year

环境情况
--------
条目            内容
现用系统与工具  paper
所在市场与竞争

销售过程
--------
条目                      内容
购买原因及选择我们的理由  wants fewer no-shows
合同以外的承诺            stock alerts
比较过的方案

周边关系
--------
条目                            内容
相关方：伙伴、供应商、关联机构  none
风险

目前进展
--------
条目          内容
已完成的工作  contract signed
约定的下一步  kick-off on Friday

联系人
------
姓名   层级  角色
Dr Wu     1  决策者

客户预期
--------
编号  预期      承诺人  状态    可行性
   1  库存提醒  wang    已承诺  未知

各状态天数
----------
状态    起始        天数  我方  对方   备注
草拟    2026-03-02     0  wang
已提交  2026-03-02     2  wang
已退回  2026-03-04     1  li           who signs?
已提交  2026-03-05     0  wang
已接收  2026-03-05     4  li
已引荐  2026-03-09     3  li    Dr Wu  lunch with the whole team
$ cs handoff form acme --format html | grep -c 客户交接表
2

# What stands still.
$ cs handoff start beta --from wang --csm li && CS_TODAY=2026-03-12 cs handoff late
added handoff 2
No.  Account  State  Since  Days  Allowed  Turn of  Command
$ CS_TODAY=2026-03-17 cs handoff late
No.  Account  State       Since       Days  Allowed  Turn of  Command
  2  beta     draft       2026-03-05    12        7  wang     cs handoff show 2
  1  acme     introduced  2026-03-09     8        7  li       cs handoff confirm 1
$ CS_TODAY=2026-03-17 cs handoff late --lang zh
编号  客户  状态    起始        天数  允许天数  责任人  命令
   2  beta  草拟    2026-03-05    12         7  wang    cs handoff show 2
   1  acme  已引荐  2026-03-09     8         7  li      cs handoff confirm 1
$ CS_TODAY=2026-03-17 cs handoff introduce 1
! cs: handoff 1 is introduced: 'introduce' leads nowhere from there
! hint: what can be done: 'cs handoff confirm 1'
[1]
$ cs handoff remove 2 && cs handoff log 1 | tail -3
removed handoff 2; 'cs undo' brings it back
     6  2026-03-02 08:00Z  wang  from                         wang        cs handoff start acme
     6  2026-03-02 08:00Z  wang  state                        draft       cs handoff start acme
     6  2026-03-02 08:00Z  wang  since                        2026-03-02  cs handoff start acme

# The form is declared in cs.toml.
$ printf '[handoff.form.basics]\ntitle = "基本"\nrequired = ["规模", "联系人"]\n[handoff.form."现状"]\noptional = ["规模"]\n' >> cs.toml && cs handoff start beta -q
$ cs handoff fill beta --item 规模=12
! cs: '规模' is an item of more than one section
! hint: write basics.规模 or 现状.规模
[2]
$ cs handoff fill beta --item basics.规模=12 && cs handoff submit beta
wrote into hand-over 3 of beta
! cs: hand-over 3 lacks: a CSM, a contact of tier 1, basics.联系人
! hint: 'cs handoff show 3' tells what to type for each
[1]
$ cs handoff show beta
Hand-over of Beta
=================
beta · 2026-03-05

No.      3
Account  beta
Kind     from sales
From     wang
State    draft
Since    2026-03-05

Days in each state
------------------
State  Since       Days  By    With  Note
draft  2026-03-05     0  wang

基本
----
Item           Required  Text
basics.规模    yes       12
basics.联系人  yes

现状
----
Item       Required  Text
现状.规模  no

Expectations
------------
none on record

Next
----

Still lacking:
\$ cs handoff edit 3 --csm STAFF
\$ cs contact add beta --name NAME --tier 1
\$ cs handoff fill 3 --item basics.联系人=TEXT
