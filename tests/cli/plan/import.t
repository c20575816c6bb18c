# A file of plans: a second plan of an account is another, by its template or its first day.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li -q
$ printf 'account,template,kickoff\nacme,session,2026-03-02\n' >first.csv && cs plan import first.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs plan import first.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ printf 'account,template,kickoff\nacme,session,2026-03-02\nacme,session,2026-09-01\nacme,standard,2026-03-02\n' >second.csv && cs plan import second.csv
3 rows in = 2 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
$ cs plan import second.csv
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
$ cs plan list --columns id,account,template,kickoff --format csv
id,account,template,kickoff
2,acme,session,2026-09-01
1,acme,session,2026-03-02
3,acme,standard,2026-03-02
