# How fast complaints were soothed and solved, what they came from, what they cost and what they taught.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T03:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add sun --name 'Sun' -q && cs account add acme --name 'Acme Dental' --segment large --support li -q && cs account add bolt --name Bolt --segment small --support sun -q
$ cs report complaints
Complaints
==========
2026Q1, as of 2026-03-02

Complaints, and how soon somebody answered
------------------------------------------
Period  Group  Raised  Stopped  Soothed at once  Later  Median (min)  P90
2026Q1  all         0        0  n/a                  0

Solved in time
--------------
Period  Group  At once  Late  With others, in a day  Late
2026Q1  all    n/a         0  n/a                       0

Learned from
------------
Period  Group  Solved  Reviewed  Improved
2026Q1  all         0  n/a       n/a

What they came from
-------------------
none of them has been reviewed

  Of the complaints raised in the period, on the clock on the wall: it knows no weekends and no
  holidays. Soothed at once = somebody spoke with them within 60 minutes / those, and all that
  waited longer. Median and P90: of those soothed, by linear interpolation.

  In time = solved until its due / solved, or past its due: at once where nobody else was needed, in
  a day where others were; what is neither solved nor late is in no rate. Reviewed = reviewed /
  solved. Improved = improvement done / reviewed.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ cs complaint add acme --what 'no orders for a day' --kind business_stopped --needs-resources yes --raised-at 2026-03-01T23:00:00Z -q && cs complaint add bolt --what 'rude answer' -q && cs complaint add bolt --what 'lost a file' --needs-resources yes --raised-at 2026-02-27T10:00:00Z -q && cs complaint add acme --what 'just now' -q
$ CS_NOW=2026-03-02T03:30:00Z cs complaint soothe 2 -q && CS_NOW=2026-03-02T03:40:00Z cs complaint solve 2 --how 'said sorry' --compensation 'CNY 200' -q && cs complaint review 2 --class conduct --cause haste --improvement 'call back' --owner sun --improve-by 2026-04-01 -q && cs complaint done 2 -q
$ CS_NOW=2026-03-02T04:00:00Z cs complaint soothe 1 -q && CS_NOW=2026-03-02T12:00:00Z cs complaint solve 1 --how 'restored it' --compensation 'CNY 3,000' -q
$ export CS_NOW=2026-03-02T03:50:00Z
$ cs report complaints --period 2026-02..2026-03
Complaints
==========
2026-02 .. 2026-03, as of 2026-03-02

Complaints, and how soon somebody answered
------------------------------------------
Period   Group  Raised  Stopped  Soothed at once          Later  Median (min)  P90
2026-02  all         1        0  0/1 = 0.0% (0.0-79.3%)       1
2026-03  all         3        1  1/2 = 50.0% (9.5-90.5%)      1            30   30

Solved in time
--------------
Period   Group  At once                     Late  With others, in a day   Late
2026-02  all    n/a                            0  0/1 = 0.0% (0.0-79.3%)     1
2026-03  all    1/1 = 100.0% (20.7-100.0%)     0  n/a                        0

Learned from
------------
Period   Group  Solved  Reviewed                    Improved
2026-02  all         0  n/a                         n/a
2026-03  all         1  1/1 = 100.0% (20.7-100.0%)  1/1 = 100.0% (20.7-100.0%)

What they came from
-------------------
Class    Cause  Complaints  Accounts  Stopped  Improved
conduct  haste           1         1        0         1

What they got for it
--------------------
Period   Group  Compensation
2026-03  all         CNY 200

  Of the complaints raised in the period, on the clock on the wall: it knows no weekends and no
  holidays. Soothed at once = somebody spoke with them within 60 minutes / those, and all that
  waited longer. Median and P90: of those soothed, by linear interpolation.

  In time = solved until its due / solved, or past its due: at once where nobody else was needed, in
  a day where others were; what is neither solved nor late is in no rate. Reviewed = reviewed /
  solved. Improved = improvement done / reviewed.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ CS_NOW=2026-03-02T15:00:00Z cs report complaints --by person --format csv
