# Of those who started in a month, how many are left, month after month.
$ cs init -q && cs staff add li --name 'Li Wei' -q
$ cs report cohorts --period 2025-11..2026-01
Cohorts
=======
2025-11 .. 2026-01, as of 2026-03-02

Still there, by age in months
-----------------------------
Month    Started  0  1  2  3
2025-11        0
2025-12        0
2026-01        0

Yearly value, % of that at age 0
--------------------------------
Month    Started  0  1  2  3
2025-11        0
2025-12        0
2026-01        0

All cohorts that have reached an age
------------------------------------
Age  Started  Still there  At age 0    Now  %
  0        0  n/a             CNY 0  CNY 0
  1        0  n/a             CNY 0  CNY 0
  2        0  n/a             CNY 0  CNY 0
  3        0  n/a             CNY 0  CNY 0

  A cohort: the accounts whose first recurring contract began in a month. Age k: the close of the
  month k months later; age 0 is the close of the first month, so who left within it is missing
  there already. Empty: not yet.

  Pooled: only cohorts that have reached the age; still there / started, and yearly value at the age
  / at age 0. In brackets: Wilson's 95% interval.

  A gap of up to 30 days between two contracts is bridged at the value that expired: the last cells
  may still rise.
$ for a in stays leaves brief jan soon; do cs account add $a --name "The $a" --csm li --segment large -q; done
$ cs account edit leaves --segment small -q
$ cs contract add stays --product Suite --amount 120000 --starts 2025-03-01 --term 24m -q
$ cs contract add stays --kind upsell --product More --amount 30000 --starts 2025-05-10 --coterm -q
$ cs contract add leaves --product Suite --amount 60000 --starts 2025-03-20 --ends 2025-06-20 -q
$ cs contract add brief --product Suite --amount 1000 --starts 2025-03-05 --ends 2025-03-25 -q
$ cs contract add jan --product Suite --amount 12000 --starts 2026-01-31 --term 12m -q
$ cs contract add soon --product Suite --amount 12000 --starts 2026-03-02 --term 12m -q
$ cs report cohorts --period 2025-03 --ages 4 --rows
Cohorts
=======
2025-03, as of 2026-03-02

Still there, by age in months
-----------------------------
Month    Started  0  1  2  3  4
2025-03        3  2  2  2  1  1

Yearly value, % of that at age 0
--------------------------------
Month    Started    0    1    2   3   4
2025-03        3  100  100  106  26  26

Still there, by age in months, %
--------------------------------
      share of the cohorts that have reached the age
150% +
     |
     |
     |
     |                                   oo
100% +ooooooooooooooooooooooooooooooooooo  oo
     |                                       oo
     |                                         oo
     |*************************************      ooo
     |                                     ******   oo
 50% +                                           *****oo
     |                                                ******
     |                                                    oo*******************
     |
     |
  0% +
     ++-----------------+-----------------+-----------------+-----------------+
      0                 1                 2                 3                 4
      age in months
      * accounts   o yearly value

All cohorts that have reached an age
------------------------------------
Age  Started  Still there                  At age 0             Now       %
  0        3  2/3 = 66.7% (20.8-93.9%)  CNY 300,000  CNY 300,000.00  100.00
  1        3  2/3 = 66.7% (20.8-93.9%)  CNY 300,000  CNY 300,000.00  100.00
  2        3  2/3 = 66.7% (20.8-93.9%)  CNY 300,000  CNY 316,590.91  105.53
  3        3  1/3 = 33.3% (6.1-79.2%)   CNY 300,000   CNY 76,590.91   25.53
  4        3  1/3 = 33.3% (6.1-79.2%)   CNY 300,000   CNY 76,590.91   25.53

The accounts of each cohort
---------------------------
Month    Account  Name        CSM  Started        At age 0            Now
2025-03  stays    The stays   li   2025-03-01   CNY 60,000  CNY 76,590.91
2025-03  leaves   The leaves  li   2025-03-20  CNY 240,000       CNY 0.00
2025-03  brief    The brief   li   2025-03-05        CNY 0       CNY 0.00

  A cohort: the accounts whose first recurring contract began in a month. Age k: the close of the
  month k months later; age 0 is the close of the first month, so who left within it is missing
  there already. Empty: not yet.

  Pooled: only cohorts that have reached the age; still there / started, and yearly value at the age
  / at age 0. In brackets: Wilson's 95% interval.

  A gap of up to 30 days between two contracts is bridged at the value that expired: the last cells
  may still rise.
# The last twelve months; in Chinese; what has not come yet is empty.
$ cs report cohorts --ages 3 --lang zh
同期群报告
==========
2025-04 .. 2026-03，截至 2026-03-02

各月龄留存客户数
----------------
月份     新客户  0  1  2  3
2025-04       0
2025-05       0
2025-06       0
2025-07       0
2025-08       0
2025-09       0
2025-10       0
2025-11       0
2025-12       0
2026-01       1  1  1
2026-02       0
2026-03       1

