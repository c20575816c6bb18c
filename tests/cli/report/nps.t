# What customers say, how many of them, and how surely it is known.
$ cs init -q && cs staff add li --name 'Li Wei' -q
$ cs report nps
What customers say
==================
2026Q1, as of 2026-03-02

NPS
---
Period  Group  Asked  Replied  Open  Response           Answers  Promoters  Passives  Detractors  NPS
2026Q1  all        0        0     0  n/a: nobody asked        0          0         0           0  n/a: no answers

  Score: of each person the latest answer in the period counts, once. Response = answered / asked of
  what was sent in the period; open: still within 30 days after the question. Who did not answer is
  in no score: their silence is not a neutral answer, so read no score without its response rate.

  NPS = 100 (promoters - detractors) / answers, in points from -100 to 100; promoters gave 9 or 10,
  passives 7 or 8, detractors 0 to 6. It is no mean score. In brackets: the 95% interval (adjusted
  Wald, three answers added); of few answers it is wide, and they say little.
$ cs account add acme --name 'Acme Dental' --segment large --csm li -q && cs account add bolt --name Bolt --segment small -q
$ for n in 1 2 3 4 5 6 7 8 9 10; do echo "acme,p$n,p$n@acme.com"; echo "bolt,q$n,q$n@bolt.com"; done | sed '1i account,name,email' >people.csv && cs contact import people.csv -q
$ { echo contact,kind,score,sent_on,answered_on; i=0; for s in 10 9 9 10 9 7 8 7 3 6; do i=$((i + 1)); echo "p$i@acme.com,nps,$s,2026-01-05,2026-01-1$((i % 10))"; done; i=0; for s in 5 5 5 4 4 4 4 3 2 1; do i=$((i + 1)); echo "p$i@acme.com,csat,$s,2026-01-20,2026-01-21"; done; i=0; for s in 6 7 5 7 4 6 7 3; do i=$((i + 1)); echo "q$i@bolt.com,ces,$s,,2026-02-01"; done; } >answers.csv && cs survey import answers.csv
28 rows in = 28 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs survey import answers.csv
28 rows in = 0 added + 0 changed + 28 unchanged + 0 filtered + 0 rejected
# Five of bolt are asked; nobody answers but one, a promoter. Silence is in no score.
$ cs survey sent q1@bolt.com q2@bolt.com q3@bolt.com q4@bolt.com q5@bolt.com --on 2026-02-25; cs config set survey.gap_days 0
set survey.gap_days in cs.toml
! cs: q1 was asked ces on 2026-02-01, and nobody is asked anything within 60 days
! hint: ask again from 2026-04-02; survey.gap_days of cs.toml says how long
$ cs survey sent q1@bolt.com q2@bolt.com q3@bolt.com q4@bolt.com q5@bolt.com --on 2026-02-25
recorded 5 questions as sent
$ cs survey answer q1@bolt.com --score 10
noted the answer to survey 29
$ cs report nps --by segment
What customers say
==================
2026Q1, as of 2026-03-02

NPS
---
Period  Group  Asked  Replied  Open  Response                      Answers  Promoters  Passives  Detractors  NPS
2026Q1  large     10       10     0  10/10 = 100.0% (72.2-100.0%)       10          5         3           2  30.0 (-19.1 to 65.2)
2026Q1  small      5        1     4  1/5 = 20.0% (3.6-62.4%)             1          1         0           0  100.0 (-48.5 to 98.5)
2026Q1  all       15       11     4  11/15 = 73.3% (48.0-89.1%)         11          6         3           2  36.4 (-11.9 to 69.0)

CSAT
----
Period  Group  Asked  Replied  Open  Response                      Answers  Satisfied  CSAT
2026Q1  large     10       10     0  10/10 = 100.0% (72.2-100.0%)       10          7  7/10 = 70.0% (39.7-89.2%)
2026Q1  all       10       10     0  10/10 = 100.0% (72.2-100.0%)       10          7  7/10 = 70.0% (39.7-89.2%)

