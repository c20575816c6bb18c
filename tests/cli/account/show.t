# One account on one page for a reader, its fields and lists for a program.
$ export CS_NOW=2026-03-02T08:00:00Z
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add group --name 'Smile Group' -q
$ cs account add acme --name 'Acme Dental' --segment large --level A --csm li --parent group --region Leeds -q
$ cs account show acme
Acme Dental
===========
acme · 2026-03-02

Status    prospect
Stage     signing
Since     2026-03-02
Segment   large
Level     A
CSM       li
Parent    group
Region    Leeds
Currency  CNY
$ cs contract add acme --product Suite --seats 20 --amount 120000 --starts 2025-05-01 --term 12m --notice_days 30 -q
$ cs contract add acme --kind upsell --product Stock --amount 10000 --starts 2025-09-01 --coterm -q
$ cs contact add acme --name 'Dr Wu' --tier 1 --role champion --attitude 2 -q
$ cs touch add acme --on 2026-02-10 --kind visit --by li --with 'Dr Wu' --purpose 'quarterly visit' --note 'wants stock alerts' --next 'send quote' --next_on 2026-03-06 -q
$ cs account show acme
Acme Dental
===========
acme · 2026-03-02

Status      customer
Stage       signing
Since       2026-03-02
Segment     large
Level       A
ARR         CNY 135,000
MRR         CNY 11,250
Due         2026-04-30
Days        59
CSM         li
Last touch  2026-02-10
Parent      group
Region      Leeds
Currency    CNY

Up for renewal
--------------
No.  Due         Days   Amount due  Status  Notice by
  1  2026-04-30    59  CNY 135,000  open    2026-03-31

Contracts in force and to come
------------------------------
No.  Product  Kind    Seats  Starts      Due              Amount          ARR
  1  Suite    new        20  2025-05-01  2026-04-30  CNY 120,000  CNY 120,000
  2  Stock    upsell         2025-09-01  2026-04-30   CNY 10,000   CNY 15,000

Open next steps
---------------
No.  Due         Next step   By
  1  2026-03-06  send quote  li

Contacts
--------
No.  Name   Tier  Role      Attitude  Last touch
  1  Dr Wu     1  champion         2  2026-02-10

Last touches
------------
On          Kind   By  Purpose          Note
2026-02-10  visit  li  quarterly visit  wants stock alerts
$ cs account show acme --lang zh
Acme Dental
===========
acme · 2026-03-02

状态          在约
阶段          签约期
阶段起始      2026-03-02
分层          大客户
级别          A
年费          CNY 135,000
月费          CNY 11,250
到期日        2026-04-30
剩余天数      59
客户成功经理  li
最近联系      2026-02-10
上级          group
地区          Leeds
币种          CNY

待续约
------
编号  到期日      剩余天数     应续金额  状态    通知期限
   1  2026-04-30        59  CNY 135,000  待续约  2026-03-31

在约及待生效合同
----------------
编号  产品   类型  席位  开始        到期日             金额         年费
   1  Suite  新签    20  2025-05-01  2026-04-30  CNY 120,000  CNY 120,000
   2  Stock  增购        2025-09-01  2026-04-30   CNY 10,000   CNY 15,000

未完成的下一步
--------------
编号  期限        下一步      我方
   1  2026-03-06  send quote  li

联系人
------
编号  姓名   层级  角色    态度  最近联系
   1  Dr Wu     1  支持者     2  2026-02-10

最近联系记录
------------
日期        方式  我方  目的             内容
2026-02-10  拜访  li    quarterly visit  wants stock alerts
$ cs account show acme --format json
{
"id":2,
"key":"acme",
"name":"Acme Dental",
"external_id":null,
"source":null,
"parent":"group",
"segment":"large",
"level":"A",
"industry":null,
"region":"Leeds",
"timezone":null,
"language":null,
"currency":"CNY",
"csm":"li",
"support":null,
"sales":null,
"signed_on":null,
"clock_starts_on":null,
"stage":"signing",
"stage_since":"2026-03-02",
"fit":null,
"hours_open_per_week":null,
"tags":null,
"status":"customer",
"arr_currency":"CNY",
"arr":135000.00,
"mrr":11250.00,
"due":"2026-04-30",
"days_left":59,
"last_touch":"2026-02-10",
"health":null,
"grade":null,
"activated_on":null,
"created":"2026-03-02T08:00:00Z",
"updated":"2026-03-02T08:00:00Z",
"usage_level":null,
"health_line":[],
"open_alerts":[],
"open_complaints":[],
"open_tickets":[],
"open_requests":[],
"renewals":[
{"id":1,"due":"2026-04-30","days_left":59,"amount_due":135000.00,"status":"open","notice_by":"2026-03-31"}
],
"contracts":[
{"id":1,"product":"Suite","plan":null,"kind":"new","seats":20,"starts":"2025-05-01","due":"2026-04-30","amount":120000.00,"arr":120000.00,"notice_on":null},
{"id":2,"product":"Stock","plan":null,"kind":"upsell","seats":null,"starts":"2025-09-01","due":"2026-04-30","amount":10000.00,"arr":15000.00,"notice_on":null}
],
"next_steps":[
{"id":1,"next_on":"2026-03-06","next":"send quote","by":"li"}
],
"goals":[],
"promises":[],
"reviews":[],
"upsells":[],
"milestones":[],
"contacts":[
{"id":1,"name":"Dr Wu","title":null,"function":null,"tier":1,"role":"champion","attitude":2,"will_to_renew":null,"last_touch":"2026-02-10"}
],
"touches":[
{"on":"2026-02-10","kind":"visit","by":"li","purpose":"quarterly visit","note":"wants stock alerts"}
],
"children":[]
}
$ cs account show group --format md
\# Smile Group

group · 2026-03-02

| Field | Value |
| --- | --- |
| Status | prospect |
| Stage | signing |
| Since | 2026-03-02 |
| Currency | CNY |

\### Accounts that belong to it

| Key | Name | Stage |
| --- | --- | --- |
| acme | Acme Dental | signing |
$ cs account show acme --format csv | head -4
name,value
id,2
key,acme
name,Acme Dental
