# A ticket's life: asked, answered, waited, heard, solved, confirmed, closed; what does not go is refused by name.
$ printf 'date,kind,name\n2026-03-03,off,Founding day\n' > days.csv
$ cs init -q && printf '[calendar]\nholidays = "days.csv"\n' > cs.toml && cs staff add li --name 'Li Wei' -q && cs staff add chen --name 'Chen Jie' -q
$ cs account add acme --name 'Acme Dental' --segment large --support li -q && cs account add beta --name Beta -q && cs contact add acme --name 'Dr Wang' --email wang@acme.example -q
$ export CS_AS=li CS_NOW=2026-03-02T01:00:00Z
$ cs ticket open acme --contact 'Dr Wang' --subject 'no stock alerts' --body 'None since Friday.' --channel phone --priority high
added ticket 1
$ cs ticket open acme
! cs: 'cs ticket add' needs --subject: in a line
! hint: see 'cs ticket add --help'
[2]
$ cs ticket open acme --subject x --contact 'Nobody'
! cs: --contact: there is no contact 'Nobody'
! hint: 'cs contact list' shows all
[1]
$ cs ticket open acme --subject x --state solved
! cs: solved_at: missing for a ticket that is solved
! hint: say when it was solved, with --solved-at, or --map 'HEADER=solved_at' of an import
[2]
$ cs ticket open acme --subject x --opened-at 2026-03-09T00:00:00Z
! cs: opened_at: 2026-03-09T00:00:00Z lies in the future
! hint: record what has happened
[2]
$ cs ticket edit 1 --rating 6
! cs: rating: 6 is out of range
! hint: 1 to 5
[2]
$ cs ticket edit 1 --state solved
! cs: 'cs ticket edit' has no option '--state'
! hint: see 'cs ticket edit --help'
[2]
$ cs ticket reply 1
! cs: 'cs ticket reply' needs --text: what was said
! hint: see 'cs ticket reply --help'
[2]
$ cs ticket reply 1 --text x --wait --solve
! cs: --customer, --wait and --solve exclude each other
! hint: give one of them
[2]
$ CS_NOW=2026-03-02T01:20:00Z cs ticket reply 1 --text 'please update to 3.2' --wait
replied to ticket 1; it waits for the customer
$ cs ticket wait 1
! cs: ticket 1 is pending: 'wait' does not go from there
! hint: 'cs ticket VERB 1' with one of close, confirm, hold, note, reopen, reply, solve
[1]
$ CS_NOW=2026-03-04T02:00:00Z cs ticket reply 1 --customer --text 'still none'
noted what the customer wrote to ticket 1
$ CS_NOW=2026-03-04T02:10:00Z cs ticket note 1 --text 'same as 455'
noted in ticket 1
$ CS_NOW=2026-03-04T02:20:00Z cs ticket hold 1 --why 'with the developers'
ticket 1 waits for others
$ CS_NOW=2026-03-04T02:30:00Z cs ticket assign 1 chen --why 'knows alerts'
gave ticket 1 to chen
$ CS_NOW=2026-03-04T03:00:00Z cs ticket reply 1 --text 'mended' --solve
replied to ticket 1 and solved it
$ CS_NOW=2026-03-04T03:01:00Z cs ticket solve 1
! cs: ticket 1 is solved: 'solve' does not go from there
! hint: 'cs ticket VERB 1' with one of close, confirm, note, reopen, reply
[1]
$ CS_NOW=2026-03-04T03:01:00Z cs ticket close 1
! cs: the customer has not confirmed that ticket 1 is solved
! hint: 'cs ticket confirm 1' once they have; else 'cs ticket close 1 --unconfirmed WHY'
[1]
$ CS_NOW=2026-03-04T03:02:00Z cs ticket confirm 1 --text 'works, thanks' --rating 2
noted that the customer confirmed ticket 1
$ CS_NOW=2026-03-04T03:03:00Z cs ticket confirm 1
! cs: the customer confirmed ticket 1 already, on 2026-03-04
! hint: cs ticket close 1
[1]
$ CS_NOW=2026-03-04T03:03:00Z cs ticket close 1 --unconfirmed 'no answer'
! cs: the customer confirmed ticket 1, on 2026-03-04
! hint: leave --unconfirmed out
[1]
$ CS_NOW=2026-03-04T03:03:00Z cs ticket close 1
closed ticket 1
$ CS_NOW=2026-03-04T03:04:00Z cs ticket hold 1
! cs: ticket 1 is closed: 'hold' does not go from there
! hint: 'cs ticket VERB 1' with one of note, reopen
[1]
$ CS_NOW=2026-03-04T03:04:00Z cs ticket assign 1 li
! cs: ticket 1 is closed: nobody works on it
! hint: cs ticket reopen 1
[1]
$ CS_NOW=2026-03-04T04:00:00Z cs ticket show 1
Ticket 1: no stock alerts
=========================

