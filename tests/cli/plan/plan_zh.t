# 国庆假期与调休之间的实施计划：顺延跨过长假，文件没有数据的年份会说明。
$ export CS_NOW=2026-09-14T01:00:00Z CS_TODAY=2026-09-14 CS_AS=李薇
$ cs init -q && printf 'language = "zh"\ncompany = "示例公司"\ncalendar.holidays = "节假日.csv"\n' >cs.toml
$ { echo date,kind,name; for d in 1 2 3 4 5 6 7; do echo 2026-10-0$d,off,国庆节; done; echo 2026-09-20,work,调休; echo 2026-10-10,work,调休; } >节假日.csv
$ cs staff add 李薇 --name 李薇 -q && cs account add 仁心 --name 仁心口腔 --csm 李薇 --language zh --signed-on 2026-08-20 -q
$ cs plan stalled
客户  客户成功经理  原因    编号  步骤  自
仁心  李薇          未启动              2026-08-20
$ cs plan start 仁心 --template standard --kickoff 2026-09-20
added plan 1
8 steps until 2026-11-17: 'cs plan status 1' shows them
$ cs plan done 1 --on 2026-09-14 && cs plan slip 2 --to 2026-10-01
finished step 1: 全体相关方启动会
! cs: to: 2026-10-01 is no working day (国庆节)
! hint: the next one is 2026-10-08
[2]
$ cs plan slip 2 --by 3 --why 数据导出晚了
moved step 2 from 2026-09-25 to 2026-09-30: 提供数据
moved step 3 from 2026-10-09 to 2026-10-13: 系统配置
moved step 4 from 2026-10-13 to 2026-10-16: 按日常业务验证
moved step 5 from 2026-10-15 to 2026-10-20: 用户培训
moved step 6 from 2026-10-16 to 2026-10-21: 管理者培训
moved step 7 from 2026-10-20 to 2026-10-23: 正式上线
moved step 8 from 2026-11-17 to 2026-11-20: 全体相关方总结会
$ cs plan hold 6 --why 院长休假
put on hold step 6: 管理者培训
$ cs plan status 仁心
仁心口腔 实施进度
=================
2026-09-14

编号    1
启动日  2026-09-20
状态    进行中
步骤数  8
未完成  7
逾期    0

共 8 步，已完成 1 步，逾期 0 步。下一步：提供数据，2026-09-30。

启动
----
编号  步骤              责任方        期限        状态    完成日      说明
   1  全体相关方启动会  我方（李薇）  2026-09-20  已完成  2026-09-14
   2  提供数据          客户          2026-09-30  待办                数据导出晚了

配置
----
编号  步骤            责任方        期限        状态  完成日  说明
   3  系统配置        我方（李薇）  2026-10-13  待办
   4  按日常业务验证  客户          2026-10-16  待办

培训
----
编号  步骤        责任方        期限        状态  完成日  说明
   5  用户培训    我方（李薇）  2026-10-20  待办
   6  管理者培训  我方（李薇）  2026-10-21  搁置          可选；院长休假

上线
----
编号  步骤              责任方        期限        状态  完成日  说明
   7  正式上线          客户          2026-10-23  待办
   8  全体相关方总结会  我方（李薇）  2026-11-20  待办

  示例公司
$ export CS_NOW=2026-10-12T01:00:00Z CS_TODAY=2026-10-12
$ cs plan stalled
客户  客户成功经理  原因  编号  步骤      自
仁心  李薇          逾期     2  提供数据  2026-09-30
$ cs agenda
待办
====
2026-10-12

李薇
----

已逾期
------
期限        客户  事项  内容                  命令
2026-09-30  仁心  实施  客户方步骤：提供数据  cs plan done 2

本周内
------
期限        客户  事项  内容                        命令
2026-10-13  仁心  实施  步骤：系统配置              cs plan do 3
2026-10-16  仁心  实施  客户方步骤：按日常业务验证  cs plan done 4
$ cs plan slip 8 --by 60
moved step 8 from 2026-11-20 to 2027-02-12: 全体相关方总结会
! no holidays are known for 2027: Monday to Friday were counted; calendar.holidays names a file
$ cs plan cost
编号  客户  模板      计划工时  实际工时  成本  实施费  三倍成本  差额
   1  仁心  standard        21         0
! what an hour costs is not said: 'cs config set implementation.rate AMOUNT'
$ cs plan status 仁心 --format eml
! cs: nobody of that account gets mail
! hint: 'cs contact list --columns name,email,opt_out' shows why
[1]
