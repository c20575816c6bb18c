# What its owner needs before the talk: what falls due, who is who, what was said, what is ready and what is missing.
$ cs init -q && printf 'calendar.holidays = "holidays.csv"\n' >cs.toml
$ printf 'date,kind,name\n2026-03-16,off,Town day\n2026-03-14,work,Make-up\n' >holidays.csv
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --csm li --segment large -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 --notice_days 15 -q
$ cs contract add acme --product Mail --starts 2025-10-01 --ends 2026-04-01 --amount 6000 -q
$ cs contract add acme --product Setup --kind service --starts 2025-04-01 --ends 2026-04-01 --amount 5000 -q
$ cs contact add acme --name 'Dr Li' --tier 1 --role decision_maker --phone '138 0000 0000' -q
$ cs touch add acme --kind call --on 2026-02-10 --note 'wants stock alerts' --next 'send quote' --next_on 2026-02-15 --by li -q
$ cs renewal show acme
Acme Dental
===========

No.             1
Account         acme
Due             2026-03-31
Days            29
Status          open
Amount due      CNY 72,000
Auto-renew      no
Notice by       2026-03-16
Segment         large
CSM             li
Stage           signing
Last touch      2026-02-10
Customer since  2025-04-01
ARR             CNY 72,000
Bought so far   CNY 66,000

Last safe day for a notice: 2026-03-14 (the deadline is 2026-03-16).

What falls due
--------------
No.  Product  Starts      Ends            Amount         ARR
  1  Pro      2025-04-01  2026-04-01  CNY 60,000  CNY 60,000
  2  Mail     2025-10-01  2026-04-01   CNY 6,000  CNY 12,000

Key people
----------
No.  Name   Role            Phone
  1  Dr Li  decision maker  138 0000 0000

Last touches
------------
On          Kind  By  Note                Next        Next on
2026-02-10  call  li  wants stock alerts  send quote  2026-02-15

What is done and what is missing
--------------------------------
By          What                                State  On          How        To type
2025-12-31  Say how likely it is                late                          cs renewal done acme start
2025-12-31  Last review before the renewal      late                          cs review hold acme --with NAME
2025-12-31  Look at the archive, use and value  late                          cs renewal done acme archive
2025-12-31  Write the value report              late                          cs renewal done acme value_report
2025-12-31  Report on their requests            done               on record
2025-12-31  Agree next year's goal in writing   late                          cs renewal done acme next_goal
2026-02-17  The renewal call                    done   2026-02-10  on record
2026-02-17  Contract ready to sign              late                          cs renewal done acme contract
2026-03-31  Renewed, extended or lost           open                          cs renewal show acme

Before the talk
---------------
Ready  What                            On record               To type
yes    somebody answers for it         li
yes    who decides is known            Dr Li
yes    can be called or written to     Dr Li 138 0000 0000
no     their will to renew was judged                          cs contact edit 1 --will_to_renew N
yes    talked in the last 30 days      2026-02-10
no     no next step is late            2026-02-15: send quote  cs touch done 1
yes    every promise is kept

Next
----

Write down what was said:
\$ cs touch add acme --kind call --note TEXT --next TEXT --next_on DATE

Say what is to be expected:
\$ cs renewal verdict acme VERDICT --why TEXT

When they sign:
\$ cs renewal win acme --price +0% --dry-run

When they need time:
\$ cs renewal extend acme --by 1m --why TEXT

When they give notice:
\$ cs contract notice 1 --on DATE

When they leave:
\$ cs renewal lose acme --reason REASON --detail TEXT

# By the number of any of its lines, in Chinese, for a program.
$ cs renewal show 2 --lang zh | tail -12

客户签约后：
\$ cs renewal win acme --price +0% --dry-run

需要更多时间：
\$ cs renewal extend acme --by 1m --why TEXT

客户通知不再续约：
\$ cs contract notice 1 --on DATE

客户流失：
\$ cs renewal lose acme --reason REASON --detail TEXT
$ cs renewal show 1 --format json | jq -c '.facts.due, .facts.status, .tables.lines[].product, (.tables.readiness[] | select(.ready | not) | .what)'
"2026-03-31"
"open"
"Pro"
"Mail"
"their will to renew was judged"
"no next step is late"

