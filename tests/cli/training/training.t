# Trained means used: sessions, missed and put on another day, a quiz, homework checked against usage, a certificate.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=li
$ cs init -q && printf 'company = "Example Ltd"\n' >cs.toml && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --csm li -q && cs contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 12000 -q
$ cs contact add acme --name 'Dr Wu' --email wu@acme.example --tier 1 -q && cs contact add acme --name 'Ms Chen' --language zh -q && cs feature add booking --name Booking -q
$ cs training due
Account  Contact  Why            Training  Topic  Since
acme     Dr Wu    never trained
acme     Ms Chen  never trained
$ cs training add 'Dr Wu' --on 2026-03-04
! cs: 'cs training add' needs --topic: in what
! hint: see 'cs training add --help'
[2]
$ cs training schedule 'Dr Wu' --topic booking --on 2026-03-04 --session March && cs training add 'Ms Chen' --topic booking --on 2026-03-04 --session March
added training 1
added training 2
$ cs training list
No.  Contact  Account  Topic    Session  On          Trainer  State    Score
  1  Dr Wu    acme     booking  March    2026-03-04  li       planned
  2  Ms Chen  acme     booking  March    2026-03-04  li       planned
$ cs training attended 1
! cs: 2026-03-04 lies in the future
! hint: record it once it has happened
[1]
$ cs training homework 1 --feature booking
! cs: training 1 is planned
! hint: homework is for who attended
[1]
$ cs training reschedule 1 --on 2026-03-01
! cs: 2026-03-01 has passed
! hint: --on DATE: a day that lies ahead
[1]
$ cs training reschedule 1
! cs: say when with --on DATE
[2]

# One was there, the other was not.
$ export CS_NOW=2026-03-05T08:00:00Z CS_TODAY=2026-03-05
$ cs training due
Account  Contact  Why                 Training  Topic    Since
acme     Dr Wu    its day has passed         1  booking  2026-03-04
acme     Ms Chen  its day has passed         2  booking  2026-03-04
$ cs agenda --format csv | grep ,training,
li,late,2026-03-04,-1,acme,Acme Dental,training,"training: Dr Wu, booking",cs training attended 1
li,late,2026-03-04,-1,acme,Acme Dental,training,"training: Ms Chen, booking",cs training attended 2
$ cs training attended 1 --score 101
! cs: --score: 101 is out of range
! hint: 0 to 100
[2]
$ cs training attended 1 --score 75 && cs training attended 1; cs training missed 1; cs training reschedule 1 --on +1d
noted who attended training 1
! cs: training 1 is attended: 'attended' leads nowhere from there
! hint: attended is where it ends
! cs: training 1 is attended: 'missed' leads nowhere from there
! hint: attended is where it ends
! cs: training 1 is attended: 'reschedule' leads nowhere from there
! hint: attended is where it ends
[1]
$ cs training missed 2 --note 'a patient came' && cs training attended 2
noted as missed: training 2
! cs: training 2 is missed: 'attended' leads nowhere from there
! hint: what can be done: 'cs training reschedule 2'
[1]
$ cs training due --account acme --csm li --format csv
account,contact,reason,training,topic,since
acme,Ms Chen,missed,2,booking,2026-03-04
$ cs agenda --format csv | grep ,training,
li,late,2026-03-04,-1,acme,Acme Dental,training,"missed, put it on another day: Ms Chen, booking",cs training reschedule 2 --on +7d
$ cs training reschedule 2 --on +7d && cs training due
put on another day: training 2
Account  Contact  Why  Training  Topic  Since

