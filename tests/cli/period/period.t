# A period is closed: its figures are frozen account by account, and what changes them later is told as a restatement.
$ export CS_NOW=2026-03-02T01:00:00Z CS_AS=li; cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name Ann -q
$ for a in kept grew shrank left back late fresh; do cs account add $a --name "The $a" --segment large --csm li -q; done; cs account edit left --segment small -q
$ for a in kept grew shrank left back late; do cs contract add $a --product Suite --amount 120000 --starts 2024-07-01 --term 12m -q; done
$ cs contract add kept --kind renewal --product Suite --amount 120000 --starts 2025-07-01 --term 12m --follows 1 -q
$ cs contract add grew --kind renewal --product Suite --amount 180000 --starts 2025-07-01 --term 12m --follows 2 -q
$ cs contract add shrank --kind renewal --product Suite --amount 90000 --starts 2025-07-01 --term 12m --follows 3 -q
$ cs contract add back --kind winback --product Suite --amount 100000 --starts 2025-09-01 --term 12m -q
$ cs contract add late --kind renewal --product Suite --amount 120000 --starts 2025-07-31 --term 12m --follows 6 -q
$ cs contract add fresh --product Suite --amount 50000 --starts 2025-12-20 --term 12m -q

# Not before it is over, and not before its last renewal is decided unless it is marked so.
$ cs period close 2026Q1
! cs: 2026Q1 has not ended: its last day is 2026-03-31
! hint: close it on 2026-05-01 or later, when its last renewal is decided
[1]
$ cs period close 2026-02
! cs: 2026-02 is provisional until 2026-03-30: a contract that ended in it may still be renewed
! hint: close it on 2026-03-31 or later; as it is today, and marked as such: cs period close 2026-02 --provisional
[1]
$ cs period close 2025Q5
! cs: '2025Q5' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs period close 2024..2025
! cs: one period at a time
! hint: such as 2024
[2]
$ cs period show 2025
! cs: 2025 is not closed
! hint: those that are: cs period list
[1]
$ cs period check 2025
! cs: 2025 is not closed
! hint: those that are: cs period list
[1]
$ cs period list
No.  Period  Closed  By  NRR %  GRR %  Logo churn %  Renewals %  Closing  Provisional  Reopened

$ cs period close 2025 --note 'for the board'
closed 2025: NRR 70.83%, GRR 62.5%, logo churn 33.3%, 7 accounts, digest b30710220506de4860cf0fa45c9476f0
$ cs period close 2025
! cs: 2025 is closed already: on 2026-03-02 by li
! hint: cs period show 2025; to close it anew: cs period reopen 2025 --why '...'
[1]
$ cs period list
No.  Period  Closed      By  NRR %  GRR %  Logo churn %  Renewals %      Closing  Provisional  Reopened
  1  2025    2026-03-02  li  70.83   62.5          33.3        66.7  CNY 660,000  no
$ cs period show 2025 --by segment
Closed period 2025
==================
closed on 2026-03-02 by li

Period       2025
From         2025-01-01
To           2025-12-31
Closed       2026-03-02
By           li
Grace, days  30
Note         for the board
Rows         7
Digest       b30710220506de4860cf0fa45c9476f0

What was closed
---------------
Figure                                 Closed at    Numerator  Denominator
NRR                                       70.83%  CNY 510,000  CNY 720,000
GRR                                        62.5%  CNY 450,000  CNY 720,000
Logo churn               2/6 = 33.3% (9.7-70.0%)            2            6
Renewal rate            4/6 = 66.7% (30.0-90.3%)            4            6
Renewal rate by amount                    70.83%  CNY 510,000  CNY 720,000
Gross renewal rate                         62.5%  CNY 450,000  CNY 720,000
Due, undecided                                 0
Opening                              CNY 720,000
New                                   CNY 50,000
Reactivated                          CNY 100,000
Expansion                             CNY 60,000
Contraction                           CNY 30,000
Churn                                CNY 240,000
Closing                              CNY 660,000

