# Of the customers a period opened with: how many are left, and what they pay.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ cs report retention --period 2025
Retention
=========
2025, as of 2026-03-02

Customers lost of those at the opening
--------------------------------------
Period  Opening  In grace  Logo churn  A year %  State
2025          0         0  n/a                   n/a: no customer

Yearly value kept of that at the opening
----------------------------------------
Period  Opening  Kept, gross  Kept, net  GRR %  NRR %  GRR a year %
2025      CNY 0        CNY 0      CNY 0

Of what fell due
----------------
nothing fell due

  Customers: accounts worth anything a year at the close of the day before the period. Logo churn =
  of them, those worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.

  GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening
  value. Each account netted as a whole, from end to end; who was lost counts 0, even where it came
  back. New customers never enter.

  A gap of up to 30 days between two contracts is bridged at the value that expired, so a period is
  provisional for as many days after its end. In grace: counted as lost, but may still renew. A
  year: 1 - (1 - rate)^(365 / days).

  Contracts of several years cannot be lost in most years and flatter both: beside one period stands
  what was kept of what fell due; 'cs report renewals' has it of any.
$ for a in kept grew shrank left back late fresh; do cs account add $a --name "The $a" --segment large --csm li -q; done
$ cs account edit left --segment small --csm ann -q
$ for a in kept grew shrank left back late; do cs contract add $a --product Suite --amount 120000 --starts 2024-07-01 --term 12m -q; done
$ cs contract add kept --kind renewal --product Suite --amount 120000 --starts 2025-07-01 --term 12m --follows 1 -q
$ cs contract add grew --kind renewal --product Suite --amount 180000 --starts 2025-07-01 --term 12m --follows 2 -q
$ cs contract add shrank --kind renewal --product Suite --amount 90000 --starts 2025-07-01 --term 12m --follows 3 -q
$ cs contract add back --kind winback --product Suite --amount 100000 --starts 2025-09-01 --term 12m -q
$ cs contract add late --kind renewal --product Suite --amount 120000 --starts 2025-07-31 --term 12m --follows 6 -q
$ cs contract add fresh --product Suite --amount 50000 --starts 2025-12-20 --term 12m -q
# The year of 2025: who left and came back is lost; 30 days late is not.
$ cs report retention --period 2025 --rows
Retention
=========
2025, as of 2026-03-02

Customers lost of those at the opening
--------------------------------------
Period  Opening  In grace  Logo churn               A year %  State
2025          6         0  2/6 = 33.3% (9.7-70.0%)     33.33  final

Yearly value kept of that at the opening
----------------------------------------
Period      Opening  Kept, gross    Kept, net  GRR %  NRR %  GRR a year %
2025    CNY 720,000  CNY 450,000  CNY 510,000   62.5  70.83          62.5

Of what fell due
----------------
Period          Due         Kept  Kept of what fell due %
2025    CNY 720,000  CNY 450,000                     62.5

The customers behind it
-----------------------
Period  Account  Name        CSM  Became               Opening      Closing
2025    kept     The kept    li   kept             CNY 120,000  CNY 120,000
2025    grew     The grew    li   grew             CNY 120,000  CNY 180,000
2025    shrank   The shrank  li   shrank           CNY 120,000   CNY 90,000
2025    left     The left    ann  lost             CNY 120,000        CNY 0
2025    back     The back    li   lost, came back  CNY 120,000  CNY 100,000
2025    late     The late    li   kept             CNY 120,000  CNY 120,000

  Customers: accounts worth anything a year at the close of the day before the period. Logo churn =
  of them, those worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.

  GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening
  value. Each account netted as a whole, from end to end; who was lost counts 0, even where it came
  back. New customers never enter.

  A gap of up to 30 days between two contracts is bridged at the value that expired, so a period is
  provisional for as many days after its end. In grace: counted as lost, but may still renew. A
  year: 1 - (1 - rate)^(365 / days).

  Contracts of several years cannot be lost in most years and flatter both: beside one period stands
  what was kept of what fell due; 'cs report renewals' has it of any.