No.        1
Account    acme
Contact    Dr Wang
Channel    phone
Subject    no stock alerts
Body       None since Friday.
Kind       question
Priority   high
State      closed
Assignee   chen
Rating     2
Opened     2026-03-02 09:00
By us      no
Replied    2026-03-02 09:20
Solved     2026-03-04 11:00
Confirmed  2026-03-04 11:02
Closed     2026-03-04 11:03
Created    2026-03-02 09:00
Updated    2026-03-04 11:03

What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  met      high              20            60              2026-03-02 10:00
solution     met      high              80           450              2026-03-05 09:40
next reply   met      high              60           120              2026-03-04 12:00

What was said and done
----------------------
When              Whose     Who      Public  What
2026-03-02 09:00  customer  Dr Wang  yes     None since Friday. [new] [high]
2026-03-02 09:20  agent     li       yes     please update to 3.2 [pending]
2026-03-04 10:00  customer  Dr Wang  yes     still none [open]
2026-03-04 10:10  agent     li       no      same as 455
2026-03-04 10:20  agent     li       no      with the developers [on hold]
2026-03-04 10:30  agent     li       no      [for chen]
2026-03-04 10:30  agent     li       no      knows alerts
2026-03-04 11:00  agent     li       yes     mended [solved]
2026-03-04 11:02  customer  Dr Wang  yes     works, thanks [solved] [rated 2]
2026-03-04 11:03  agent     li       no      [closed]

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.
# The same interval by interval, and the day on which nobody works by name.
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1
Ticket 1: no stock alerts
=========================

Account   acme
Priority  high
State     closed
Opened    2026-03-02 09:00

What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  met      high              20            60              2026-03-02 10:00
solution     met      high              80           450              2026-03-05 09:40
next reply   met      high              60           120              2026-03-04 12:00

first reply: met, 20 min of 1 h (high), due 2026-03-02 10:00
------------------------------------------------------------
From              To                What    Minutes  Total
2026-03-02 09:00  2026-03-02 09:20  counts       20     20

solution: met, 1 h 20 min of 7 h 30 min (high), due 2026-03-05 09:40
--------------------------------------------------------------------
From              To                What                            Minutes  Total
2026-03-02 09:00  2026-03-02 09:20  counts                               20     20
2026-03-02 09:20  2026-03-04 10:00  paused: waits for the customer        0     20
2026-03-04 10:00  2026-03-04 11:00  counts                               60     80

next reply: met, 1 h of 2 h (high), due 2026-03-04 12:00
--------------------------------------------------------
From              To                What    Minutes  Total
2026-03-04 10:00  2026-03-04 11:00  counts       60     60

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1 --lang zh
工单 1：no stock alerts
=======================

客户      acme
优先级    高
状态      已关闭
提交时间  2026-03-02 09:00

服务承诺
--------
时钟      结果  优先级  已用（分）  目标（分）  剩余（分）  期限
首次回复  达标  高              20          60              2026-03-02 10:00
解决      达标  高              80         450              2026-03-05 09:40
后续回复  达标  高              60         120              2026-03-04 12:00

