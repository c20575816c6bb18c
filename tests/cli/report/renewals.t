# Of what fell due, how much was renewed: by accounts and by amount.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ cs report renewals
Renewals
========
2026Q1, as of 2026-03-02

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  In grace  Open  Lost  Rate
2026Q1  all      0        0              0         0     0     0  n/a: nothing fell due

Renewal rate, by amount
-----------------------
Period  Group  Due  Renewed  Capped  Rate %  Gross %
2026Q1  all

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ for a in grew shrank left late open moved; do cs account add $a --name "The $a" --segment large --csm li -q; done
$ cs account edit open --csm ann -q && cs account edit left --segment small -q
$ for a in grew shrank left late; do cs contract add $a --product Suite --amount 120000 --starts 2025-01-01 --term 12m -q; done
$ cs contract add open --product Suite --amount 60000 --starts 2025-03-10 --term 12m -q
$ cs contract add moved --product Suite --amount 12000 --starts 2025-01-01 --term 12m -q
$ cs contract add grew --kind renewal --product Suite --amount 150000 --starts 2026-01-01 --term 12m --follows 1 --signed_on 2025-12-01 -q
$ cs contract add shrank --kind renewal --product Suite --amount 60000 --starts 2026-01-01 --term 12m --follows 2 --signed_on 2025-12-20 -q
$ cs contract add late --kind renewal --product Suite --amount 120000 --starts 2026-01-20 --term 12m --follows 4 --signed_on 2026-01-25 -q
$ cs contract extend 6 --by 2m --today 2025-12-20
extended contract 6 by contract 10
# The quarter that is over; the one that is not.
$ cs report renewals --period 2025Q4
Renewals
========
2025Q4, as of 2026-03-02

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  In grace  Open  Lost  Rate
2025Q4  all      4        3              0         0     0     1  3/4 = 75.0% (30.1-95.4%)

Renewal rate, by amount
-----------------------
Period  Group          Due      Renewed       Capped  Rate %  Gross %
2025Q4  all    CNY 480,000  CNY 330,000  CNY 300,000    68.8     62.5

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ cs report renewals --period 2026Q1
Renewals
========
2026Q1, as of 2026-03-02

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  In grace  Open  Lost  Rate
2026Q1  all      2        0              0         1     1     0  provisional: renewed 0, open 2, lost 0 of 2

