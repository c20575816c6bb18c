# What is due goes to each person by mail, in their language, once a day.
$ cs init -q && printf 'company = "Example"\n' >cs.toml
$ mkdir -p "$HOME/.config/cs" sent && mailer() { echo "mail.sendmail = [$1]" >"$HOME/.config/cs/config.toml"; }
$ printf '#!/bin/sh\ncat >"%s/sent/$2.eml"\n' "$PWD" >take && chmod +x take && mailer "\"$PWD/take\""

# Nothing to say, and nobody to say it to.
$ cs agenda --mail
$ cs staff add li --name 'Li Wei' --email li@example.com --language en -q && cs staff add wang --name 王芳 --email wang@example.com --language zh -q
$ cs staff add ann --name Ann -q && cs staff add old --name Old --email old@example.com --active no -q
$ cs agenda --mail
$ cs account add acme --name 'Acme Dental' --segment large --csm li -q && cs account add 仁心 --name 重庆仁心口腔 --csm wang -q
$ cs account add bolt --name Bolt --csm ann -q && cs account add rust --name Rust --csm old -q
$ for each in acme bolt rust 仁心; do cs contract add $each --product Suite --amount 120000 --starts 2025-05-01 --term 12m -q; done
$ cs touch add acme --on 2026-02-20 --kind note --by li --next 'send quote' --next_on 2026-03-02 -q
$ cs touch add acme --on 2026-02-20 --kind note --by li --next 'ask for the invoice' --next_on 2026-03-05 -q

# Nobody can send without a sender.
$ cs agenda --mail
! cs: mail.from is not set: nobody would be the sender
! hint: say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'
[78]
$ printf 'mail.from = "CS team <cs@example.com>"\n' >>cs.toml
$ cs agenda --mail --dry-run --csm wang
Agenda
======
2026-03-02

王芳 (wang)
-----------

