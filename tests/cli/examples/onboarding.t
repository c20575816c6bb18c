# One clinic from the signature to its first value: handed over, promised, agreed on a number, activated.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T08:00:00Z CS_AS=wang
$ cs init -q && cs config set language zh -q
$ cs staff add wang --name 王芳 --roles sales -q && cs staff add li --name 李蕾 --roles csm --capacity 500万 --strengths '口腔机构运营' --bio '十年连锁门诊经验' -q && cs staff add chen --name 陈洁 --roles support -q
$ cs account add renxin --name 重庆仁心口腔 --segment large --sales wang --signed-on 2026-02-27 --language zh -q && cs contract add renxin --product 诊所版 --amount 12万 --starts 2026-03-01 --term 12m --signed-on 2026-02-27 -q
$ cs contact add renxin --name 吴院长 --tier 1 --role decision_maker --attitude 1 -q

# Sales hands over in writing; what is lacking is named, and what was promised stands in the ledger.
$ cs handoff start renxin --csm li --support chen && cs handoff submit renxin
added handoff 1
! cs: hand-over 1 lacks: basics.business, basics.people, basics.purchase, surroundings.systems, sale.why, sale.promised, around.partners, stand.now, stand.next
! hint: 'cs handoff show 1' tells what to type for each
[1]
$ cs handoff fill renxin --item business='12 张牙椅，两家门店' --item people='吴院长拍板，前台主管使用' --item purchase='诊所版，一年 12 万' --item systems='纸质预约本' --item sale.why='减少爽约' --item promised='见承诺台账' --item partners='无' --item now='已签约' --item stand.next='周五启动会'
wrote into hand-over 1 of renxin
$ cs expectation add renxin --text '旧病历导入' --due 2026-03-31 && cs expectation add renxin --text '电话库存提醒'
added expectation 1
added expectation 2
$ cs handoff submit renxin && export CS_AS=li && cs handoff accept renxin
submitted hand-over 1 of renxin
accepted hand-over 1 of renxin
$ cs agenda
待办
====
2026-03-02

李蕾（li）
----------

近期
----
期限        客户    事项  内容                    命令
2026-03-31  renxin  拜访  大客户，本季度尚未拜访  cs touch add renxin --kind visit
$ export CS_TODAY=2026-03-05 CS_NOW=2026-03-05T08:00:00Z
$ cs handoff introduce renxin --with 吴院长 && cs handoff confirm renxin --with 吴院长
noted the introduction in hand-over 1 of renxin
confirmed hand-over 1 of renxin
the clock of renxin starts on 2026-03-05
$ cs expectation confirm 1 --with 吴院长 --feasible yes && cs expectation plan 1 && cs expectation confirm 2 --with 吴院长 --feasible no --answer '改为短信提醒' && cs expectation withdraw 2 --why '电话接口不开放'
confirmed expectation 1
planned expectation 1
confirmed expectation 2
withdrew expectation 2
$ cs handoff form renxin
客户交接表
==========
重庆仁心口腔

名称          重庆仁心口腔
分层          大客户
签约日        2026-02-27
计时起点      2026-03-05
年费          CNY 120,000
到期日        2027-02-28
移交人        王芳
客户成功经理  李蕾
客服经理      陈洁
状态          已确认
起始          2026-03-05

基本情况
--------
条目                  内容
业务与规模            12 张牙椅，两家门店
人员与决策人          吴院长拍板，前台主管使用
购买内容、金额与期限  诊所版，一年 12 万

环境情况
--------
条目            内容
现用系统与工具  纸质预约本
所在市场与竞争

销售过程
--------
条目                      内容
购买原因及选择我们的理由  减少爽约
合同以外的承诺            见承诺台账
比较过的方案

周边关系
--------
条目                            内容
相关方：伙伴、供应商、关联机构  无
风险

目前进展
--------
条目          内容
已完成的工作  已签约
约定的下一步  周五启动会

联系人
------
姓名    层级  角色
吴院长     1  决策者

客户预期
--------
编号  预期          承诺人  状态    可行性  答复          期限
   1  旧病历导入    wang    已排期  可行                  2026-03-31
   2  电话库存提醒  wang    已收回  不可行  改为短信提醒

各状态天数
----------
状态    起始        天数  我方  对方    备注
草拟    2026-03-02     0  wang
已提交  2026-03-02     0  wang
已接收  2026-03-02     3  li
已引荐  2026-03-05     0  li    吴院长
已确认  2026-03-05        li    吴院长

