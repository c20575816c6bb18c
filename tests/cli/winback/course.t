# Those who left are called, told once what drove them away is mended, and come back.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name Acme --csm li --language zh -q && cs account add beta --name Beta --csm li -q && cs account add gone --name Gone -q
$ export CS_AS=li CS_NOW=2026-03-02T08:00:00Z
$ cs contract add acme --product Pro --amount 12000 --starts 2025-01-01 --ends 2026-01-01 -q && cs contract add beta --product Pro --amount 24000 --starts 2024-11-15 --ends 2025-11-15 -q && cs contract add gone --product Pro --amount 1000 --starts 2024-11-15 --ends 2025-11-15 -q
$ cs request add beta --need 'stock alerts' -q
$ cs churn record acme --reason competitor/cheaper --customer-reason price -q && cs churn record beta --reason product --request 1 --customer-detail 'No stock alerts.' -q && cs churn record gone --reason closed/merged -q
$ cs winback list
No.  Account  Churn  State    Mended  Told  Called  Next call
  1  acme     1      waiting                        2026-04-01
  2  beta     2      waiting                        2026-05-15
$ cs winback due
No.  Account  Name  CSM  Reason  Lost  Left  Due  Why
$ cs agenda
Agenda
======
2026-03-02

Li Wei (li)
-----------

Late
----
Due         Account  About  What                        Command
2025-11-29  beta     churn  look back at why they left  cs churn show 2
2026-01-15  acme     churn  look back at why they left  cs churn show 1
$ cs winback tell 1
! cs: what drove them away is not mended: there is nothing to tell
! hint: 'cs churn fix REASON' says that it is; 'cs winback call 1' notes a usual call
[1]
$ cs winback letter 1
! cs: what drove them away is not mended: there is nothing to tell
! hint: 'cs churn fix REASON' says that it is
[1]
$ cs winback call 2 --on 2026-03-09
! cs: 2026-03-09 lies in the future
! hint: record it once it has happened
[1]
$ cs winback call 2 --note 'they do without' --on 2026-02-20
noted the call: win-back 2
$ cs winback show 2
No.        2
Account    beta
Churn      2
State      waiting
Since      2026-03-02
Called     2026-02-20
Next call  2026-05-15
Notes      2026-02-20 call: they do without
Created    2026-03-02 08:00Z
Updated    2026-03-02 08:00Z
$ cs request analyse 1 --true-need yes -q && cs request pass 1 -q && cs request decide 1 --decision build -q && cs request deliver 1 --released-in 4.2 -q
$ cs churn fix competitor --what '我们降价了。' -q
competitor
==========
mended on 2026-03-02: 我们降价了。

Who left for it
---------------
No.  Account  Name  CSM  Left              Lost  State    Command
  1  acme     Acme  li   2026-01-01  CNY 12,000  waiting  cs winback letter 1

Who may leave for it
--------------------
no customer asks for it

What they are told
------------------

You told us what you miss. It is there now: 我们降价了。

We would like to show it to you. When may we call?
$ cs winback due
No.  Account  Name  CSM  Reason                     Lost  Left        Due         Why
  2  beta     Beta  li   product              CNY 24,000  2025-11-15  2026-03-02  the cause is mended
  1  acme     Acme  li   competitor: cheaper  CNY 12,000  2026-01-01  2026-03-02  the cause is mended
$ cs winback due --lang zh --csm li
编号  客户  名称  客户成功经理  原因            流失年费  流失日      期限        事由
   2  beta  Beta  li            产品          CNY 24,000  2025-11-15  2026-03-02  原因已解决
   1  acme  Acme  li            竞品：更便宜  CNY 12,000  2026-01-01  2026-03-02  原因已解决
$ cs winback due --format json
[
{"winback":2,"account":"beta","name":"Beta","csm":"li","reason":"product","arr":24000.00,"left":"2025-11-15","due":"2026-03-02","why":"mended"},
{"winback":1,"account":"acme","name":"Acme","csm":"li","reason":"competitor/cheaper","arr":12000.00,"left":"2026-01-01","due":"2026-03-02","why":"mended"}
]
$ cs winback letter 1
Acme：我们的改变
================

贵方于 2026-01-01 停止使用我们的服务。

我们认真听取了，如今已经改变：我们降价了。

我们希望向您演示。何时方便与您通话？

客户成功团队
# Of two changes of one day the one that was said last.
$ cs churn fix competitor --what '我们再次降价了。' >changed && cs winback letter 1 | grep 改变： && cs undo -q
我们认真听取了，如今已经改变：我们再次降价了。
$ cs winback letter 2
Beta: what has changed
======================

You left us on 2025-11-15. You told us why: "No stock alerts."

We have listened, and this is different now: stock alerts

We would like to show it to you. When may we call?

your customer success team
$ cs winback tell 2 --note 'by mail'
noted that they know: win-back 2
$ cs winback tell 1
noted that they know: win-back 1
$ cs winback due
No.  Account  Name  CSM  Reason  Lost  Left  Due  Why
$ cs winback due --until +60d
No.  Account  Name  CSM  Reason                     Lost  Left        Due         Why
  1  acme     Acme  li   competitor: cheaper  CNY 12,000  2026-01-01  2026-04-01  the usual call
$ cs winback decline 1
! cs: say why with --note TEXT
! hint: what is learned from it helps with the next one
[1]
$ cs winback decline 1 --note 'signed for three years' --next +2y
noted that they decline: win-back 1
$ cs winback talk 2 --note 'wants an offer'
win-back 2 is talked about
$ cs winback talk 2
! cs: winback 2 is talking: 'talk' leads nowhere from there
! hint: what can be done: 'cs winback tell 2', 'cs winback call 2', 'cs winback won 2', 'cs winback decline 2'
[1]
$ cs winback won 2
! cs: say with which contract they came back: --contract ID
! hint: 'cs contract add beta --kind winback ...' adds it
[1]
$ cs winback won 2 --contract 1
! cs: contract 1 is another account's
! hint: 'cs contract list --account beta' lists theirs
[1]
$ cs winback won 2 --contract 2
! cs: contract 2 began before they left, 2025-11-15
! hint: name the one with which they came back
[1]
$ cs contract add beta --product Pro --amount 20000 --starts 2026-03-15 --ends 2027-03-15 --kind winback -q
$ cs winback won 2 --contract 4 --note 'the alerts'
won back: win-back 2
$ cs winback call 2
! cs: winback 2 is won: 'call' leads nowhere from there
! hint: won is where it ends
[1]
$ cs winback edit 1 --next-on 2026-12-01
changed winback 1
$ cs winback list --columns account,state,told_on,next_on,contract
Account  State     Told        Next call   Won by
acme     declined  2026-03-02  2026-12-01
beta     won       2026-03-02              4
$ cs winback log 2 | head -n 1
Change  At                 Who  Field      From                                                                                       To                                                                                                                    Command
$ cs account show beta --format json | grep stage\"
"stage":"won_back",
$ cs winback remove 1 --dry-run
would have removed winback 1:
  winback account: acme -> (none)
  winback churn: 1 -> (none)
  winback state: declined -> (none)
  winback since: 2026-03-02 -> (none)
  winback told_on: 2026-03-02 -> (none)
  winback next_on: 2026-12-01 -> (none)
  winback notes: 2026-03-02 decline: signed for three years -> (none)
