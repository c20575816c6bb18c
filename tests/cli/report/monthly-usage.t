# One account's month: figures beside those of the month before, feature by feature, and what it suggests.
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
$ cs report monthly-usage acme
Monthly usage analysis: Acme Dental
===================================
2026-02 (2026-02-01 .. 2026-02-28)

Last use                  2026-02-26
Days with use             3
Days, month before        1
Events                    11
Events, month before      5
Change per working day %  142
Minutes                   120
Minutes, month before     60
The same in time %        120
Active users              1
Users, month before       1
Depth: core features      1/2 (50.0 %)
Breadth: features         1/2 (50.0 %)
Depth in time %           1.3

Feature by feature, core ones first
-----------------------------------
Feature      Core  Licensed  Days  Events  Before  Change %  Minutes  Before  Users  Weeks  Ever used
Stock check  yes   yes          2      10       5       120      120      60      1  ·█··   yes
till         yes   yes          0       0       0                  0       0      0  ····   no
chart        no    no           1       1       0                  0       0      1  ···▁   yes

Events by week of the month
---------------------------
1-7     0
8-14   10  ########################################
15-21   0
22-28   1  ####

What it suggests
----------------

Use rose by 142.0 % a working day against the month before. Ask what they gained by it, and write it
down as value.

Core features never used: till. Show them, or note why they are not needed.

One person alone used the product. Train a second one before they leave.

  Compared with 2026-01-01 .. 2026-01-31. Depth = core features used / licensed core features;
  breadth = features used / licensed features; depth in time = time in the product / working time of
  the days shown. Weeks: days 1-7, 8-14, 15-21, 22-28 and what remains. Users only where the feed
  names them. A change per working day of 30 % or more is called a rise or a fall.

  Usage is known up to 2026-02-26: days after it are not days without use.

# In the account's language, whatever the reader's; a month that is over is compared with the whole one before.
$ cs report monthly-usage yuan --format md
\# 月度使用分析表：仁心

2026-02 (2026-02-01 .. 2026-02-28)

| 项目 | 内容 |
| --- | --- |
| 最近使用 | 2026-01-05 |
| 使用天数 | 0 |
| 上月使用天数 | 1 |
| 次数 | 0 |
| 上月次数 | 1 |
| 变化 %（按工作日） | -100 |
| 分钟 | 0 |
| 上月分钟 | 4 |
| 时长变化 %（按工作日） | -100 |
| 使用深度（核心功能） | 0/2 (0.0 %) |
| 使用广度（全部功能） | 0/2 (0.0 %) |

\### 各功能使用情况（核心功能在前）

| 功能 | 核心 | 已授权 | 天数 | 次数 | 上月次数 | 变化 % | 分钟 | 上月分钟 | 用户 | 各周 | 曾经使用 |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |
| Stock check | 是 | 是 | 0 | 0 | 0 | | 0 | 0 | | ···· | 否 |
| till | 是 | 是 | 0 | 0 | 1 | -100 | 0 | 4 | | ···· | 是 |

\## 建议

本月没有使用，最近一次使用为 2026-01-05。请了解原因。

从未使用的核心功能：Stock check。请演示，或记录不需要的原因。

*对比期：2026-01-01 .. 2026-01-31。使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；时间深度 = 使用时长 / 同期营业时长。各周：1-7 日、8-14 日、15-21 日、22-28 日及余下各日。用户数仅在数据含用户时可知。按工作日的变化达到 30% 视为上升或下降。*

*使用数据截至 2026-02-26：此后的日期并非“未使用”。*
$ cs report monthly-usage yuan --period 2026-01 --format json
{
"schema_version":1,
"name":"report.monthly-usage",
"title":"月度使用分析表：仁心",
"subtitle":"2026-01 (2026-01-01 .. 2026-01-31)",
"facts":{
"last_use":"2026-01-05",
"days":1,
"days_before":0,
"events":1,
"events_before":0,
"minutes":4,
"minutes_before":0,
"depth":"1/2 (50.0 %)",
"breadth":"1/2 (50.0 %)"
},
"tables":{
"features":[
{"feature":"Stock check","core":true,"licensed":true,"days":0,"events":0,"events_before":0,"change":null,"minutes":0,"minutes_before":0,"users":null,"weeks":"·····","ever":false},
{"feature":"till","core":true,"licensed":true,"days":1,"events":1,"events_before":0,"change":null,"minutes":4,"minutes_before":0,"users":null,"weeks":"▁····","ever":true}
]
},
"charts":{
"weeks":[
{"label":"1-7","value":1},
{"label":"8-14","value":0},
{"label":"15-21","value":0},
{"label":"22-28","value":0},
{"label":"29-31","value":0}
]
},
"notes":[
"从未使用的核心功能：Stock check。请演示，或记录不需要的原因。",
"对比期：2025-12-01 .. 2025-12-31。使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；时间深度 = 使用时长 / 同期营业时长。各周：1-7 日、8-14 日、15-21 日、22-28 日及余下各日。用户数仅在数据含用户时可知。按工作日的变化达到 30% 视为上升或下降。"
]
}