# Homework: by the person's use where usage names them, else by that of the account.
$ cs training homework 1 --times 3
! cs: say what is to be used with --feature NAME
! hint: without options the homework is shown
[2]
$ cs training homework 1 --feature booking --times 3 --by 2026-03-01
! cs: 2026-03-01 lies before the training, 2026-03-04
! hint: --by DATE
[1]
$ cs training homework 1 --feature booking --times 3 && cs training homework 1
set homework of training 1 until 2026-03-12
Feature  Times  By          Done  Counted for  Met
booking      3  2026-03-12     0  the account  no
$ printf 'account,day,feature,user,events\nacme,2026-03-03,booking,wu@acme.example,9\nacme,2026-03-05,booking,other,4\nacme,2026-03-05,booking,wu@acme.example,2\n' >u.csv; cs usage import u.csv -q; cs training homework 1
Feature  Times  By          Done  Counted for  Met
booking      3  2026-03-12     2  the person   no
$ cs training certify 1
! cs: no certificate for training 1 yet: a score of 75, 80 pass; booking: 2 of 3 times
! hint: 'cs training homework 1' shows the homework
[1]
$ export CS_NOW=2026-03-13T08:00:00Z CS_TODAY=2026-03-13
$ printf 'account,day,feature,user,events\nacme,2026-03-12,booking,wu@acme.example,1\nacme,2026-03-13,booking,wu@acme.example,5\n' >u.csv; cs usage import u.csv -q; cs training homework 1 --format csv
feature,times,by,count,counted_for,met
booking,3,2026-03-12,3,person,true
$ cs training certify 1
! cs: no certificate for training 1 yet: a score of 75, 80 pass
! hint: 'cs training homework 1' shows the homework
[1]
$ cs training add 'Dr Wu' --topic booking --on 2026-03-05 -q && cs training attended 3 --score 90 -q && cs training homework 3 --feature booking --times 3 --by 2026-03-12 -q && cs training certify 3
certified training 3: 'cs training certificate 9S2B-Y1TR-QT14' shows it
$ cs training certify 3
! cs: training 3 has certificate 9S2B-Y1TR-QT14
! hint: 'cs training certificate 9S2B-Y1TR-QT14' shows it
[1]
$ code=$(cs training list --columns certificate --format csv --state attended | grep -- -); cs training verify "$code"
9S2B-Y1TR-QT14 Dr Wu, booking, 2026-03-13
$ cs training verify "$(echo "$code" | tr -d - | tr A-Z a-z)"
9S2B-Y1TR-QT14 Dr Wu, booking, 2026-03-13
$ cs training verify 0000-0000-0000
! cs: the register has no certificate '0000-0000-0000'
! hint: a code is like 7K2M-09QD-X4TB
[1]
$ cs training certificate "$code"
Certificate
===========
Dr Wu

Dr Wu was trained in booking, passed the quiz and showed it by use.

Name   Dr Wu
Topic  booking
On     2026-03-13
Score  90
Code   9S2B-Y1TR-QT14

  Whoever is shown this certificate may ask us whether our register has its code.

  Example Ltd
$ cs training certificate x
! cs: the register has no certificate 'x'
! hint: a code is like 7K2M-09QD-X4TB
[1]

# In Chinese for who reads Chinese; counted for the account, since usage does not name her.
$ cs training attended 2 --on 2026-03-12 --score 95 && cs training homework 2 --feature booking --times 6 && cs --lang zh training homework 2
noted who attended training 2
set homework of training 2 until 2026-03-20
功能     次数  期限        已完成  统计对象  达成
booking     6  2026-03-20       6  客户整体  是
$ cs --lang zh training certify 2 && cs training certificate "$(cs training list --contact 'Ms Chen' --columns certificate --format csv | tail -1)"
certified training 2: 'cs training certificate ATXW-B5XD-QKZM' shows it
培训证书
========
Ms Chen

Ms Chen：完成“booking”培训，通过测验，并在实际使用中得到验证。

姓名  Ms Chen
主题  booking
日期  2026-03-13
得分  95
编码  ATXW-B5XD-QKZM

  可凭编码向我们核验本证书。

  Example Ltd
$ cs training due
Account  Contact  Why  Training  Topic  Since