CES
---
Period  Group  Asked  Replied  Open  Response           Answers  Sum  CES
2026Q1  small      0        0     0  n/a: nobody asked        8   45  5.625 (4.366 to 6.884)
2026Q1  all        0        0     0  n/a: nobody asked        8   45  5.625 (4.366 to 6.884)

  Score: of each person the latest answer in the period counts, once. Response = answered / asked of
  what was sent in the period; open: still within 30 days after the question. Who did not answer is
  in no score: their silence is not a neutral answer, so read no score without its response rate.

  NPS = 100 (promoters - detractors) / answers, in points from -100 to 100; promoters gave 9 or 10,
  passives 7 or 8, detractors 0 to 6. It is no mean score. In brackets: the 95% interval (adjusted
  Wald, three answers added); of few answers it is wide, and they say little.

  CSAT = answers of 4 or 5, of 5 / answers; in brackets Wilson's 95% interval.

  CES = sum of the scores / answers, on a scale of 1 to 7 on which 7 is the least effort; in
  brackets Student's 95% interval of the mean, none for one answer and where all are the same.
$ cs report nps --by month --format csv
period,group,asked,replied,open,response_rate,response_low,response_high,answers,promoters,passives,detractors,nps,low,high
2026-01,all,10,10,0,100,72.2,100,10,5,3,2,30,-19.1,65.2
2026-02,all,5,1,4,20,3.6,62.4,0,0,0,0,,,
2026-03,all,0,0,0,,,,1,1,0,0,100,-48.5,98.5

period,group,asked,replied,open,response_rate,response_low,response_high,answers,satisfied,csat,low,high
2026-01,all,10,10,0,100,72.2,100,10,7,70,39.7,89.2
2026-02,all,0,0,0,,,,0,0,,,
2026-03,all,0,0,0,,,,0,0,,,