# A month that has no usage at all yet says nothing of the customer; one who never began.
$ cs report monthly-usage acme --period 2026-03 | tail -n 18
-----------------------------------
Feature      Core  Licensed  Days  Events  Before  Change %  Minutes  Before  Users  Weeks  Ever used
Stock check  yes   yes          0       0       0                  0       0         ·      yes
till         yes   yes          0       0       0                  0       0         ·      no

What it suggests
----------------

No usage of this month has come in yet: look at the feed before you ask the customer.

Core features never used: till. Show them, or note why they are not needed.

  Compared with 2026-02-01 .. 2026-02-02. Depth = core features used / licensed core features;
  breadth = features used / licensed features; depth in time = time in the product / working time of
  the days shown. Weeks: days 1-7, 8-14, 15-21, 22-28 and what remains. Users only where the feed
  names them. A change per working day of 30 % or more is called a rise or a fall.

  Usage is known up to 2026-02-26: days after it are not days without use.
$ cs report monthly-usage late | sed -n '/What/,/Compared/p'
What it suggests
----------------

Nothing was ever used. Find out what keeps them from beginning.

Core features never used: Stock check, till. Show them, or note why they are not needed.

  Compared with 2026-01-01 .. 2026-01-31. Depth = core features used / licensed core features;

# People who stopped, and features that were dropped; the feed reaches to the month's end.
$ cat > more.csv <<END
> day,account,feature,user,events,minutes
> 2026-01-21,acme,stock,wang@acme.cn,90,60
> 2026-01-22,acme,till,zhao@acme.cn,9,6
> 2026-02-12,acme,stock,wang@acme.cn,1,6
> 2026-02-28,yuan,stock,,10,100
> END
$ cs usage import more.csv -q
$ cs report monthly-usage acme | sed -n '/What/,/Compared/p'
What it suggests
----------------

Use fell by 87.3 % a working day against the month before. Ask why before the renewal does.

Core features used the month before and not this month: till. Ask what replaced them.

Active users: 2 after 3. Find out who stopped, and whether they have left.

  Compared with 2026-01-01 .. 2026-01-31. Depth = core features used / licensed core features;
$ cs account edit acme --hours_open_per_week 1 -q && cs report monthly-usage acme --period 2026-01 | tail -n 4
  Compared with 2025-12-01 .. 2025-12-31. Depth = core features used / licensed core features;
  breadth = features used / licensed features; depth in time = time in the product / working time of
  the days shown. Weeks: days 1-7, 8-14, 15-21, 22-28 and what remains. Users only where the feed
  names them. A change per working day of 30 % or more is called a rise or a fall.
$ cs report monthly-usage acme --format html -o month.html && grep -c '<table' month.html
2
$ cs report monthly-usage acme --format xlsx -o month.xlsx && test -s month.xlsx && echo there
there

$ cs report monthly-usage acme --period 2026Q1
! cs: --period: 2026Q1 is not one month
! hint: such as 2026-03
[2]
$ cs report monthly-usage acme --period 2026-01..2026-02
! cs: --period: one month at a time
! hint: such as 2026-03
[2]
$ cs report monthly-usage acme --period 2026-04
! cs: --period: 2026-04 has not begun
[2]
$ cs report monthly-usage acme --period soon
! cs: --period: 'soon' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs report monthly-usage nobody
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs report monthly-usage
! cs: 'cs report monthly-usage' needs ACCOUNT: whose: key, number, external id, or the beginning of its name
! hint: see 'cs report monthly-usage --help'
[2]
