# Targets: what a figure is to be in a period, of all, a segment or a CSM's; and what came of it.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ for a in kept grew left; do cs account add $a --name "The $a" --segment large --csm li -q; done; cs account add fresh --name Fresh --segment small --csm ann -q
$ for a in kept grew left; do cs contract add $a --product Suite --amount 120000 --starts 2024-07-01 --term 12m -q; done
$ cs contract add kept --kind renewal --product Suite --amount 120000 --starts 2025-07-01 --term 12m --follows 1 -q
$ cs contract add grew --kind renewal --product Suite --amount 180000 --starts 2025-07-01 --term 12m --follows 2 -q
$ cs contract add fresh --product Suite --amount 50000 --starts 2025-12-20 --term 12m -q

# A percentage is typed as one; a wrong metric or period is refused with what is near.
$ cs target add --metric renewal_rate --period 2025 --value 90%
added target 1
$ cs target add --metric renewal_rat --period 2025 --value 90%
! cs: --metric: 'renewal_rat' is not one of nrr, grr, renewal_rate, renewal_amount_rate, gross_renewal_rate, logo_churn, activation_rate, activated_on_time, nps, csat, sla_first_reply, sla_solution, closing_arr, new_arr, expansion_arr, contraction_arr, churned_arr, acquisition_cost, service_cost, development_cost
! hint: did you mean 'renewal_rate'?
[2]
$ cs target add --metric renewal_rate --period 2025Q5 --value 90%
! cs: period: '2025Q5' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs target add --metric renewal_rate --period 2025Q1..2025Q2 --value 90%
! cs: period: one period at a time
! hint: such as 2025Q1
[2]
$ cs target add --metric renewal_rate --period 2025Q3 --value 0.9
! cs: value: '0.9' is no percentage
! hint: write 90% or 92.5%
[2]
$ cs target add --metric renewal_rate --period 2025Q3 --value 120%
! cs: value: '120%' is out of range
! hint: 0 to 100%
[2]
$ cs target add --metric nps --period 2025Q3 --value 45%
! cs: value: '45%' is no number of points
! hint: write 45, from -100 to 100
[2]
$ cs target add --metric nps --period 2025Q3 --value 101
! cs: value: '101' is out of range
! hint: -100 to 100
[2]
$ cs target add --metric new_arr --period 2025Q3 --value 45%
! cs: value: '45%' is not an amount
! hint: write it as 120000, 1,200.50, 12.5万 or CNY 120000
[2]
$ cs target add --metric sla_solution --period 2025-W10 --value 95%
! cs: period: 2025-W10 is not made of months, and sla_solution is counted by months
[2]
$ cs target add --metric grr --period 2025 --value 80% --segment large --staff li
! cs: staff: a target is for a segment or for a person
! hint: leave one out
[2]
$ cs target add --metric renewal_rate --period 2025 --value 95%
! cs: metric: there is a target for it already, 1: 90%
! hint: change it: cs target edit 1 --value 95%
[2]

# The tree: strategic, key, process, value.
$ cs target add --metric nrr --period 2025 --value 100% -q; cs target add --metric grr --period 2025 --value 66.67% --segment large -q; cs target add --metric grr --period 2025 --value 66.66% --staff li -q; cs target add --metric logo_churn --period 2025 --value 40% -q; cs target add --metric renewal_amount_rate --period 2025 --value 83.33% -q; cs target add --metric gross_renewal_rate --period 2025 --value 60% -q
$ cs target add --metric new_arr --period 2025 --value 10万 --note 'two small ones' -q; cs target add --metric closing_arr --period 2025 --value 'CNY 350,000' -q; cs target add --metric churned_arr --period 2026 --value 'CNY 50,000' -q; cs target add --metric activation_rate --period 2025 --value 50% -q; cs target add --metric nps --period 2025 --value 45 -q; cs target add --metric csat --period 2025Q4 --value 92.5% -q; cs target add --metric sla_first_reply --period 2025Q4 --value 95% -q; cs target add --metric renewal_rate --period 2027 --value 90% -q; cs target add --metric renewal_rate --period 2026Q1 --value 90% -q
$ cs target list
No.  Metric               Period  Segment  CSM  Target       Note
 11  activation_rate      2025                  50%
  9  closing_arr          2025                  CNY 350,000
  7  gross_renewal_rate   2025                  60%
  3  grr                  2025    large         66.67%
  4  grr                  2025             li   66.66%
  5  logo_churn           2025                  40%
  8  new_arr              2025                  CNY 100,000  two small ones
 12  nps                  2025                  45
  2  nrr                  2025                  100%
  6  renewal_amount_rate  2025                  83.33%
  1  renewal_rate         2025                  90%
 13  csat                 2025Q4                92.5%
 14  sla_first_reply      2025Q4                95%
 16  renewal_rate         2026Q1                90%
 10  churned_arr          2026                  CNY 50,000
 15  renewal_rate         2027                  90%
