# 回款口径: of what fell due, what was renewed and paid. Never mixed with what was agreed.
$ cs init -q && cs staff add li --name 'Li Wei' -q
$ for a in full half none left; do cs account add $a --name "The $a" --csm li -q && cs contract add $a --amount 120000 --starts 2025-01-01 --term 12m -q; done
$ cs contract add full --kind renewal --amount 150000 --starts 2026-01-01 --term 12m --follows 1 -q
$ cs contract add half --kind renewal --amount 240000 --starts 2026-01-01 --term 24m --follows 2 -q
$ cs contract add none --kind renewal --amount 90000 --starts 2026-01-01 --term 12m --follows 3 -q
$ cs payment add 5 --on 2026-01-05 --amount 100000 -q && cs payment add 5 --on 2026-02-20 --amount 50000 -q
$ cs payment add 6 --on 2026-01-20 --amount 60000 -q
$ cs report renewals --period 2025Q4 --basis cash --rows
Renewals, cash basis
====================
2025Q4, as of 2026-03-02

Basis  cash

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  Unpaid  In grace  Open  Lost  Rate
2025Q4  all      4        1              0       2         0     0     1  provisional: renewed 1, unpaid 2, open 0, lost 1 of 4

Renewal rate, by amount
-----------------------
Period  Group          Due      Renewed       Capped  Rate %  Gross %
2025Q4  all    CNY 480,000  CNY 180,000  CNY 150,000

