# Answers from a survey tool go to the question that waits for them; the same file again changes nothing.
$ cs init -q && cs account add acme --name 'Acme Dental' -q && cs account add bolt --name Bolt -q
$ cs contact add acme --name 'Dr Wu' --email wu@acme.com --external-id c-1 -q && cs contact add acme --name 'Ms Lin' --email lin@acme.com -q
$ cs contact add bolt --name 'Mr Bo' --email bo@bolt.com -q && cs contact add acme --name 'Mr Bo' --email bo@acme.com -q
$ cs survey sent 'Dr Wu' 'Ms Lin' --kind nps --on 2026-02-20
recorded 2 questions as sent
$ printf 'Email,Score,Comment,Response date,Response ID\nWU@acme.com,6,"slow, but ok",2026-02-25,r-1\nlin@acme.com,9,,2026-02-26,r-2\nbo@bolt.com,10,unasked,2026-02-27,r-3\n' >nps.csv
$ cs survey import nps.csv
! nps.csv: 3 rows, read as survey: 'Email' is contact, score, comment, 'Response date' is answered_on, 'Response ID' is external_id
! cs: nps.csv:1: no column is the survey's kind, which it cannot be without
! hint: say which is: --map 'HEADER=kind', or --set kind=VALUE; the columns are Email, Score, Comment, Response date, Response ID
[65]
$ cs survey import nps.csv --set kind=nps --dry-run
would be: 3 rows in = 1 added + 2 changed + 0 unchanged + 0 filtered + 0 rejected
! nps.csv: 3 rows, read as survey: 'Email' is contact, score, comment, 'Response date' is answered_on, 'Response ID' is external_id
$ cs survey import nps.csv --set kind=nps && cs survey import nps.csv --set kind=nps
3 rows in = 1 added + 2 changed + 0 unchanged + 0 filtered + 0 rejected
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
! nps.csv: 3 rows, read as survey: 'Email' is contact, score, comment, 'Response date' is answered_on, 'Response ID' is external_id
! remembered in cs.toml for files of this name: --set 'kind=nps'
! nps.csv: 3 rows, read as survey: 'Email' is contact, score, comment, 'Response date' is answered_on, 'Response ID' is external_id
! as the last time ([import.nps] in cs.toml): --set 'kind=nps'
$ cs survey list --sort id
No.  Account  Contact  Kind  State     Sent        Answered    Score  Group      Comment
  1  acme     Dr Wu    nps   answered  2026-02-20  2026-02-25      6  detractor  slow, but ok
  2  acme     Ms Lin   nps   answered  2026-02-20  2026-02-26      9  promoter
  3  bolt     Mr Bo    nps   answered              2026-02-27     10  promoter   unasked

# A correction, and an answer of the same person to a later question.
$ sed -i 's/WU@acme.com,6/wu@acme.com,7/' nps.csv; printf 'wu@acme.com,8,,2026-03-01,r-4\n' >>nps.csv
$ cs survey import nps.csv --set kind=nps && cs survey list --sort id --columns id,contact,score,sent_on,answered_on,external_id
4 rows in = 1 added + 1 changed + 2 unchanged + 0 filtered + 0 rejected
No.  Contact  Score  Sent        Answered    External id
  1  Dr Wu        7  2026-02-20  2026-02-25  r-1
  2  Ms Lin       9  2026-02-20  2026-02-26  r-2
  3  Mr Bo       10              2026-02-27  r-3
  4  Dr Wu        8              2026-03-01  r-4
! nps.csv: 4 rows, read as survey: 'Email' is contact, score, comment, 'Response date' is answered_on, 'Response ID' is external_id
! as the last time ([import.nps] in cs.toml): --set 'kind=nps'

# Without ids of their own: one answer of a person, kind and day; the same again is the same, another number corrects it.
$ printf '邮箱,问卷类型,得分,意见,答复时间\nlin@acme.com,满意度,4,好,2026-03-01\nlin@acme.com,满意度,4,好,2026-03-02\n' >满意度.csv
$ cs survey import 满意度.csv; cs survey import 满意度.csv
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
2 rows in = 0 added + 0 changed + 2 unchanged + 0 filtered + 0 rejected
! 满意度.csv: 2 rows, read as survey: '邮箱' is contact, '问卷类型' is kind, '得分' is score, '意见' is comment, '答复时间' is answered_on
! 满意度.csv: 2 rows, read as survey: '邮箱' is contact, '问卷类型' is kind, '得分' is score, '意见' is comment, '答复时间' is answered_on
$ sed -i '2s/4/5/' 满意度.csv; cs survey import 满意度.csv; cs survey list --kind csat --sort id
2 rows in = 0 added + 1 changed + 1 unchanged + 0 filtered + 0 rejected
No.  Account  Contact  Kind  State     Sent  Answered    Score  Group  Comment
  5  acme     Ms Lin   csat  answered        2026-03-01      5         好
  6  acme     Ms Lin   csat  answered        2026-03-02      4         好
! 满意度.csv: 2 rows, read as survey: '邮箱' is contact, '问卷类型' is kind, '得分' is score, '意见' is comment, '答复时间' is answered_on

# Every wrong row is named, with its place; nothing is written.
$ cs contact edit 1 --external-id c-9 -q; printf 'contact,kind,score\nc-9,ces,5\n' >ces.csv && cs survey import ces.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ printf 'contact,kind,score,comment,answered_on\nwu@acme.com,nps,11,,2026-03-01\nwu@acme.com,nps,,fine,2026-03-01\nnobody@x.com,nps,9,,2026-03-01\nMr Bo,nps,9,,2026-03-01\nlin@acme.com,weather,9,,2026-03-01\nlin@acme.com,nps,9,,2026-03-09\nlin@acme.com,nps,high,,2026-03-01\n,nps,9,,2026-03-01\nlin@acme.com,value,3,,2026-03-01\nlin@acme.com,ces,7,,2026-02-30\n' >bad.csv
$ cs survey import bad.csv; cs survey list --count
7
! bad.csv:2:17: score: 11 is off the scale of nps
! bad.csv:3:17: score: missing
! bad.csv:4:1: contact: there is no contact 'nobody@x.com'
! bad.csv:5:1: contact: 'Mr Bo' is more than one contact
! bad.csv:6:14: kind: 'weather' is not one of nps, csat, ces, baseline, value
! bad.csv:7:21: answered_on: 2026-03-09 has not come yet
! bad.csv:8:18: score: 'high' is not a whole number
! bad.csv:9:1: contact: missing
! bad.csv:10:20: score: a value question has no scale
! bad.csv:11:21: answered_on: '2026-02-30' is not a day: February 2026 has 28 days
! hint: 0 to 10
! hint: an answer to nps is a number, 0 to 10
! hint: import or add the contact first
! cs: 10 of 10 rows of 'bad.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
$ printf 'contact,score\nwu@acme.com,9\n' >bare.csv; cs survey import bare.csv
! cs: bare.csv:1: no column is the survey's kind
! hint: say which: --map 'HEADER=kind', or --set kind=VALUE; the columns are contact, score
[65]

# All of it goes out and comes back.
$ cs export all.jsonl && grep -c '"noun":"survey"' all.jsonl
7