period,group,asked,replied,open,response_rate,response_low,response_high,answers,total,ces,low,high
2026-01,all,0,0,0,,,,0,0,,,
2026-02,all,0,0,0,,,,8,45,5.625,4.366,6.884
2026-03,all,0,0,0,,,,0,0,,,
$ cs report nps --by csm --format json | sed -n '1,22p'
{
"schema_version":1,
"name":"report.nps",
"title":"What customers say",
"subtitle":"2026Q1, as of 2026-03-02",
"facts":{},
"tables":{
"nps":[
{"period":"2026Q1","group":"-","asked":5,"replied":1,"open":4,"response_rate":20,"response_low":3.6,"response_high":62.4,"answers":1,"promoters":1,"passives":0,"detractors":0,"nps":100,"low":-48.5,"high":98.5},
{"period":"2026Q1","group":"li","asked":10,"replied":10,"open":0,"response_rate":100,"response_low":72.2,"response_high":100,"answers":10,"promoters":5,"passives":3,"detractors":2,"nps":30,"low":-19.1,"high":65.2},
{"period":"2026Q1","group":"all","asked":15,"replied":11,"open":4,"response_rate":73.3,"response_low":48,"response_high":89.1,"answers":11,"promoters":6,"passives":3,"detractors":2,"nps":36.4,"low":-11.9,"high":69}
],
"csat":[
{"period":"2026Q1","group":"li","asked":10,"replied":10,"open":0,"response_rate":100,"response_low":72.2,"response_high":100,"answers":10,"satisfied":7,"csat":70,"low":39.7,"high":89.2},
{"period":"2026Q1","group":"all","asked":10,"replied":10,"open":0,"response_rate":100,"response_low":72.2,"response_high":100,"answers":10,"satisfied":7,"csat":70,"low":39.7,"high":89.2}
],
"ces":[
{"period":"2026Q1","group":"-","asked":0,"replied":0,"open":0,"response_rate":null,"response_low":null,"response_high":null,"answers":8,"total":45,"ces":5.625,"low":4.366,"high":6.884},
{"period":"2026Q1","group":"all","asked":0,"replied":0,"open":0,"response_rate":null,"response_low":null,"response_high":null,"answers":8,"total":45,"ces":5.625,"low":4.366,"high":6.884}
]
},
"charts":{},
$ cs --lang zh report nps --period 2026-03
客户评价
========
2026-03，截至 2026-03-02

净推荐值
--------
期间     分组  询问  答复  待答复  答复率          有效答复  推荐者  被动者  贬损者  净推荐值
2026-03  合计     0     0       0  不适用：未询问         1       1       0       0  100.0（-48.5 至 98.5）

  分数：每人只计期间内最近一次答复。答复率 = 期间内发出的问卷中已答复数 / 发出数；待答复：发出未满
  30 天。未答复者不计入任何分数，沉默并不等于中立，请将分数与答复率一并阅读。

  NPS = 100 ×（推荐者 − 贬损者）/ 答复数，-100 至 100 分；推荐者 9-10 分，被动者 7-8 分，贬损者 0-6
  分；它不是平均分。括号内为 95% 区间（调整 Wald 法，加三个答复）：答复少时区间很宽，意义有限。
$ cs report nps --as-of 2026-02-28 --period 2026-02
What customers say
==================
2026-02, as of 2026-02-28

NPS
---
Period   Group  Asked  Replied  Open  Response                Answers  Promoters  Passives  Detractors  NPS
2026-02  all        5        0     5  0/5 = 0.0% (0.0-43.4%)        0          0         0           0  n/a: no answers

CES
---
Period   Group  Asked  Replied  Open  Response           Answers  Sum  CES
2026-02  all        0        0     0  n/a: nobody asked        8   45  5.625 (4.366 to 6.884)

  Score: of each person the latest answer in the period counts, once. Response = answered / asked of
  what was sent in the period; open: still within 30 days after the question. Who did not answer is
  in no score: their silence is not a neutral answer, so read no score without its response rate.

  NPS = 100 (promoters - detractors) / answers, in points from -100 to 100; promoters gave 9 or 10,
  passives 7 or 8, detractors 0 to 6. It is no mean score. In brackets: the 95% interval (adjusted
  Wald, three answers added); of few answers it is wide, and they say little.

  CES = sum of the scores / answers, on a scale of 1 to 7 on which 7 is the least effort; in
  brackets Student's 95% interval of the mean, none for one answer and where all are the same.
# Of one person the latest answer in the period counts.
$ cs survey add p9@acme.com --kind nps --score 9 && cs report nps --format csv | head -2
added survey 34
period,group,asked,replied,open,response_rate,response_low,response_high,answers,promoters,passives,detractors,nps,low,high
2026Q1,all,15,11,4,73.3,48,89.1,11,7,3,1,54.5,6,79.7
$ cs report nps --rows --format csv | grep p9
2026Q1,nps,acme,Acme Dental,p9,li,9,2026-01-05,2026-01-19,3,false
2026Q1,csat,acme,Acme Dental,p9,li,19,2026-01-20,2026-01-21,2,true
2026Q1,nps,acme,Acme Dental,p9,li,34,,2026-03-02,9,true
$ cs report nps --by mood
! cs: --by: 'mood' is not one of all, csm, segment, level, industry, region, month
[2]
$ cs report nps --period soon
! cs: --period: 'soon' is not a period
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]

# A week is not made of months; a business year begins where cs.toml says.
$ cs report nps --period 2026-W10 --by month
! cs: --period: '2026-W10' is not a period made of months
! hint: such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30
[2]
$ cs report nps --period 2026-W10 --format csv | head -2
period,group,asked,replied,open,response_rate,response_low,response_high,answers,promoters,passives,detractors,nps,low,high
2026-W10,all,0,0,0,,,,2,2,0,0,100,-24.4,100
$ cs config set fiscal.first_month 4 -q; cs report nps --period FY2025Q3..FY2026Q2 --format csv | cut -d, -f1; cs config set fiscal.named_by start -q; cs report nps --period fy2026 --format csv | cut -d, -f1; cs config set fiscal.named_by middle
period
FY2025Q3
FY2025Q4
FY2026Q1
FY2026Q2
period
FY2026
! cs: 'fiscal.named_by' takes one of end, start, got text 'middle'
[2]