首次回复：达标，20 分钟 / 1 小时（高），期限 2026-03-02 10:00
-------------------------------------------------------------
起                止                说明  分钟  累计
2026-03-02 09:00  2026-03-02 09:20  计时    20    20

解决：达标，1 小时 20 分钟 / 7 小时 30 分钟（高），期限 2026-03-05 09:40
------------------------------------------------------------------------
起                止                说明            分钟  累计
2026-03-02 09:00  2026-03-02 09:20  计时              20    20
2026-03-02 09:20  2026-03-04 10:00  暂停：等待客户     0    20
2026-03-04 10:00  2026-03-04 11:00  计时              60    80

后续回复：达标，1 小时 / 2 小时（高），期限 2026-03-04 12:00
------------------------------------------------------------
起                止                说明  分钟  累计
2026-03-04 10:00  2026-03-04 11:00  计时    60    60

  工作时间按 Asia/Shanghai 计算，并按 cs.toml 当前的承诺判断。
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1 --format json
{
"schema_version":1,
"name":"ticket.clock",
"title":"Ticket 1: no stock alerts",
"subtitle":"",
"facts":{
"account":"acme",
"priority":"high",
"state":"closed",
"opened_at":"2026-03-02T01:00:00Z"
},
"tables":{
"clocks":[
{"clock":"first_reply","verdict":"met","priority":"high","used":20,"target":60,"left":null,"due":"2026-03-02T02:00:00Z"},
{"clock":"solution","verdict":"met","priority":"high","used":80,"target":450,"left":null,"due":"2026-03-05T01:40:00Z"},
{"clock":"next_reply","verdict":"met","priority":"high","used":60,"target":120,"left":null,"due":"2026-03-04T04:00:00Z"}
],
"first_reply":[
{"from":"2026-03-02T01:00:00Z","to":"2026-03-02T01:20:00Z","what":"counts","minutes":20,"total":20}
],
"solution":[
{"from":"2026-03-02T01:00:00Z","to":"2026-03-02T01:20:00Z","what":"counts","minutes":20,"total":20},
{"from":"2026-03-02T01:20:00Z","to":"2026-03-04T02:00:00Z","what":"paused: waits for the customer","minutes":0,"total":20},
{"from":"2026-03-04T02:00:00Z","to":"2026-03-04T03:00:00Z","what":"counts","minutes":60,"total":80}
],
"next_reply":[
{"from":"2026-03-04T02:00:00Z","to":"2026-03-04T03:00:00Z","what":"counts","minutes":60,"total":60}
]
},
"charts":{},
"notes":[
"Hours are read in Asia/Shanghai; judged by what cs.toml promises now."
]
}
$ CS_NOW=2026-03-05T01:00:00Z cs ticket reopen 1 --why 'came back'
ticket 1 is open again
$ CS_NOW=2026-03-05T01:00:00Z cs ticket assign 1 li
gave ticket 1 to li
$ CS_NOW=2026-03-05T01:00:00Z cs ticket close 1 --unconfirmed 'left the company'
closed ticket 1
$ CS_NOW=2026-03-05T01:00:00Z cs ticket audit
Ticket  Account  Rule         When              By  What                                                                Command
     1  acme     parked       2026-03-04 10:20  li  parked while the customer's word of 2026-03-04 10:00 had no answer  cs ticket show 1
     1  acme     reassigned   2026-03-05 09:00  li  given to li after a rating of 1 or 2                                cs ticket log 1
     1  acme     unconfirmed  2026-03-05 09:00  li  closed without the customer's word: left the company                cs ticket show 1
$ CS_NOW=2026-03-05T01:00:00Z cs ticket audit --days 0 --lang zh
工单  客户  规则         时间              经手人  问题                                            命令
   1  acme  parked       2026-03-04 10:20  li      客户于 2026-03-04 10:00 的来信尚未答复便被搁置  cs ticket show 1
   1  acme  reassigned   2026-03-05 09:00  li      评分 1 或 2 后转给 li                           cs ticket log 1
   1  acme  unconfirmed  2026-03-05 09:00  li      未经客户确认即关闭：left the company            cs ticket show 1