# Homework that is overdue is asked for until it is done, the certificate is given, or the same was trained again.
$ cs training homework 1 --feature booking --times 50 --by 2026-03-14 && cs training homework 2 --feature booking --times 9 --by 2026-03-14 && cs training due && cs agenda --format csv | grep homework
set homework of training 1 until 2026-03-14
set homework of training 2 until 2026-03-14
Account  Contact  Why  Training  Topic  Since
[1]
$ export CS_NOW=2026-03-16T08:00:00Z CS_TODAY=2026-03-16
$ cs training add 'Dr Wu' --topic reports --on 2026-03-13 -q && cs training attended 4 --score 90 -q && cs training homework 4 --feature booking --times 50 --by 2026-03-15 && cs training homework 4 --feature booking --times 2 --by 2026-03-14 && cs training homework 4 --feature booking --times 60 --by 2026-03-20
set homework of training 4 until 2026-03-15
set homework of training 4 until 2026-03-14
set homework of training 4 until 2026-03-20
$ cs training due --format csv && cs --lang zh training due && cs training due --csm li --format csv | wc -l && cs training due --account acme --format csv | wc -l
account,contact,reason,training,topic,since
acme,Dr Wu,homework,4,reports,2026-03-15
客户  联系人  原因            培训  主题     自
acme  Dr Wu   课后任务未完成     4  reports  2026-03-15
2
2
$ cs agenda --format csv | grep homework; cs --lang zh agenda --format csv | grep homework
li,late,2026-03-15,-1,acme,Acme Dental,homework,"homework of Dr Wu, booking: 5 of 50; booking: 5 of 60",cs training homework 4
li,late,2026-03-15,-1,acme,Acme Dental,homework,Dr Wu 的课后任务，booking：5/50 次；booking：5/60 次,cs training homework 4
$ cs training homework 4 --format csv
feature,times,by,count,counted_for,met
booking,2,2026-03-14,5,person,true
booking,50,2026-03-15,5,person,false
booking,60,2026-03-20,5,person,false
$ printf 'account,day,feature,user,events\nacme,2026-03-15,booking,wu@acme.example,52\n' >u.csv; cs usage import u.csv -q; cs training due --format csv; cs agenda --format csv | grep homework
account,contact,reason,training,topic,since
li,this_week,2026-03-20,4,acme,Acme Dental,homework,"homework of Dr Wu, booking: 57 of 60",cs training homework 4
$ cs training add 'Dr Wu' --topic reports -q && cs training attended 5 -q; cs training due --format csv; cs agenda --format csv | grep homework
account,contact,reason,training,topic,since
[1]

# What lies ahead is shown, not yet noted as attended.
$ cs training add 'Dr Wu' --topic export --on 2026-03-18 -q && cs agenda --format csv | grep ,training, && cs training show 6 | head -3 && cs training remove 6 -q
li,this_week,2026-03-18,2,acme,Acme Dental,training,"training: Dr Wu, export",cs training show 6
No.      6
Contact  Dr Wu
Account  acme

# A feature that came since: again.
$ export CS_NOW=2026-04-01T08:00:00Z CS_TODAY=2026-04-01
$ cs feature add recall --name Recall -q && cs training due && cs --lang zh training due --csm li
Account  Contact  Why                   Training  Topic  Since
acme     Dr Wu    a feature came since                   2026-04-01
acme     Ms Chen  a feature came since                   2026-04-01
客户  联系人   原因      培训  主题  自
acme  Dr Wu    有新功能              2026-04-01
acme  Ms Chen  有新功能              2026-04-01

# One that their contracts give no right to is none of theirs.
$ export CS_NOW=2026-05-01T08:00:00Z CS_TODAY=2026-05-01
$ for n in 'Dr Wu' 'Ms Chen'; do cs training add "$n" --topic recall -q; done; cs training attended 7 -q && cs training attended 8 -q
$ export CS_NOW=2026-06-01T08:00:00Z CS_TODAY=2026-06-01
$ cs feature add imaging --plans Pro -q && cs training due && cs account add pro --name Pro -q && cs contact add pro --name 'Dr Pro' -q && cs contract add pro --plan Pro --amount 10 --starts 2026-01-01 --ends 2027-01-01 -q && cs training add 'Dr Pro' --topic all --on 2026-02-01 -q && cs training attended 9 -q && cs training due && cs training due --account pro --format csv | wc -l
Account  Contact  Why  Training  Topic  Since
Account  Contact  Why                   Training  Topic  Since
pro      Dr Pro   a feature came since                   2026-06-01
2

$ cs training remove 3; cs training remove 1; cs training edit 3 --contact 'Ms Chen'; cs training edit 3 --topic=
removed training 1; 'cs undo' brings it back
! cs: training 3 has certificate 9S2B-Y1TR-QT14
! hint: what a certificate was given for stays; 'cs undo' takes back one that was given by mistake
! cs: contact: a training stays with its person
! hint: 'cs training add' records another
! cs: topic: missing
! hint: in what they are trained
[2]
$ cs doctor
