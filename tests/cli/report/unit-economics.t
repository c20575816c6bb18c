# What a customer brings and is worth, what one costs to win and to serve.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ cs report unit-economics --period 2025Q4
Unit economics
==============
2025Q4, as of 2026-03-02

What a customer brings in a month
---------------------------------
Period  Paying    MRR  ARPA  Margin  Customer-months  Lost a month  State
2025Q4       0  CNY 0     -       -                0  n/a           final

What a customer is worth
------------------------
Period  Value  of months  by  Lost  Watched on  LTV  Capped  Discounted
2025Q4      -          -  -      -           -    -       -           -

What it took to win a customer
------------------------------
Period  Sales and marketing  New  CAC  ARPA of the new  Payback, months  LTV / CAC  Value / CAC  Not said
2025Q4                    -    0    -                -                -          -            -  2025-10 .. 2025-12

What an account costs in a month
--------------------------------
Period  Paying  Service  Development
2025Q4       0        -            -

What was spent
--------------
Period  Sales  Marketing  Service  Implementation  Development  Not said
2025Q4      -          -        -               -            -  Sales, Marketing, Service, Implementation, Development: 2025-10 .. 2025-12

  Nothing is said of the gross margin, on which every value rests: cs config set
  economics.gross_margin_percent 75

  ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin. Lost a month: of the
  accounts that paid at the opening of each whole month that is over, how many paid nothing on a day
  of it; a renewal within 30 days still counts.

  LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of 60
  months at most, also where nobody left. Discounted: each month worth less by 10% a year.

  Value = margin x the months of the first 60 that a customer is expected to stay, and is to be
  preferred: churn falls as customers grow older, which 1 / churn does not see. As watched: the
  Kaplan-Meier curve, where at least 10 left and 10 were watched for all of the 60 months.
  Projected: else the shifted beta-geometric of yearly cohorts, where one has 50 accounts and 3
  renewals. Constant churn: else.

  CAC = sales and marketing cost / accounts that are new in the period, as cs report movements
  counts them; payback = CAC / (their ARPA x gross margin). Service and development: cost / accounts
  / months; a group bears its share of the yearly value. A month of which nothing is said is no 0:
  what rests on it is not worked out.

# Ten customers pay 1,500 a month; one leaves, two are won.
$ for i in 1 2 3 4 5 6 7 8; do cs account add a$i --name "Account $i" --segment large --csm li -q; cs contract add a$i --product Suite --amount 36000 --starts 2024-10-01 --term 24m -q; done
$ for i in 1 2; do cs account add b$i --name "New $i" --segment small --csm ann -q; cs contract add b$i --product Suite --amount 18000 --starts 2025-11-10 --term 12m -q; done
$ cs account add gone --name Gone --segment small --csm ann -q; cs contract add gone --product Suite --amount 18000 --starts 2024-11-20 --term 12m -q
$ for m in 10 11 12; do cs cost add --month 2025-$m --kind sales --amount 8000 -q; cs cost add --month 2025-$m --kind service --amount 1500 -q; done
$ for m in 10 11; do cs cost add --month 2025-$m --kind marketing --amount 4000 -q; done

# Of what nothing is said nothing is worked out: December's marketing, the gross margin.
$ cs report unit-economics
Unit economics
==============
2025Q4, as of 2026-03-02

What a customer brings in a month
---------------------------------
Period  Paying         MRR       ARPA  Margin  Customer-months  Lost a month             State
2025Q4      10  CNY 15,000  CNY 1,500       -               28  1/28 = 3.6% (0.6-17.7%)  final

What a customer is worth
------------------------
Period  Value  of months  by              Lost  Watched on  LTV  Capped  Discounted
2025Q4      -       24.8  constant churn     1           0    -       -           -

What it took to win a customer
------------------------------
Period  Sales and marketing  New  CAC  ARPA of the new  Payback, months  LTV / CAC  Value / CAC  Not said
2025Q4                    -    2    -        CNY 1,500                -          -            -  2025-12

What an account costs in a month
--------------------------------
Period  Paying  Service  Development
2025Q4      10  CNY 150            -

