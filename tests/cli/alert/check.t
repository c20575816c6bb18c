# Lines are declared in cs.toml; the text is made of the rule's own values, so that it cannot say anything else.
$ cs init -q && cat >cs.toml <<'END'
> company = "Example"
> mail.from = "CS team <cs@example.com>"
> alert.daily_budget = 1
> account.fields.beds = "integer"
> [alert.rule.silent]
> measure = "days_since_touch"
> at_least = 30
> text = "{name}: nobody talked with them for {value} days (line: {line})"
> [alert.rule.fell]
> measure = "score"
> falls_by = 15
> [health.measure.beds]
> field = "beds"
> weight = 1
> points = ["0:0", "10:100"]
> END
$ cs staff add li --name 'Li Wei' --email li@example.com -q
$ cs account add acme --name 'Acme Dental' --csm li --beds 9 -q
$ cs account add beta --name Beta --csm li --beds 9 -q
$ for key in acme beta; do cs touch add $key --kind call --on 2026-01-31 --note 'all is well' -q; done
$ cs contract add acme --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q
$ cs contract add beta --product Pro --amount 90000 --starts 2025-05-01 --ends 2026-05-01 -q
$ cs health score
2026-03-02: 2 scored, 2 changed

# The line is touched on the day it is reached; the budget tells of the greater account first.
$ cs alert check --today 2026-03-01
$ cs alert check --dry-run
alerts: 2 opened, 0 recovered, 0 lost, 0 came back
the daily budget of li held back 1
$ cs alert check
alerts: 2 opened, 0 recovered, 0 lost, 0 came back
the daily budget of li held back 1
$ cs alert check
the daily budget of li held back 1
$ cs alert list --columns id,account,rule,text,value,line,owner,state,told_on
No.  Account  Rule    What                                                         Value  Line  Owner  State  Told
  1  acme     silent  Acme Dental: nobody talked with them for 30 days (line: 30)     30    30  li     open
  2  beta     silent  Beta: nobody talked with them for 30 days (line: 30)            30    30  li     open   2026-03-02
$ cs alert list --lang zh --format csv
id,account,text,owner,state,opened_on
1,acme,Acme Dental: nobody talked with them for 30 days (line: 30),li,open,2026-03-02
2,beta,Beta: nobody talked with them for 30 days (line: 30),li,open,2026-03-02
$ cs alert check --today 2026-03-03
$ cs alert check --today 2026-03-03
$ cs agenda --csm li --today 2026-03-03
Agenda
======
2026-03-03

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                      Command
2026-03-02  beta     alert    Beta: nobody talked with them for 30 days (line: 30)                      cs alert take 2
2026-01-30  beta     renewal  CNY 90,000 due 2026-04-30 (in 58 days): Say how likely it is, and 5 more  cs renewal done beta start

Today
-----
Due         Account  About  What                                                         Command
2026-03-03  acme     alert  Acme Dental: nobody talked with them for 30 days (line: 30)  cs alert take 1

# To each owner what is new, once a day. Nothing new, no mail.
$ mkdir -p "$HOME/.config/cs" && printf 'mail.sendmail = ["%s"]\n' "$PWD/mailer" >"$HOME/.config/cs/config.toml"
$ printf '#!/bin/sh\ncat >>%s/sent\n' "$PWD" >mailer && chmod +x mailer
$ export CS_NOW=2026-03-03T01:00:00Z
$ cs alert check --mail --today 2026-03-03
$ tr -d '\r' <sent | grep -a -E '^(To|Subject):'
To: Li Wei <li@example.com>
Subject: 2 new alerts
$ tr -d '\r' <sent | sed -n '/text\/plain/,/^--/p' | sed '1,/^$/d;/^--/,$d' | base64 -d | tr -d '\r'
New alerts
==========
2026-03-03

Acme Dental: nobody talked with them for 30 days (line: 30) (acme, since
2026-03-02)

\$ cs alert take 1

Beta: nobody talked with them for 30 days (line: 30) (beta, since
2026-03-02)

\$ cs alert take 2

Take an alert to say that you see to it; it ends by itself once the account
is well twice running.
$ cs alert check --mail --today 2026-03-03 && cs alert check --mail --today 2026-03-04 && grep -a -c ^To: sent
1
$ cs alert check --retry-unknown
! cs: --retry-unknown is for --mail
! hint: without --mail nothing is sent
[2]

# Well twice running ends it; once does not. A second check of the day does not count twice.
$ cs touch add acme --kind call --on 2026-03-04 --note 'stock alerts explained' -q
$ cs alert check --today 2026-03-05
$ cs alert check --today 2026-03-05
$ cs alert check --today 2026-03-06
alerts: 0 opened, 1 recovered, 0 lost, 0 came back
$ cs alert show 1
Acme Dental: nobody talked with them for 30 days (line: 30)
===========================================================

No.      1
Account  acme
Rule     silent
Value    30
Line     30
Opened   2026-03-02
Owner    li
State    recovered
Closed   2026-03-06
Why      well twice running
Told     2026-03-03
Mailed   2026-03-03
Over     2026-03-06

# The score falls by the line, and an account that leaves takes its alerts with it.
$ cs account edit beta --beds 7 -q && cs health score --today 2026-03-20 -q && cs alert check --today 2026-03-20
alerts: 1 opened, 0 recovered, 0 lost, 0 came back
$ cs alert list --state open --columns account,rule,text
Account  Rule    What
beta     fell    Beta: fell by 20 in 30 days, from 90 (line: 15)
beta     silent  Beta: nobody talked with them for 30 days (line: 30)
$ cs alert check --today 2026-05-01
alerts: 1 opened, 0 recovered, 2 lost, 0 came back
$ cs alert list --columns id,account,rule,state,why --sort id
No.  Account  Rule    State      Why
  1  acme     silent  recovered  well twice running
  2  beta     silent  lost       the account has left
  3  beta     fell    lost       the account has left
  4  acme     silent  open
$ sed -i '/alert.rule.fell/,/falls_by/d' cs.toml && cs alert check --today 2026-05-02