period,group,raised,stopped,soothed,soothed_percent,soothed_low,soothed_high,unsoothed,median_minutes,p90_minutes
2026Q1,li,2,1,0,0,0,65.8,2,300,300
2026Q1,sun,2,0,1,50,9.5,90.5,1,30,30
2026Q1,all,4,1,1,25,4.6,69.9,3,165,273

period,group,at_once,at_once_percent,at_once_low,at_once_high,at_once_late,with_others,with_others_percent,with_others_low,with_others_high,with_others_late
2026Q1,li,0,0,0,79.3,1,1,100,20.7,100,0
2026Q1,sun,1,100,20.7,100,0,0,0,0,79.3,1
2026Q1,all,1,50,9.5,90.5,1,1,50,9.5,90.5,1

period,group,solved,reviewed,reviewed_percent,reviewed_low,reviewed_high,improved,improved_percent,improved_low,improved_high
2026Q1,li,1,0,0,0,79.3,0,,,
2026Q1,sun,1,1,100,20.7,100,1,100,20.7,100
2026Q1,all,2,1,50,9.5,90.5,1,100,20.7,100

class,cause,complaints,accounts,stopped,improved
conduct,haste,1,1,0,1

period,group,compensation,currency
2026Q1,li,3000.00,CNY
2026Q1,sun,200.00,CNY
2026Q1,all,3200.00,CNY
$ CS_NOW=2026-03-02T15:00:00Z cs report complaints --rows --lang zh
投诉报告
========
2026Q1，截至 2026-03-02

投诉与安抚
----------
期间    分组  提出  业务中断  及时安抚                 过迟  中位数（分）  P90
2026Q1  合计     4         1  1/4 = 25.0% (4.6-69.9%)     3           165  273

按时解决
--------
期间    分组  当场解决                 超时  协同一日内               超时
2026Q1  合计  1/2 = 50.0% (9.5-90.5%)     1  1/2 = 50.0% (9.5-90.5%)     1

复盘与改进
----------
期间    分组  已解决  已复盘                   已改进
2026Q1  合计       2  1/2 = 50.0% (9.5-90.5%)  1/1 = 100.0% (20.7-100.0%)

投诉原因
--------
分类     原因   投诉数  客户数  业务中断  已改进
conduct  haste       1       1         0       1

补偿
----
期间    分组       补偿
2026Q1  合计  CNY 3,200

投诉明细
--------
期间    编号  客户  内容                 类型      处理人  提出时间          安抚时间          解决时间          时限              已复盘
2026Q1     3  bolt  lost a file          体验恶劣  sun     2026-02-27 18:00                                      2026-02-28 18:00  否
2026Q1     1  acme  no orders for a day  业务中断  li      2026-03-02 07:00  2026-03-02 12:00  2026-03-02 20:00  2026-03-03 07:00  否
2026Q1     2  bolt  rude answer          体验恶劣  sun     2026-03-02 11:00  2026-03-02 11:30  2026-03-02 11:40  2026-03-02 12:00  是
2026Q1     4  acme  just now             体验恶劣  li      2026-03-02 11:00                                      2026-03-02 12:00  否

  针对期间内提出的投诉，按自然时间计（不扣除周末与节假日）。及时安抚 = 60 分钟内安抚 / 其与所有等待
  更久者之和。中位数与 P90：已安抚者，线性插值。

  按时 = 时限前解决 / 已解决或已超时限：无需他人者当场解决，需协同者一日内；既未解决也未超时的不计入
  比率。已复盘 = 已复盘 / 已解决。已改进 = 改进完成 / 已复盘。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。
$ cs report complaints --by area
! cs: --by: 'area' is not one of all, csm, segment, level, industry, region, person, month
[2]
