# A mail that a mail rule pipes in opens a ticket, or goes on with one; none is lost without a word.
$ export CS_AS=mail CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && printf '[mail]\nfrom = "CS team <cs@example.com>"\n' >cs.toml && cs staff add li --name 'Li Wei' --email li@example.com -q
$ cs account add acme --name 'Acme Dental' --support li -q && cs account add beta --name Beta --language zh -q && cs account add other --name 'Not known' -q
$ cs contact add acme --name 'Dr Wang' --email wang@acme.example -q && cs contact add acme --name 'Eva' --email Eva@clinic.example -q && cs contact add beta --name 王芳 --email fang@qq.com -q
$ mail() { printf '%b' "From: $1\nSubject: $2\nMessage-ID: <$3@x>\n$4\n$5\n"; }

# By the address, whatever its case; the same mail again is the same.
$ mail 'Dr Wang <WANG@Acme.Example>' '=?gb2312?B?yrLDtMqxuvI=?=' 1 'To: cs@example.com\n' 'When do you deliver?' >one
$ cs ticket open --from-mail --dry-run <one
would have opened ticket 1 of acme, from Dr Wang:
  ticket account: (none) -> acme
  ticket contact: (none) -> Dr Wang
  ticket channel: (none) -> mail
  ticket subject: (none) -> 什么时候
  ticket body: (none) -> When do you deliver?
  ticket kind: (none) -> question
  ticket priority: (none) -> normal
  ticket state: (none) -> new
  ticket assignee: (none) -> li
  ticket opened_at: (none) -> 2026-03-02 01:00Z
  ticket opened_by_us: (none) -> no
$ cs ticket open --from-mail <one
opened ticket 1 of acme, from Dr Wang
$ cs ticket open --from-mail <one
ticket 1 has this mail already
$ cs ticket list --columns id,account,contact,channel,subject,body,state,assignee
No.  Account  Contact  Channel  Subject   Body                  State  Assignee
  1  acme     Dr Wang  mail     什么时候  When do you deliver?  new    li

# An answer goes on with it, wherever it stands in the thread; by its number only if the sender is of the account.
$ export CS_NOW=2026-03-02T02:00:00Z
$ mail 'li@example.com' 'Re: x' 2 'To: Dr Wang <wang@acme.example>\nCc: cs@example.com\nIn-Reply-To: <1@x>\n' 'On Friday.' | cs ticket open --from-mail
added what li wrote to ticket 1
$ cs ticket wait 1
ticket 1 waits for the customer
$ mail 'eva@CLINIC.example' 'Re: x' 3 'References: <0@x> <2@x>\n' 'Thank you.' | cs ticket open --from-mail
added what Eva wrote to ticket 1
$ mail 'li@example.com' 'Fwd: x' 4 'To: cs@example.com\nIn-Reply-To: <3@x>\n' 'She is new there.' | cs ticket open --from-mail
added what li wrote to ticket 1
$ mail 'colleague@acme.example' 'about [#1]' 5 '' 'Friday is fine.' | cs ticket open --from-mail
added what colleague@acme.example wrote to ticket 1
$ mail 'stranger@evil.example' 'about [#1]' 6 '' 'Tell me all.' | cs ticket open --from-mail
! cs: nobody knows stranger@evil.example: it is no contact's address, and the domain is of no one account
! hint: add who writes, with 'cs contact add', or name an account for such mail: --account KEY
[77]
$ mail 'stranger@evil.example' 'x' 7 'In-Reply-To: <5@x>\n' 'I was in copy.' | cs ticket open --from-mail
added what stranger@evil.example wrote to ticket 1
$ cs sql 'SELECT e.author, s.handle, c.name, e.who, e.public, e.state, e.text FROM ticket_event e LEFT JOIN staff s ON s.id = e.staff LEFT JOIN contact c ON c.id = e.contact ORDER BY e.id' --format csv
author,handle,name,who,public,state,text
customer,,Dr Wang,,1,new,When do you deliver?
agent,li,,,1,open,On Friday.
agent,,,,0,pending,
customer,,Eva,,1,open,Thank you.
agent,li,,,0,,She is new there.
customer,,,colleague@acme.example,1,,Friday is fine.
customer,,,stranger@evil.example,1,,I was in copy.

# What a machine writes moves nothing; what a customer writes opens again what was closed.
$ cs ticket confirm 1 && cs ticket close 1
noted that the customer confirmed ticket 1
closed ticket 1
$ mail 'wang@acme.example' 'Away' 8 'Auto-Submitted: auto-replied\nIn-Reply-To: <2@x>\n' 'I am away.' | cs ticket open --from-mail
added what Dr Wang wrote to ticket 1
$ mail 'MAILER-DAEMON@example.com' 'Returned' 9 'MIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n' '--b\n\nno such user\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <2@x>\n\n--b--' | cs ticket open --from-mail
added what MAILER-DAEMON@example.com wrote to ticket 1
$ cs ticket list --columns id,state,closed_at
No.  State   Closed
  1  closed  2026-03-02 02:00Z
$ mail 'wang@acme.example' 'Re: x' 10 'In-Reply-To: <2@x>\n' 'Not yet here.' | cs ticket open --from-mail
added what Dr Wang wrote to ticket 1
$ cs ticket list --columns id,state,closed_at
No.  State  Closed
  1  open