What was spent
--------------
Period       Sales  Marketing    Service  Implementation  Development  Not said
2025Q4  CNY 24,000          -  CNY 4,500               -            -  Marketing: 2025-12; Implementation, Development: 2025-10 .. 2025-12

  Nothing is said of the gross margin, on which every value rests: cs config set
  economics.gross_margin_percent 75

  ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin. Lost a month: of the
  accounts that paid at the opening of each whole month that is over, how many paid nothing on a day
  of it; a renewal within 30 days still counts.

  LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of 60
  months at most, also where nobody left. Discounted: each month worth less by 10% a year.

  Value = margin x the months of the first 60 that a customer is expected to stay, and is to be
  preferred: churn falls as customers grow older, which 1 / churn does not see. As watched: the
  Kaplan-Meier curve, where at least 10 left and 10 were watched for all of the 60 months.
  Projected: else the shifted beta-geometric of yearly cohorts, where one has 50 accounts and 3
  renewals. Constant churn: else.

  CAC = sales and marketing cost / accounts that are new in the period, as cs report movements
  counts them; payback = CAC / (their ARPA x gross margin). Service and development: cost / accounts
  / months; a group bears its share of the yearly value. A month of which nothing is said is no 0:
  what rests on it is not worked out.
$ cs cost add --month 2025-12 --kind marketing --amount 4000 -q && cs config set economics.gross_margin_percent 75 -q
$ cs report unit-economics --period 2025Q4 --by segment
Unit economics
==============
2025Q4, as of 2026-03-02

What a customer brings in a month
---------------------------------
Period  Group  Paying         MRR       ARPA     Margin  Customer-months  Lost a month             State
2025Q4  large       8  CNY 12,000  CNY 1,500  CNY 1,125               24  0/24 = 0.0% (0.0-13.8%)  final
2025Q4  small       2   CNY 3,000  CNY 1,500  CNY 1,125                4  1/4 = 25.0% (4.6-69.9%)  final
2025Q4  all        10  CNY 15,000  CNY 1,500  CNY 1,125               28  1/28 = 3.6% (0.6-17.7%)  final

What a customer is worth
------------------------
Period  Group          Value  of months  by              Lost  Watched on         LTV         Capped     Discounted
2025Q4  large  CNY 67,500.00       60.0  constant churn     0           0           -  CNY 67,500.00              -
2025Q4  small   CNY 4,500.00        4.0  constant churn     1           0   CNY 4,500   CNY 4,500.00   CNY 4,395.68
2025Q4  all    CNY 27,946.51       24.8  constant churn     1           0  CNY 31,500  CNY 27,946.51  CNY 25,955.87

What it took to win a customer
------------------------------
Period  Group  Sales and marketing  New         CAC  ARPA of the new  Payback, months  LTV / CAC  Value / CAC  Not said
2025Q4  all             CNY 36,000    2  CNY 18,000        CNY 1,500               16       1.75        1.553

What an account costs in a month
--------------------------------
Period  Group  Paying  Service  Development
2025Q4  large       8  CNY 150            -
2025Q4  small       2  CNY 150            -
2025Q4  all        10  CNY 150            -

What was spent
--------------
Period       Sales   Marketing    Service  Implementation  Development  Not said
2025Q4  CNY 24,000  CNY 12,000  CNY 4,500               -            -  Implementation, Development: 2025-10 .. 2025-12

  ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin of 75%. Lost a month: of
  the accounts that paid at the opening of each whole month that is over, how many paid nothing on a
  day of it; a renewal within 30 days still counts.

  LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of 60
  months at most, also where nobody left. Discounted: each month worth less by 10% a year.

  Value = margin x the months of the first 60 that a customer is expected to stay, and is to be
  preferred: churn falls as customers grow older, which 1 / churn does not see. As watched: the
  Kaplan-Meier curve, where at least 10 left and 10 were watched for all of the 60 months.
  Projected: else the shifted beta-geometric of yearly cohorts, where one has 50 accounts and 3
  renewals. Constant churn: else.

  CAC = sales and marketing cost / accounts that are new in the period, as cs report movements
  counts them; payback = CAC / (their ARPA x gross margin). Service and development: cost / accounts
  / months; a group bears its share of the yearly value. A month of which nothing is said is no 0:
  what rests on it is not worked out.
