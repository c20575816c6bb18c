# How many customers use the product: by period and group, with what each figure is made of.
$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q && cs account add acme --name 'Acme Dental' --segment large --hours_open_per_week 40 -q && cs account add yuan --name 仁心 --segment small --language zh -q && cs account add late --name Late -q
$ for a in acme yuan late; do cs contract add $a --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q; done
$ cs feature add stock --name 'Stock check' --core yes -q; cs feature add till --core yes --plans Suite -q; cs feature add chart --plans Pro -q
$ cat > usage.csv <<END
> day,account,feature,user,events,minutes
> 2025-12-20,acme,stock,wang@acme.cn,3,20
> 2026-01-20,acme,stock,li@acme.cn,5,60
> 2026-02-10,acme,stock,li@acme.cn,2,30
> 2026-02-11,acme,stock,,8,90
> 2026-02-26,acme,chart,li@acme.cn,1,
> 2026-01-05,yuan,till,,1,4
> END
$ cs usage import usage.csv -q
$ cs report usage
Use of the product
==================
2026Q1, as of 2026-03-02

Period  Group  Customers  Active                    Days  Depth %  Breadth %  Users  Events  Before  Trend %  Silent
2026Q1  all            3  2/3 = 66.7% (20.8-93.9%)     1       50         50      1      17       3    466.7       2

  Customers: accounts with a contract in force on the last day of the period, or the newest day
  known within it. Active = those that used anything in the period / customers; in brackets Wilson's
  95% interval.

  Days, depth and breadth are medians over the customers: days with use; core features used /
  licensed core features; features used / licensed features. Those who used nothing count with 0,
  those without a licensed feature are left out of depth and breadth.

  Users: different ones who used something in the 30 days up to then; only where the feed names
  them. Before: as many days as the period has so far, just before it; trend = (events - before) /
  before. Silent: no use in those 30 days.

  Usage is known up to 2026-02-26: every figure is up to that day, not to 2026-03-02.
$ cs report usage --period 2026-01..2026-02 --by segment --rows --lang zh
产品使用报告
============
2026-01 .. 2026-02，截至 2026-03-02

期间     分组    客户数  活跃客户                    活跃天数  深度 %  广度 %  活跃用户  次数  上一期  变化 %  沉默客户
2026-01  -            1  0/1 = 0.0% (0.0-79.3%)             0       0       0         0     0       0                 1
2026-01  大客户       1  1/1 = 100.0% (20.7-100.0%)         1      50      50         1     5       3    66.7         0
2026-01  小客户       1  1/1 = 100.0% (20.7-100.0%)         1      50      50         0     1       0                 0
2026-01  合计         3  2/3 = 66.7% (20.8-93.9%)           1      50      50         1     6       3   100.0         1
2026-02  -            1  0/1 = 0.0% (0.0-79.3%)             0       0       0         0     0       0                 1
2026-02  大客户       1  1/1 = 100.0% (20.7-100.0%)         3      50      50         1    11       5   120.0         0
2026-02  小客户       1  0/1 = 0.0% (0.0-79.3%)             0       0       0         0     0       0                 1
2026-02  合计         3  1/3 = 33.3% (6.1-79.2%)            0       0       0         1    11       5   120.0         2

客户明细
--------
期间     客户  名称         客户成功经理  活跃天数  次数  上一期  变化 %  已用核心  核心功能  已用  已授权  活跃用户  最近使用    沉默
2026-01  acme  Acme Dental                       1     5       3    66.7         1         2     1       2         1  2026-01-20  否
2026-01  late  Late                              0     0       0                 0         2     0       2         0              是
2026-01  yuan  仁心                              1     1       0                 1         2     1       2         0  2026-01-05  否
2026-02  acme  Acme Dental                       3    11       5   120.0         1         2     1       2         1  2026-02-26  否
2026-02  late  Late                              0     0       0                 0         2     0       2         0              是
2026-02  yuan  仁心                              0     0       0                 0         2     0       2         0  2026-01-05  是

  客户数：期末（期间未结束则为已知的最近一日）有有效合同的客户。活跃客户 = 期间内有使用的客户 / 客户
  数；括号内为 Wilson 95% 区间。

  活跃天数、深度、广度均为客户中位数：有使用的天数；已用核心功能 / 已授权核心功能；已用功能 / 已授权
  功能。未使用者按 0 计入，无授权功能者不计入深度与广度。

  活跃用户：截至该日 30 天内有使用的不同用户（仅当数据含用户）。上一期：期间之前同样天数；变化 =（次
  数 − 上一期）/ 上一期。沉默：这 30 天内未使用。

  使用数据截至 2026-02-26：各数字均截至该日，而非 2026-02-28。
$ cs report usage --by month --format csv
period,group,accounts,active,active_percent,active_low,active_high,days,depth,breadth,users,events,before,trend,silent
2026-01,all,3,2,66.7,20.8,93.9,1,50,50,1,6,3,100,1
2026-02,all,3,1,33.3,6.1,79.2,0,0,0,1,11,5,120,2

# What a feature without plans is to those who never used anything, and customers by level.
$ cs account edit acme --level A -q && cs report usage --by level --period 2026-02 --format csv
period,group,accounts,active,active_percent,active_low,active_high,days,depth,breadth,users,events,before,trend,silent
2026-02,-,2,0,0,0,65.8,0,0,0,0,0,0,,2
2026-02,A,1,1,100,20.7,100,3,50,50,1,11,5,120,0
2026-02,all,3,1,33.3,6.1,79.2,0,0,0,1,11,5,120,2

# As it stood; before there was any contract; and before there was any usage.
$ cs report usage --as-of 2026-01-10 --format json
{
"schema_version":1,
"name":"report.usage",
"title":"Use of the product",
"subtitle":"2026Q1, as of 2026-01-10",
"facts":{},
"tables":{
"usage":[
{"period":"2026Q1","group":"all","accounts":3,"active":1,"active_percent":33.3,"active_low":6.1,"active_high":79.2,"days":0,"depth":0,"breadth":0,"users":1,"events":1,"before":0,"trend":null,"silent":1}
]
},
"charts":{},
"notes":[
"Customers: accounts with a contract in force on the last day of the period, or the newest day known within it. Active = those that used anything in the period / customers; in brackets Wilson's 95% interval.",
"Days, depth and breadth are medians over the customers: days with use; core features used / licensed core features; features used / licensed features. Those who used nothing count with 0, those without a licensed feature are left out of depth and breadth.",
"Users: different ones who used something in the 30 days up to then; only where the feed names them. Before: as many days as the period has so far, just before it; trend = (events - before) / before. Silent: no use in those 30 days.",
"Usage is known up to 2026-01-05: every figure is up to that day, not to 2026-01-10."
]
}
$ cs report usage --period 2024 --format csv
period,group,accounts,active,active_percent,active_low,active_high,days,depth,breadth,users,events,before,trend,silent
2024,all,0,0,,,,,,,0,0,0,,0
$ cs report usage --period 2027 --format csv
period,group,accounts,active,active_percent,active_low,active_high,days,depth,breadth,users,events,before,trend,silent
$ mkdir empty && cd empty && cs init -q && cs report usage | tail -n 2; cd ..

  No usage was imported.
$ cs report usage --by colour
! cs: --by: 'colour' is not one of all, csm, segment, level, industry, region, month
[2]
$ cs report usage --period 2026Q5
! cs: --period: '2026Q5' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
