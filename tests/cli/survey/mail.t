# Questions by mail: in the customer's language, to who has an address, each once.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'company = "Example"\n' >cs.toml
$ cs account add acme --name 'Acme Dental' --clock-starts-on 2026-01-01 -q && cs account add 重庆仁心 --name 重庆仁心医院 --language zh --clock-starts-on 2026-01-01 -q
$ for a in acme 重庆仁心; do cs contract add $a --product Suite --amount 120000 --starts 2026-01-01 --term 12m -q; done
$ cs contact add acme --name 'Dr Wu' --email wu@acme.com -q && cs contact add 重庆仁心 --name 王医生 --email wang@renxin.cn -q && cs contact add acme --name 'Ms No' -q
$ cs survey sent --all --mail
! cs: mail.from is not set: nobody would be the sender
! hint: say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'
[78]
$ printf 'mail.from = "CS team <cs@example.com>"\n' >>cs.toml
$ mkdir -p "$HOME/.config/cs" && mailer() { echo "mail.sendmail = [$1]" >"$HOME/.config/cs/config.toml"; }
$ text() { sed -n '/text\/plain/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }

# To look at: nothing is sent.
$ cs survey due --format eml
! cs: these are 2 mails, and one file holds one
! hint: name a folder with -o
[2]
$ mkdir mails && cs survey due --format eml -o mails && ls mails && text mails/1-dr-wu.eml && text mails/2-王医生.eml
1-dr-wu.eml
2-王医生.eml
A question from Example
=======================

Dear Dr Wu,

How likely is it that you would recommend us to a friend or a colleague?

From 0 (not at all) to 10 (very likely).

Just reply to this mail with your number and, if you like, a word on why.

  If you would rather not be asked, reply and say so.
Example想请教您一个问题
=======================

王医生，您好！

您有多大可能把我们推荐给朋友或同事？

0（完全不可能）至 10（非常可能）。

直接回复本邮件告诉我们分数即可，也欢迎说明原因。

  如不希望再收到此类问题，请回复告知。
$ grep -a -E '^(From|To|Subject|Message-ID|Auto-Submitted):' mails/1-dr-wu.eml | tr -d '\r'
From: CS team <cs@example.com>
To: Dr Wu <wu@acme.com>
Subject: A question from Example
Message-ID: <survey%2F1%2Fnps%2F2026-02-15@example.com>
Auto-Submitted: auto-generated
$ cs survey sent --all --mail --dry-run; cs survey sent 1 --mail --on 2026-03-01
would have recorded 3 questions as sent:
  survey contact: (none) -> Dr Wu
  survey account: (none) -> acme
  survey kind: (none) -> nps
  survey sent_on: (none) -> 2026-03-02
  survey contact: (none) -> Ms No
  survey account: (none) -> acme
  survey kind: (none) -> nps
  survey sent_on: (none) -> 2026-03-02
  survey contact: (none) -> 王医生
  survey account: (none) -> 重庆仁心
  survey kind: (none) -> nps
  survey sent_on: (none) -> 2026-03-02
! cs: --on and --mail exclude each other
! hint: mail goes out today
[2]

# What was not taken is tried again; what was taken is not sent twice.
$ mailer '"/bin/false"' && cs survey sent --all --mail; cs survey list --columns contact,state,sent_on
Contact  State    Sent
王医生   planned
Dr Wu    planned
! Ms No (acme) nps has no address that mail could go to and was not asked
! Dr Wu (acme) nps was not asked: '/bin/false' ended with status 1; the next run tries again
! 王医生 (重庆仁心) nps was not asked: '/bin/false' ended with status 1; the next run tries again
$ mailer '"/bin/sh", "-c", "cat >>outbox"' && cs survey sent --all --mail; grep -a -c ^To: outbox
2
! Ms No (acme) nps has no address that mail could go to and was not asked
$ cs contact edit 'Ms No' --opt-out yes -q; cs survey sent --all --mail; cs survey sent 1 --mail; grep -a -c ^To: outbox
2
! cs: Dr Wu was asked nps on 2026-03-02, and nobody is asked anything within 60 days
! hint: ask again from 2026-05-01; survey.gap_days of cs.toml says how long
$ cs survey list --columns contact,state,sent_on && cs survey answer 'Dr Wu' --score 9
Contact  State  Sent
王医生   sent   2026-03-02
Dr Wu    sent   2026-03-02
noted the answer to survey 1
# Whom the gap holds back is said to who asks for it, not to cron day after day.
$ cs survey sent --all --kind csat --mail; grep -a -c ^To: outbox; cs survey due --kind csat
2
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
! 2 more would be due, but were asked something within the last 60 days

# A run that died while it sent: nobody knows, and nobody is asked again until somebody says so.
$ export CS_TODAY=2026-09-01 CS_NOW=2026-09-01T01:00:00Z
$ mailer '"/bin/sh", "-c", "cat >>outbox; kill -9 $PPID"' && (cs survey sent --all --mail; echo "died: $?") 2>/dev/null
died: 137
$ mailer '"/bin/sh", "-c", "cat >>outbox"' && cs survey sent --all --mail; cs survey sent 1 --mail; grep -a -c ^To: outbox
4
! it is not known whether Dr Wu (acme) nps was asked; 'cs survey sent --all --mail --retry-unknown' asks again, 'cs survey edit 3 --sent-on DATE' if it did
! it is not known whether Dr Wu (acme) nps was asked; 'cs survey sent --all --mail --retry-unknown' asks again, 'cs survey edit 3 --sent-on DATE' if it did
$ cs survey due
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
$ cs survey sent --all --mail --retry-unknown; grep -a -c ^To: outbox; cs survey due; cs survey list --state sent --columns contact,sent_on
5
Kind  No.  Name  Account  Tier  Role  Email  Due  Last asked  CSM
Contact  Sent
王医生   2026-09-01
Dr Wu    2026-09-01

# Its words are those of cs.toml; what they lack is said before anything goes out.
$ printf '[survey]\ngap_days = 0\n[survey.ask.value]\nquestion = "What did {account} get out of it?"\nquestion_zh = "收获如何，{name}？"\nlink = "https://f.cn/?w={email}"\n[survey.ask.csat]\nquestion = "{company}, how?"\n[survey.ask.ces]\nlink = "https://f.cn/{who}"\n' >cs.toml && echo 'mail.from = "cs@example.com"' | cat - cs.toml >c && mv c cs.toml
$ rm -r mails; mkdir mails && cs survey due --kind value --format eml -o mails && text mails/1-dr-wu.eml && text mails/2-王医生.eml | sed -n 4,20p
A question for you
==================

Dear Dr Wu,

What did Acme Dental get out of it?

Please answer here:

https://f.cn/?w=wu%40acme.com

  If you would rather not be asked, reply and say so.
王医生，您好！

收获如何，王医生？

请在此作答：

https://f.cn/?w=wang%40renxin.cn

  如不希望再收到此类问题，请回复告知。
$ for k in baseline csat ces; do cs survey sent --all --kind $k --mail; done; grep -a -c ^To: outbox
5
! cs: survey.ask.baseline.question is not set: nobody would know what is asked
! hint: write it, such as: cs config set survey.ask.baseline.question 'What do you want to reach with us?'
! cs: survey.ask.csat.question: {company} is empty for 'Dr Wu'
! hint: fill it in, or write the text without it
! cs: survey.ask.ces.link: '{who}' stands for nothing
! hint: {name}, {account}, {company}, {contact} or {email}
$ cs doctor
