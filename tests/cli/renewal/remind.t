# Who would be reminded of what; nothing is claimed. The nearest day that was reached counts, not each that was missed.
$ cs init -q && printf 'company = "Example"\n' >cs.toml
$ cs renewal remind
$ cs staff add li --name 'Li Wei' --email li@example.com --language en -q
$ cs staff add wang --name 王芳 --email wang@example.com --language zh -q
$ cs account add acme --name 'Acme Dental' --csm li -q
$ cs account add 重庆仁心 --name 重庆仁心口腔 --csm wang -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 --notice_days 14 -q
$ cs contract add 重庆仁心 --product 基础版 --starts 2025-05-20 --ends 2026-05-20 --amount 12000 --auto_renew yes -q
$ cs renewal remind
Person  Day         Days  Account   Name          About   Amount due  State
li      2026-03-17    15  acme      Acme Dental   notice  CNY 60,000  new
li      2026-03-31    29  acme      Acme Dental   due     CNY 60,000  new
wang    2026-05-19    78  重庆仁心  重庆仁心口腔  due     CNY 12,000  new
$ cs renewal remind --today 2025-12-01
$ cs renewal remind --today 2025-12-01 --format json
[]
$ cs renewal remind --today 2026-03-31 --format csv
person,on,days_left,account,account_name,about,amount_due,state
li,2026-03-31,0,acme,Acme Dental,due,60000.00,new
wang,2026-04-17,17,重庆仁心,重庆仁心口腔,tell,12000.00,new
wang,2026-05-19,49,重庆仁心,重庆仁心口腔,due,12000.00,new

# Nobody can send without a sender.
$ cs renewal remind --mail
! cs: mail.from is not set: nobody would be the sender
! hint: say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'
[78]
$ printf 'mail.from = "CS team <cs@example.com>"\n' >>cs.toml
$ mkdir -p "$HOME/.config/cs" && mailer() { echo "mail.sendmail = [$1]" >"$HOME/.config/cs/config.toml"; }
$ mailer '"/bin/false"'
$ cs renewal remind --mail --dry-run
Person  Day         Days  Account   Name          About   Amount due  State
li      2026-03-17    15  acme      Acme Dental   notice  CNY 60,000  new
li      2026-03-31    29  acme      Acme Dental   due     CNY 60,000  new
wang    2026-05-19    78  重庆仁心  重庆仁心口腔  due     CNY 12,000  new