By segment
----------
Group  NRR %  GRR %  Logo churn %  Renewals %  By amount %  Gross %      Opening      Closing
large     85     75            20          80           85       75  CNY 600,000  CNY 660,000
small      0      0           100           0            0        0  CNY 120,000        CNY 0

Restatements
------------

No restatement: today the same figures come out.

  Figures as 'cs report retention', 'movements' and 'renewals' have them, of the rows of the
  accounts: the differences of rows add up to those of figures. CSM: who held the account at the
  opening, or when it first moved; segment and level as of the day of closing. The digest is over
  all rows; it tells what was changed or lost, and is no seal.
$ cs period show 2025 --rows --format csv
figure,value,numerator,denominator,currency
nrr,70.83,510000.00,720000.00,CNY
grr,62.5,450000.00,720000.00,CNY
logo_churn,33.3,2,6,
renewal_rate,66.7,4,6,
renewal_amount_rate,70.83,510000.00,720000.00,CNY
gross_renewal_rate,62.5,450000.00,720000.00,CNY
undecided,0,,,
opening_arr,720000.00,,,CNY
new_arr,50000.00,,,CNY
reactivated_arr,100000.00,,,CNY
expansion_arr,60000.00,,,CNY
contraction_arr,30000.00,,,CNY
churned_arr,240000.00,,,CNY
closing_arr,660000.00,,,CNY

account,csm,segment,level,opening,new,reactivation,expansion,contraction,churn,closing,lost,amount_due,amount_renewed,amount_capped,renewal,currency
kept,li,large,,120000.00,0.00,0.00,0.00,0.00,0.00,120000.00,0,120000.00,120000.00,120000.00,renewed,CNY
grew,li,large,,120000.00,0.00,0.00,60000.00,0.00,0.00,180000.00,0,120000.00,180000.00,120000.00,renewed,CNY
shrank,li,large,,120000.00,0.00,0.00,0.00,30000.00,0.00,90000.00,0,120000.00,90000.00,90000.00,renewed,CNY
left,li,small,,120000.00,0.00,0.00,0.00,0.00,120000.00,0.00,1,120000.00,0.00,0.00,lost,CNY
back,li,large,,120000.00,0.00,100000.00,0.00,0.00,120000.00,100000.00,1,120000.00,0.00,0.00,lost,CNY
late,li,large,,120000.00,0.00,0.00,0.00,0.00,0.00,120000.00,0,120000.00,120000.00,120000.00,renewed,CNY
fresh,li,large,,0.00,50000.00,0.00,0.00,0.00,0.00,50000.00,0,0.00,0.00,0.00,,CNY
$ cs period check && cs doctor
$ cs period log 1 | head -n 5
Change  At                 Who  Field                From  To                                Command
    23  2026-03-02 01:00Z  li   period                     2025                              cs period close 2025 --note 'for the board'
    23  2026-03-02 01:00Z  li   starts                     2025-01-01                        cs period close 2025 --note 'for the board'
    23  2026-03-02 01:00Z  li   ends                       2025-12-31                        cs period close 2025 --note 'for the board'
    23  2026-03-02 01:00Z  li   closed_on                  2026-03-02                        cs period close 2025 --note 'for the board'

# Who books into a closed year is not kept from it; the closed figures stay, and today's are told with who did it.
$ cs contract edit 8 --note 'called' -q && CS_NOW=2026-03-03T01:00:00Z CS_AS=ann cs contract edit 7 --amount 100000
changed contract 7
! 2025 is closed: this may restate its figures; cs period show 2025
$ CS_NOW=2026-03-04T01:00:00Z cs contract end 12 --on 2025-12-28 --why 'never began'
ended contract 12 on 2025-12-28
! 2025 is closed: this may restate its figures; cs period show 2025
$ cs period show 2025
Closed period 2025
==================
closed on 2026-03-02 by li

