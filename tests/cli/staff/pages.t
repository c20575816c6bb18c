# One of our people on one page: for a customer, and for us.
$ cs init -q && cs staff add li --name '李伟' --roles csm,sales --email li@example.com --since 2021-03-01 --capacity 200000 --bio '12 years in dental software' --strengths 'stock, finance' -q
$ cs staff add ann --name Ann -q
$ cs account add acme --name 'Acme Dental' --segment large --csm li --industry dental -q && cs account add bolt --name Bolt --csm li --industry retail -q
$ cs contract add acme --product Suite --amount 128000 --starts 2025-05-01 --term 12m -q
$ cs staff card li
李伟
====
CSM · sales

Since             2021-03-01
Customers served  1
In                dental
Email             li@example.com

Experience
----------

12 years in dental software

Strengths
---------

stock, finance
$ cs staff card 李伟 --lang zh --format md
\# 李伟

客户成功经理 · 销售经理

| 项目 | 内容 |
| --- | --- |
| 入职 | 2021-03-01 |
| 服务客户数 | 1 |
| 服务行业 | dental |
| 邮箱 | li@example.com |

\## 经验

12 years in dental software

\## 特长

stock, finance
$ cs staff book li
The book of 李伟
================
2026-03-02

Accounts                 2
ARR                      CNY 128,000
Due in 90 days           CNY 128,000
Load %                   64
Accounts due in 90 days  1
Capacity                 CNY 200,000

Accounts
--------
Key   Name         Segment  Stage    Status            ARR  Due         Days  Last touch
acme  Acme Dental  large    signing  customer  CNY 128,000  2026-04-30    59
bolt  Bolt                  signing  prospect

  ARR: yearly value of the lines in force. Load: ARR / capacity.
$ cs staff book li --format json
{
"schema_version":1,
"name":"staff.book",
"title":"The book of 李伟",
"subtitle":"2026-03-02",
"facts":{
"accounts":2,
"arr":128000.00,
"due_90_days":128000.00,
"load":64,
"due_accounts":1,
"capacity":200000.00
},
"tables":{
"accounts":[
{"key":"acme","name":"Acme Dental","segment":"large","stage":"signing","status":"customer","arr":128000.00,"due":"2026-04-30","days_left":59,"last_touch":null},
{"key":"bolt","name":"Bolt","segment":null,"stage":"signing","status":"prospect","arr":null,"due":null,"days_left":null,"last_touch":null}
]
},
"charts":{},
"notes":[
"ARR: yearly value of the lines in force. Load: ARR / capacity."
]
}
$ cs staff book ann --lang zh
Ann的客户
=========
2026-03-02

客户数             0
年费               -
90 天内到期客户数  0

客户
----
名下没有客户。

  年费：在约合同的年化金额。负荷：年费 / 承载额。
$ cs staff card nobody
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]
