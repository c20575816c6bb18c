# What tickets are about, and what has changed since; a month that is not over is compared with as many days.
$ export CS_TODAY=2026-03-10 CS_NOW=2026-03-10T10:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' -q && cs account add bolt --name Bolt -q
$ cs report areas
What tickets are about
======================
2026Q1, as of 2026-03-10

By area and function
--------------------
no ticket was opened

  Tickets opened in the period, by area and function; share: of all of that period. Spam is left
  out, and what was merged counts in the ticket that went on.

  Before: in the period of the same length before it; of one that is not over, in as many of its
  days.
$ { echo external_id,account,subject,state,opened_at,area,function; n=0; for line in acme,01-15,stock,export bolt,02-03,stock,export acme,02-04,print,labels acme,02-27,print,labels bolt,02-28,print,labels acme,03-02,stock,export bolt,03-03,stock,export acme,03-04,stock,count acme,03-05,,; do IFS=, read -r account day area function <<<"$line"; n=$((n + 1)); echo "T$n,$account,s$n,new,2026-${day}T02:00:00Z,$area,$function"; done; } >tickets.csv && cs ticket import tickets.csv -q
$ cs report areas --by month
What tickets are about
======================
2026-01 .. 2026-03, as of 2026-03-10

Tickets by area
---------------
stock  5  ########################################
print  3  ########################
-      1  ########

By area and function
--------------------
Period   Area   Function  Tickets  Accounts  Share %  Before  Change
2026-01  stock  export          1         1      100       0  new
2026-02  print  labels          3         2       75       0  new
2026-02  stock  export          1         1       25       1  0 (0%)
2026-03  stock  export          2         2       50       1  +1 (+100%)
2026-03                         1         1       25       0  new
2026-03  stock  count           1         1       25       0  new
2026-03  print  labels          0         0        0       1  -1 (-100%)

  Tickets opened in the period, by area and function; share: of all of that period. Spam is left
  out, and what was merged counts in the ticket that went on.

  Before: in the period of the same length before it; of one that is not over, in as many of its
  days.
$ cs report areas --period 2026-03 --format csv
period,area,function,tickets,accounts,share_percent,before,change
2026-03,stock,export,2,2,50,1,1
2026-03,,,1,1,25,0,1
2026-03,stock,count,1,1,25,0,1
2026-03,print,labels,0,0,0,1,-1
$ cs report areas --period 2026Q1 --lang zh
工单成因
========
2026Q1，截至 2026-03-10

各模块工单数
------------
stock  5  ########################################
print  3  ########################
-      1  ########

按模块与功能
------------
期间    模块   功能    工单  客户数  占比 %  上期  变化
2026Q1  stock  export     4       2    44.4     0  新增
2026Q1  print  labels     3       2    33.3     0  新增
2026Q1                    1       1    11.1     0  新增
2026Q1  stock  count      1       1    11.1     0  新增

  期间内提交的工单，按模块与功能统计；占比：占该期间全部工单。垃圾工单不计，被合并的计入其并入的工
  单。

  上期：前一个等长期间；若本期尚未结束，则取上期同样天数。
$ cs report areas --by csm
! cs: --by: 'csm' is not one of month
[2]