The accounts behind it
----------------------
Period  Account  Name      CSM  Due         Status           Due      Renewed         Paid       Unpaid
2025Q4  full     The full  li   2025-12-31  renewed  CNY 120,000  CNY 150,000  CNY 150,000        CNY 0
2025Q4  half     The half  li   2025-12-31  unpaid   CNY 120,000   CNY 30,000   CNY 60,000  CNY 180,000
2025Q4  left     The left  li   2025-12-31  lost     CNY 120,000        CNY 0
2025Q4  none     The none  li   2025-12-31  unpaid   CNY 120,000        CNY 0        CNY 0   CNY 90,000

  Cash basis: of what was renewed, what came in by the day of the report. Of each line that renews,
  its yearly value counts for the share of its amount that was paid. An account has renewed once all
  lines that renew it are paid in full; until then it is unpaid, and the rates of its period are
  provisional. A line that ended before it was paid in full renews nothing any more.

  Paid and unpaid are of the whole terms of the lines that renew.

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
# As it stood when less had come in; for programs.
$ cs report renewals --period 2025Q4 --basis cash --rows --as-of 2026-01-31 --format json
{
"schema_version":1,
"name":"report.renewals",
"title":"Renewals, cash basis",
"subtitle":"2025Q4, as of 2026-01-31",
"facts":{
"basis":"cash"
},
"tables":{
"accounts":[
{"period":"2025Q4","group":"all","due":4,"renewed":0,"renewed_early":0,"unpaid":3,"in_grace":1,"open":0,"lost":0,"rate":null,"low":null,"high":null,"standing":"provisional: renewed 0, unpaid 3, open 1, lost 0 of 4"}
],
"amounts":[
{"period":"2025Q4","group":"all","amount_due":480000.00,"amount_renewed":130000.00,"amount_capped":130000.00,"amount_rate":null,"gross_rate":null,"currency":"CNY"}
],
"rows":[
{"period":"2025Q4","account":"full","name":"The full","csm":"li","due":"2025-12-31","status":"unpaid","amount_due":120000.00,"amount_renewed":100000.00,"paid":100000.00,"unpaid":50000.00,"currency":"CNY"},
{"period":"2025Q4","account":"half","name":"The half","csm":"li","due":"2025-12-31","status":"unpaid","amount_due":120000.00,"amount_renewed":30000.00,"paid":60000.00,"unpaid":180000.00,"currency":"CNY"},
{"period":"2025Q4","account":"left","name":"The left","csm":"li","due":"2025-12-31","status":"in_grace","amount_due":120000.00,"amount_renewed":0.00,"paid":null,"unpaid":null,"currency":"CNY"},
{"period":"2025Q4","account":"none","name":"The none","csm":"li","due":"2025-12-31","status":"unpaid","amount_due":120000.00,"amount_renewed":0.00,"paid":0.00,"unpaid":90000.00,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Cash basis: of what was renewed, what came in by the day of the report. Of each line that renews, its yearly value counts for the share of its amount that was paid. An account has renewed once all lines that renew it are paid in full; until then it is unpaid, and the rates of its period are provisional. A line that ended before it was paid in full renews nothing any more.",
"Paid and unpaid are of the whole terms of the lines that renew.",
"Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the last service day of a recurring line of three months or more lies in the period; it is credited to that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are left out; lines that ended early count as lost where they would have been due, and so does, from that day on, what was noted as lost.",
"A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's end and those days have passed, its rate is provisional and not printed.",
"Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same with no account counted, per due date, for more than it had due.",
"In brackets: Wilson's 95% interval. With few cases a rate says little."
]
}
$ cs report renewals --period 2025Q4 --basis cash --by csm --rows --lang zh
续约报告（回款口径）
====================
2025Q4，截至 2026-03-02

口径  回款

续约率（按客户数）
------------------
期间    分组  到期  已续  其中提前  未回款  宽限期  待定  流失  续约率
2025Q4  li       4     1         0       2       0     0     1  未定：1 已续，2 未回款，0 待定，1 流失，共 4
2025Q4  合计     4     1         0       2       0     0     1  未定：1 已续，2 未回款，0 待定，1 流失，共 4

续费率（按金额）
----------------
期间    分组         应续         实续     封顶实续  续费率 %  毛续费率 %
2025Q4  li    CNY 480,000  CNY 180,000  CNY 150,000
2025Q4  合计  CNY 480,000  CNY 180,000  CNY 150,000

客户明细
--------
期间    客户  名称      客户成功经理  到期日      状态           应续         实续       已回款       未回款
2025Q4  full  The full  li            2025-12-31  已续约  CNY 120,000  CNY 150,000  CNY 150,000        CNY 0
2025Q4  half  The half  li            2025-12-31  未回款  CNY 120,000   CNY 30,000   CNY 60,000  CNY 180,000
2025Q4  left  The left  li            2025-12-31  流失    CNY 120,000        CNY 0
2025Q4  none  The none  li            2025-12-31  未回款  CNY 120,000        CNY 0        CNY 0   CNY 90,000

  回款口径：实续按截至报告日的回款计。每条续约合同的年费，按其金额中已回款的比例计入。客户的全部续约
  合同回款完毕后方计为已续，此前列为未回款，该期间的比率未定。未回款完毕即已结束的合同不再计为续约。

  已回款、未回款按续约合同的全期金额计。

  续约率 = 至少续约一条的客户数 / 到期客户数。经常性且期限不少于三个月的合同，其最后服务日在期间内即
  为到期，无论何时签约均计入该期间。按月合同、试用、服务及已延期的合同不计；提前终止的及已登记流失
  的，计为原到期期间的流失。

  到期后 30 天内开始并签署的仍计为续约。期末及宽限期过去之前，比率未定，不予列示。

  金额均为年费。续费率 = 实续 / 应续，客户增购时可超过 100%；毛续费率 = 按客户和到期日封顶于应续金
  额。

  括号内为 Wilson 95% 区间：数量少时比率的意义有限。
# Paid in full, and the last one ended without a payment: its rates are final. Nothing of the other basis has changed.
$ cs payment add 6 --on 2026-03-01 --amount 180000 -q && cs contract end 7 --on 2026-03-01 -q
$ cs report renewals --period 2025Q4 --basis cash --format csv
period,group,due,renewed,renewed_early,unpaid,in_grace,open,lost,rate,low,high,standing
2025Q4,all,4,2,0,0,0,0,2,50,15,85,2/4 = 50.0% (15.0-85.0%)

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2025Q4,all,480000.00,270000.00,240000.00,56.3,50,CNY
$ cs report renewals --period 2025Q4 --basis contract --format csv
period,group,due,renewed,renewed_early,in_grace,open,lost,rate,low,high,standing
2025Q4,all,4,3,0,0,0,1,75,30.1,95.4,3/4 = 75.0% (30.1-95.4%)

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2025Q4,all,480000.00,360000.00,330000.00,75,68.8,CNY
$ cs report renewals --period 2025Q4 --format csv
period,group,due,renewed,renewed_early,in_grace,open,lost,rate,low,high,standing
2025Q4,all,4,3,0,0,0,1,75,30.1,95.4,3/4 = 75.0% (30.1-95.4%)

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2025Q4,all,480000.00,360000.00,330000.00,75,68.8,CNY
# A closing keeps what was agreed, and is told of there alone.
$ cs period close 2025Q4 -q && cs report renewals --period 2025Q4 | grep -ci closed
1
$ cs report renewals --period 2025Q4 --basis cash | grep -ci closed
0
[1]
$ cs report renewals --basis money
! cs: --basis: 'money' is none of contract, cash
[2]
$ cs report renewals --basis cash --signed
! cs: --signed and --basis cash are never mixed
! hint: one tells what was agreed, the other what came in
[2]
# In several currencies: a renewal in dollars, of which a quarter was paid, at the rate of cs.toml; kept apart without one.
$ cs account add usd --name 'The usd' -q && cs contract add usd --amount 'CNY 7,100' --starts 2025-06-01 --ends 2026-01-15 -q
$ cs contract add usd --kind renewal --amount 'USD 2,000' --starts 2026-01-15 --term 12m --follows 8 -q && cs payment add 9 --on 2026-02-01 --amount 500 -q
$ cs report renewals --period 2026-01 --basis cash --rows --format csv
period,group,due,renewed,renewed_early,unpaid,in_grace,open,lost,rate,low,high,standing
2026-01,all,1,0,0,1,0,0,0,,,,"provisional: renewed 0, unpaid 1, open 0, lost 0 of 1"

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2026-01,all,11366.23,0.00,0.00,,,CNY

period,account,name,csm,due,status,amount_due,amount_renewed,paid,unpaid,currency
2026-01,usd,The usd,,2026-01-14,unpaid,11366.23,0.00,,,CNY
$ cs config set rates.USD 7.1 -q && cs report renewals --period 2026-01 --basis cash --rows --format csv
period,group,due,renewed,renewed_early,unpaid,in_grace,open,lost,rate,low,high,standing
2026-01,all,1,0,0,1,0,0,0,,,,"provisional: renewed 0, unpaid 1, open 0, lost 0 of 1"

period,group,amount_due,amount_renewed,amount_capped,amount_rate,gross_rate,currency
2026-01,all,11366.23,3550.00,3550.00,,,CNY

period,account,name,csm,due,status,amount_due,amount_renewed,paid,unpaid,currency
2026-01,usd,The usd,,2026-01-14,unpaid,11366.23,3550.00,3550.00,10650.00,CNY