# Success in a number, in their own words.
$ cs goal add renxin --department 前台 --statement '让爽约的患者少一半' --said-by 吴院长 --metric 爽约率 --unit % --baseline 12 --target 6 --due 2026-08-31 && cs goal confirm 1 --with 吴院长
added goal 1
goal 1 was read back and confirmed
$ cs account show renxin
重庆仁心口腔
============
renxin · 2026-03-05

状态          在约
阶段          启用期
阶段起始      2026-03-05
分层          大客户
年费          CNY 120,000
月费          CNY 10,000
到期日        2027-02-28
剩余天数      360
客户成功经理  li
客服经理      chen
销售经理      wang
语言          中文
币种          CNY
签约日        2026-02-27
计时起点      2026-03-05

待续约
------
编号  到期日      剩余天数     应续金额  状态
   1  2027-02-28       360  CNY 120,000  待续约

在约及待生效合同
----------------
编号  产品    类型  开始        到期日             金额         年费
   1  诊所版  新签  2026-03-01  2027-02-28  CNY 120,000  CNY 120,000

成功目标
--------
编号  目标                指标    基线  目标值  期限        状态
   1  让爽约的患者少一半  爽约率    12       6  2026-08-31  已确认

未兑现的承诺
------------
编号  预期        承诺人  承诺日      状态    可行性  期限        逾期
   1  旧病历导入  wang    2026-03-02  已排期  可行    2026-03-31  否

里程碑
------
里程碑            期限        情况
已启用            2026-04-05  未到期
不再咨询操作问题  2026-07-05  未到期
用产品做过活动    2026-12-05  未到期

联系人
------
编号  姓名    层级  角色    态度
   1  吴院长     1  决策者     1
$ cs account show renxin --lang en
重庆仁心口腔
============
renxin · 2026-03-05

Status        customer
Stage         activation
Since         2026-03-05
Segment       large
ARR           CNY 120,000
MRR           CNY 10,000
Due           2027-02-28
Days          360
CSM           li
Support       chen
Sales         wang
Language      Chinese
Currency      CNY
Signed        2026-02-27
Clock starts  2026-03-05

Up for renewal
--------------
No.  Due         Days   Amount due  Status
  1  2027-02-28   360  CNY 120,000  open

Contracts in force and to come
------------------------------
No.  Product  Kind  Starts      Due              Amount          ARR
  1  诊所版   new   2026-03-01  2027-02-28  CNY 120,000  CNY 120,000

Goals
-----
No.  Goal                Metric  Baseline  Target  Due         Status
  1  让爽约的患者少一半  爽约率        12       6  2026-08-31  agreed

Promises not kept yet
---------------------
No.  Expectation  Promised by  Promised    State    Feasible  Due         Late
  1  旧病历导入   wang         2026-03-02  planned  yes       2026-03-31  no

Milestones
----------
Milestone                            Due         Standing
activated                            2026-04-05  open
no more how-to questions             2026-07-05  open
has run a campaign with the product  2026-12-05  open

Contacts
--------
No.  Name    Tier  Role            Attitude
  1  吴院长     1  decision maker         1
$ cs renewal show renxin --lang en | grep -A 20 Promises
Promises open or broken
-----------------------
No.  Promise     Promised by  Due         State
  1  旧病历导入  wang         2026-03-31  planned

Last touches
------------
none on record

What is done and what is missing
--------------------------------
By          What                                State  How        To type
2026-11-30  Say how likely it is                open              cs renewal done renxin start
2026-11-30  Last review before the renewal      open              cs review hold renxin --with NAME
2026-11-30  Look at the archive, use and value  open              cs renewal done renxin archive
2026-11-30  Write the value report              open              cs renewal done renxin value_report
2026-11-30  Report on their requests            done   on record
2026-11-30  Agree next year's goal in writing   open              cs renewal done renxin next_goal
2027-01-17  The renewal call                    open              cs touch add renxin --kind call
2027-01-17  Contract ready to sign              open              cs renewal done renxin contract
2027-02-28  Renewed, extended or lost           open              cs renewal show renxin

# What the agenda asks for, and its commands as they stand.
$ export CS_TODAY=2026-04-06 CS_NOW=2026-04-06T08:00:00Z
$ cs agenda
待办
====
2026-04-06

李蕾（li）
----------

已逾期
------
期限        客户    事项    内容                          命令
2026-03-13  renxin  启动    签约（2026-02-27）后尚未启动  cs plan start renxin --template standard
2026-03-31  renxin  承诺    承诺于此日兑现：旧病历导入    cs expectation meet 1
2026-04-05  renxin  里程碑  第 1 个月里程碑：已启用       cs account milestone renxin activated
$ cs agenda --lang en
Agenda
======
2026-04-06