# As an option they count as kept, and churn is shown as ChartMogul counts it.
$ cs report retention --period 2025 --winback count --style chartmogul --format json
{
"schema_version":1,
"name":"report.retention",
"title":"Retention",
"subtitle":"2025, as of 2026-03-02",
"facts":{},
"tables":{
"accounts":[
{"period":"2025","group":"all","cohort":6,"in_grace":0,"lost":1,"lost_percent":16.7,"lost_low":3,"lost_high":56.4,"lost_yearly":16.67,"state":"final"}
],
"amounts":[
{"period":"2025","group":"all","opening":720000.00,"kept_gross":550000.00,"kept_net":610000.00,"grr":76.39,"nrr":84.72,"grr_yearly":76.39,"gross_churn":37.5,"net_churn":15.28,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Customers: accounts worth anything a year at the close of the day before the period. Logo churn = of them, those worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.",
"GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening value. Each account netted as a whole, from end to end; who was lost counts 0, unless it came back by the end. New customers never enter.",
"A gap of up to 30 days between two contracts is bridged at the value that expired, so a period is provisional for as many days after its end. In grace: counted as lost, but may still renew. A year: 1 - (1 - rate)^(365 / days).",
"Contracts of several years cannot be lost in most years and flatter both: beside one period stands what was kept of what fell due; 'cs report renewals' has it of any.",
"Gross churn = (contraction + churn) / opening; net churn = the same less expansion and reactivation: movements of the months added up, as ChartMogul counts."
]
}
# By segment, in Chinese; by quarters, the last of which has not begun.
$ cs report retention --period 2025 --by segment --lang zh
留存报告
========
2025，截至 2026-03-02

期初客户的流失
--------------
期间  分组    期初  宽限期  客户流失率                  年化 %  状态
2025  大客户     5       0  1/5 = 20.0% (3.6-62.4%)      20.00  已定
2025  小客户     1       0  1/1 = 100.0% (20.7-100.0%)  100.00  已定
2025  合计       6       0  2/6 = 33.3% (9.7-70.0%)      33.33  已定

毛留存率，%
-----------
大客户  75.00  ########################################
小客户   0.00

期初年费的留存
--------------
期间  分组           期初       毛留存       净留存  毛留存率 %  净留存率 %  年化毛留存率 %
2025  大客户  CNY 600,000  CNY 450,000  CNY 510,000        75.0       85.00            75.0
2025  小客户  CNY 120,000        CNY 0        CNY 0         0.0        0.00             0.0
2025  合计    CNY 720,000  CNY 450,000  CNY 510,000        62.5       70.83            62.5

  客户：期间前一日日终年费大于零的客户。客户流失率 = 其中期内任一日年费为零者 / 全部。括号内为
  Wilson 95% 区间。

  毛留存率 = 各客户期末与期初年费较小者之和 / 期初年费；净留存率 = 期末 / 期初年费。按客户整体、期初
  对期末计算；流失者计 0，即使其后回流。新客户不计入。

  两份合同之间不超过 30 天的间隔按到期前年费延续，故期末后相同天数内数字未定。宽限期：已计为流失，仍
  可续约。年化：1 - (1 - 率)^(365 / 天数)。

  多年期合同多数年份无从流失，会抬高两者，故单个期间另列到期部分的保留率；其余见 cs report
  renewals。
$ cs report retention --period 2025Q2..2026Q2 --format csv
period,group,cohort,in_grace,lost,lost_percent,lost_low,lost_high,lost_yearly,state
2025Q2,all,6,0,0,0,0,39,0,final
2025Q3,all,6,0,2,33.3,9.7,70,79.98,final
2025Q4,all,5,0,0,0,0,43.4,0,final
2026Q1,all,6,0,0,0,0,39,0,provisional
2026Q2,all,,,,,,,,ahead

period,group,opening,kept_gross,kept_net,grr,nrr,grr_yearly,currency
2025Q2,all,720000.00,720000.00,720000.00,100,100,100,CNY
2025Q3,all,720000.00,450000.00,510000.00,62.5,70.83,15.49,CNY
2025Q4,all,610000.00,610000.00,610000.00,100,100,100,CNY
2026Q1,all,660000.00,660000.00,660000.00,100,100,100,CNY
2026Q2,all,,,,,,,
# As it stood within the days of grace, one may still renew.
$ cs report retention --period 2025-07 --as-of 2025-07-20 --by csm
Retention
=========
2025-07, as of 2025-07-20

Customers lost of those at the opening
--------------------------------------
Period   Group  Opening  In grace  Logo churn               A year %  State
2025-07  li           6         1  2/6 = 33.3% (9.7-70.0%)     99.94  provisional to 2025-08-30
2025-07  all          6         1  2/6 = 33.3% (9.7-70.0%)     99.94  provisional to 2025-08-30

Yearly value kept of that at the opening
----------------------------------------
Period   Group      Opening  Kept, gross    Kept, net  GRR %  NRR %  GRR a year %
2025-07  li     CNY 720,000  CNY 450,000  CNY 510,000   62.5  70.83          0.02
2025-07  all    CNY 720,000  CNY 450,000  CNY 510,000   62.5  70.83          0.02

  Customers: accounts worth anything a year at the close of the day before the period. Logo churn =
  of them, those worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.

  GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening
  value. Each account netted as a whole, from end to end; who was lost counts 0, even where it came
  back. New customers never enter.

  A gap of up to 30 days between two contracts is bridged at the value that expired, so a period is
  provisional for as many days after its end. In grace: counted as lost, but may still renew. A
  year: 1 - (1 - rate)^(365 / days).

  Contracts of several years cannot be lost in most years and flatter both: beside one period stands
  what was kept of what fell due; 'cs report renewals' has it of any.

  By CSM: who held the account at the opening.
# Any span; a fiscal year.
$ cs report retention --period 2025-07-15..2026-01-14 --format csv
period,group,cohort,in_grace,lost,lost_percent,lost_low,lost_high,lost_yearly,state
2025-07-15..2026-01-14,all,4,0,0,0,0,49,0,final

period,group,opening,kept_gross,kept_net,grr,nrr,grr_yearly,currency
2025-07-15..2026-01-14,all,510000.00,510000.00,510000.00,100,100,100,CNY
$ sed -i 's|^# first_month = 1|first_month = 4|' cs.toml
$ cs report retention --period FY2026Q1..FY2026Q3 --format csv
period,group,cohort,in_grace,lost,lost_percent,lost_low,lost_high,lost_yearly,state
FY2026Q1,all,6,0,0,0,0,39,0,final
FY2026Q2,all,6,0,2,33.3,9.7,70,79.98,final
FY2026Q3,all,5,0,0,0,0,43.4,0,final

period,group,opening,kept_gross,kept_net,grr,nrr,grr_yearly,currency
FY2026Q1,all,720000.00,720000.00,720000.00,100,100,100,CNY
FY2026Q2,all,720000.00,450000.00,510000.00,62.5,70.83,15.49,CNY
FY2026Q3,all,610000.00,610000.00,610000.00,100,100,100,CNY
$ cs report retention --winback maybe
! cs: --winback: 'maybe' is none of lost, count
[2]
$ cs report retention --period 2025-07-01..2025-06-30
! cs: --period: '2025-07-01..2025-06-30' is not a period: it ends before it begins
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
# Who held an account when is what the journal says: 'grew' was Li's until May of 2025; what was taken back never was.
$ export CS_NOW=2025-05-10T08:00:00Z && cs account edit grew --csm ann -q && cs account edit kept --csm ann -q && cs undo && unset CS_NOW
taken back change 24: cs account edit kept --csm ann -q
$ cs report retention --period 2025Q2..2025Q3 --by csm --format csv
period,group,cohort,in_grace,lost,lost_percent,lost_low,lost_high,lost_yearly,state
2025Q2,li,6,0,0,0,0,39,0,final
2025Q2,all,6,0,0,0,0,39,0,final
2025Q3,ann,1,0,0,0,0,79.3,0,final
2025Q3,li,5,0,2,40,11.8,76.9,86.82,final
2025Q3,all,6,0,2,33.3,9.7,70,79.98,final

period,group,opening,kept_gross,kept_net,grr,nrr,grr_yearly,currency
2025Q2,li,720000.00,720000.00,720000.00,100,100,100,CNY
2025Q2,all,720000.00,720000.00,720000.00,100,100,100,CNY
2025Q3,ann,120000.00,120000.00,180000.00,100,150,100,CNY
2025Q3,li,600000.00,330000.00,330000.00,55,55,9.33,CNY
2025Q3,all,720000.00,450000.00,510000.00,62.5,70.83,15.49,CNY
$ cs report movements --period 2025Q3 --by csm --format csv | head -4
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2025Q3,ann,120000.00,0.00,0.00,60000.00,0.00,0.00,180000.00,CNY
2025Q3,li,600000.00,0.00,100000.00,0.00,30000.00,240000.00,430000.00,CNY
2025Q3,all,720000.00,0.00,100000.00,60000.00,30000.00,240000.00,610000.00,CNY
# Several currencies need a rate; all is in the company's then.
$ cs account add abroad --name Abroad --currency USD -q && cs contract add abroad --product Suite --amount 10000 --starts 2025-01-01 --term 12m -q
$ cs report retention --period 2025
! cs: contracts are in several currencies, and there is no rate for USD
! hint: say what one unit is worth: cs config set rates.USD 7.1
[78]
$ cs config set rates.USD 7.1 -q && cs report retention --period 2025Q2 --format csv
period,group,cohort,in_grace,lost,lost_percent,lost_low,lost_high,lost_yearly,state
2025Q2,all,7,0,0,0,0,35.4,0,final

period,group,opening,kept_gross,kept_net,grr,nrr,grr_yearly,currency
2025Q2,all,791000.00,791000.00,791000.00,100,100,100,CNY
# Rates by day: all of a report is at those of its day, so that none of its figures moves with them.
$ cs config set rates.2025-07-01.USD 7.0 -q && cs config set rates.2026-01-01.USD 6.9 -q
$ cs report movements --period 2025-05..2025-07 --format csv | head -4
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2025-05,all,789000.00,0.00,0.00,0.00,0.00,0.00,789000.00,CNY
2025-06,all,789000.00,0.00,0.00,0.00,0.00,0.00,789000.00,CNY
2025-07,all,789000.00,0.00,0.00,60000.00,30000.00,240000.00,579000.00,CNY
$ cs report movements --period 2025-05..2025-07 --as-of 2025-08-01 --format csv | head -4
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2025-05,all,790000.00,0.00,0.00,0.00,0.00,0.00,790000.00,CNY
2025-06,all,790000.00,0.00,0.00,0.00,0.00,0.00,790000.00,CNY
2025-07,all,790000.00,0.00,0.00,60000.00,30000.00,240000.00,580000.00,CNY
$ cs report retention --period 2025Q2 | tail -2

  Amounts in other currencies are converted at the rates of cs.toml: USD = 6.9 CNY since 2026-01-01.
$ cs config set rates.soon.USD 6.9 -q && cs report retention --period 2025
! cs: rates: 'soon' is no day
! hint: such as [rates.2026-01-01] for the rates from that day on
[78]
