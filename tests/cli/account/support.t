# What is open of support stands on the account's page: a handful of lines, the most pressing first, with what is left.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --support li -q && cs account add bolt --name Bolt -q
$ cs account show acme | grep -i -e ticket -e complaint -e request
[1]
$ for n in 1 2 3 4 5 6 7 8; do cs ticket open acme --subject "question $n" --priority "$([ $n = 4 ] && echo urgent || echo normal)" -q; done; cs ticket open bolt --subject other -q
$ export CS_NOW=2026-03-02T02:00:00Z && cs ticket reply 1 --text 'which one?' --wait -q && cs ticket reply 2 --text done --solve -q && CS_NOW=2026-03-02T02:01:00Z cs ticket reply 2 --customer --text 'thank you' -q
$ cs request add acme --need 'dark mode' --collected-on 2026-02-01 -q && cs request add bolt --need 'an interface' --askers acme -q && cs request analyse 2 --true-need no --class api --level 5 -q && cs request decide 2 --decision decline --why 'too far' -q && cs request add bolt --need 'not theirs' -q
$ cs complaint add acme --what 'no orders for a day' --kind business_stopped -q && cs complaint add acme --what 'rude answer' -q && cs complaint soothe 2 -q
$ cs account show acme | sed -n '/^Open complaints/,$p'
Open complaints
---------------
No.  What                 Kind              State    Handler  Due
  1  no orders for a day  business stopped  raised   li       2026-03-02 11:00
  2  rude answer          bad experience    soothed  li       2026-03-02 11:00

Open tickets (5 of 8)
---------------------
No.  Subject     State  Priority  Assignee  Next                        Due
  4  question 4  new    urgent    li        first reply over by 30 min  2026-03-02 09:30
  3  question 3  new    normal    li        first reply in 3 h          2026-03-02 14:30
  5  question 5  new    normal    li        first reply in 3 h          2026-03-02 14:30
  6  question 6  new    normal    li        first reply in 3 h          2026-03-02 14:30
  7  question 7  new    normal    li        first reply in 3 h          2026-03-02 14:30

Open requests
-------------
No.  Need          State      Since
  2  an interface  declined   2026-03-02
  1  dark mode     collected  2026-02-01
$ cs account show acme --lang zh | sed -n '/^未解决投诉/,$p'
未解决投诉
----------
编号  内容                 类型      状态    处理人  时限
   1  no orders for a day  业务中断  已提出  li      2026-03-02 11:00
   2  rude answer          体验恶劣  已安抚  li      2026-03-02 11:00

未解决工单（5 / 8）
-------------------
编号  主题        状态  优先级  处理人  下一时限                期限
   4  question 4  新建  紧急    li      首次回复已超时 30 分钟  2026-03-02 09:30
   3  question 3  新建  普通    li      首次回复还剩 3 小时     2026-03-02 14:30
   5  question 5  新建  普通    li      首次回复还剩 3 小时     2026-03-02 14:30
   6  question 6  新建  普通    li      首次回复还剩 3 小时     2026-03-02 14:30
   7  question 7  新建  普通    li      首次回复还剩 3 小时     2026-03-02 14:30

未闭环需求
----------
编号  需求          状态    状态起始
   2  an interface  已谢绝  2026-03-02
   1  dark mode     已收集  2026-02-01
$ cs account show acme --format json | grep -e '"due"' -e '"need"' -e '"what"'
"due":null,
{"id":1,"what":"no orders for a day","kind":"business_stopped","state":"raised","handler":"li","due_at":"2026-03-02T03:00:00Z"},
{"id":2,"what":"rude answer","kind":"bad_experience","state":"soothed","handler":"li","due_at":"2026-03-02T03:00:00Z"}
{"id":4,"subject":"question 4","state":"new","priority":"urgent","assignee":"li","next":"first reply over by 30 min","due":"2026-03-02T01:30:00Z"},
{"id":3,"subject":"question 3","state":"new","priority":"normal","assignee":"li","next":"first reply in 3 h","due":"2026-03-02T06:30:00Z"},
{"id":5,"subject":"question 5","state":"new","priority":"normal","assignee":"li","next":"first reply in 3 h","due":"2026-03-02T06:30:00Z"},
{"id":6,"subject":"question 6","state":"new","priority":"normal","assignee":"li","next":"first reply in 3 h","due":"2026-03-02T06:30:00Z"},
{"id":7,"subject":"question 7","state":"new","priority":"normal","assignee":"li","next":"first reply in 3 h","due":"2026-03-02T06:30:00Z"}
{"id":2,"need":"an interface","state":"declined","since":"2026-03-02","promised_for":null},
{"id":1,"need":"dark mode","state":"collected","since":"2026-02-01","promised_for":null}
# Who was told hears no more of it, though others still wait.
$ cs request tell 2 --account acme -q && cs account show acme | sed -n '/^Open requests/,$p'
Open requests
-------------
No.  Need       State      Since
  1  dark mode  collected  2026-02-01
