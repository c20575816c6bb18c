# What is asked of use: by one account, who stopped, what was never used, and by how many.
$ cs init -q && cs account add acme --name 'Acme Dental' --segment large --hours_open_per_week 40 -q && cs account add yuan --name 仁心 --segment small -q && cs account add late --name Late -q
$ for a in acme yuan late; do cs contract add $a --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q; done
$ cs contact add acme --name 'Wang Wei' --email wang@acme.cn --tier 1 --role champion -q
$ cs feature add stock --name 'Stock check' --core yes -q; cs feature add till --core yes --plans Suite -q; cs feature add chart --plans Pro -q
$ cat > usage.csv <<END
> day,account,feature,user,events,minutes
> 2025-12-20,acme,stock,wang@acme.cn,3,20
> 2026-01-20,acme,stock,li@acme.cn,5,60
> 2026-02-10,acme,stock,li@acme.cn,2,30
> 2026-02-11,acme,stock,,8,90
> 2026-03-02,acme,chart,,1,
> 2026-01-05,yuan,till,,1,4
> END
$ cs usage import usage.csv -q
$ cs usage show acme
Use of the product: Acme Dental
===============================
2026-02-01 .. 2026-03-02

Last use               2026-03-02
Active days            3
In the days before     1
Events                 11
Trend per working day  120.0 %
Minutes                120
The same in time       100.0 %
Depth: core features   1/2 (50.0 %)
Breadth: features      1/2 (50.0 %)
Depth in time          1.2 %
Active users           1

Feature      Core  Licensed  Days  Events  Before  Minutes  Day by day
Stock check  yes   yes          2      10       5      120  ·········▂█···················
till         yes   yes          0       0       0        0  ······························
chart        no    no           1       1       0        0  ·····························▁
$ cs usage show acme --days 7 --format json | head -3
{
"schema_version":1,
"name":"usage",
$ cs usage show late --lang zh
产品使用：Late
==============
2026-02-01 .. 2026-03-02

活跃天数        0
上一期活跃天数  0
次数            0
分钟            0
使用深度        0/2 (0.0 %)
使用广度        0/2 (0.0 %)

功能         核心  已授权  天数  次数  上一期  分钟  逐日
Stock check  是    是         0     0       0     0  ······························
till         是    是         0     0       0     0  ······························
$ cs usage show nobody
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs usage silent
Account  Name  Segment  CSM  Last use    Days
late     Late
yuan     仁心  small         2026-01-05    56

People who stopped: a key contact among them may have left
----------------------------------------------------------
No.  Account  Name      Tier  Role      Last use    Days
  1  acme     Wang Wei     1  champion  2025-12-20    72
$ cs usage silent --days 365
Account  Name  Segment  CSM  Last use  Days
late     Late
$ cs usage gaps
Account  Name         CSM  Used  Core  Never used
late     Late                 0     2  stock, till
acme     Acme Dental          1     2  till
yuan     仁心                 1     2  stock
$ cs usage gaps --days 14
Account  Name         CSM  Used  Core  Never used
acme     Acme Dental          0     2  stock, till
late     Late                 0     2  stock, till
yuan     仁心                 0     2  stock, till
$ cs usage adoption
Feature      Core  Licensed  Used it     %  Before
Stock check  yes          3        1  33.3       1
till         yes          3        0   0.0       1
chart        no           0        0             0
$ cs usage adoption --by segment
Segment  Customers  Active    %  Depth %  Breadth %  Users
                 1       0    0        0          0      0
large            1       1  100       50         50      1
small            1       0    0        0          0      0
$ cs usage adoption --by level --days 90 --lang zh
级别  客户数  活跃客户     %  使用深度 %  使用广度 %  活跃用户
           3         2  66.7        33.3        33.3         2
$ cs usage adoption --by colour
! cs: --by: one of feature, segment, level
[2]
$ cs usage show acme --days 0
! cs: --days: 0 is out of range
! hint: 1 to 3660
[2]
