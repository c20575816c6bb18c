# Of the customers with a right to a feature, how many use it.
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
$ cs report adoption
Adoption by feature
===================
2026Q1, as of 2026-03-02

Period  Feature      Core  Group  Licensed  Used it                  Before
2026Q1  Stock check  yes   all           3  1/3 = 33.3% (6.1-79.2%)       1
2026Q1  till         yes   all           3  1/3 = 33.3% (6.1-79.2%)       0
2026Q1  chart        no    all           0  n/a                           0

  Licensed: customers whose contracts in force on the last day of the period, or the newest day
  known within it, include the feature; one without plans is everybody's. Used it = those of them
  that used it in the period / licensed; in brackets Wilson's 95% interval.

  Before: those of the same customers that used it in as many days just before the period.

  Usage is known up to 2026-02-26: every figure is up to that day, not to 2026-03-02.
$ cs report adoption --by segment --period 2026-01..2026-02 --lang zh
功能使用率报告
==============
2026-01 .. 2026-02，截至 2026-03-02

期间     功能         核心  分组    已授权客户  使用客户                    上一期
2026-01  Stock check  是    -                1  0/1 = 0.0% (0.0-79.3%)           0
2026-01  Stock check  是    大客户           1  1/1 = 100.0% (20.7-100.0%)       1
2026-01  Stock check  是    小客户           1  0/1 = 0.0% (0.0-79.3%)           0
2026-01  Stock check  是    合计             3  1/3 = 33.3% (6.1-79.2%)          1
2026-01  till         是    -                1  0/1 = 0.0% (0.0-79.3%)           0
2026-01  till         是    大客户           1  0/1 = 0.0% (0.0-79.3%)           0
2026-01  till         是    小客户           1  1/1 = 100.0% (20.7-100.0%)       0
2026-01  till         是    合计             3  1/3 = 33.3% (6.1-79.2%)          0
2026-01  chart        否    合计             0  不适用                           0
2026-02  Stock check  是    -                1  0/1 = 0.0% (0.0-79.3%)           0
2026-02  Stock check  是    大客户           1  1/1 = 100.0% (20.7-100.0%)       1
2026-02  Stock check  是    小客户           1  0/1 = 0.0% (0.0-79.3%)           0
2026-02  Stock check  是    合计             3  1/3 = 33.3% (6.1-79.2%)          1
2026-02  till         是    -                1  0/1 = 0.0% (0.0-79.3%)           0
2026-02  till         是    大客户           1  0/1 = 0.0% (0.0-79.3%)           0
2026-02  till         是    小客户           1  0/1 = 0.0% (0.0-79.3%)           0
2026-02  till         是    合计             3  0/3 = 0.0% (0.0-56.1%)           0
2026-02  chart        否    合计             0  不适用                           0

  已授权客户：期末（期间未结束则为已知的最近一日）有效合同包含该功能的客户；未限定版本的功能对所有客
  户开放。使用客户 = 其中期间内使用过的客户 / 已授权客户；括号内为 Wilson 95% 区间。

  上一期：同一批客户中，在期间之前同样天数内使用过的客户数。

  使用数据截至 2026-02-26：各数字均截至该日，而非 2026-02-28。
$ cs report adoption --rows --format csv
period,feature,core,group,licensed,used,used_percent,used_low,used_high,before
2026Q1,stock,true,all,3,1,33.3,6.1,79.2,1
2026Q1,till,true,all,3,1,33.3,6.1,79.2,0
2026Q1,chart,false,all,0,0,,,,0

period,feature,account,name,csm,used,before
2026Q1,stock,acme,Acme Dental,,true,true
2026Q1,stock,late,Late,,false,false
2026Q1,stock,yuan,仁心,,false,false
2026Q1,till,acme,Acme Dental,,false,false
2026Q1,till,late,Late,,false,false
2026Q1,till,yuan,仁心,,true,false
$ cs report adoption --period 2026 --by month --format csv
period,feature,core,group,licensed,used,used_percent,used_low,used_high,before
2026-01,stock,true,all,3,1,33.3,6.1,79.2,1
2026-01,till,true,all,3,1,33.3,6.1,79.2,0
2026-01,chart,false,all,0,0,,,,0
2026-02,stock,true,all,3,1,33.3,6.1,79.2,1
2026-02,till,true,all,3,0,0,0,56.1,0
2026-02,chart,false,all,0,0,,,,0
$ mkdir empty && cd empty && cs init -q && cs report adoption; cd ..
Adoption by feature
===================
2026Q1, as of 2026-03-02

no feature is recorded yet

  Licensed: customers whose contracts in force on the last day of the period, or the newest day
  known within it, include the feature; one without plans is everybody's. Used it = those of them
  that used it in the period / licensed; in brackets Wilson's 95% interval.

  Before: those of the same customers that used it in as many days just before the period.

  No usage was imported.
$ cs report adoption --by colour
! cs: --by: 'colour' is not one of all, csm, segment, level, industry, region, month
[2]
