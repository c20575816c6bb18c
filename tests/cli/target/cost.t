# Targets of what customers cost to win and to serve: by what was spent, of months; less is better.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs account add old --name Old --segment large -q && cs account add fresh --name Fresh --segment small -q
$ cs contract add old --product Suite --amount 360000 --starts 2025-01-01 --term 24m -q && cs contract add fresh --product Suite --amount 60000 --starts 2025-12-01 --term 12m -q
$ for m in 10 11 12; do for k in sales marketing service; do cs cost add --month 2025-$m --kind $k --amount 6000 -q; done; done
$ cs target add --metric acquisition_cost --period 2025Q4 --value 30000 -q
$ cs target add --metric service_cost --period 2025Q4 --value 2500 -q
$ cs target add --metric service_cost --period 2025Q4 --value 1,000 --segment small -q
$ cs target add --metric development_cost --period 2025Q4 --value 5000 -q
$ cs report targets --period 2025Q4
Targets
=======
2025Q4, as of 2026-03-02

Level  Figure                          Period  Of         Target      Actual         Gap  Result                   Made of         95%
Value  Cost of a new customer          2025Q4  all    CNY 30,000  CNY 36,000  +CNY 6,000  missed                   CNY 36,000 / 1
       Service of an account a month   2025Q4  all     CNY 2,500   CNY 3,000    +CNY 500  missed                   CNY 18,000 / 6
       Service of an account a month   2025Q4  small   CNY 1,000   CNY 1,500    +CNY 500  missed                   CNY 4,500 / 3
       Development by account a month  2025Q4  all     CNY 5,000                          n/a: nothing to measure

  Each figure as its report defines it: cs report retention, movements, renewals, onboarding, nps,
  sla, unit-economics. Gap: actual less target, of rates in points of a percentage. Met is decided
  before anything is rounded.

  Figures of contracts are provisional until 30 days after the period, in which a renewal still
  counts; the others until its end. Activation is counted as of the period's last day.
$ cs report targets --period 2025Q4 --format csv
target,level,metric,period,scope,unit,value,actual,gap,numerator,denominator,low,high,state
1,value,acquisition_cost,2025Q4,all,CNY,30000.00,36000.00,6000.00,36000.00,1,,,missed
2,value,service_cost,2025Q4,all,CNY,2500.00,3000.00,500.00,18000.00,6,,,missed
3,value,service_cost,2025Q4,small,CNY,1000.00,1500.00,500.00,4500.00,3,,,missed
4,value,development_cost,2025Q4,all,CNY,5000.00,,,,,,,none
$ cs target add --metric acquisition_cost --period 2025Q4 --value 30000 --segment small
! cs: segment: what is spent on winning customers is not kept by who they are
! hint: leave it out: the target is then for all
[2]
$ cs target add --metric service_cost --period 2025-W50 --value 2500
! cs: period: 2025-W50 is not made of months, and service_cost is counted by months
[2]
