# A help desk's export: tickets, then what was said in them; the same files twice change nothing.
$ cs init -q && cs staff add li --name 'Li Wei' --email li@example.com -q && cs account add acme --name Acme --external-id 3707 -q && cs contact add acme --name 'Dr Wang' --external-id 3963 -q
$ printf 'id,organization_id,requester_id,subject,description,priority,status,created_at,via_channel\n1595,3707,3963,"no alerts","none since\nFriday",high,new,2026-02-19 01:54:52,web\n1596,3707,,=1+1,x,,solved,2026-02-20 01:00:00.123,email\n' > tickets.csv
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --map-value channel:email=mail
! tickets.csv: 2 rows, read as ticket: 'id' is external_id, 'organization_id' is account, 'requester_id' is contact, subject, 'description' is body, priority, 'status' is state, 'created_at' is opened_at, 'via_channel' is channel
! tickets.csv:4: solved_at: missing for a ticket that is solved
! hint: say when it was solved, with --solved-at, or --map 'HEADER=solved_at' of an import
! cs: 1 of 2 rows of 'tickets.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --map-value channel:email=mail --set solved_at=2026-02-20T05:00:00Z
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! tickets.csv: 2 rows, read as ticket: 'id' is external_id, 'organization_id' is account, 'requester_id' is contact, subject, 'description' is body, priority, 'status' is state, 'created_at' is opened_at, 'via_channel' is channel
! remembered in cs.toml for files of this name: --map 'id=external_id' --set 'solved_at=2026-02-20T05:00:00Z' --map-value 'channel:web=form' --map-value 'channel:email=mail'
$ cs ticket import tickets.csv
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
! tickets.csv: 2 rows, read as ticket: 'id' is external_id, 'organization_id' is account, 'requester_id' is contact, subject, 'description' is body, priority, 'status' is state, 'created_at' is opened_at, 'via_channel' is channel
! as the last time ([import.tickets] in cs.toml): --map 'id=external_id' --set 'solved_at=2026-02-20T05:00:00Z' --map-value 'channel:web=form' --map-value 'channel:email=mail'
$ printf 'id,body,created,public,ticket_id,user_id\n1,hello,2026-02-19 02:10:00,TRUE,1595,li@example.com\n2,"look at 1596",2026-02-19 02:20:00,FALSE,1595,li\n3,thanks,2026-02-19 03:00:00,TRUE,1595,3963\n4,who?,2026-02-19 03:00:00,TRUE,1595,4711\n5,lost,2026-02-19 03:00:00,TRUE,15,li\n' > comments.csv
$ cs ticket events comments.csv
! comments.csv: 5 rows, read as ticket_event: 'id' is external_id, 'body' is text, public, 'ticket_id' is ticket, 'user_id' is who; left out: 'created'
! cs: comments.csv:1: no column is the ticket_event's at, which it cannot be without
! hint: say which is: --map 'HEADER=at', or --set at=VALUE; the columns are id, body, created, public, ticket_id, user_id
[65]
$ cs ticket events comments.csv --map created=at
! comments.csv: 5 rows, read as ticket_event: 'id' is external_id, 'body' is text, 'created' is at, public, 'ticket_id' is ticket, 'user_id' is who
! comments.csv:5:38: who: '4711' is neither staff nor a contact
! comments.csv:6:33: ticket: there is no ticket '15'
! hint: import the contacts first, read the value as another (--map-value 'who:4711=li'), or say whose it is: --set author=customer
! hint: import or add the ticket first
! cs: 2 of 5 rows of 'comments.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs ticket events comments.csv --map created=at --skip-bad
5 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 2 rejected
! comments.csv: 5 rows, read as ticket_event: 'id' is external_id, 'body' is text, 'created' is at, public, 'ticket_id' is ticket, 'user_id' is who
! comments.csv:5:38: who: '4711' is neither staff nor a contact
! comments.csv:6:33: ticket: there is no ticket '15'
! hint: import the contacts first, read the value as another (--map-value 'who:4711=li'), or say whose it is: --set author=customer
! hint: import or add the ticket first
! the rejected rows are in 'comments.csv.rejected.csv': mend them there and import that file
! remembered in cs.toml for files of this name: --map 'created=at'
$ cat comments.csv.rejected.csv
id,body,created,public,ticket_id,user_id,cs_error
4,who?,2026-02-19 03:00:00,TRUE,1595,4711,line 5: who: '4711' is neither staff nor a contact
5,lost,2026-02-19 03:00:00,TRUE,15,li,line 6: ticket: there is no ticket '15'
$ cs ticket events comments.csv --map created=at --skip-bad
5 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 2 rejected
! comments.csv: 5 rows, read as ticket_event: 'id' is external_id, 'body' is text, 'created' is at, public, 'ticket_id' is ticket, 'user_id' is who
! as the last time ([import.comments] in cs.toml): --map 'created=at'
! comments.csv:5:38: who: '4711' is neither staff nor a contact
! comments.csv:6:33: ticket: there is no ticket '15'
! hint: import the contacts first, read the value as another (--map-value 'who:4711=li'), or say whose it is: --set author=customer
! hint: import or add the ticket first
! the rejected rows are in 'comments.csv.rejected.csv': mend them there and import that file
$ printf 'field_name,ticket_id,updated,value\nstatus,1595,2026-02-20 03:00:00,solved\nsubject,1595,2026-02-20 03:00:00,x\n' > history.csv
$ cs ticket events history.csv --only field_name=status --ignore-unknown --map updated=at --set author=agent --set public=no
2 rows in = 1 added + 0 changed + 0 unchanged + 1 filtered + 0 rejected
! history.csv: 2 rows, read as ticket_event: 'ticket_id' is ticket, 'updated' is at, 'value' is state
! remembered in cs.toml for files of this name: --map 'updated=at' --set 'author=agent' --set 'public=no' --only 'field_name=status'
$ cs ticket list --columns external_id,account,state,channel,opened_at,replied_at,solved_at
External id  Account  State   Channel  Opened             Replied            Solved
1596         acme     solved  mail     2026-02-20 01:00Z                     2026-02-20 05:00Z
1595         acme     solved  form     2026-02-19 01:54Z  2026-02-19 02:10Z  2026-02-20 03:00Z
$ cs ticket show 1595
Ticket 1: no alerts
===================

No.          1
Account      acme
Contact      Dr Wang
External id  1595
Channel      form
Subject      no alerts
Body         none since
             Friday
Kind         question
Priority     high
State        solved
Opened       2026-02-19 09:54
By us        no
Replied      2026-02-19 10:10
Solved       2026-02-20 11:00
Created      2026-03-02 09:00
Updated      2026-03-02 09:00

What was promised
-----------------
Clock        Verdict   Priority  Used (min)  Target (min)  Left (min)  Due
first reply  met       high              15            60              2026-02-19 10:54
solution     breached  high             515           450              2026-02-20 09:54
next reply   breached  high             450           120              2026-02-19 14:30

What was said and done
----------------------
When              Whose     Who      Public  What
2026-02-19 09:54  customer  Dr Wang  yes     none since Friday [new] [high]
2026-02-19 10:10  agent     li       yes     hello
2026-02-19 10:20  agent     li       no      look at 1596
2026-02-19 11:00  customer  Dr Wang  yes     thanks
2026-02-20 11:00  agent              no      [solved]

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs ticket list --format csv --columns external_id,subject
external_id,subject
1596,'=1+1
1595,no alerts