$ cs report unit-economics --period 2025Q4 --rows --format json
{
"schema_version":1,
"name":"report.unit-economics",
"title":"Unit economics",
"subtitle":"2025Q4, as of 2026-03-02",
"facts":{},
"tables":{
"income":[
{"period":"2025Q4","group":"all","accounts":10,"mrr":15000.00,"arpa":1500.00,"margin":1125.00,"customers":28,"lost":1,"lost_percent":3.6,"lost_low":0.6,"lost_high":17.7,"state":"final","currency":"CNY"}
],
"value":[
{"period":"2025Q4","group":"all","value":27946.51,"months":24.8,"basis":"constant","lost":1,"watched":0,"lifetime_value":31500.00,"capped_value":27946.51,"discounted_value":25955.87,"currency":"CNY"}
],
"winning":[
{"period":"2025Q4","group":"all","cost":36000.00,"new":2,"cac":18000.00,"arpa_new":1500.00,"payback_months":16,"ltv_cac":1.75,"value_cac":1.553,"not_said":null,"currency":"CNY"}
],
"serving":[
{"period":"2025Q4","group":"all","accounts":10,"service":150.00,"development":null,"currency":"CNY"}
],
"spent":[
{"period":"2025Q4","sales":24000.00,"marketing":12000.00,"service":4500.00,"implementation":null,"development":null,"not_said":"implementation, development: 2025-10 .. 2025-12","currency":"CNY"}
],
"rows":[
{"period":"2025Q4","account":"a1","name":"Account 1","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a2","name":"Account 2","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a3","name":"Account 3","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a4","name":"Account 4","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a5","name":"Account 5","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a6","name":"Account 6","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a7","name":"Account 7","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"a8","name":"Account 8","csm":"li","mrr":1500.00,"new_in":null,"lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"b1","name":"New 1","csm":"ann","mrr":1500.00,"new_in":"2025-11","lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"b2","name":"New 2","csm":"ann","mrr":1500.00,"new_in":"2025-11","lost_in":null,"currency":"CNY"},
{"period":"2025Q4","account":"gone","name":"Gone","csm":"ann","mrr":0.00,"new_in":null,"lost_in":"2025-11","currency":"CNY"}
]
},
"charts":{},
"notes":[
"ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin of 75%. Lost a month: of the accounts that paid at the opening of each whole month that is over, how many paid nothing on a day of it; a renewal within 30 days still counts.",
"LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of 60 months at most, also where nobody left. Discounted: each month worth less by 10% a year.",
"Value = margin x the months of the first 60 that a customer is expected to stay, and is to be preferred: churn falls as customers grow older, which 1 / churn does not see. As watched: the Kaplan-Meier curve, where at least 10 left and 10 were watched for all of the 60 months. Projected: else the shifted beta-geometric of yearly cohorts, where one has 50 accounts and 3 renewals. Constant churn: else.",
"CAC = sales and marketing cost / accounts that are new in the period, as cs report movements counts them; payback = CAC / (their ARPA x gross margin). Service and development: cost / accounts / months; a group bears its share of the yearly value. A month of which nothing is said is no 0: what rests on it is not worked out."
]
}
$ cs report unit-economics --period 2025Q4 --lang zh
单位经济
========
2025Q4，截至 2026-03-02

每客户月收入
------------
期间    付费客户        月费   客均月费   客均毛利  客户月数  月流失率                 状态
2025Q4        10  CNY 15,000  CNY 1,500  CNY 1,125        28  1/28 = 3.6% (0.6-17.7%)  已定

客户终身价值
------------
期间             价值  预期月数  依据        已流失  观察满期         LTV           封顶           折现
2025Q4  CNY 27,946.51      24.8  固定流失率       1         0  CNY 31,500  CNY 27,946.51  CNY 25,955.87

获客成本
--------
期间    销售与市场成本  新增客户         CAC  新增客均月费  回本月数  LTV / CAC  价值 / CAC  未登记
2025Q4      CNY 36,000         2  CNY 18,000     CNY 1,500        16       1.75       1.553

每客户月成本
------------
期间    付费客户     服务  研发
2025Q4        10  CNY 150     -

成本
----
期间          销售        市场       服务  实施  研发  未登记
2025Q4  CNY 24,000  CNY 12,000  CNY 4,500     -     -  实施、研发：2025-10 .. 2025-12

  客均月费 = 月费 / 期末付费客户；客均毛利 = 客均月费 × 毛利率 75%。月流失率：已结束的各整月中，月初
  付费客户在当月某日年费降至零的比例；30 天内续约不计流失。

  LTV = 客均毛利 / 月流失率，假定流失率恒定；无人流失则不适用。封顶：至多 60 个月，无人流失亦可计
  算。折现：每年折减 10%。

  价值 = 客均毛利 × 前 60 个月内的预期留存月数，优先采用：流失率随客龄下降，1 / 流失率看不到这一点。
  实际观察：至少 10 个流失且 10 个观察满 60 个月时用 Kaplan-Meier 曲线。队列预测：否则，有年度队列不
  少于 50 个客户、3 次续约时用移位 beta 几何分布。固定流失率：其余情形。

  CAC = 销售与市场成本 / 期内新增客户（同 cs report movements）；回本月数 = CAC / （新增客均月费 ×
  毛利率）。服务与研发：成本 / 客户 / 月数，各组按年费占比分摊。未登记的月份不作 0 计，相关数字不计
  算。
$ cs report unit-economics --period 2025-11..2025-12 --by csm --format csv
period,group,accounts,mrr,arpa,margin,customers,lost,lost_percent,lost_low,lost_high,state,currency
2025-11,ann,2,3000.00,1500.00,1125.00,1,1,100,20.7,100,final,CNY
2025-11,li,8,12000.00,1500.00,1125.00,8,0,0,0,32.4,final,CNY
2025-11,all,10,15000.00,1500.00,1125.00,9,1,11.1,2,43.5,final,CNY
2025-12,ann,2,3000.00,1500.00,1125.00,2,0,0,0,65.8,final,CNY
2025-12,li,8,12000.00,1500.00,1125.00,8,0,0,0,32.4,final,CNY
2025-12,all,10,15000.00,1500.00,1125.00,10,0,0,0,27.8,final,CNY

period,group,value,months,basis,lost,watched,lifetime_value,capped_value,discounted_value,currency
2025-11,ann,1125.00,1,constant,1,0,1125.00,1125.00,1125.00,CNY
2025-11,li,67500.00,60,constant,0,0,,67500.00,,CNY
2025-11,all,10116.37,9,constant,1,0,10125.00,10116.37,9522.35,CNY
2025-12,ann,67500.00,60,constant,1,0,,67500.00,,CNY
2025-12,li,67500.00,60,constant,0,0,,67500.00,,CNY
2025-12,all,67500.00,60,constant,1,0,,67500.00,,CNY

period,group,cost,new,cac,arpa_new,payback_months,ltv_cac,value_cac,not_said,currency
2025-11,all,12000.00,2,6000.00,1500.00,5.3,1.688,1.686,,CNY
2025-12,all,12000.00,0,,,,,,,CNY

period,group,accounts,service,development,currency
2025-11,ann,2,150.00,,CNY
2025-11,li,8,150.00,,CNY
2025-11,all,10,150.00,,CNY
2025-12,ann,2,150.00,,CNY
2025-12,li,8,150.00,,CNY
2025-12,all,10,150.00,,CNY

period,sales,marketing,service,implementation,development,not_said,currency
2025-11,8000.00,4000.00,1500.00,,,"implementation, development: 2025-11",CNY
2025-12,8000.00,4000.00,1500.00,,,"implementation, development: 2025-12",CNY

# New accounts are set against what was spent a sales cycle before.
$ cs config set economics.sales_cycle_months 1 -q
$ cs report unit-economics --period 2025-11..2026-01 --format csv | grep -A4 '^period,group,cost'
period,group,cost,new,cac,arpa_new,payback_months,ltv_cac,value_cac,not_said,currency
2025-11,all,12000.00,2,6000.00,1500.00,5.3,1.688,1.686,,CNY
2025-12,all,12000.00,0,,,,,,,CNY
2026-01,all,12000.00,0,,,,,,,CNY
\
$ cs report unit-economics --period 2025-10 --format csv | grep -A1 '^period,group,cost'
period,group,cost,new,cac,arpa_new,payback_months,ltv_cac,value_cac,not_said,currency
2025-10,all,,0,,,,,,2025-09,
$ cs report unit-economics --period 2026Q2
Unit economics
==============
2026Q2, as of 2026-03-02

What a customer brings in a month
---------------------------------
Period  Paying  MRR  ARPA  Margin  Customer-months  Lost a month  State
2026Q2                                                            not begun

What a customer is worth
------------------------
Period  Value  of months  by  Lost  Watched on  LTV  Capped  Discounted
2026Q2

What it took to win a customer
------------------------------
Period  Sales and marketing  New  CAC  ARPA of the new  Payback, months  LTV / CAC  Value / CAC  Not said
2026Q2

What an account costs in a month
--------------------------------
Period  Paying  Service  Development
2026Q2

What was spent
--------------
Period  Sales  Marketing  Service  Implementation  Development  Not said
2026Q2

  ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin of 75%. Lost a month: of
  the accounts that paid at the opening of each whole month that is over, how many paid nothing on a
  day of it; a renewal within 30 days still counts.

  LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of 60
  months at most, also where nobody left. Discounted: each month worth less by 10% a year.

  Value = margin x the months of the first 60 that a customer is expected to stay, and is to be
  preferred: churn falls as customers grow older, which 1 / churn does not see. As watched: the
  Kaplan-Meier curve, where at least 10 left and 10 were watched for all of the 60 months.
  Projected: else the shifted beta-geometric of yearly cohorts, where one has 50 accounts and 3
  renewals. Constant churn: else.

  CAC = sales and marketing cost of the month before / accounts that are new in the period, as cs
  report movements counts them; payback = CAC / (their ARPA x gross margin). Service and
  development: cost / accounts / months; a group bears its share of the yearly value. A month of
  which nothing is said is no 0: what rests on it is not worked out.

# Costs in another currency are converted, where a rate is said.
$ cs cost add --month 2025-10 --kind service --team abroad --amount 'USD 100' -q
$ cs report unit-economics --period 2025-10
! cs: contracts and costs are in several currencies, and there is no rate for USD
! hint: say what one unit is worth: cs config set rates.USD 7.1
[78]
$ cs config set rates.USD 7 -q
$ cs report unit-economics --period 2025-10 | grep -A3 'What an account costs\|converted'
What an account costs in a month
--------------------------------
Period   Paying     Service  Development
2025-10       9  CNY 244.44            -
--
  Amounts in other currencies are converted at the rates of cs.toml: USD = 7 CNY.

# Only what is made of months; settings within their bounds, with their place.
$ cs report unit-economics --period 2025-W10
! cs: --period: 2025-W10 is not made of months, by which costs are kept
[2]
$ cs report unit-economics --period 2025-01-01..2025-03-30
! cs: --period: 2025-01-01..2025-03-30 is not made of months, by which costs are kept
[2]
$ cs config set economics.gross_margin_percent 101
! cs: 'economics.gross_margin_percent' takes a number from 0 to 100, got 101
[2]
$ printf '[economics]\ncap_months = 0\n' > cs.toml; cs report unit-economics
! cs: cs.toml:2:14: 'economics.cap_months' takes a whole number from 1 to 600, got 0
[78]
$ printf '[economics]\ngross_margin = 75\n' > cs.toml; cs report unit-economics
! cs: cs.toml:2:1: unknown key 'economics.gross_margin'
! hint: did you mean 'economics.gross_margin_percent'?
[78]
