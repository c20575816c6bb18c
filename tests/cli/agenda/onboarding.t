# What is late while customers are brought into use, in both languages; every command works as it stands.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T08:00:00Z CS_AS=wang
$ cs init -q && cs staff add wang --name 'Wang Fang' --roles sales -q && for who in li zhao; do cs staff add $who --name $who --roles csm -q; done
$ for a in draft sent taken met moved; do cs account add $a --name "Clinic $a" --sales wang --csm li -q && cs contract add $a --amount 1000 --starts 2026-03-01 --term 12m -q && cs contact add $a --name "Dr $a" --tier 1 --attitude 1 -q; done
$ fill() { cs handoff fill $1 --item business=x --item people=x --item purchase=x --item systems=x --item sale.why=x --item promised=x --item partners=x --item now=x --item stand.next=x -q; }
$ for a in draft sent taken met; do cs handoff start $a -q; done; for a in sent taken met; do fill $a && cs handoff submit $a -q; done; for a in taken met; do cs handoff accept $a -q; done; cs handoff introduce met -q
$ cs account edit moved --clock-starts-on 2026-01-20 -q && cs account transfer moved --to zhao --why 'li is full' -q
$ cs expectation add met --text 'nobody asked' -q && cs expectation add met --text 'no day yet' -q && cs expectation add met --text 'cannot be done' -q && cs expectation add met --text 'cannot, and they know' -q && cs expectation add met --text 'on its day' -q
$ cs expectation confirm 2 -q && cs expectation confirm 3 --feasible no -q && cs expectation confirm 4 --feasible no --answer 'by mail' -q && cs expectation confirm 5 --feasible yes -q && cs expectation plan 5 --due 2026-03-18 -q
$ cs goal add moved --statement 'fewer no-shows' --metric no-shows --baseline 10 --target 5 --due 2026-03-20 -q && cs goal confirm 1 -q
$ export CS_TODAY=2026-03-20 CS_NOW=2026-03-20T08:00:00Z
$ cs agenda --all
Agenda
======
2026-03-20

li
--

Late
----
Due         Account  About      What                                                       Command
2026-03-04  sent     hand-over  hand-over: submitted since 2026-03-02                      cs handoff accept 2
2026-03-09  met      hand-over  hand-over: introduced since 2026-03-02                     cs handoff confirm 4
2026-03-16  met      promise    promised, not talked over with the customer: nobody asked  cs expectation confirm 1
2026-03-16  met      promise    confirmed, without a day: no day yet                       cs expectation show 2
2026-03-16  met      promise    promised, and it cannot be done: cannot be done            cs expectation show 3
2026-03-16  met      promise    promised, and it cannot be done: cannot, and they know     cs expectation withdraw 4
2026-03-18  met      promise    promised for this day: on its day                          cs expectation meet 5

Wang Fang (wang)
----------------

Late
----
Due         Account  About      What                                  Command
2026-03-09  draft    hand-over  hand-over: draft since 2026-03-02     cs handoff show 1
2026-03-09  taken    hand-over  hand-over: accepted since 2026-03-02  cs handoff introduce 3

zhao
----

Late
----
Due         Account  About      What                                   Command
2026-03-04  moved    hand-over  hand-over: submitted since 2026-03-02  cs handoff accept 5
2026-02-20  moved    milestone  milestone of month 1: activated        cs account milestone moved activated
2026-03-16  moved    attitude   ask anew how Dr moved thinks of us     cs touch add moved --kind call --with 5

Today
-----
Due         Account  About  What                                            Command
2026-03-20  moved    goal   is it reached? and if not, why: fewer no-shows  cs goal show 1
$ cs agenda --all --lang zh
待办
====
2026-03-20

li
--

已逾期
------
期限        客户  事项  内容                                   命令
2026-03-04  sent  交接  交接：已提交，自 2026-03-02 起         cs handoff accept 2
2026-03-09  met   交接  交接：已引荐，自 2026-03-02 起         cs handoff confirm 4
2026-03-16  met   承诺  已承诺，尚未与客户确认：nobody asked   cs expectation confirm 1
2026-03-16  met   承诺  已确认，尚未排期：no day yet           cs expectation show 2
2026-03-16  met   承诺  已承诺但不可行：cannot be done         cs expectation show 3
2026-03-16  met   承诺  已承诺但不可行：cannot, and they know  cs expectation withdraw 4
2026-03-18  met   承诺  承诺于此日兑现：on its day             cs expectation meet 5

Wang Fang（wang）
-----------------

已逾期
------
期限        客户   事项  内容                            命令
2026-03-09  draft  交接  交接：草拟，自 2026-03-02 起    cs handoff show 1
2026-03-09  taken  交接  交接：已接收，自 2026-03-02 起  cs handoff introduce 3

zhao
----

已逾期
------
期限        客户   事项    内容                            命令
2026-03-04  moved  交接    交接：已提交，自 2026-03-02 起  cs handoff accept 5
2026-02-20  moved  里程碑  第 1 个月里程碑：已启用         cs account milestone moved activated
2026-03-16  moved  态度    重新了解 Dr moved 对我们的态度  cs touch add moved --kind call --with 5

今天
----
期限        客户   事项      内容                                      命令
2026-03-20  moved  成功目标  达成了吗？如未达成，原因：fewer no-shows  cs goal show 1
$ cs agenda --csm wang --format csv | cut -d, -f2-4,7-9
when,due,days,source,what,command
late,2026-03-09,-11,handoff,hand-over: draft since 2026-03-02,cs handoff show 1
late,2026-03-09,-11,handoff,hand-over: accepted since 2026-03-02,cs handoff introduce 3
$ cs agenda --all --format csv | tail -n +2 | sed 's/.*,//' > todo && wc -l < todo
13
$ while read -r line; do eval "$line" > answer 2>&1 || echo "$line: $(cat answer)"; done < todo
$ cs agenda --all --format csv | cut -d, -f1-3,7-9
person,when,due,source,what,command
li,late,2026-03-16,expectation,"confirmed, without a day: nobody asked"
li,late,2026-03-16,expectation,"confirmed, without a day: no day yet"
li,late,2026-03-16,expectation,"promised, and it cannot be done: cannot be done"
wang,late,2026-03-09,handoff,hand-over: draft since 2026-03-02,cs handoff show 1
zhao,late,2026-03-16,attitude,ask anew how Dr moved thinks of us,cs touch add moved --kind call --with 5
zhao,today,2026-03-20,goal,"is it reached? and if not, why: fewer no-shows"
