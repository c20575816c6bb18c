# The deck: the goal then and now, value, who is stuck and what it costs, what was asked, what is owed, what is next.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'company = "Example"\naccount.fields.doctors = "integer"\nreview.people_field = "doctors"\n' >cs.toml
$ cs account add acme --name 'Acme Dental' --segment large -q
$ cs review deck acme
Business review: Acme Dental
============================
2025-12-03 .. 2026-03-02 · Example

What you chose us for
---------------------

What you want to reach with us was never written down. Let us do that today, in a number.

What it was worth
-----------------

No value was written down in these 3 months. What did it save you, bring in, or spare you?

Who does not have it yet
------------------------

We see no figures of your use yet.

What you asked for
------------------

No request is open.

You asked support nothing in these 3 months.

What is next
------------

And your goal until we meet again: which number shall stand where?
! what they bought it for is not known: cs goal add acme --statement TEXT --metric TEXT --baseline N --target N --due DATE
! usage names no users: the seats of the contract are counted instead: cs usage import FILE  # with a column user
! the contracts say no seats: cs contract list --account acme --columns id,product,seats
! how many of their people could use it is not known: cs account edit acme --doctors N
$ cs contract add acme --product Suite --seats 7 --amount 120000 --starts 2025-06-01 --ends 2026-06-01 -q && cs contract add acme --product Training --kind service --seats 50 --amount 10 --starts 2026-01-01 --term 12m -q
$ cs contact add acme --name 'Dr Wu' --type manager -q; cs contact add acme --name 'Ann Ng' --type user --email u1@acme.com --title Nurse -q; cs contact add acme --name 'Bo Li' --type user --email bo@acme.com -q
$ cs training add 'Ann Ng' --topic basics --on 2026-01-10 -q && cs training attended 1 -q; cs feature add booking --name Booking -q && cs feature add recall --name Recall -q
$ printf 'account,day,feature,user,events\n' >u.csv; for u in 1 2 3 4 5; do echo "acme,2026-02-0$u,booking,u$u@acme.com,3" >>u.csv; done; cs usage import u.csv -q
$ cs goal add acme --statement 'Patients give up on the phone.' --metric 'Calls given up' --unit % --baseline 30 --target 10 --due 2026-06-30 --said-by 'Dr Wu' -q && cs goal confirm 1 --on 2025-06-12 --with 'Dr Wu' -q
$ cs goal measure 1 24 --on 2025-12-01 -q && cs goal measure 1 15 --on 2026-02-01 -q && cs goal outcome 1 --on 2026-02-15 --amount 30000 --what '50 hours a month each' --evidence rota -q && cs goal outcome 1 --on 2025-10-01 --amount 9000 --what before -q
$ cs request add acme --need 'reminders by chat' --collected-on 2025-12-10 -q; cs ticket open acme --subject 'printer' --area hardware -q
$ cs review deck acme
Business review: Acme Dental
============================
2025-12-03 .. 2026-03-02 · Example

What you chose us for
---------------------

“Patients give up on the phone.”

  said by Dr Wu · agreed 2025-06-12 · with Dr Wu

Is this still your main challenge? What has changed?

Before, and now
---------------

Figure              Before  Now  Target  By          Done %
Calls given up (%)      30   15      10  2026-06-30      75

Calls given up (%)
------------------
before      30  ########################################
2025-12-01  24  ################################
2026-02-01  15  ####################
target      10  #############

What it was worth
-----------------

When        What                        Worth  How we know
2026-02-15  50 hours a month each  CNY 30,000  rota

Together CNY 30,000 in these 3 months.

CNY 39,000 since the beginning.

Who does not have it yet
------------------------

5 of 7 seats were used in these 3 months.

Who    Trained  Last use
Bo Li  no       not in a year

Yours, and not used in these 3 months: Recall.

CNY 30,000 over 5 people is CNY 6,000 each. 2 seats that are paid for stand empty: CNY 12,000 that
you did not have in these 3 months.

What you asked for
------------------

Asked       What               Answer
2025-12-10  reminders by chat  we look into it

Support: 1 asked in these 3 months, 0 solved; 1 open today. Most were about hardware.

What is next
------------

Train: Bo Li.

Show: Recall.

