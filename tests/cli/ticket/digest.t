# What is about to be late, to whoever answers it, by mail: in working hours, and nothing twice.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && cat >cs.toml <<END
> mail.from = "CS team <cs@example.com>"
> END
$ cs staff add li --name 'Li Wei' --email li@example.com -q && cs staff add sun --name 孙 --email sun@example.com --language zh -q && cs staff add tom --name Tom -q && cs account add acme --name 'Acme Dental' --support li --csm tom -q && cs account add bolt --name Bolt --csm sun -q && cs account add cove --name Cove --csm tom -q
$ cs ticket digest -q
Person  No.  Account  Subject  Why now  Command
$ cs ticket open acme --subject "urgent $(printf '\033[31m')<b>" --priority urgent -q && cs ticket open bolt --subject 打印机 --priority high -q && cs ticket open acme --subject later --priority low -q && cs ticket open acme --subject waits --priority urgent -q && cs ticket wait 4 -q && cs ticket open cove --subject export --priority urgent -q
$ cs ticket digest
Person  No.  Account  Subject             Why now                         Command
li        1  acme     urgent \x1b[31m<b>  first reply in 30 min · urgent  cs ticket show 1
li        4  acme     waits               first reply in 30 min · urgent  cs ticket show 4
sun       2  bolt     打印机              first reply in 1 h · high       cs ticket show 2
tom       5  cove     export              first reply in 30 min · urgent  cs ticket show 5
$ cs ticket digest --within 30 --format csv
person,ticket,account,subject,why,command
li,1,acme,urgent ^[[31m<b>,first reply in 30 min · urgent,cs ticket show 1
li,4,acme,waits,first reply in 30 min · urgent,cs ticket show 4
tom,5,cove,export,first reply in 30 min · urgent,cs ticket show 5
$ mkdir -p "$HOME/.config/cs" && printf 'mail.sendmail = ["%s"]\n' "$PWD/mailer" >"$HOME/.config/cs/config.toml" && printf '#!/bin/sh\ncat >>%s/sent\n' "$PWD" >mailer && chmod +x mailer
# At night and at lunch nobody is told.
$ CS_NOW=2026-03-02T00:30:00Z cs ticket digest --mail && CS_NOW=2026-03-02T04:30:00Z cs ticket digest --mail && ls sent
! ls: cannot access 'sent': No such file or directory
[2]
$ CS_NOW=2026-03-02T01:10:00Z cs ticket digest --mail --within 30
! tom has no address that mail could go to and was not told of 1 ticket
[1]
$ tr -d '\r' <sent | grep -a -E '^(To|Subject):'
To: Li Wei <li@example.com>
Subject: 2 tickets are about to be late
$ tr -d '\r' <sent | sed -n '/text\/plain/,/^--/p' | sed '1,/^$/d;/^--/,$d' | base64 -d | tr -d '\r'
2 tickets are about to be late
==============================
2026-03-02

Acme Dental: urgent \x1b[31m<b> (first reply in 20 min · urgent)

\$ cs ticket show 1

Acme Dental: waits (first reply in 20 min · urgent)

\$ cs ticket show 4

What is left is working time. You are told of each once before its time is
over, and once after.
# Again only what is new: the other ticket now, and the first one once more when its time is over.
$ rm sent && CS_NOW=2026-03-02T01:20:00Z cs ticket digest --mail --within 30; ls sent
! ls: cannot access 'sent': No such file or directory
[2]
$ CS_NOW=2026-03-02T01:29:00Z cs ticket digest --mail --within 60; tr -d '\r' <sent | grep -a -E '^(To|Subject):' | sed 's/=?UTF-8?B?\(.*\)?=/\1/'
To: 5a2Z <sun@example.com>
Subject: MSDlvKDlt6XljZXljbPlsIbotoXml7Y=
$ rm sent && CS_NOW=2026-03-02T01:35:00Z cs ticket digest --mail --within 60; tr -d '\r' <sent | grep -a -E '^(To|Subject):'
To: Li Wei <li@example.com>
Subject: 2 tickets are about to be late
$ rm sent && CS_NOW=2026-03-02T01:36:00Z cs ticket digest --mail --within 60; ls sent
! ls: cannot access 'sent': No such file or directory
[2]
# A mailer that fails is tried again; one that dies has perhaps sent it.
$ printf '#!/bin/sh\nexit 75\n' >mailer && CS_NOW=2026-03-02T02:05:00Z cs ticket digest --mail --within 60
! sun was not told of 1 ticket: '$PWD/mailer' ended with status 75; the next run tries again
[75]
$ printf '#!/bin/sh\nkill -9 $$\n' >mailer && CS_NOW=2026-03-02T02:06:00Z cs ticket digest --mail --within 60
! it is not known whether sun got the last digest; 'cs ticket digest --mail --retry-unknown' tells it again
[1]
$ printf '#!/bin/sh\ncat >>%s/sent\n' "$PWD" >mailer && CS_NOW=2026-03-02T02:07:00Z cs ticket digest --mail --within 60; ls sent
! it is not known whether sun got the last digest; 'cs ticket digest --mail --retry-unknown' tells it again
! ls: cannot access 'sent': No such file or directory
[2]
$ CS_NOW=2026-03-02T02:08:00Z cs ticket digest --mail --within 60 --retry-unknown; tr -d '\r' <sent | grep -a -c ^To:
1
$ cs ticket digest --retry-unknown
! cs: --retry-unknown is for --mail
! hint: without --mail nothing is sent
[2]
$ cs ticket digest --mail --dry-run --within 0
Person  No.  Account  Subject  Why now  Command
$ cs ticket digest --within soon
! cs: --within: 'soon' is not a whole number
! hint: write digits only, such as 30
[2]
# Who has no address is named again on another day, however often it ran in between.
$ CS_NOW=2026-03-03T01:35:00Z cs ticket digest --mail --within 60 2>&1 | grep -c '^tom has no address'; CS_NOW=2026-03-03T01:40:00Z cs ticket digest --mail --within 60
1
