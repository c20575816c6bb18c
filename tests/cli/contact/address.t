# An address is one that mail can go to; kept without the name before it, its domain in lower case.
$ export CS_TODAY=2026-03-02; cs init -q; cs -q account add acme --name Acme
$ cs contact add acme --name Bob --email "\"Bob, O'Brien\" <Bob@X.Com>" && cs contact list --columns name,email
added contact Bob
Name  Email
Bob   Bob@x.com
$ cs staff add li --name 'Li Na' --email 'Li Na <li@EXAMPLE.com>' && cs staff list --columns handle,email
added staff li
Handle  Email
li      li@example.com
$ for wrong in a@b@c a.@x.com @x.com 'a b@x.com' root 'x@[127.0.0.1]' '用户@例子.中国' "$(printf 'a@x.com\r\nBcc: b@x.com')"; do cs contact add acme --name X --email "$wrong"; done; cs contact edit Bob --email bob@; cs staff edit li --email li
! cs: email: 'a@b@c' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'a.@x.com' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: '@x.com' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'a b@x.com' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'root' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'x@[127.0.0.1]' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: '用户@例子.中国' is not an e-mail address
! hint: the address itself must be ASCII; write the domain in its xn-- form
! cs: email: 'a@x.com\x0d\x0aBcc: b@x.com' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'bob@' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: email: 'li' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
[2]
$ cs contact add acme --name X --email "$(printf 'a%.0s' {1..65})@x.com"
! cs: email: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
[2]
$ printf 'account,name,email\nAcme,Ann,ann@X.com\nAcme,Cy,=cmd@@x\n' >people.csv; cs contact import people.csv
! people.csv:3:9: email: '=cmd@@x' is not an e-mail address
! hint: expected li@example.com or 'Li Wei <li@example.com>'
! cs: 1 of 2 rows of 'people.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ sed -i s/=cmd@@x/cy@x.cn/ people.csv; cs contact import people.csv; cs contact import people.csv
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
$ cs contact edit Bob --email= && cs contact list --columns name,email
changed contact Bob
Name  Email
Ann   ann@x.com
Bob
Cy    cy@x.cn