Period       2025
From         2025-01-01
To           2025-12-31
Closed       2026-03-02
By           li
Grace, days  30
Note         for the board
Rows         7
Digest       b30710220506de4860cf0fa45c9476f0

What was closed
---------------
Figure                                 Closed at    Numerator  Denominator
NRR                                       70.83%  CNY 510,000  CNY 720,000
GRR                                        62.5%  CNY 450,000  CNY 720,000
Logo churn               2/6 = 33.3% (9.7-70.0%)            2            6
Renewal rate            4/6 = 66.7% (30.0-90.3%)            4            6
Renewal rate by amount                    70.83%  CNY 510,000  CNY 720,000
Gross renewal rate                         62.5%  CNY 450,000  CNY 720,000
Due, undecided                                 0
Opening                              CNY 720,000
New                                   CNY 50,000
Reactivated                          CNY 100,000
Expansion                             CNY 60,000
Contraction                           CNY 30,000
Churn                                CNY 240,000
Closing                              CNY 660,000

Restatements
------------

Figures restated
----------------
Figure                    Closed at          Now   Difference
NRR                          70.83%       68.06%        -2.77
GRR                           62.5%       59.72%        -2.78
Renewal rate by amount       70.83%       68.06%        -2.77
Gross renewal rate            62.5%       59.72%        -2.78
Kept, gross             CNY 450,000  CNY 430,000  CNY -20,000
Kept, net               CNY 510,000  CNY 490,000  CNY -20,000
New                      CNY 50,000        CNY 0  CNY -50,000
Contraction              CNY 30,000   CNY 50,000   CNY 20,000
Closing                 CNY 660,000  CNY 590,000  CNY -70,000
Amount renewed          CNY 510,000  CNY 490,000  CNY -20,000
Amount renewed, capped  CNY 450,000  CNY 430,000  CNY -20,000

Accounts that make the difference
---------------------------------
Account  CSM  Row      What                           Then          Now   Difference
fresh    li   gone     New                      CNY 50,000               CNY -50,000
fresh    li   gone     Closing                  CNY 50,000               CNY -50,000
kept     li   changed  Kept, gross             CNY 120,000  CNY 100,000  CNY -20,000
kept     li   changed  Kept, net               CNY 120,000  CNY 100,000  CNY -20,000
kept     li   changed  Contraction                   CNY 0   CNY 20,000   CNY 20,000
kept     li   changed  Closing                 CNY 120,000  CNY 100,000  CNY -20,000
kept     li   changed  Amount renewed          CNY 120,000  CNY 100,000  CNY -20,000
kept     li   changed  Amount renewed, capped  CNY 120,000  CNY 100,000  CNY -20,000

What was changed since
----------------------
Change  At                 Who  Account  What                                           Command
    25  2026-03-03 01:00Z  ann  kept     contract 7: amount CNY 120,000 -> CNY 100,000  cs contract edit 7 --amount 100000
    26  2026-03-04 01:00Z  li   fresh    contract 12: terminated_on - -> 2025-12-28     cs contract end 12 --on 2025-12-28 --why 'never began'

  Figures as 'cs report retention', 'movements' and 'renewals' have them, of the rows of the
  accounts: the differences of rows add up to those of figures. CSM: who held the account at the
  opening, or when it first moved; segment and level as of the day of closing. The digest is over
  all rows; it tells what was changed or lost, and is no seal.