# What is settled asks for nothing; a year without holidays is said aloud.
$ cs contract add acme --product Pro --kind renewal --starts 2026-04-01 --term 12m --amount 66000 --follows 1,2 --signed_on 2026-02-01 --notice_days 30 -q
$ cs renewal show 1 | tail -12
What is done and what is missing
--------------------------------
By          What                                State  On          How
2025-12-31  Say how likely it is                late
2025-12-31  Last review before the renewal      late
2025-12-31  Look at the archive, use and value  late
2025-12-31  Write the value report              late
2025-12-31  Report on their requests            done               on record
2025-12-31  Agree next year's goal in writing   late
2026-02-17  The renewal call                    done   2026-02-10  on record
2026-02-17  Contract ready to sign              done   2026-02-01  on record
2026-03-31  Renewed, extended or lost           done               on record
$ cs renewal show acme | sed -n '/Notice/,/^$/p'
Notice by       2027-03-01
Segment         large
CSM             li
Stage           signing
Last touch      2026-02-10
Customer since  2025-04-01
ARR             CNY 72,000
Bought so far   CNY 66,000

Notice can be given until 2027-03-01.
\
$ cs renewal show acme | grep -A2 'No holidays'
  No holidays are known for 2027: only weekends were counted (calendar.holidays in cs.toml).

What falls due

# What cannot be shown, and why.
$ cs account add empty --name Empty -q && cs renewal show empty
! cs: 'empty' has nothing to renew
! hint: 'cs contract list --account empty' shows what it bought
[1]
$ cs renewal show 3
! cs: contract 3 does not fall due for renewal
! hint: 'cs contract show 3' shows it
[1]
$ cs renewal show 99
! cs: there is no account '99'
! hint: 'cs account list' shows all
[1]
$ cs renewal show
! cs: 'cs renewal show' needs ACCOUNT: an account, of which the next open one is meant, or the number of one of its contract lines
! hint: see 'cs renewal show --help'
[2]
$ printf 'date,kind,name\n2026-02-30,off,No day\n' >holidays.csv; cs renewal show acme
! cs: holidays.csv:2:1: date: '2026-02-30' is no day
! hint: write it as 2026-10-01
[65]
$ printf 'date,kind,name\n2026-02-20,rest,No kind\n' >holidays.csv; cs renewal show acme
! cs: holidays.csv:2:12: kind: 'rest' is neither off nor work
[65]
$ printf 'date,kind,name\n2026-02-20,off,A\n2026-02-20,off,B\n' >holidays.csv; cs renewal show acme
! cs: holidays.csv:3:1: date: 2026-02-20 stands there twice
[65]
$ printf 'day,kind\n2026-02-20,off\n' >holidays.csv; cs renewal show acme
! cs: holidays.csv:1: there is no column 'date'
! hint: a holiday file has the columns date,kind,name
[65]
$ rm holidays.csv; cs renewal show acme
! cs: calendar.holidays: there is no file 'holidays.csv'
! hint: its path is meant from the folder of cs.toml
[78]
# As a mail it goes to who leads it, in their language.
$ printf 'date,kind,name\n' >holidays.csv; cs renewal show acme --format eml
! cs: li has no address that mail could go to
! hint: 'cs staff edit li --email ADDRESS'
[1]
$ cs config set mail.from 'CS <cs@example.com>' -q; cs staff edit li --email li@example.com --language zh -q
$ cs renewal show acme --format eml | grep -E '^(From|To|Subject|Content-Type)'
From: CS <cs@example.com>^M
To: Li Wei <li@example.com>^M
Subject: =?UTF-8?B?57ut57qm77yaQWNtZSBEZW50YWzvvIwyMDI3LTAzLTMxIOWIsA==?=^M
Content-Type: multipart/alternative; boundary="cs-55aa993de34c6d21"^M
Content-Type: text/plain; charset=utf-8^M
Content-Type: text/html; charset=utf-8^M