李蕾 (li)
---------

Late
----
Due         Account  About      What                                           Command
2026-03-13  renxin   kick-off   no kick-off since the signature on 2026-02-27  cs plan start renxin --template standard
2026-03-31  renxin   promise    promised for this day: 旧病历导入              cs expectation meet 1
2026-04-05  renxin   milestone  milestone of month 1: activated                cs account milestone renxin activated
$ cs expectation meet 1 --on 2026-03-30 && cs account milestone renxin activated --on 2026-04-03 --note '全员日常使用' && cs account stage renxin growth --why '核心功能已在用' && cs agenda
met expectation 1
renxin has reached activated, on 2026-04-03
moved account renxin to growth, as of 2026-04-06
$ CS_TODAY=2026-06-05 cs agenda
待办
====
2026-06-05

李蕾（li）
----------

今天
----
期限        客户    事项      内容                                          命令
2026-06-05  renxin  成功目标  达成了吗？如未达成，原因：让爽约的患者少一半  cs goal show 1

近期
----
期限        客户    事项  内容                    命令
2026-06-30  renxin  拜访  大客户，本季度尚未拜访  cs touch add renxin --kind visit
$ export CS_TODAY=2026-06-05 CS_NOW=2026-06-05T08:00:00Z
$ cs goal measure 1 9 --source 系统报表 && cs goal review 1 && cs goal outcome 1 --amount 3万 --what '每月多接诊 40 人次' --evidence '系统报表与收费记录'
noted 9 for goal 1
reviewed goal 1: on_the_way
noted what goal 1 has brought
$ cs agenda && cs account timeline renxin --limit 12 && cs report onboarding | head -14 && cs report goals | head -18
待办
====
2026-06-05

李蕾（li）
----------

近期
----
期限        客户    事项  内容                    命令
2026-06-30  renxin  拜访  大客户，本季度尚未拜访  cs touch add renxin --kind visit
日期        事件          内容                          我方  记录          编号
2027-02-28  到期          诊所版                              contract         1
2026-06-05  获得价值      每月多接诊 40 人次                  goal             1
2026-06-05  目标回顾      进行中: 让爽约的患者少一半          goal             1
2026-04-06  阶段          成长期: 核心功能已在用              stage_change     3
2026-04-03  达成里程碑    activated: 全员日常使用             milestone        1
2026-03-30  承诺已兑现    旧病历导入                          expectation      1
2026-03-05  承诺已收回    电话库存提醒: 电话接口不开放        expectation      2
2026-03-05  承诺已确认    电话库存提醒: 改为短信提醒          expectation      2
2026-03-05  承诺已确认    旧病历导入                          expectation      1
2026-03-05  目标确认      让爽约的患者少一半                  goal             1
2026-03-05  客户确认交接  吴院长                        li    handoff          1
2026-03-05  已引荐        吴院长                        li    handoff          1
启用报告
========
2026-06-05

启用天数      29 天（29-?），1/1
录入前已启用  0

启用
----
分组  应启用  已启用  启用率                      窗口已结束  按时  按时率
合计       1       1  1/1 = 100.0% (20.7-100.0%)           1     1  1/1 = 100.0% (20.7-100.0%)

客户交接及各状态天数
--------------------
目标与价值
==========
2026-06-05

见效天数              92 天（92-?），1/1
有确认目标的在约客户  1/1 = 100.0% (20.7-100.0%)

成功目标
--------
分组  草拟  已确认  已达成  未达成  已放弃  达成率
合计     0       1       0       0       0  不适用

首次见效
--------
月份  分组  客户数  已见效  占比
   1  合计       1       0  0/1 = 0.0% (0.0-79.3%)
   2  合计       1       0  0/1 = 0.0% (0.0-79.3%)
   3  合计       1       1  1/1 = 100.0% (20.7-100.0%)

# All of it goes out and comes back whole, and the store is well.
$ cs export > all.jsonl && mkdir again && cd again && cs init -q && cs restore ../all.jsonl -q && cs export | cmp - ../all.jsonl && cs doctor && cs handoff list && cs undo --dry-run | head -2
No.  Account  Kind  From  CSM  Support  State      Since
  1  renxin   sale  wang  li   chen     confirmed  2026-03-05
would have taken back change 1: cs restore ../all.jsonl -q:
  expectation account: renxin -> (none)