$ cs target show 8
No.      8
Metric   new_arr
Period   2025
From     2025-01-01
To       2025-12-31
Target   CNY 100,000
Note     two small ones
Created  2026-03-02 01:00Z
Updated  2026-03-02 01:00Z
$ cs target edit 8 --value 'CNY 60,000' && cs target edit 8 --value 2%; cs target log 8 --format csv | cut -d, -f2-5
changed target 8
at,who,field,from
2026-03-02T01:00:00Z,root,value,"CNY 100
2026-03-02T01:00:00Z,root,metric,
2026-03-02T01:00:00Z,root,period,
2026-03-02T01:00:00Z,root,starts,
2026-03-02T01:00:00Z,root,ends,
2026-03-02T01:00:00Z,root,value,
2026-03-02T01:00:00Z,root,note,
! cs: value: '2%' is not an amount
! hint: write it as 120000, 1,200.50, 12.5万 or CNY 120000
$ cs report targets --period 2025
Targets
=======
2025, as of 2026-03-02

Level      Figure                  Period  Of          Target       Actual          Gap  Result                   Made of                    95%
Strategic  Net retention           2025    all           100%       83.33%       -16.67  missed                   CNY 300,000 / CNY 360,000
           Gross retention         2025    large       66.67%       66.67%      -0.0033  missed                   CNY 240,000 / CNY 360,000
           Gross retention         2025    li          66.66%       66.67%        +0.01  met                      CNY 240,000 / CNY 360,000
Key        Renewal rate            2025    all            90%       66.67%       -23.33  missed                   2/3                        20.8 .. 93.9
           Renewal rate by amount  2025    all         83.33%       83.33%      +0.0033  met                      CNY 300,000 / CNY 360,000
           Gross renewal rate      2025    all            60%       66.67%        +6.67  met                      CNY 240,000 / CNY 360,000
           Logo churn              2025    all            40%       33.33%        -6.67  met                      1/3                        6.1 .. 79.2
Process    Activation rate         2025    all            50%                            n/a: nothing to measure  0/0
           NPS                     2025    all             45                            n/a: nothing to measure  0/0
           CSAT                    2025Q4  all          92.5%                            n/a: nothing to measure  0/0
           First reply in time     2025Q4  all            95%                            n/a: nothing to measure  0/0
Value      Closing yearly value    2025    all    CNY 350,000  CNY 350,000        CNY 0  met
           New yearly value        2025    all     CNY 60,000   CNY 50,000  CNY -10,000  missed

  Each figure as its report defines it: cs report retention, movements, renewals, onboarding, nps,
  sla, unit-economics. Gap: actual less target, of rates in points of a percentage. Met is decided
  before anything is rounded.

  Figures of contracts are provisional until 30 days after the period, in which a renewal still
  counts; the others until its end. Activation is counted as of the period's last day.
$ cs report targets --period 2025 --lang zh
目标达成
========
2025，截至 2026-03-02

层级      指标            期间    范围           目标         实际         差距  结果            构成                       95% 区间
战略目标  净留存率        2025    合计           100%       83.33%       -16.67  未达成          CNY 300,000 / CNY 360,000
          毛留存率        2025    大客户       66.67%       66.67%      -0.0033  未达成          CNY 240,000 / CNY 360,000
          毛留存率        2025    li           66.66%       66.67%        +0.01  达成            CNY 240,000 / CNY 360,000
关键指标  续约率          2025    合计            90%       66.67%       -23.33  未达成          2/3                        20.8 .. 93.9
          续费率          2025    合计         83.33%       83.33%      +0.0033  达成            CNY 300,000 / CNY 360,000
          毛续费率        2025    合计            60%       66.67%        +6.67  达成            CNY 240,000 / CNY 360,000
          客户流失率      2025    合计            40%       33.33%        -6.67  达成            1/3                        6.1 .. 79.2
过程指标  启用率          2025    合计            50%                            不适用：无数据  0/0
          净推荐值        2025    合计             45                            不适用：无数据  0/0
          满意度          2025Q4  合计          92.5%                            不适用：无数据  0/0
          首次回复达标率  2025Q4  合计            95%                            不适用：无数据  0/0