$ cs period show 2025 --format json
{
"schema_version":1,
"name":"period",
"title":"Closed period 2025",
"subtitle":"closed on 2026-03-02 by li",
"facts":{
"period":"2025",
"starts":"2025-01-01",
"ends":"2025-12-31",
"closed_on":"2026-03-02",
"closed_by":"li",
"provisional":false,
"grace_days":30,
"note":"for the board",
"accounts":7,
"digest":"b30710220506de4860cf0fa45c9476f0",
"intact":true
},
"tables":{
"figures":[
{"figure":"nrr","value":70.83,"numerator":510000.00,"denominator":720000.00,"currency":"CNY"},
{"figure":"grr","value":62.5,"numerator":450000.00,"denominator":720000.00,"currency":"CNY"},
{"figure":"logo_churn","value":33.3,"numerator":2,"denominator":6,"currency":null},
{"figure":"renewal_rate","value":66.7,"numerator":4,"denominator":6,"currency":null},
{"figure":"renewal_amount_rate","value":70.83,"numerator":510000.00,"denominator":720000.00,"currency":"CNY"},
{"figure":"gross_renewal_rate","value":62.5,"numerator":450000.00,"denominator":720000.00,"currency":"CNY"},
{"figure":"undecided","value":0,"numerator":null,"denominator":null,"currency":null},
{"figure":"opening_arr","value":720000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"new_arr","value":50000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"reactivated_arr","value":100000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"expansion_arr","value":60000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"contraction_arr","value":30000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"churned_arr","value":240000.00,"numerator":null,"denominator":null,"currency":"CNY"},
{"figure":"closing_arr","value":660000.00,"numerator":null,"denominator":null,"currency":"CNY"}
],
"restated":[
{"figure":"nrr","then":70.83,"now":68.06,"difference":-2.77,"currency":null},
{"figure":"grr","then":62.5,"now":59.72,"difference":-2.78,"currency":null},
{"figure":"renewal_amount_rate","then":70.83,"now":68.06,"difference":-2.77,"currency":null},
{"figure":"gross_renewal_rate","then":62.5,"now":59.72,"difference":-2.78,"currency":null},
{"figure":"kept_gross","then":450000.00,"now":430000.00,"difference":-20000.00,"currency":"CNY"},
{"figure":"kept_net","then":510000.00,"now":490000.00,"difference":-20000.00,"currency":"CNY"},
{"figure":"new","then":50000.00,"now":0.00,"difference":-50000.00,"currency":"CNY"},
{"figure":"contraction","then":30000.00,"now":50000.00,"difference":20000.00,"currency":"CNY"},
{"figure":"closing","then":660000.00,"now":590000.00,"difference":-70000.00,"currency":"CNY"},
{"figure":"amount_renewed","then":510000.00,"now":490000.00,"difference":-20000.00,"currency":"CNY"},
{"figure":"amount_capped","then":450000.00,"now":430000.00,"difference":-20000.00,"currency":"CNY"}
],
"changes":[
{"account":"fresh","csm":"li","row":"gone","what":"new","then":50000.00,"now":null,"difference":-50000.00,"currency":"CNY"},
{"account":"fresh","csm":"li","row":"gone","what":"closing","then":50000.00,"now":null,"difference":-50000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"kept_gross","then":120000.00,"now":100000.00,"difference":-20000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"kept_net","then":120000.00,"now":100000.00,"difference":-20000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"contraction","then":0.00,"now":20000.00,"difference":20000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"closing","then":120000.00,"now":100000.00,"difference":-20000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"amount_renewed","then":120000.00,"now":100000.00,"difference":-20000.00,"currency":"CNY"},
{"account":"kept","csm":"li","row":"changed","what":"amount_capped","then":120000.00,"now":100000.00,"difference":-20000.00,"currency":"CNY"}
],
"causes":[
{"change":25,"at":"2026-03-03T01:00:00Z","who":"ann","account":"kept","what":"contract 7: amount CNY 120,000 -> CNY 100,000","command":"cs contract edit 7 --amount 100000"},
{"change":26,"at":"2026-03-04T01:00:00Z","who":"li","account":"fresh","what":"contract 12: terminated_on - -> 2025-12-28","command":"cs contract end 12 --on 2025-12-28 --why 'never began'"}
]
},
"charts":{},
"notes":[
"Figures as 'cs report retention', 'movements' and 'renewals' have them, of the rows of the accounts: the differences of rows add up to those of figures. CSM: who held the account at the opening, or when it first moved; segment and level as of the day of closing. The digest is over all rows; it tells what was changed or lost, and is no seal."
]
}
$ cs --lang zh period show 2025
关账期间 2025
=============
2026-03-02 由 li 关账

