# What is late, due today and due soon, by person, with the command that does it.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add ann --name 'Ann' -q
$ cs agenda; cs
$ cs agenda --format json; cs agenda --format csv
[]
person,when,due,days,account,name,source,what,command
$ cs account add acme --name 'Acme Dental' --segment large --csm li -q && cs account add bolt --name Bolt --csm ann -q && cs account add dust --name Dust -q
# 59 days left: the mark at 90 days has passed. 25 days gone: in grace. A notice that must be given within the week.
$ cs contract add acme --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q
$ cs contract add bolt --product Suite --amount 12000 --starts 2025-02-06 --term 12m -q
$ cs contract add dust --product Suite --amount 5000 --starts 2025-04-07 --term 12m --notice_days 30 --auto_renew yes -q
$ cs touch add acme --on 2025-11-01 --kind visit --by li --next 'send quote' --next_on 2026-03-02 -q
$ cs touch add bolt --on 2026-02-20 --kind call --by li --next 'ask for the invoice' --next_on 2026-03-05 -q
$ cs --as nobody-known
Agenda
======
2026-03-02

Ann (ann)
---------

Late
----
Due         Account  About    What                                                                      Command
2026-02-05  bolt     renewal  CNY 12,000 was due 2026-02-05 (25 days ago) and is not renewed: in grace  cs renewal show 2

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                                              Command
2026-01-30  acme     renewal  CNY 120,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done acme start

Today
-----
Due         Account  About      What        Command
2026-03-02  acme     next step  send quote  cs touch done 1

This week
---------
Due         Account  About      What                 Command
2026-03-05  bolt     next step  ask for the invoice  cs touch done 2

Soon
----
Due         Account  About  What                                        Command
2026-03-31  acme     visit  a large customer, not visited this quarter  cs touch add acme --kind visit

Nobody's
--------

Late
----
Due         Account  About    What                                                                                                            Command
2026-01-06  dust     renewal  CNY 5,000 due 2026-04-06 (in 35 days): Say how likely it is, and 7 more; not talked with since the 42-day mark  cs renewal done dust start

This week
---------
Due         Account  About   What                                                                                     Command
2026-03-07  dust     notice  last day for a notice is 2026-03-07 (in 5 days): after it the contract renews by itself  cs touch add dust --kind call
$ cs agenda --csm li
Agenda
======
2026-03-02

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                                              Command
2026-01-30  acme     renewal  CNY 120,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done acme start

Today
-----
Due         Account  About      What        Command
2026-03-02  acme     next step  send quote  cs touch done 1

This week
---------
Due         Account  About      What                 Command
2026-03-05  bolt     next step  ask for the invoice  cs touch done 2

Soon
----
Due         Account  About  What                                        Command
2026-03-31  acme     visit  a large customer, not visited this quarter  cs touch add acme --kind visit
$ cs --as ann
Agenda
======
2026-03-02

Ann (ann)
---------

Late
----
Due         Account  About    What                                                                      Command
2026-02-05  bolt     renewal  CNY 12,000 was due 2026-02-05 (25 days ago) and is not renewed: in grace  cs renewal show 2
$ cs --as ann --lang zh
待办
====
2026-03-02

Ann（ann）
----------

已逾期
------
期限        客户  事项  内容                                                               命令
2026-02-05  bolt  续约  CNY 12,000 于 2026-02-05 到期（已过 25 天），尚未续约，处于宽限期  cs renewal show 2
$ cs agenda --all --format json
[
{"person":"ann","when":"late","due":"2026-02-05","days":-25,"account":"bolt","name":"Bolt","source":"renewal","what":"CNY 12,000 was due 2026-02-05 (25 days ago) and is not renewed: in grace","command":"cs renewal show 2"},
{"person":"li","when":"late","due":"2026-01-30","days":-31,"account":"acme","name":"Acme Dental","source":"renewal","what":"CNY 120,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark","command":"cs renewal done acme start"},
{"person":"li","when":"today","due":"2026-03-02","days":0,"account":"acme","name":"Acme Dental","source":"next_step","what":"send quote","command":"cs touch done 1"},
{"person":"li","when":"this_week","due":"2026-03-05","days":3,"account":"bolt","name":"Bolt","source":"next_step","what":"ask for the invoice","command":"cs touch done 2"},
{"person":"li","when":"soon","due":"2026-03-31","days":29,"account":"acme","name":"Acme Dental","source":"visit","what":"a large customer, not visited this quarter","command":"cs touch add acme --kind visit"},
{"person":null,"when":"late","due":"2026-01-06","days":-55,"account":"dust","name":"Dust","source":"renewal","what":"CNY 5,000 due 2026-04-06 (in 35 days): Say how likely it is, and 7 more; not talked with since the 42-day mark","command":"cs renewal done dust start"},
{"person":null,"when":"this_week","due":"2026-03-07","days":5,"account":"dust","name":"Dust","source":"notice","what":"last day for a notice is 2026-03-07 (in 5 days): after it the contract renews by itself","command":"cs touch add dust --kind call"}
]
$ cs agenda --csm nobody
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]
$ cs agenda --all --csm li
! cs: --all and --csm exclude each other
! hint: give one of them
[2]
$ cs agenda --csm li --format md
\# Agenda

2026-03-02

\## Li Wei (li)

\### Late

| Due | Account | About | What | Command |
| --- | --- | --- | --- | --- |
| 2026-01-30 | acme | renewal | CNY 120,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark | cs renewal done acme start |

\### Today

| Due | Account | About | What | Command |
| --- | --- | --- | --- | --- |
| 2026-03-02 | acme | next step | send quote | cs touch done 1 |

\### This week

| Due | Account | About | What | Command |
| --- | --- | --- | --- | --- |
| 2026-03-05 | bolt | next step | ask for the invoice | cs touch done 2 |

\### Soon

| Due | Account | About | What | Command |
| --- | --- | --- | --- | --- |
| 2026-03-31 | acme | visit | a large customer, not visited this quarter | cs touch add acme --kind visit |
$ CS_NOW=2026-03-02T08:00:00Z cs agenda --csm ann --format ics | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//cs//customer success//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:agenda
BEGIN:VEVENT
UID:renewal-2-2026-02-05@agenda.cs
DTSTAMP:20260302T080000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260205
SUMMARY:Bolt: CNY 12\,000 was due 2026-02-05 (25 days ago) and is not renew
 ed: in grace
DESCRIPTION:cs renewal show 2
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
# The commands work as they are printed, and what they do is done.
$ cs agenda --csm li --format csv | sed '1d; s/.*,//' > todo; cat todo
cs renewal done acme start
cs touch done 1
cs touch done 2
cs touch add acme --kind visit
$ sh -e todo
noted start as done for the renewal of acme due 2026-04-30
marked the next step of touch 1 as done
marked the next step of touch 2 as done
added touch 3
$ cs agenda --csm li
Agenda
======
2026-03-02

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                 Command
2026-01-30  acme     renewal  CNY 120,000 due 2026-04-30 (in 59 days): Last review before the renewal, and 4 more  cs review hold acme --with NAME
# Weeks later the next mark has passed.
$ cs agenda --csm li --today 2026-03-20
Agenda
======
2026-03-20

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                                                        Command
2026-01-30  acme     renewal  CNY 120,000 due 2026-04-30 (in 41 days): Last review before the renewal, and 5 more; not talked with since the 42-day mark  cs review hold acme --with NAME