价值指标  期末年费        2025    合计    CNY 350,000  CNY 350,000        CNY 0  达成
          新增年费        2025    合计     CNY 60,000   CNY 50,000  CNY -10,000  未达成

  各指标口径见对应报告：cs report retention、movements、renewals、onboarding、nps、sla、
  unit-economics。差距 = 实际 - 目标，比率为百分点。是否达成按未舍入的数值判断。

  合同类指标在期末后 30 天内未定（其间续约仍计入），其他指标至期末为止。启用率按期间最后一天计算。
$ cs report targets --period 2025 --format csv
target,level,metric,period,scope,unit,value,actual,gap,numerator,denominator,low,high,state
2,strategic,nrr,2025,all,percent,100,83.33,-16.67,300000.00,360000.00,,,missed
3,strategic,grr,2025,large,percent,66.67,66.67,0,240000.00,360000.00,,,missed
4,strategic,grr,2025,li,percent,66.66,66.67,0.01,240000.00,360000.00,,,met
1,key,renewal_rate,2025,all,percent,90,66.67,-23.33,2,3,20.8,93.9,missed
6,key,renewal_amount_rate,2025,all,percent,83.33,83.33,0,300000.00,360000.00,,,met
7,key,gross_renewal_rate,2025,all,percent,60,66.67,6.67,240000.00,360000.00,,,met
5,key,logo_churn,2025,all,percent,40,33.33,-6.67,1,3,6.1,79.2,met
11,process,activation_rate,2025,all,percent,50,,,0,0,,,none
12,process,nps,2025,all,points,45,,,0,0,,,none
13,process,csat,2025Q4,all,percent,92.5,,,0,0,,,none
14,process,sla_first_reply,2025Q4,all,percent,95,,,0,0,,,none
9,value,closing_arr,2025,all,CNY,350000.00,350000.00,0.00,,,,,met
8,value,new_arr,2025,all,CNY,60000.00,50000.00,-10000.00,,,,,missed
# This quarter unless said: whatever shares a day with it.
$ cs report targets --format csv | cut -d, -f1-9,14
target,level,metric,period,scope,unit,value,actual,gap,state
16,key,renewal_rate,2026Q1,all,percent,90,,,none
10,value,churned_arr,2026,all,CNY,50000.00,0.00,-50000.00,ahead
# While a renewal may still come, nothing is decided.
$ cs report targets --period 2025 --as-of 2026-01-05 --format csv | cut -d, -f1,3,8,14
target,metric,actual,state
2,nrr,83.33,behind
3,grr,66.67,behind
4,grr,66.67,ahead
1,renewal_rate,66.67,behind
6,renewal_amount_rate,83.33,ahead
7,gross_renewal_rate,66.67,ahead
5,logo_churn,33.33,ahead
11,activation_rate,,none
12,nps,,none
13,csat,,none
14,sla_first_reply,,none
9,closing_arr,350000.00,ahead
8,new_arr,50000.00,behind
$ cs report targets --period 2024
Targets
=======
2024, as of 2026-03-02

no targets: cs target add --metric renewal_rate --period 2026 --value 90%

  Each figure as its report defines it: cs report retention, movements, renewals, onboarding, nps,
  sla, unit-economics. Gap: actual less target, of rates in points of a percentage. Met is decided
  before anything is rounded.

  Figures of contracts are provisional until 30 days after the period, in which a renewal still
  counts; the others until its end. Activation is counted as of the period's last day.

# Asked for and answered, opened and replied to: surveys and tickets.
$ cs contact add kept --name Wang -q && cs survey add Wang --kind nps --score 9 --answered-on 2025-11-03 -q && cs survey add Wang --kind csat --score 5 --answered-on 2025-11-04 -q
$ CS_NOW=2025-11-03T02:00:00Z CS_TODAY=2025-11-03 cs ticket open kept --subject help -q
$ cs report targets --period 2025Q4 --format csv | grep -e nps -e csat -e sla
12,process,nps,2025,all,points,45,100,55,1,1,-48.5,98.5,met
13,process,csat,2025Q4,all,percent,92.5,100,7.5,1,1,20.7,100,met
14,process,sla_first_reply,2025Q4,all,percent,95,0,-95,0,1,0,79.3,missed
# A currency that the contracts are not in.
$ cs target add --metric new_arr --period 2025Q4 --value 'USD 100' -q; cs report targets --period 2025Q4
! cs: target 17 is in USD, and the contracts are in CNY
! hint: cs target edit 17 --value 'CNY ...'
[78]
$ cs target remove 1 --yes && cs undo --yes && cs target show 1
removed target 1; 'cs undo' brings it back
taken back change 35: cs target remove 1 --yes
No.      1
Metric   renewal_rate
Period   2025
From     2025-01-01
To       2025-12-31
Target   90%
Created  2026-03-02 01:00Z
Updated  2026-03-02 01:00Z