期间          2025
开始          2025-01-01
结束          2025-12-31
关账日        2026-03-02
关账人        li
宽限期（天）  30
备注          for the board
行数          7
摘要          b30710220506de4860cf0fa45c9476f0

关账数字
--------
指标                          关账值         分子         分母
净留存率                      70.83%  CNY 510,000  CNY 720,000
毛留存率                       62.5%  CNY 450,000  CNY 720,000
客户流失率   2/6 = 33.3% (9.7-70.0%)            2            6
续约率      4/6 = 66.7% (30.0-90.3%)            4            6
续费率                        70.83%  CNY 510,000  CNY 720,000
毛续费率                       62.5%  CNY 450,000  CNY 720,000
到期待定                           0
期初年费                 CNY 720,000
新增                      CNY 50,000
回流                     CNY 100,000
增购                      CNY 60,000
减购                      CNY 30,000
流失                     CNY 240,000
期末年费                 CNY 660,000

重述
----

重述的数字
----------
指标               关账值         现在         差异
净留存率           70.83%       68.06%        -2.77
毛留存率            62.5%       59.72%        -2.78
续费率             70.83%       68.06%        -2.77
毛续费率            62.5%       59.72%        -2.78
毛留存        CNY 450,000  CNY 430,000  CNY -20,000
净留存        CNY 510,000  CNY 490,000  CNY -20,000
新增           CNY 50,000        CNY 0  CNY -50,000
减购           CNY 30,000   CNY 50,000   CNY 20,000
期末年费      CNY 660,000  CNY 590,000  CNY -70,000
实续金额      CNY 510,000  CNY 490,000  CNY -20,000
封顶实续金额  CNY 450,000  CNY 430,000  CNY -20,000

差异来自的客户
--------------
客户   客户成功经理  行      项目               关账时         现在         差异
fresh  li            已消失  新增           CNY 50,000               CNY -50,000
fresh  li            已消失  期末年费       CNY 50,000               CNY -50,000
kept   li            已变更  毛留存        CNY 120,000  CNY 100,000  CNY -20,000
kept   li            已变更  净留存        CNY 120,000  CNY 100,000  CNY -20,000
kept   li            已变更  减购                CNY 0   CNY 20,000   CNY 20,000
kept   li            已变更  期末年费      CNY 120,000  CNY 100,000  CNY -20,000
kept   li            已变更  实续金额      CNY 120,000  CNY 100,000  CNY -20,000
kept   li            已变更  封顶实续金额  CNY 120,000  CNY 100,000  CNY -20,000

关账后的变更
------------
变更  时间               谁   客户   内容                                           命令
  25  2026-03-03 01:00Z  ann  kept   contract 7: amount CNY 120,000 -> CNY 100,000  cs contract edit 7 --amount 100000
  26  2026-03-04 01:00Z  li   fresh  contract 12: terminated_on - -> 2025-12-28     cs contract end 12 --on 2025-12-28 --why 'never began'

  口径同 cs report retention、movements、renewals，由各客户明细行累加而成：明细差异之和即为数字差
  异。客户成功经理以期初或首次变动时的负责人为准；分层与级别为关账当日所属。摘要覆盖全部明细行，可发
  现改动或缺失，但不是防伪封印。
$ cs period check
Closed periods that were restated
=================================
as of 2026-03-02

Period  Closed      By  Provisional  Accounts changed  Changes since  As it was closed  Shown by
2025    2026-03-02  li  no                          2              2  yes               cs period show 2025