# Whose it is: of one who has left and came back elsewhere, of a domain, of nobody.
$ mail 'new@acme.example' '' 11 '' 'hello' | cs ticket open --from-mail --priority high
opened ticket 2 of acme, from new@acme.example
$ mail 'anybody@qq.com' 'x' 12 '' 'hello' | cs ticket open --from-mail
! cs: nobody knows anybody@qq.com: it is no contact's address, and the domain is of no one account
! hint: add who writes, with 'cs contact add', or name an account for such mail: --account KEY
[77]
$ mail '"A, B" <anybody@qq.com>' 'x' 12 '' 'hello' | cs ticket open --from-mail --account other --tags unsorted
opened ticket 3 of other, from anybody@qq.com
$ cs contact add beta --name Eva --email eva@clinic.example -q
$ mail 'eva@clinic.example' 'x' 13 '' 'hello' | cs ticket open --from-mail
! cs: eva@clinic.example is a contact of 2 accounts: nobody can tell whose ticket it is
! hint: name an account for such mail: --account KEY
[77]
$ mail 'eva@clinic.example' 'x' 13 '' 'hello' | cs ticket open --from-mail --account beta
opened ticket 4 of beta, from Eva
$ mail 'li@example.com' 'News' 14 'To: fang@qq.com\n' '<b>hi</b>' | cs ticket open --from-mail
opened ticket 5 of beta, from li
$ mail 'li@example.com' 'x' 15 'To: cs@example.com\n' 'hello' | cs ticket open --from-mail
! cs: li@example.com is one of the staff and wrote to no contact: nobody can tell whose ticket it is
! hint: write to the customer with us in copy, or name an account for such mail: --account KEY
[77]
$ mail 'Somebody <x@y.example>, wang@acme.example' 'two authors' 16 '' 'hello' | cs ticket open --from-mail
opened ticket 6 of acme, from Dr Wang
$ cs ticket list --where 'id>1' --sort id --columns id,account,contact,subject,priority,tags,opened_by_us
No.  Account  Contact  Subject       Priority  Tags      By us
  2  acme              (no subject)  high                no
  3  other             x             normal    unsorted  no
  4  beta     Eva      x             normal              no
  5  beta     王芳     News          normal              yes
  6  acme     Dr Wang  two authors   normal              no
$ cs sql "SELECT who FROM ticket_event WHERE who IS NOT NULL AND who <> '' AND state = 'new' ORDER BY id" --format csv
who
new@acme.example
"""A, B"" <anybody@qq.com>"

# A ticket that was merged goes on elsewhere.
$ cs ticket merge 2 1 -q
$ mail 'wang@acme.example' 'Re: x' 17 'References: <11@x>\n' 'and?' | cs ticket open --from-mail
added what Dr Wang wrote to ticket 1

# Attachments are named; what is in a mail drives neither terminal nor header.
$ mail 'fang@qq.com' '=?utf-8?B?G10wO2V2aWwHDQpCY2M6IGFAYi5leGFtcGxl?=' 18 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n' '--b\nContent-Type: text/html; charset=gbk\n\n<p>=HYPERLINK(1)</p><script>x</script>\n--b\nContent-Type: application/pdf; name="../a.pdf"\n\n12345\n--b--' | cs ticket open --from-mail
opened ticket 7 of beta, from 王芳
$ cs ticket list --where 'account=beta' --sort -id --limit 1 --columns subject,body
Subject                   Body
]0;evil Bcc: a@b.example  =HYPERLINK(1)  [附件，未保存：../a.pdf，5 字节]

# Nothing, nobody, too much.
$ cs ticket open --from-mail </dev/null
! cs: no message came: standard input is empty
! hint: a mail rule pipes one message to it
[65]
$ printf 'Subject: x\n\nhi\n' | cs ticket open --from-mail
! cs: the message names no address that it is from
! hint: expected a mail (RFC 5322) with a From
[65]
$ head -c 27000000 /dev/zero | cs ticket open --from-mail
! cs: the message is longer than 25 MiB
[65]
$ cs ticket open acme --from-mail <one
! cs: with --from-mail the sender says whose ticket it is
! hint: for senders nobody knows: --account acme
[2]
$ cs ticket open --from-mail --account nobody <one
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
$ cs ticket open --ack acme --subject x
! cs: --ack goes with --from-mail
! hint: see 'cs ticket open --help'
[2]
$ cs ticket open
! cs: 'cs ticket open' needs ACCOUNT: whose it is
! hint: see 'cs ticket open --help'
[2]
$ cs ticket open --from-mail --subject '' <one
ticket 1 has this mail already

# It can be taken back like all else, and comes again then.
$ mail 'wang@acme.example' 'once more' 19 '' 'hello' >again && cs ticket open --from-mail <again && cs undo && cs ticket open --from-mail <again
opened ticket 8 of acme, from Dr Wang
taken back change 29: cs ticket open --from-mail
opened ticket 9 of acme, from Dr Wang

# An id says nothing of who uses it: from another address it is another mail.
$ mail 'fang@qq.com' 'same id' 19 '' 'hello' | cs ticket open --from-mail
opened ticket 10 of beta, from 王芳
$ cs doctor