And your goal until we meet again: which number shall stand where?
! how many of their people could use it is not known: cs account edit acme --doctors N
$ cs account edit acme --doctors 27 -q && cs review deck acme | sed -n '/colleagues/,/^What is next/p'
What your colleagues could have
-------------------------------

5 people use it: it was worth CNY 30,000 to you in these 3 months, CNY 6,000 for each of them.

20 more of your people work without it. At the same rate that is CNY 120,000 that you did not have
in these 3 months.

Worth in these 3 months
-----------------------
5 with it    CNY 30,000  ##########
20 without  CNY 120,000  ########################################

  CNY 30,000 / 5 = CNY 6,000 each; CNY 30,000 x 20 / 5 = CNY 120,000. Value as noted above, people
  as you told us.

What is next

# A promise that is open takes the place of what could be sold.
$ cs expectation add acme --text 'stock alerts by mail' --due 2026-04-01 -q && cs review deck acme 2>/dev/null | sed -n '/owe/,$p'
What we still owe you
---------------------

What                  By
stock alerts by mail  2026-04-01

This comes first. Until it is done we propose nothing new.

What is next
------------

Keep what we promised, first of all.

Train: Bo Li.

Show: Recall.

And your goal until we meet again: which number shall stand where?
$ cs account edit acme --language zh -q && cs report qbr acme
业务回顾：Acme Dental
=====================
2025-12-03 .. 2026-03-02 · Example

您当初的目标
------------

“Patients give up on the phone.”

  Dr Wu提出 · 2025-06-12 确认 · 与Dr Wu

这还是您目前最主要的挑战吗？有什么变化？

之前与现在
----------

指标                 之前  现在  目标值  期限        进度 %
Calls given up（%）    30    15      10  2026-06-30      75

Calls given up（%）
-------------------
之前        30  ########################################
2025-12-01  24  ################################
2026-02-01  15  ####################
目标        10  #############

带来的价值
----------

日期        内容                         金额  依据
2026-02-15  50 hours a month each  CNY 30,000  rota

合计 CNY 30,000（这 3 个月）。

开始使用以来共 CNY 39,000。

谁还没有用起来
--------------

这 3 个月使用席位 5 / 7。

姓名   已培训  最近使用
Bo Li  否      一年内未使用

已包含但这 3 个月未使用：Recall。

CNY 30,000 ÷ 5 人 = 人均 CNY 6,000。2 个已付费的席位空着：这 3 个月少得 CNY 12,000。

您提出的需求
------------

提出日      需求               进展
2025-12-10  reminders by chat  评估中

客服：这 3 个月提交 1 个，已解决 0 个；目前未结 1 个。最多的是hardware。

我们尚未兑现的承诺
------------------

内容                  期限
stock alerts by mail  2026-04-01

这些最优先。兑现之前，我们不推荐任何新内容。

下一步
------

首先兑现承诺。

培训：Bo Li。

演示：Recall。

到下次回顾时的目标：哪个数字要达到多少？
$ cs review deck acme --format json | tr ',' '\n' | grep -c '"'
57
$ printf 'review.people_field = "beds"\n' >cs.toml; cs review deck acme
! cs: review.people_field: an account has no field 'beds' of whole numbers
! hint: declare it: cs config set account.fields.beds integer
[78]

# Names that would be markup or a format stay what they are.
$ printf 'company = "<b>E{0}</b>"\n' >cs.toml; cs account add evil --name '<script>alert(1)</script> {} %s' -q && cs goal add evil --statement '{0} </p><img src=x onerror=alert(1)> “quoted”' --metric '{}' --baseline 1 --target 2 --due 2026-06-01 -q && cs goal measure 2 1.5 -q && cs goal outcome 2 --what '{x}' -q && cs expectation add evil --text '<script>{}</script>' -q
$ cs review deck evil --format html 2>/dev/null | grep -c -E '<script|<img|onerror=[^a]'
0
[1]
$ cs review deck evil 2>/dev/null | grep -E 'script|\{|alert'
Business review: <script>alert(1)</script> {} %s
2025-09-03 .. 2026-03-02 · <b>E{0}</b>
“{0} </p><img src=x onerror=alert(1)> “quoted””
{}           1  1.5       2  2026-06-01      50
{}
2026-03-02  {x}
<script>{}</script>