$ cs undo
taken back change 17: cs ticket close 1 --unconfirmed 'left the company'
$ cs ticket list --columns id,state,assignee,rating,unconfirmed
No.  State  Assignee  Rating  Unconfirmed
  1  open   li             2
# Words on a ticket, and two tickets that are one.
$ cs ticket tag 1 --area stock --function alerts vip loud && cs ticket tag 1 --drop loud && cs ticket list --columns id,area,function,tags
tagged ticket 1
tagged ticket 1
No.  Area   Function  Tags
  1  stock  alerts    vip
$ cs ticket tag 1
! cs: 'cs ticket tag' needs a TAG, --area, --function or --drop
! hint: such as: cs ticket tag 7 --area stock vip
[2]
$ cs ticket tag 1 --drop quiet
! cs: ticket 1 has no tag 'quiet'
[1]
$ CS_NOW=2026-03-05T02:00:00Z cs ticket open acme --subject 'alerts again' -q && CS_NOW=2026-03-05T02:00:00Z cs ticket open beta --subject other --opened-at 2026-03-02T08:00:00Z -q
$ cs ticket merge 2 3
! cs: tickets 2 and 3 are of two accounts, acme and beta
[1]
$ CS_NOW=2026-03-05T03:00:00Z cs ticket merge 2 1
merged ticket 2 into ticket 1
$ CS_NOW=2026-03-05T03:00:00Z cs ticket reopen 2
! cs: ticket 2 was merged into ticket 1
! hint: say it of that one
[1]
$ CS_NOW=2026-03-05T03:00:00Z cs ticket clock 2
Ticket 2: alerts again
======================

Account      acme
Priority     normal
State        closed
Opened       2026-03-05 10:00
Merged into  1

What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  met      normal            60           240              2026-03-05 15:30
solution     met      normal            60         1,350              2026-03-10 10:00

first reply: met, 1 h of 4 h (normal), due 2026-03-05 15:30
-----------------------------------------------------------
From              To                What    Minutes  Total
2026-03-05 10:00  2026-03-05 11:00  counts       60     60

solution: met, 1 h of 22 h 30 min (normal), due 2026-03-10 10:00
----------------------------------------------------------------
From              To                What    Minutes  Total
2026-03-05 10:00  2026-03-05 11:00  counts       60     60

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.

  It was merged into ticket 1, where what was said here counts: cs ticket clock 1
$ CS_NOW=2026-03-05T02:00:00Z cs ticket clock 3
Ticket 3: other
===============

Account   beta
Priority  normal
State     new
Opened    2026-03-02 16:00

What was promised
-----------------
Clock        Verdict   Priority  Used (min)  Target (min)  Left (min)  Due
first reply  breached  normal           630           240        -390  2026-03-04 11:00
solution     running   normal           630         1,350         720  2026-03-06 16:00

first reply: breached, 10 h 30 min of 4 h (normal), due 2026-03-04 11:00
------------------------------------------------------------------------
From              To                What                  Minutes  Total
2026-03-02 16:00  2026-03-02 18:00  counts                    120    120
2026-03-02 18:00  2026-03-04 09:00  closed: Founding day        0    120
2026-03-04 09:00  2026-03-04 12:00  counts                    180    300
2026-03-04 13:30  2026-03-04 18:00  counts                    270    570
2026-03-05 09:00  2026-03-05 10:00  counts                     60    630

solution: running, 10 h 30 min of 22 h 30 min (normal), due 2026-03-06 16:00
----------------------------------------------------------------------------
From              To                What                  Minutes  Total
2026-03-02 16:00  2026-03-02 18:00  counts                    120    120
2026-03-02 18:00  2026-03-04 09:00  closed: Founding day        0    120
2026-03-04 09:00  2026-03-04 12:00  counts                    180    300
2026-03-04 13:30  2026-03-04 18:00  counts                    270    570
2026-03-05 09:00  2026-03-05 10:00  counts                     60    630

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.
$ cs ticket show 99
! cs: there is no ticket '99'
! hint: 'cs ticket list' shows all
[1]
