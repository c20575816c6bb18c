# What was answered twice and has no article, on the agenda of who answered most of it; the command works as it stands.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && printf 'mail.from = "CS team <cs@example.com>"\n' >cs.toml && cs staff add li --name 'Li Wei' --email li@example.com -q && cs staff add sun --name 孙 -q && cs account add acme --name Acme -q
$ for n in 1 2 3; do cs ticket open acme --subject 'Export fails' -q; cs ticket assign $n li -q; cs ticket reply $n --text 'so and so' -q; cs ticket solve $n -q; cs ticket confirm $n -q; done
$ for n in 4 5; do cs ticket open acme --subject alerts --area stock --function alerts -q; cs ticket assign $n sun -q; cs ticket reply $n --text 'so and so' -q; cs ticket solve $n -q; cs ticket confirm $n -q; done
$ for n in 6 7; do cs ticket open acme --subject "Print $n times \$(a)" -q; cs ticket assign $n li -q; cs ticket reply $n --text 'so' -q; cs ticket solve $n -q; cs ticket confirm $n -q; done
$ for n in 8 9; do cs ticket open acme --subject '导出失败' -q; cs ticket assign $n li -q; cs ticket reply $n --text 'so' -q; cs ticket solve $n -q; cs ticket confirm $n -q; done
$ cs agenda --all --format csv
person,when,due,days,account,name,source,what,command
li,this_week,2026-03-06,4,,,article,"2 questions answered twice and more, without an article, such as: Export fails",cs article due --since 2026-02-02
sun,this_week,2026-03-06,4,,,article,"answered twice and more, without an article: alerts",cs article due --since 2026-02-02
$ cs agenda --csm li --lang zh
待办
====
2026-03-02

Li Wei（li）
------------

本周内
------
期限        客户  事项  内容                                            命令
2026-03-06        文章  2 个问题多次解答却没有文章，例如：Export fails  cs article due --since 2026-02-02
$ cs agenda --csm li --format ics -o li.ics; grep -a SUMMARY li.ics
SUMMARY:2 questions answered twice and more\, without an article\, such as:^M
$ cs article due --since 2026-02-02
Question      Area   Function  Tickets  Accounts  Last asked  Ticket
Export fails                         3         1  2026-03-02       3
alerts        stock  alerts          2         1  2026-03-02       5
导出失败                             2         1  2026-03-02       9
$ cs agenda --mail --format eml --csm li 2>&1 | tr -d '\r' | sed -n '/text\/plain/,/^--/p' | sed '1,/^$/d;/^--/,$d' | base64 -d | tr -d '\r'
Agenda
======
2026-03-02

Li Wei, this is what is due.

This week
---------

2026-03-06  2 questions answered twice and more, without an article, such
as: Export fails
\$ cs article due --since 2026-02-02

  All that is due: cs agenda --csm li
# On a Friday it is due that day, on a Saturday a week later; after four weeks no more; and an article ends it.
$ cs agenda --all --today 2026-03-06 --format csv | cut -d, -f 3,7; cs agenda --all --today 2026-03-07 --format csv | cut -d, -f 3,7; cs agenda --all --today 2026-04-01 --format csv
due,source
2026-03-06,article
2026-03-06,article
due,source
2026-03-13,article
2026-03-13,article
person,when,due,days,account,name,source,what,command
$ cs article add export --title 'Export fails' --body 'Press F7.' -q && cs agenda --csm li --format csv
person,when,due,days,account,name,source,what,command
li,this_week,2026-03-06,4,,,article,"answered twice and more, without an article: 导出失败",cs article due --since 2026-02-02
