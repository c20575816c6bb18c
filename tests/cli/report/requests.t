# How far requests come on their way back to the customer, and how long each link takes.
$ export CS_TODAY=2026-03-20 CS_NOW=2026-03-20T01:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --segment large --csm li -q && cs account add bolt --name Bolt --segment small --csm li -q
$ cs report requests
Requests
========
2026Q1, as of 2026-03-20

Decided, and not told to all  0
Accounts that wait to hear    0

Requests, and how many came back to the customer
------------------------------------------------
Period  Group  Collected  Delivered  Declined  Told
2026Q1  all            0          0         0  n/a

Days at each link
-----------------
Link       Now  Left  Median days  P90
collected    0     0
analysed     0     0
passed on    0     0
decided      0     0
delivered    0     0
declined     0     0
told         0     0

What is asked for
-----------------
nothing was asked for

  Collected, delivered and declined: requests that first came to that link in the period. Told = of
  those delivered or declined in the period, the ones of which everybody who asked knows the
  outcome.

  Days at each link: of the stays that ended within the periods, by linear interpolation; now:
  requests that stand there on the day asked for, whenever they were collected.

  What is asked for: of the requests collected in the periods; accounts: all that asked. Who waits
  to hear is as of now. In brackets: Wilson's 95% interval.
$ cs request add acme --need 'dark mode' --class ui --collected-on 2026-01-05 --askers bolt -q && cs request add bolt --need 'an interface' --class api --collected-on 2026-02-01 -q && cs request add bolt --need 'a report' --collected-on 2026-03-01 -q
$ cs request analyse 1 --true-need yes --class ui --level 2 --on 2026-01-15 -q && cs request pass 1 --owner li --on 2026-01-16 -q && cs request decide 1 --decision build --promised-for 2026-04-01 --on 2026-02-01 -q && cs request deliver 1 --released-in 2.1 --on 2026-03-01 -q && cs request tell 1 --account acme -q
$ cs request analyse 2 --true-need no --class api --level 5 --on 2026-02-21 -q && cs request decide 2 --decision decline --why 'no true need' --on 2026-03-02 -q && cs request tell 2 -q
$ cs report requests --rows
Requests
========
2026Q1, as of 2026-03-20

Decided, and not told to all  1
Accounts that wait to hear    1

Requests, and how many came back to the customer
------------------------------------------------
Period  Group  Collected  Delivered  Declined  Told
2026Q1  all            3          1         1  1/2 = 50.0% (9.5-90.5%)

Days at each link
-----------------
Link       Now  Left  Median days   P90
collected    1     2           15  19.0
analysed     0     2            5   8.2
passed on    0     1           16  16.0
decided      0     1           28  28.0
delivered    1     0
declined     0     1           18  18.0
told         1     0

What is asked for
-----------------
Class  Requests  Accounts  True needs  Delivered  Declined
ui            1         2           1          1         0
api           1         1           0          0         1
              1         1           0          0         0

The requests that are on their way
----------------------------------
No.  Account  Need       Class  Link       Since       Days  Promised for
  1  acme     dark mode  ui     delivered  2026-03-01    19  2026-04-01
  3  bolt     a report          collected  2026-03-01    19

  Collected, delivered and declined: requests that first came to that link in the period. Told = of
  those delivered or declined in the period, the ones of which everybody who asked knows the
  outcome.

  Days at each link: of the stays that ended within the periods, by linear interpolation; now:
  requests that stand there on the day asked for, whenever they were collected.

  What is asked for: of the requests collected in the periods; accounts: all that asked. Who waits
  to hear is as of now. In brackets: Wilson's 95% interval.
$ cs report requests --by segment --format csv
period,group,collected,delivered,declined,told,told_percent,told_low,told_high
2026Q1,large,1,1,0,0,0,0,79.3
2026Q1,small,2,0,1,1,100,20.7,100
2026Q1,all,3,1,1,1,50,9.5,90.5

state,now,left,median_days,p90_days
collected,1,2,15,19
analysed,0,2,5,8.2
passed_on,0,1,16,16
decided,0,1,28,28
delivered,1,0,,
declined,0,1,18,18
told,1,0,,

class,requests,accounts,true_needs,delivered,declined
ui,1,2,1,1,0
api,1,1,0,0,1
,1,1,0,0,0
$ cs report requests --by month --lang zh | sed -n '5,26p'
已有结果未全部反馈  1
待反馈客户次        1

需求与闭环
----------
期间     分组  收集  交付  谢绝  已反馈
2026-01  合计     1     0     0  不适用
2026-02  合计     1     0     0  不适用
2026-03  合计     1     1     1  1/2 = 50.0% (9.5-90.5%)

各环节天数
----------
环节    当前  离开  中位天数   P90
已收集     1     2        15  19.0
已分析     0     2         5   8.2
已转达     0     1        16  16.0
已决策     0     1        28  28.0
已交付     1     0
已谢绝     0     1        18  18.0
已反馈     1     0

需求分类
$ cs report requests --as-of 2026-02-10 --format json | grep -e state -e collected
{"period":"2026Q1","group":"all","collected":2,"delivered":0,"declined":0,"told":0,"told_percent":null,"told_low":null,"told_high":null}
{"state":"collected","now":1,"left":1,"median_days":10,"p90_days":10},
{"state":"analysed","now":0,"left":1,"median_days":1,"p90_days":1},
{"state":"passed_on","now":0,"left":1,"median_days":16,"p90_days":16},
{"state":"decided","now":1,"left":0,"median_days":null,"p90_days":null},
{"state":"delivered","now":0,"left":0,"median_days":null,"p90_days":null},
{"state":"declined","now":0,"left":0,"median_days":null,"p90_days":null},
{"state":"told","now":0,"left":0,"median_days":null,"p90_days":null}
"Days at each link: of the stays that ended within the periods, by linear interpolation; now: requests that stand there on the day asked for, whenever they were collected.",
"What is asked for: of the requests collected in the periods; accounts: all that asked. Who waits to hear is as of now. In brackets: Wilson's 95% interval."
$ cs report requests --by person
! cs: --by: 'person' is not one of all, csm, segment, level, industry, region, month
[2]