Renewal rate, by amount
-----------------------
Period  Group         Due  Renewed  Capped  Rate %  Gross %
2026Q1  all    CNY 72,000    CNY 0   CNY 0

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
# As it stood on Christmas Eve: two had signed, nobody was lost.
$ cs report renewals --period 2025Q4 --as-of 2025-12-24 --format json
{
"schema_version":1,
"name":"report.renewals",
"title":"Renewals",
"subtitle":"2025Q4, as of 2025-12-24",
"facts":{},
"tables":{
"accounts":[
{"period":"2025Q4","group":"all","due":4,"renewed":2,"renewed_early":2,"in_grace":0,"open":2,"lost":0,"rate":null,"low":null,"high":null,"standing":"provisional: renewed 2, open 2, lost 0 of 4"}
],
"amounts":[
{"period":"2025Q4","group":"all","amount_due":480000.00,"amount_renewed":210000.00,"amount_capped":180000.00,"amount_rate":null,"gross_rate":null,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the last service day of a recurring line of three months or more lies in the period; it is credited to that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are left out; lines that ended early count as lost where they would have been due, and so does, from that day on, what was noted as lost.",
"A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's end and those days have passed, its rate is provisional and not printed.",
"Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same with no account counted, per due date, for more than it had due.",
"In brackets: Wilson's 95% interval. With few cases a rate says little."
]
}
$ cs report renewals --period 2025Q4 --by csm --rows --lang zh
续约报告
========
2025Q4，截至 2026-03-02

续约率（按客户数）
------------------
期间    分组  到期  已续  其中提前  宽限期  待定  流失  续约率
2025Q4  li       4     3         0       0     0     1  3/4 = 75.0% (30.1-95.4%)
2025Q4  合计     4     3         0       0     0     1  3/4 = 75.0% (30.1-95.4%)

续费率（按金额）
----------------
期间    分组         应续         实续     封顶实续  续费率 %  毛续费率 %
2025Q4  li    CNY 480,000  CNY 330,000  CNY 300,000      68.8        62.5
2025Q4  合计  CNY 480,000  CNY 330,000  CNY 300,000      68.8        62.5

客户明细
--------
期间    客户    名称        客户成功经理  到期日      状态           应续         实续
2025Q4  grew    The grew    li            2025-12-31  已续约  CNY 120,000  CNY 150,000
2025Q4  late    The late    li            2025-12-31  已续约  CNY 120,000  CNY 120,000
2025Q4  left    The left    li            2025-12-31  流失    CNY 120,000        CNY 0
2025Q4  shrank  The shrank  li            2025-12-31  已续约  CNY 120,000   CNY 60,000

  续约率 = 至少续约一条的客户数 / 到期客户数。经常性且期限不少于三个月的合同，其最后服务日在期间内即
  为到期，无论何时签约均计入该期间。按月合同、试用、服务及已延期的合同不计；提前终止的及已登记流失
  的，计为原到期期间的流失。

  到期后 30 天内开始并签署的仍计为续约。期末及宽限期过去之前，比率未定，不予列示。

  金额均为年费。续费率 = 实续 / 应续，客户增购时可超过 100%；毛续费率 = 按客户和到期日封顶于应续金
  额。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。
$ cs report renewals --period 2025Q4..2026Q1 --by segment --format csv
period,group,due,renewed,renewed_early,in_grace,open,lost,rate,low,high,standing
2025Q4,large,3,3,0,0,0,0,100,43.9,100,3/3 = 100.0% (43.9-100.0%)
2025Q4,small,1,0,0,0,0,1,0,0,79.3,0/1 = 0.0% (0.0-79.3%)
2025Q4,all,4,3,0,0,0,1,75,30.1,95.4,3/4 = 75.0% (30.1-95.4%)
2026Q1,large,2,0,0,1,1,0,,,,"provisional: renewed 0, open 2, lost 0 of 2"
2026Q1,all,2,0,0,1,1,0,,,,"provisional: renewed 0, open 2, lost 0 of 2"

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2025Q4,large,360000.00,330000.00,300000.00,91.7,83.3,CNY
2025Q4,small,120000.00,0.00,0.00,0,0,CNY
2025Q4,all,480000.00,330000.00,300000.00,68.8,62.5,CNY
2026Q1,large,72000.00,0.00,0.00,,,CNY
2026Q1,all,72000.00,0.00,0.00,,,CNY
$ cs report renewals --period 2026Q5
! cs: --period: '2026Q5' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs report renewals --by weather
! cs: --by: 'weather' is not one of all, csm, segment, level, industry, region
[2]
$ cs report renewals --as-of someday
! cs: --as-of: 'someday' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
[2]
# Two currencies without a rate are kept apart; with one they are converted.
$ cs contract add open --product Stock --amount 'USD 1000' --starts 2025-01-01 --term 12m -q
$ cs report renewals --period 2025Q4 | sed -n '/by amount/,$p'
Renewal rate, by amount
-----------------------
Period  Group          Due      Renewed       Capped  Rate %  Gross %
2025Q4  all    CNY 480,000  CNY 330,000  CNY 300,000    68.8     62.5
2025Q4  all      USD 1,000        USD 0        USD 0     0.0      0.0

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.

  Currencies are kept apart: cs.toml has no rate for USD.
$ sed -i 's/^\[rates\]/[rates]\nUSD = 7.1/' cs.toml
$ cs report renewals --period 2025Q4 | sed -n '/by amount/,$p'
Renewal rate, by amount
-----------------------
Period  Group          Due      Renewed       Capped  Rate %  Gross %
2025Q4  all    CNY 487,100  CNY 330,000  CNY 300,000    67.7     61.6

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.

  Amounts in other currencies are converted at the rates of cs.toml: USD = 7.1 CNY.
# The view of bookings: what was signed in the period, whenever it was due.
$ cs report renewals --period 2025Q4..2026Q1 --signed --format csv | tail -n 4

period,group,accounts,amount_signed,amount_followed,due_before,due_after,currency
2025Q4,all,2,210000.00,240000.00,,,CNY
2026Q1,all,1,120000.00,120000.00,120000.00,,CNY
$ cs report renewals --period 2026Q1 --signed --by csm | sed -n '/signature/,/^$/p'
Renewals by the day of signature
--------------------------------
Period  Group  Signed   Signed for  In place of   due before  due after
2026Q1  li          1  CNY 120,000  CNY 120,000  CNY 120,000
2026Q1  all         1  CNY 120,000  CNY 120,000  CNY 120,000
\
