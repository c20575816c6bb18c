# Customers by level and by how deep they use the product; what works with one of a class is tried with the others.
$ cs init -q && cs account classes
Classes of customers
====================
2026-03-02

Customers by level and use
--------------------------
no contract is in force

  Use: core functions used in the last 30 days / core functions that the account has a right to;
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  No usage was ever imported.
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --level A --csm li -q && cs account add bolt --name Bolt --level A -q && cs account add 仁心 --name 重庆仁心 --level B -q && cs account add dust --name Dust -q && cs account add new --name New --level A -q
$ for key in acme bolt 仁心 dust; do cs contract add $key --product Pro --amount 12000 --starts 2026-01-01 --term 12m -q; done
$ cs contract add bolt --product More --amount 6000 --starts 2026-01-01 --term 12m -q
$ for key in charting stock recall; do cs feature add $key --core yes -q; done
$ cs account classes
Classes of customers
====================
2026-03-02

Customers by level and use
--------------------------
Level  low  medium  high  -  all
A        0       0     0  2    2
B        0       0     0  1    1
-        0       0     0  1    1
all      0       0     0  4    4

What works in each class
------------------------
Level  Use  Accounts         ARR  Best practice
A      -           2  CNY 30,000
B      -           1  CNY 12,000
-      -           1  CNY 12,000

  Use: core functions used in the last 30 days / core functions that the account has a right to;
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  No usage was ever imported.
$ printf 'account,day,feature,user,events,minutes\nacme,2026-02-20,charting,a,4,9\nacme,2026-02-21,stock,a,4,9\nacme,2026-02-22,recall,a,4,9\nbolt,2026-02-22,stock,b,1,2\n仁心,2026-02-22,stock,c,1,2\n仁心,2026-02-22,recall,c,1,2\n' >usage.csv && cs usage import usage.csv -q
$ cat >>cs.toml <<'END'
> [classes."A/low"]
> note = "train the night shift, as acme did"
> END
$ cs account classes
Classes of customers
====================
2026-03-02

Customers by level and use
--------------------------
Level  low  medium  high  all
A        1       0     1    2
B        0       1     0    1
-        1       0     0    1
all      2       1     1    4

What works in each class
------------------------
Level  Use     Accounts         ARR  Best practice
A      low            1  CNY 18,000  train the night shift, as acme did
A      high           1  CNY 12,000
B      medium         1  CNY 12,000
-      low            1  CNY 12,000

  Use: core functions used in the last 30 days / core functions that the account has a right to;
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  The feed of usage is late: its last day is 2026-02-22.
$ cs account classes --lang zh --format md
\# 客户分类

2026-03-02

\### 客户级别 × 使用程度

| 级别 | low | medium | high | 合计 |
| --- | ---: | ---: | ---: | ---: |
| A | 1 | 0 | 1 | 2 |
| B | 0 | 1 | 0 | 1 |
| - | 1 | 0 | 0 | 1 |
| 合计 | 2 | 1 | 1 | 4 |

\### 各类客户的最佳实践

| 级别 | 使用程度 | 客户数 | 年费 | 最佳实践 |
| --- | --- | ---: | ---: | --- |
| A | low | 1 | CNY 18,000 | train the night shift, as acme did |
| A | high | 1 | CNY 12,000 | |
| B | medium | 1 | CNY 12,000 | |
| - | low | 1 | CNY 12,000 | |

*使用程度：近 30 天使用的核心功能数 / 有权使用的核心功能数，按其比例分级（high 80%, medium 40%, low 0%；usage.levels）。“-”：未登记级别，或使用情况未知。*

*使用数据延迟，最后一天为 2026-02-22。*
$ cs account classes --format json
{
"schema_version":1,
"name":"account.classes",
"title":"Classes of customers",
"subtitle":"2026-03-02",
"facts":{},
"tables":{
"matrix":[
{"level":"A","low":1,"medium":0,"high":1,"all":2},
{"level":"B","low":0,"medium":1,"high":0,"all":1},
{"level":"-","low":1,"medium":0,"high":0,"all":1},
{"level":"all","low":2,"medium":1,"high":1,"all":4}
],
"classes":[
{"level":"A","usage":"low","accounts":1,"arr":18000.00,"note":"train the night shift, as acme did","currency":"CNY"},
{"level":"A","usage":"high","accounts":1,"arr":12000.00,"note":null,"currency":"CNY"},
{"level":"B","usage":"medium","accounts":1,"arr":12000.00,"note":null,"currency":"CNY"},
{"level":"-","usage":"low","accounts":1,"arr":12000.00,"note":null,"currency":"CNY"}
]
},
"charts":{},
"notes":[
"Use: core functions used in the last 30 days / core functions that the account has a right to; levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or nothing is known of use.",
"The feed of usage is late: its last day is 2026-02-22."
]
}
$ cs health score -q && cs account classes --cell A,low
A × low
=======
2026-03-02

train the night shift, as acme did

Account  Name  CSM  Depth %  Grade         ARR
bolt     Bolt         33.33         CNY 18,000

  Use: core functions used in the last 30 days / core functions that the account has a right to;
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  The feed of usage is late: its last day is 2026-02-22.
$ cs account classes --cell A,medium
A × medium
==========
2026-03-02

no customer is of this class

  Use: core functions used in the last 30 days / core functions that the account has a right to;
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  The feed of usage is late: its last day is 2026-02-22.
$ cs account classes --cell -,low --format csv
account,name,csm,depth,grade,arr,currency
dust,Dust,,0,,12000.00,CNY
$ cs account classes --today 2026-04-20 | tail -4
  levels from that share on (high 80%, medium 40%, low 0%; usage.levels). '-': no level is noted, or
  nothing is known of use.

  The feed of usage is late: its last day is 2026-02-22.

# The page of one account says the same; nothing of who is no customer, or has a right to no core function.
$ for key in acme bolt 仁心 dust new; do cs account show $key --format json | grep -o '"usage_level":[^,]*'; done; cs account show acme | grep -i 'usage level'; cs --lang zh account show acme | grep 使用程度
"usage_level":"high"
"usage_level":"low"
"usage_level":"medium"
"usage_level":"low"
"usage_level":null
Usage level  high
使用程度      high
$ cs account show acme --today 2026-04-20 --format json | grep -o '"usage_level":[^,]*'; cs account classes --today 2026-04-20 --format csv | head -4
"usage_level":"low"
level,low,medium,high,all
A,2,0,0,2
B,1,0,0,1
-,1,0,0,1

# Another line between the levels, and what cannot be understood.
$ cs config set usage.levels full:100 some:30 none:0 -q && cs account classes | sed -n 5,11p
Customers by level and use
--------------------------
Level  none  some  full  all
A         0     1     1    2
B         0     1     0    1
-         1     0     0    1
all       1     2     1    4
$ cs account classes --cell A
! cs: --cell: 'A' is no class
! hint: write level and use, such as --cell A,low; '-' for none
[2]
$ cs account classes --cell A,sone
! cs: --cell: no customer is of usage level 'sone'
! hint: did you mean 'none' or 'some'?
[2]
$ cs account classes --cell C,none
! cs: --cell: no customer is of level 'C'
! hint: there are: A, B, -
[2]
$ echo 'usage.levels = ["full:x"]' >cs.toml; cs account classes
! cs: cs.toml:1:7: usage.levels: 'x' is not a number of at most 2 decimals
! hint: write it plainly, such as 30 or 0.8
[78]