各月龄年费占 0 月龄之比，%
--------------------------
月份     新客户    0    1  2  3
2025-04       0
2025-05       0
2025-06       0
2025-07       0
2025-08       0
2025-09       0
2025-10       0
2025-11       0
2025-12       0
2026-01       1  100  100
2026-02       0
2026-03       1

各月龄留存率，%
---------------
      占已到该月龄的同期群
100% +*************************************************************************
     |
     |
     |
 75% +
     |
     |
     |
 50% +
     |
     |
     |
 25% +
     |
     |
     |
  0% +
     ++-----------------------------------------------------------------------+
      0                                                                       1
      月龄
      * 客户数   o 年费

已到该月龄的全部同期群
----------------------
月龄  新客户  留存                        0 月龄年费  该月龄年费    %
   0       1  1/1 = 100.0% (20.7-100.0%)  CNY 12,000  CNY 12,000  100
   1       1  1/1 = 100.0% (20.7-100.0%)  CNY 12,000  CNY 12,000  100
   2       0  不适用                           CNY 0       CNY 0
   3       0  不适用                           CNY 0       CNY 0

  同期群：首份经常性合同在同一月份开始的客户。月龄 k：其后第 k 个月的期末；月龄 0 为首个月份期末，其
  内离开者即不在其中。空白：尚未到。

  合并：仅含已到该月龄的同期群；留存 / 新客户，该月龄年费 / 0 月龄年费。括号内为 Wilson 95% 区间。

  两份合同之间不超过 30 天的间隔按到期前年费延续：最近的数字仍可能上升。
$ cs report cohorts --period 2025-03..2026-02 --by segment --ages 1 --format csv
month,group,started,age_0,age_1
2025-03,large,2,1,1
2025-04,large,0,,
2025-05,large,0,,
2025-06,large,0,,
2025-07,large,0,,
2025-08,large,0,,
2025-09,large,0,,
2025-10,large,0,,
2025-11,large,0,,
2025-12,large,0,,
2026-01,large,1,1,1
2026-02,large,0,,
2025-03,small,1,1,1
2025-04,small,0,,
2025-05,small,0,,
2025-06,small,0,,
2025-07,small,0,,
2025-08,small,0,,
2025-09,small,0,,
2025-10,small,0,,
2025-11,small,0,,
2025-12,small,0,,
2026-01,small,0,,
2026-02,small,0,,
2025-03,all,3,2,2
2025-04,all,0,,
2025-05,all,0,,
2025-06,all,0,,
2025-07,all,0,,
2025-08,all,0,,
2025-09,all,0,,
2025-10,all,0,,
2025-11,all,0,,
2025-12,all,0,,
2026-01,all,1,1,1
2026-02,all,0,,

month,group,started,age_0,age_1
2025-03,large,2,100,100
2025-04,large,0,,
2025-05,large,0,,
2025-06,large,0,,
2025-07,large,0,,
2025-08,large,0,,
2025-09,large,0,,
2025-10,large,0,,
2025-11,large,0,,
2025-12,large,0,,
2026-01,large,1,100,100
2026-02,large,0,,
2025-03,small,1,100,100
2025-04,small,0,,
2025-05,small,0,,
2025-06,small,0,,
2025-07,small,0,,
2025-08,small,0,,
2025-09,small,0,,
2025-10,small,0,,
2025-11,small,0,,
2025-12,small,0,,
2026-01,small,0,,
2026-02,small,0,,
2025-03,all,3,100,100
2025-04,all,0,,
2025-05,all,0,,
2025-06,all,0,,
2025-07,all,0,,
2025-08,all,0,,
2025-09,all,0,,
2025-10,all,0,,
2025-11,all,0,,
2025-12,all,0,,
2026-01,all,1,100,100
2026-02,all,0,,

age,group,started,left,left_percent,left_low,left_high,at_first,value,value_percent,currency
0,large,3,2,66.7,20.8,93.9,72000.00,72000.00,100,CNY
1,large,3,2,66.7,20.8,93.9,72000.00,72000.00,100,CNY
0,small,1,1,100,20.7,100,240000.00,240000.00,100,CNY
1,small,1,1,100,20.7,100,240000.00,240000.00,100,CNY
0,all,4,3,75,30.1,95.4,312000.00,312000.00,100,CNY
1,all,4,3,75,30.1,95.4,312000.00,312000.00,100,CNY
$ cs report cohorts --period 2025-03 --ages 400
! cs: --ages: 400 is out of range
! hint: 0 to 399
[2]
# By quarter and by year: an age is so many of them, counted at their closes.
$ cs report cohorts --each quarter --period 2025Q1..2025Q3
Cohorts
=======
2025Q1 .. 2025Q3, as of 2026-03-02

Still there, by age in quarters
-------------------------------
Quarter  Started  0  1  2  3
2025Q1         3  2  1  1  1
2025Q2         0
2025Q3         0

Yearly value, % of that at age 0
--------------------------------
Quarter  Started    0   1   2   3
2025Q1         3  100  26  26  26
2025Q2         0
2025Q3         0

Still there, by age in quarters, %
----------------------------------
      share of the cohorts that have reached the age
