# A file of trainings: the same again adds nothing, a later one of the same person in the same is another.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li -q && cs contact add acme --name 'Dr Wu' -q
$ printf 'contact,topic,session,on\nDr Wu,booking,A,2026-03-04\n' >first.csv && cs training import first.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs training import first.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ printf 'contact,topic,session,on\nDr Wu,booking,A,2026-03-04\nDr Wu,booking,A,2026-06-04\n' >second.csv && cs training import second.csv
2 rows in = 1 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ cs training import second.csv
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected

# What was put off is still known by the day of the file, and by the new one.
$ cs training reschedule 1 --on 2026-03-09 -q && cs training import second.csv
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
$ printf 'contact,topic,session,on\nDr Wu,booking,A,2026-03-09\n' >moved.csv && cs training import moved.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected

# Without a day it is whichever there is.
$ printf 'contact,topic,session\nDr Wu,booking,A\n' >any.csv && cs training import any.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ cs training list --columns id,topic,on,state --format csv
id,topic,on,state
2,booking,2026-06-04,planned
1,booking,2026-03-09,rescheduled