Figures restated
----------------
Period  Figure                    Closed at          Now   Difference
2025    NRR                          70.83%       68.06%        -2.77
2025    GRR                           62.5%       59.72%        -2.78
2025    Renewal rate by amount       70.83%       68.06%        -2.77
2025    Gross renewal rate            62.5%       59.72%        -2.78
2025    Kept, gross             CNY 450,000  CNY 430,000  CNY -20,000
2025    Kept, net               CNY 510,000  CNY 490,000  CNY -20,000
2025    New                      CNY 50,000        CNY 0  CNY -50,000
2025    Contraction              CNY 30,000   CNY 50,000   CNY 20,000
2025    Closing                 CNY 660,000  CNY 590,000  CNY -70,000
2025    Amount renewed          CNY 510,000  CNY 490,000  CNY -20,000
2025    Amount renewed, capped  CNY 450,000  CNY 430,000  CNY -20,000
[1]
$ cs period check --format csv; cs period check 2025 -q --format json | head -c 60
period,closed_on,closed_by,provisional,accounts,changes,intact,command
2025,2026-03-02,li,false,2,2,true,cs period show 2025

period,figure,then,now,difference,currency
2025,nrr,70.83,68.06,-2.77,
2025,grr,62.5,59.72,-2.78,
2025,renewal_amount_rate,70.83,68.06,-2.77,
2025,gross_renewal_rate,62.5,59.72,-2.78,
2025,kept_gross,450000.00,430000.00,-20000.00,CNY
2025,kept_net,510000.00,490000.00,-20000.00,CNY
2025,new,50000.00,0.00,-50000.00,CNY
2025,contraction,30000.00,50000.00,20000.00,CNY
2025,closing,660000.00,590000.00,-70000.00,CNY
2025,amount_renewed,510000.00,490000.00,-20000.00,CNY
2025,amount_capped,450000.00,430000.00,-20000.00,CNY
{
"schema_version":1,
"name":"period.check",
"title":"Closed
\ no newline at the end
$ cs report retention --period 2025 | tail -n 4
  what was kept of what fell due; 'cs report renewals' has it of any.

  2025 was closed on 2026-03-02 by li, digest b30710220506de4860cf0fa45c9476f0. NRR: closed at
  70.83%, now 68.06%. GRR: closed at 62.5%, now 59.72%. Why: cs period show 2025
$ cs report movements --period 2025 | tail -n 4

  2025 was closed on 2026-03-02 by li, digest b30710220506de4860cf0fa45c9476f0. New: closed at CNY
  50,000, now CNY 0. Contraction: closed at CNY 30,000, now CNY 50,000. Closing: closed at CNY
  660,000, now CNY 590,000. Why: cs period show 2025
$ cs report renewals --period 2025 | tail -n 4

  2025 was closed on 2026-03-02 by li, digest b30710220506de4860cf0fa45c9476f0. Renewal rate by
  amount: closed at 70.83%, now 68.06%. Gross renewal rate: closed at 62.5%, now 59.72%. Why: cs
  period show 2025
$ cs --lang zh report retention --period 2025 | tail -n 3

  2025 已于 2026-03-02 由 li 关账，摘要 b30710220506de4860cf0fa45c9476f0。净留存率：关账值 70.83%，
  现在 68.06%。毛留存率：关账值 62.5%，现在 59.72%。原因：cs period show 2025
# As of a day before the closing there is nothing to say.
$ cs report retention --period 2025 --as-of 2026-03-01 | grep -c closed
0
[1]
$ cs report retention --period 2025 --winback count | tail -n 1
  2025 was closed on 2026-03-02 by li, digest b30710220506de4860cf0fa45c9476f0.

# What is taken back is no restatement any more.
$ cs undo -q && cs undo 25 -q && cs period check
$ cs undo 24 -q && cs period check

# Opened again for a reason, which stays with what was frozen; then closed anew.
$ cs period reopen 2025
! cs: --why is missing: a closed period is opened again for a reason
! hint: cs period reopen 2025 --why 'two contracts were booked twice'
[2]
$ cs period reopen 2025 --why 'booked twice' && cs period reopen 2025 --why 'again'
opened 2025 again
! cs: 2025 is not closed
! hint: those that are: cs period list
[1]
$ cs period show 2025 | head -n 18
Closed period 2025
==================
closed on 2026-03-02 by li

Period       2025
From         2025-01-01
To           2025-12-31
Closed       2026-03-02
By           li
Grace, days  30
Note         for the board
Rows         7
Digest       b30710220506de4860cf0fa45c9476f0
Reopened     2026-03-02
By whom      li
Why          booked twice

What was closed
$ cs report retention --period 2025 | grep -c 'was closed'
0
[1]
$ cs period close 2025 -q && cs period list --columns id,period,provisional,reopened_on,why
No.  Period  Provisional  Reopened    Why
  1  2025    no           2026-03-02  booked twice
  2  2025    no
$ cs period close 2026-02 --provisional && cs period list --columns period,provisional,nrr,renewal_rate
closed 2026-02, provisionally: NRR 100%, GRR 100%, logo churn 0%, 6 accounts, digest 786aa526216f023ca65f0f0132c25c8a
Period   Provisional   NRR %  Renewals %
2025     no            70.83        66.7
2025     no            70.83        66.7
2026-02  yes          100.00
$ cs undo -q && cs export | grep -c '"noun":"period_row","period":3'
0
[1]

# It goes where the store goes, and a row that was changed on the way is seen.
$ cs export > all.jsonl && grep -m 1 period_row all.jsonl && mkdir copy && cd copy && cs init -q && cs restore ../all.jsonl -q && cs doctor && cs period check
{"noun":"period_row","period":1,"account":1,"key":"kept","staff":1,"csm":"li","segment":"large","divisor":1,"opening":12000000,"new":0,"reactivation":0,"expansion":0,"contraction":0,"churn":0,"closing":12000000,"lost":0,"renewal":"renewed","due":12000000,"renewed":12000000,"capped":12000000}
$ cd .. && sed -i '/period_row/s/"closing":18000000/"closing":17000000/' all.jsonl && mkdir other && cd other && cs init -q && cs restore ../all.jsonl -q && cs doctor
Fault    Where            What
derived  period 1 (2025)  its digest is b30710220506de4860cf0fa45c9476f0, that of its 7 rows f136af26ef52c241d35acef26baff559: what was frozen is not what was closed
derived  period 2 (2025)  its digest is b30710220506de4860cf0fa45c9476f0, that of its 7 rows f136af26ef52c241d35acef26baff559: what was frozen is not what was closed
[1]
$ cs period show 2025 | grep -A 20 Restatements
Restatements
------------

The digest does not match the rows: what was frozen was changed or lost outside of cs.

Figures restated
----------------
Figure       Closed at          Now  Difference
NRR             69.44%       70.83%        1.39
Kept, net  CNY 500,000  CNY 510,000  CNY 10,000
Closing    CNY 650,000  CNY 660,000  CNY 10,000

Accounts that make the difference
---------------------------------
Account  CSM  Row      What              Then          Now  Difference
grew     li   changed  Kept, net  CNY 170,000  CNY 180,000  CNY 10,000
grew     li   changed  Closing    CNY 170,000  CNY 180,000  CNY 10,000

What was changed since
----------------------
Nothing in the journal of these accounts.
$ cd .. && sed -i '/period_row/s/"renewal":"lost"/"renewal":"blue"/' all.jsonl && mkdir bad && cd bad && cs init -q && cs restore ../all.jsonl
! cs: ../all.jsonl:35: renewal: it is none
! hint: a line of an export was cut or changed; make a new export
[65]