Late
----
Due         Account  About    What                                                                                                              Command
2026-01-30  仁心     renewal  CNY 120,000 due 2026-04-30 (in 59 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done 仁心 start
$ ls sent

# To look at: nothing is sent. Several go into a folder.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs agenda --format eml
! cs: these are 2 mails, and one file holds one
! hint: name a folder with -o
[2]
$ mkdir mails && cs agenda --format eml -o mails && ls mails
li.eml
wang.eml
$ text() { sed -n '/text\/plain/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }
$ html() { sed -n '/text\/html/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }
$ grep -a -E '^(From|To|Subject|Date|Message-ID|Auto-Submitted):' mails/li.eml | tr -d '\r'
From: CS team <cs@example.com>
To: Li Wei <li@example.com>
Subject: Agenda: 1 late, 1 today, 1 this week
Date: Mon, 02 Mar 2026 01:00:00 +0000
Message-ID: <agenda-2026-03-02-li@example.com>
Auto-Submitted: auto-generated
$ text mails/li.eml
Agenda
======
2026-03-02

Li Wei, this is what is due.

Late
----

2026-01-30  Acme Dental: CNY 120,000 due 2026-04-30 (in 59 days): Say how
likely it is, and 5 more; not talked with since the 90-day mark
\$ cs renewal done acme start

Today
-----

2026-03-02  Acme Dental: send quote
\$ cs touch done 1

This week
---------

2026-03-05  Acme Dental: ask for the invoice
\$ cs touch done 2

  Example · All that is due: cs agenda --csm li
$ text mails/wang.eml
待办
====
2026-03-02

王芳，以下是您的待办事项。

已逾期
------

2026-01-30  重庆仁心口腔：CNY 120,000 于 2026-04-30 到期（还有 59 天）：判断
续约可能，另有 5 项；到期前 90 天节点之后尚未沟通
\$ cs renewal done 仁心 start

  Example · 查看全部待办：cs agenda --csm wang
$ html mails/li.eml | grep -o '<h[12][^>]*>[^<]*' | sed 's/<[^>]*>//'
Agenda
Late
Today
This week

# Once a day, however often it runs.
$ cs agenda --mail && ls sent
li@example.com.eml
wang@example.com.eml
$ rm sent/* && cs agenda --mail && ls sent
$ cs undo; cs log --limit 1
taken back change 14: cs touch add acme --on 2026-02-20 --kind note --by li --next 'ask for the invoice' --next_on 2026-03-05 -q
Change  At                 Who   Records  Undone by  Command
    19  2026-03-02 01:00Z  root        1             cs undo
$ cs export | grep -c '"noun":"agenda_mail"'
2

# The next day, all of it again; with --changed only what is new: here the talk about the renewal has been, and a step came up.
$ cs agenda --today 2026-03-03 --changed --csm wang
$ cs agenda --today 2026-03-03 --changed --mail && ls sent
$ cs touch add 仁心 --on 2026-03-02 --kind note --by wang --next 寄报价 --next_on 2026-03-04 -q
$ cs agenda --today 2026-03-03 --changed --all
Agenda
======
2026-03-03

Ann (ann)
---------

Late
----
Due         Account  About    What                                                                                                              Command
2026-01-30  bolt     renewal  CNY 120,000 due 2026-04-30 (in 58 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done bolt start

Li Wei (li)
-----------

Soon
----
Due         Account  About  What                                        Command
2026-03-31  acme     visit  a large customer, not visited this quarter  cs touch add acme --kind visit

Old (old)
---------

Late
----
Due         Account  About    What                                                                                                              Command
2026-01-30  rust     renewal  CNY 120,000 due 2026-04-30 (in 58 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done rust start

王芳 (wang)
-----------

This week
---------
Due         Account  About      What    Command
2026-03-04  仁心     next step  寄报价  cs touch done 3
$ cs agenda --today 2026-03-03 --changed --mail && ls sent && text sent/wang@example.com.eml && rm sent/*
wang@example.com.eml
待办
====
2026-03-03

王芳，以下是新增的待办事项。

本周内
------

2026-03-04  重庆仁心口腔：寄报价
\$ cs touch done 3

  Example · 查看全部待办：cs agenda --csm wang
$ cs agenda --today 2026-03-04 --changed --mail && ls sent
$ cs agenda --today 2026-03-04 --mail && ls sent && rm sent/*
li@example.com.eml
wang@example.com.eml

# The mailer is down: try again later.
$ mailer '"/bin/false"' && cs agenda --today 2026-03-05 --mail
! li did not get the agenda: '/bin/false' ended with status 1; the next run tries again
! wang did not get the agenda: '/bin/false' ended with status 1; the next run tries again
[75]
$ mailer "\"$PWD/take\"" && cs agenda --today 2026-03-05 --mail && ls sent && rm sent/*
li@example.com.eml
wang@example.com.eml

# Killed in between: nobody can know, and nobody is written to twice unasked.
$ printf '#!/bin/sh\nkill -9 $PPID\n' >kill && chmod +x kill && mailer "\"$PWD/kill\""
$ cs agenda --today 2026-03-06 --mail >/dev/null 2>&1; echo $?
137
! bash: Killed
$ mailer "\"$PWD/take\"" && cs agenda --today 2026-03-06 --mail
! it is not known whether li got the agenda; 'cs agenda --mail --retry-unknown' sends it again
[1]
$ ls sent
wang@example.com.eml
$ cs agenda --today 2026-03-06 --mail --retry-unknown && ls sent
li@example.com.eml
wang@example.com.eml
$ cs agenda --today 2026-03-06 --mail

# A renewal is one line from its first step to its last; it is new again when the next of its steps comes near.
$ cs agenda --today 2026-03-12 --changed --csm wang --format csv | grep -c renewal
0
[1]
$ cs agenda --today 2026-03-13 --changed --csm wang --format csv | grep renewal
wang,late,2026-01-30,-42,仁心,重庆仁心口腔,renewal,"CNY 120,000 due 2026-04-30 (in 48 days): Say how likely it is, and 6 more; not talked with since the 90-day mark",cs renewal done 仁心 start
$ cs agenda --retry-unknown
! cs: --retry-unknown is for --mail
! hint: without --mail nothing is sent
[2]
$ cs staff remove ann
! cs: staff 'ann' is still used by 1 account (csm)
! hint: remove those first, or keep it
[1]