100% +oo
     |  oo
     |    oo
     |      oo
 75% +        oo
     |*         oo
     | *****      oo
     |      ****    oo
 50% +          ***** oo
     |               ****o
     |                   *****
     |                      oo*************************************************
 25% +                        ooooooooooooooooooooooooooooooooooooooooooooooooo
     |
     |
     |
  0% +
     ++-----------------------+-----------------------+-----------------------+
      0                       1                       2                       3
      age in quarters
      * accounts   o yearly value

All cohorts that have reached an age
------------------------------------
Age  Started  Still there                  At age 0             Now       %
  0        3  2/3 = 66.7% (20.8-93.9%)  CNY 300,000  CNY 300,000.00  100.00
  1        3  1/3 = 33.3% (6.1-79.2%)   CNY 300,000   CNY 76,590.91   25.53
  2        3  1/3 = 33.3% (6.1-79.2%)   CNY 300,000   CNY 76,590.91   25.53
  3        3  1/3 = 33.3% (6.1-79.2%)   CNY 300,000   CNY 76,590.91   25.53

  A cohort: the accounts whose first recurring contract began in a quarter. Age k: the close of the
  quarter k quarters later; age 0 is the close of the first quarter, so who left within it is
  missing there already. Empty: not yet.

  Pooled: only cohorts that have reached the age; still there / started, and yearly value at the age
  / at age 0. In brackets: Wilson's 95% interval.

  A gap of up to 30 days between two contracts is bridged at the value that expired: the last cells
  may still rise.
$ cs report cohorts --each year --lang zh
同期群报告
==========
2022 .. 2026，截至 2026-03-02

各年限留存客户数
----------------
年份  新客户  0  1  2  3
2022       0
2023       0
2024       0
2025       3  1
2026       2

各年限年费占 0 年限之比，%
--------------------------
年份  新客户    0  1  2  3
2022       0
2023       0
2024       0
2025       3  100
2026       2

已到该年限的全部同期群
----------------------
年限  新客户  留存                        0 年限年费     该年限年费    %
   0       3  1/3 = 33.3% (6.1-79.2%)  CNY 76,590.91  CNY 76,590.91  100
   1       0  不适用                        CNY 0.00       CNY 0.00
   2       0  不适用                        CNY 0.00       CNY 0.00
   3       0  不适用                        CNY 0.00       CNY 0.00

  同期群：首份经常性合同在同一年份开始的客户。年限 k：其后第 k 年的期末；年限 0 为首个年份期末，其内
  离开者即不在其中。空白：尚未到。

  合并：仅含已到该年限的同期群；留存 / 新客户，该年限年费 / 0 年限年费。括号内为 Wilson 95% 区间。

  两份合同之间不超过 30 天的间隔按到期前年费延续：最近的数字仍可能上升。
$ cs report cohorts --each year --period 2025 --rows --format json
{
"schema_version":1,
"name":"report.cohorts",
"title":"Cohorts",
"subtitle":"2025, as of 2026-03-02",
"facts":{},
"tables":{
"accounts":[
{"year":"2025","group":"all","started":3,"age_0":1}
],
"amounts":[
{"year":"2025","group":"all","started":3,"age_0":100}
],
"pooled":[
{"age":0,"group":"all","started":3,"left":1,"left_percent":33.3,"left_low":6.1,"left_high":79.2,"at_first":76590.91,"value":76590.91,"value_percent":100,"currency":"CNY"}
],
"rows":[
{"year":"2025","account":"stays","name":"The stays","csm":"li","started_on":"2025-03-01","at_first":76590.91,"now":76590.91,"currency":"CNY"},
{"year":"2025","account":"leaves","name":"The leaves","csm":"li","started_on":"2025-03-20","at_first":0.00,"now":0.00,"currency":"CNY"},
{"year":"2025","account":"brief","name":"The brief","csm":"li","started_on":"2025-03-05","at_first":0.00,"now":0.00,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"A cohort: the accounts whose first recurring contract began in a year. Age k: the close of the year k years later; age 0 is the close of the first year, so who left within it is missing there already. Empty: not yet.",
"Pooled: only cohorts that have reached the age; still there / started, and yearly value at the age / at age 0. In brackets: Wilson's 95% interval.",
"A gap of up to 30 days between two contracts is bridged at the value that expired: the last cells may still rise."
]
}
$ cs config set fiscal.first_month 4 -q
$ cs report cohorts --each fiscal-year --period FY2025..FY2026 --format csv
year,group,started,age_0
FY2025,all,3,2
FY2026,all,2,

year,group,started,age_0
FY2025,all,3,100
FY2026,all,2,

age,group,started,left,left_percent,left_low,left_high,at_first,value,value_percent,currency
0,all,3,2,66.7,20.8,93.9,300000.00,300000.00,100,CNY
$ cs report cohorts --each quarter --period 2025-02
! cs: --period: '2025-02' is not a period made of quarters
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs report cohorts --each week
! cs: --each: 'week' is not one of month, quarter, year, fiscal-year
[2]
