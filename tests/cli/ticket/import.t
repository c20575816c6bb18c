# A help desk's export: tickets, then what was said in them; the same files twice change nothing.
$ cs init -q && cs staff add li --name 'Li Wei' --email li@example.com -q && cs account add acme --name Acme --external-id 3707 -q && cs contact add acme --name 'Dr Wang' --external-id 3963 -q
$ printf 'id,organization_id,requester_id,subject,description,priority,status,created_at,via_channel\n1595,3707,3963,"no alerts","none since\nFriday",high,new,2026-02-19 01:54:52,web\n1596,3707,,=1+1,x,,solved,2026-02-20 01:00:00.123,email\n' > tickets.csv
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --map-value channel:email=mail
$ cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --map-value channel:email=mail --set solved_at=2026-02-20T05:00:00Z
$ printf 'id,body,created,public,ticket_id,user_id\n1,hello,2026-02-19 02:10:00,TRUE,1595,li@example.com\n2,"look at 1596",2026-02-19 02:20:00,FALSE,1595,li\n3,thanks,2026-02-19 03:00:00,TRUE,1595,3963\n4,who?,2026-02-19 03:00:00,TRUE,1595,4711\n5,lost,2026-02-19 03:00:00,TRUE,15,li\n' > comments.csv
$ cs ticket events comments.csv
$ cs ticket events comments.csv --skip-bad
$ cat comments.csv.rejected.csv
$ cs ticket events comments.csv --skip-bad
$ printf 'field_name,ticket_id,updated,value\nstatus,1595,2026-02-20 03:00:00,solved\nsubject,1595,2026-02-20 03:00:00,x\n' > history.csv
$ cs ticket events history.csv --only field_name=status --ignore-unknown --set author=agent --set public=no
$ cs ticket list --columns external_id,account,state,channel,opened_at,replied_at,solved_at
$ cs ticket show 1595
$ cs ticket list --format csv --columns external_id,subject