# The mails, to look at: nothing is sent. Several go into a folder.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs renewal remind --format eml
! cs: these are 2 mails, and one file holds one
! hint: name a folder with -o
[2]
$ mkdir mails && cs renewal remind --format eml -o mails && ls mails
li.eml
wang.eml
$ text() { sed -n '/text\/plain/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }
$ grep -a -E '^(From|To|Subject|Date|Message-ID|Auto-Submitted):' mails/li.eml | tr -d '\r'
From: CS team <cs@example.com>
To: Li Wei <li@example.com>
Subject: Acme Dental: last day for notice in 15 days, and 1 more
Date: Mon, 02 Mar 2026 01:00:00 +0000
Message-ID: <renewal-2026-03-17-a67596d63286d999@example.com>
Auto-Submitted: auto-generated
$ text mails/li.eml
Renewals
========
2026-03-02

Li Wei, these 2 need you, the next one first.

Day         Days left  Customer     What                     A year
2026-03-17         15  Acme Dental  last day for notice  CNY 60,000
2026-03-31         29  Acme Dental  contract ends        CNY 60,000

Acme Dental: last day for notice in 15 days
-------------------------------------------

Ends        2026-03-31 (in 29 days)
A year      CNY 60,000
Products    Pro
Missing     Say how likely it is; Last review before the renewal; Look at
            the archive, use and value; Write the value report; Agree next
            year's goal in writing; The renewal call; Contract ready to sign
Last touch  none on record

After 2026-03-17 nobody can give notice for the term that ends on
2026-03-31. Be sure what the customer wants before that.

Get a yes or a no: who signs, and on which day?

\$ cs renewal show acme

  No holidays are known for 2026: only weekends were counted. They go into
  the file that calendar.holidays names in cs.toml.

  Example · You get each reminder once. All that is open: cs renewal list
  --csm li --where status=open

$ text mails/wang.eml
续约提醒
========
2026-03-02

王芳，这一项需要您处理。

重庆仁心口腔：合同还有 78 天到期
--------------------------------

到期日    2026-05-19（还有 78 天）
年金额    CNY 12,000
产品      基础版
尚缺      判断续约可能；续约前最后一次复盘；查看档案、使用与价值；撰写价值报
          告；书面确认明年目标
最近联系  没有记录

启动续约：做最后一次复盘，整理使用情况与价值，确认明年目标。

\$ cs renewal show 重庆仁心

  Example · 每条提醒只发一次。查看全部待续约：cs renewal list --csm wang
  --where status=open


# A mailer that refuses: say so, status 75, the next run tries again. What it takes is sent once.
$ cs renewal remind --mail
! li was not reminded of acme (notice 2026-03-17), acme (due 2026-03-31): '/bin/false' ended with status 1; the next run tries again
! wang was not reminded of 重庆仁心 (due 2026-05-19): '/bin/false' ended with status 1; the next run tries again
[75]
$ mailer '"sh", "-c", "cat >>sent", "-t"'
$ cs renewal remind | head -3
Person  Day         Days  Account   Name          About   Amount due  State
li      2026-03-17    15  acme      Acme Dental   notice  CNY 60,000  failed
li      2026-03-31    29  acme      Acme Dental   due     CNY 60,000  failed
$ cs renewal remind --mail && grep -c -a ^Subject: sent
2
$ cs renewal remind --mail && cs renewal remind && grep -c -a ^Subject: sent
2

# A mailer without -t gets the address as an operand, never through a shell.
$ printf '#!/bin/sh\nprintf "<%%s>" "$@"\n' >operands && chmod +x operands && mailer "\"$PWD/operands\", \"-i\""
$ cs renewal remind --mail --today 2026-03-25
! <-i><--><li@example.com><-i><--><wang@example.com>
! \ no newline at the end

# Who has no address is named; the others are told all the same. Without CSM and sales the sender of all mail is told.
$ mailer '"sh", "-c", "cat >>sent", "-t"'
$ cs staff edit li --email= -q && cs account edit 重庆仁心 --csm= -q
$ cs renewal remind --mail --today 2026-02-20
! nobody answers for 重庆仁心 (due 2026-05-19): told cs@example.com; name one with 'cs account edit KEY --csm NAME'
! li has no address that mail could go to and was not reminded of acme (due 2026-03-31)
[1]
$ grep -a ^To: sent | tail -1 | tr -d '\r'
To: CS team <cs@example.com>
$ cs staff edit wang --active no -q && cs account edit acme --csm wang --sales li -q
$ cs renewal remind --today 2026-02-20
Person  Day         Days  Account  Name         About  Amount due  State
li      2026-03-31    39  acme     Acme Dental  due    CNY 60,000  new

# An address that is none, of a store from elsewhere, keeps nobody else from theirs; a sender that is none stops all.
$ plant "UPDATE staff SET email = 'li at example' WHERE handle = 'li'"
$ cs renewal remind --mail --today 2026-02-20
! li has no address that mail could go to and was not reminded of acme (due 2026-03-31)
[1]
$ sed -i.kept 's/cs@example.com/nobody/' cs.toml && cs renewal remind --mail --today 2026-05-15
! cs: mail.from: 'CS team <nobody>' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
[78]

$ mv cs.toml.kept cs.toml

# Without a mailer nothing can go out, and nothing is claimed.
$ mailer ''
$ cs staff edit li --email li@example.com -q && cs renewal remind --mail --today 2026-02-20
! cs: mail.sendmail names no program
! hint: such as ["/usr/sbin/sendmail", "-i", "-t"]
[78]
$ cs renewal remind --today 2026-02-20
Person  Day         Days  Account  Name         About  Amount due  State
li      2026-03-31    39  acme     Acme Dental  due    CNY 60,000  new
