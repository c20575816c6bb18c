# Who asks by mail hears at once that it has arrived, and by when a person answers; a robot hears nothing.
$ export CS_AS=mail CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && printf 'company = "Example"\n' >cs.toml && cs staff add li --name 'Li Wei' --email li@example.com -q
$ cs account add acme --name 'Acme Dental' --support li --segment large --timezone Europe/Berlin -q && cs account add 重庆仁心 --name 重庆仁心口腔 --language zh -q
$ cs contact add acme --name 'Dr Wang' --email wang@acme.example -q && cs contact add 重庆仁心 --name 王芳 --email fang@renxin.example -q
$ cs contact add acme --name Quiet --email quiet@acme.example --opt-out yes -q && cs contact add acme --name 李雷 --email lei@acme.example --language zh -q
$ mail() { printf '%b' "From: $1\nSubject: $2\nMessage-ID: <$3@acme.example>\n$4\n$5\n"; }
$ mail wang@acme.example 'no stock' 1 '' hi >one
$ text() { sed -n '/text\/plain/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }

# Without a sender nothing is kept.
$ cs ticket open --from-mail --ack <one
! cs: mail.from is not set: nobody would be the sender
! hint: say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'
[78]
$ cs ticket list --count
0
$ printf 'mail.from = "Help <help@example.com>"\n' >>cs.toml
$ mkdir -p "$HOME/.config/cs" && mailer() { echo "mail.sendmail = [$1]" >"$HOME/.config/cs/config.toml"; }

# The mailer fails: the ticket stands, and the same mail again sends only the answer, once.
$ mailer '"/bin/false"'
$ cs ticket open --from-mail --ack <one
opened ticket 1 of acme, from Dr Wang
! ticket 1 is kept, but was not acknowledged: '/bin/false' ended with status 1; the same mail, piped again, tries again
[75]
$ mailer '"/bin/sh", "-c", "cat >sent; echo $1 >>recipients"'
$ cs ticket open --from-mail --ack <one
ticket 1 has this mail already
acknowledged ticket 1
$ grep -a -E '^[A-Za-z-]+:' sent | grep -v Content | tr -d '\r'
From: Help <help@example.com>
To: Dr Wang <wang@acme.example>
Subject: Re: no stock [#1]
Date: Mon, 02 Mar 2026 01:00:00 +0000
Message-ID: <ticket-1-1772413200-ack@example.com>
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
In-Reply-To: <1@acme.example>
References: <1@acme.example>
MIME-Version: 1.0
$ text sent
We have your message
====================

Dear Dr Wang,

Your message has arrived; its number is 1.

One of us will answer you by 2026-03-02 07:30 (Europe/Berlin).

To add something, reply to this mail.

  Example
$ rm sent; cs ticket open --from-mail --ack <one && ls sent
ticket 1 has this mail already
! ls: cannot access 'sent': No such file or directory
[2]
$ cs ticket show 1 | sed -n '/^What was/,/^$/p'
What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  running  normal             0           240         240  2026-03-02 14:30
solution     running  normal             0         1,350       1,350  2026-03-04 18:00

What was said and done
----------------------
When              Whose      Who      Public  What
2026-03-02 09:00  customer   Dr Wang  yes     hi [new] [normal]
2026-03-02 09:00  automatic           yes     acknowledged by mail to wang@acme.example
\

# What goes on is not answered again, and an answer to the answer finds the ticket; ours that comes back is known.
$ mail wang@acme.example 'Re: no stock' 2 'In-Reply-To: <ticket-1-1772413200-ack@example.com>\n' 'and this' | cs ticket open --from-mail --ack
added what Dr Wang wrote to ticket 1
$ printf 'From: help@example.com\nSubject: x\nMessage-ID: <ticket-1-1772413200-ack@example.com>\n\nx\n' | cs ticket open --from-mail --ack
ticket 1 has this mail already

# In the contact's language, or the account's.
$ mail fang@renxin.example '=?gb2312?B?yrLDtMqxuvI=?=' 3 'References: <0@renxin.example> <bad id> <x@y>\n' hi | cs ticket open --from-mail --ack && text sent
opened ticket 2 of 重庆仁心, from 王芳
acknowledged ticket 2
来信已收到
==========

王芳，您好！

您的来信已收到，编号为 2。

我们的同事会在 2026-03-02 14:30 (Asia/Shanghai) 之前回复您。

如需补充，请直接回复本邮件。

  Example
$ grep -a -E '^(Subject|References|In-Reply-To):' sent
Subject: =?UTF-8?B?UmU6IOS7gOS5iOaXtuWAmSBbIzJd?=^M
In-Reply-To: <3@acme.example>^M
References: <0@renxin.example> <3@acme.example>^M
$ mail lei@acme.example x 4 '' hi | cs ticket open --from-mail --ack && text sent | sed -n '/李雷/p'
opened ticket 3 of acme, from 李雷
acknowledged ticket 3
李雷，您好！
$ mail 'Colleague <new@acme.example>' x 5 '' hi | cs ticket open --from-mail --ack --priority urgent && text sent | sed -n '/Colleague/,/by/p'
opened ticket 4 of acme, from new@acme.example
acknowledged ticket 4
Dear Colleague,

Your message has arrived; its number is 4.

One of us will answer you by 2026-03-02 02:30 (Europe/Berlin).

# What a sender writes stays in its place: no header of theirs, and no id that could not stand in one.
$ mail '=?utf-8?Q?A=0D=0ABcc:_evil@x.example?= <new@acme.example>' '=?utf-8?Q?x=0D=0ABcc:_evil@x.example?=' '17"' 'References: <a@b\n c> <é@x>\n' hi | cs ticket open --from-mail --ack
opened ticket 5 of acme, from new@acme.example
acknowledged ticket 5
$ grep -a -E '^[A-Za-z-]+:' sent | grep -v Content | tr -d '\r'
From: Help <help@example.com>
To: new@acme.example
Subject: Re: x Bcc: evil@x.example [#5]
Date: Mon, 02 Mar 2026 01:00:00 +0000
Message-ID: <ticket-5-1772413200-ack@example.com>
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
References: <a@b>
MIME-Version: 1.0
$ text sent | sed -n '/Dear/p'
$ mail wang@acme.example "$(printf 'x%.0s' {1..3000})" "$(printf 'i%.0s' {1..850})" '' hi | cs ticket open --from-mail --ack && awk 'length > 998' sent
opened ticket 6 of acme, from Dr Wang
acknowledged ticket 6

# To nobody who would not read it.
$ rm sent; mail wang@acme.example x 6 'Auto-Submitted: auto-generated\n' hi | cs ticket open --from-mail --ack
opened ticket 7 of acme, from Dr Wang
not acknowledged: Auto-Submitted: auto-generated
$ mail wang@acme.example x 7 'Precedence: bulk\n' hi | cs ticket open --from-mail --ack
opened ticket 8 of acme, from Dr Wang
not acknowledged: Precedence: bulk
$ mail wang@acme.example x 8 'List-Id: <all.acme.example>\n' hi | cs ticket open --from-mail --ack
opened ticket 9 of acme, from Dr Wang
not acknowledged: List-Id
$ mail wang@acme.example x 9 'Return-Path: <>\n' hi | cs ticket open --from-mail --ack
opened ticket 10 of acme, from Dr Wang
not acknowledged: Return-Path: <>
$ mail noreply@acme.example x 10 '' hi | cs ticket open --from-mail --ack
opened ticket 11 of acme, from noreply@acme.example
not acknowledged: noreply@acme.example
$ mail quiet@acme.example x 11 '' hi | cs ticket open --from-mail --ack
opened ticket 12 of acme, from Quiet
not acknowledged: Quiet wants no mail
$ mail help@example.com x 12 '' hi | cs ticket open --from-mail --ack --account acme
opened ticket 13 of acme, from help@example.com
not acknowledged: it came from mail.from
$ mail li@example.com x 13 'To: wang@acme.example\n' hi | cs ticket open --from-mail --ack
opened ticket 14 of acme, from li
$ mail wang@acme.example x 14 '' hi | cs ticket open --from-mail
opened ticket 15 of acme, from Dr Wang
$ mail wang@acme.example x 15 '' hi | cs ticket open --from-mail --ack --dry-run | head -1
would have opened ticket 16 of acme, from Dr Wang:
$ ls sent
! ls: cannot access 'sent': No such file or directory
[2]

# Two robots that do not say what they are stop answering each other.
$ for i in {20..30}; do mail wang@acme.example x $i '' hi | cs ticket open --from-mail --ack; done | tail -n 5
not acknowledged: 10 went to wang@acme.example within the hour
opened ticket 25 of acme, from Dr Wang
not acknowledged: 10 went to wang@acme.example within the hour
opened ticket 26 of acme, from Dr Wang
not acknowledged: 10 went to wang@acme.example within the hour
$ export CS_NOW=2026-03-02T02:00:01Z
$ mail wang@acme.example x 30 '' hi | cs ticket open --from-mail --ack
ticket 26 has this mail already
acknowledged ticket 26
$ rm sent

# Nobody knows what a mailer did that was killed: it is said, and not sent again.
$ mailer '"/bin/sh", "-c", "kill -9 $$"'
$ mail lei@acme.example x 16 '' hi | cs ticket open --from-mail --ack
opened ticket 27 of acme, from 李雷
! ticket 27 is kept; it is not known whether it was acknowledged: '/bin/sh' was ended by signal 9
$ mailer '"/bin/sh", "-c", "cat >sent"' && mail lei@acme.example x 16 '' hi | cs ticket open --from-mail --ack && ls sent
ticket 27 has this mail already
! ticket 27 is kept; it is not known whether it was acknowledged: another run began to send it
! ls: cannot access 'sent': No such file or directory
[2]

# It counts as no reply.
$ cs ticket list --where 'replied_at!=' --count
0
$ cs doctor
