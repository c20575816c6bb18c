# Which documents of the archive are there: each once the facts are that it rests on.
$ export CS_NOW=2026-01-05T08:00:00Z CS_TODAY=2026-01-05 CS_AS=li
$ cs init -q && cs staff add wang --name 'Wang Fang' --roles sales -q && cs staff add li --name 'Li Wei' -q && cs staff add zhou --name Zhou -q
$ cs account dossier; cs account dossier acme
Account  Name  CSM  There  Of  Coverage %  Overdue
! cs: there is no account 'acme'
! hint: 'cs account list' shows all
[1]
$ cs account add acme --name 'Acme Dental' --csm li --sales wang -q && cs account add coming --name Coming --csm li -q && cs contract add acme --product Suite --amount 1000 --starts 2026-01-01 --term 12m --signed-on 2026-01-01 -q && cs contract add coming --amount 1000 --starts 2026-06-01 --term 12m -q
$ cs account dossier; cs account dossier acme; cs account dossier coming
Account  Name         CSM  There  Of  Coverage %  Overdue
acme     Acme Dental  li       0   5           0
Archive of Acme Dental
======================
acme · 2026-01-05

Document                  There since  Due  Standing  Lacks                       Command
hand-over form                              open      no hand-over was started    cs handoff start acme
requirement confirmation                    open      no goal is agreed           cs report confirmation acme
training follow-up                          open      nobody was trained          cs report training-followup acme
current-state form                          open      no goal was reviewed        cs report current-state acme
monthly usage analysis                      open      no month of theirs is over  cs report monthly-usage acme

  0 of 5 are there. A document is there once the facts are that it rests on.
Archive of Coming
=================
coming · 2026-01-05

Document                  There since  Due         Standing  Lacks                       Command
hand-over form                         2026-06-10  open      no hand-over was started    cs handoff start coming
requirement confirmation                           open      no goal is agreed           cs report confirmation coming
training follow-up                                 open      nobody was trained          cs report training-followup coming
current-state form                                 open      no goal was reviewed        cs report current-state coming
monthly usage analysis                             open      no month of theirs is over  cs report monthly-usage coming

  0 of 5 are there. A document is there once the facts are that it rests on.

# The hand-over is accepted and confirmed, and the clock starts.
$ cs contact add acme --name 'Dr Wu' --tier 1 -q && cs contact add acme --name 'Ms Chen' -q && cs handoff start acme -q && cs account dossier acme --format csv
document,on,due,standing,lacks,command
handoff_form,,2026-01-10,open,the hand-over is not accepted,cs handoff show acme
confirmation,,,open,no goal is agreed,cs report confirmation acme
training_followup,,,open,nobody was trained,cs report training-followup acme
current_state,,,open,no goal was reviewed,cs report current-state acme
monthly_usage,,,open,no month of theirs is over,cs report monthly-usage acme
$ for item in business people purchase systems sale.why promised partners now stand.next; do cs handoff fill acme --item $item=x -q; done; cs handoff submit acme -q && cs handoff accept acme -q && cs handoff introduce acme -q && cs handoff confirm acme -q
$ cs account dossier acme --format csv
document,on,due,standing,lacks,command
handoff_form,2026-01-05,2026-01-10,on_time,,cs handoff form acme
confirmation,,2026-01-19,open,no goal is agreed,cs report confirmation acme
training_followup,,2026-02-16,open,nobody was trained,cs report training-followup acme
current_state,,2026-04-05,open,no goal was reviewed,cs report current-state acme
monthly_usage,,,open,no month of theirs is over,cs report monthly-usage acme

# Goals and expectations; a draft of either takes the confirmation away again.
$ cs goal add acme --statement 'fewer no-shows' --metric no-shows --baseline 10 --target 5 --due 2026-06-30 -q && cs expectation add acme --text 'stock alerts' -q && cs account dossier acme --format csv | grep confirmation
confirmation,,2026-01-19,open,goals to agree: 1; expectations to confirm: 1,cs report confirmation acme
$ export CS_NOW=2026-01-12T08:00:00Z CS_TODAY=2026-01-12
$ cs goal confirm 1 -q && cs expectation confirm 1 -q && cs account dossier acme --format csv | grep confirmation
confirmation,2026-01-12,2026-01-19,on_time,,cs report confirmation acme
$ cs goal add acme --statement 'less paper' -q && cs account dossier acme --format csv | grep confirmation && cs goal drop 2 --why 'no use' -q
confirmation,,2026-01-19,open,goals to agree: 1,cs report confirmation acme

# Everybody who was trained is talked with after it, or has the certificate.
$ cs training add 'Dr Wu' --topic booking -q && cs training attended 1 --score 90 -q && cs training add 'Ms Chen' --topic booking -q && cs training attended 2 --score 60 -q && cs account dossier acme --format csv | grep followup
training_followup,,2026-01-26,open,not talked with since their training: 2,cs report training-followup acme
$ export CS_NOW=2026-01-20T08:00:00Z CS_TODAY=2026-01-20
$ cs training certify 1 -q && cs account dossier acme --format csv | grep followup
training_followup,,2026-01-26,open,not talked with since their training: 1,cs report training-followup acme
$ cs touch add acme --kind mail --with 'Ms Chen' --note 'how was it?' -q && cs account dossier acme --format csv | grep followup
training_followup,,2026-01-26,open,not talked with since their training: 1,cs report training-followup acme
$ cs touch add acme --kind call --with 'Ms Chen' --note 'stuck at the list' -q && cs account dossier acme --format csv | grep followup
training_followup,2026-01-20,2026-01-26,on_time,,cs report training-followup acme

# A month of usage that has come in to its end; the review after three months comes late.
$ export CS_NOW=2026-04-20T08:00:00Z CS_TODAY=2026-04-20
$ cs account dossier acme && cs --lang zh account dossier acme
Archive of Acme Dental
======================
acme · 2026-04-20

Document                  There since  Due         Standing  Lacks                                        Command
hand-over form            2026-01-05   2026-01-10  on time                                                cs handoff form acme
requirement confirmation  2026-01-12   2026-01-19  on time                                                cs report confirmation acme
training follow-up        2026-01-20   2026-01-26  on time                                                cs report training-followup acme
current-state form                     2026-04-05  overdue   no goal was reviewed                         cs report current-state acme
monthly usage analysis                 2026-04-07  overdue   usage of 2026-03 has not come in to its end  cs report monthly-usage acme

  3 of 5 are there. A document is there once the facts are that it rests on.
Acme Dental 的客户档案
======================
acme · 2026-04-20

文档            具备日      期限        情况  尚缺                      命令
客户交接表      2026-01-05  2026-01-10  按时                            cs handoff form acme
需求确认表      2026-01-12  2026-01-19  按时                            cs report confirmation acme
培训回访表      2026-01-20  2026-01-26  按时                            cs report training-followup acme
客户现状表                  2026-04-05  逾期  尚未回顾目标              cs report current-state acme
月度使用分析表              2026-04-07  逾期  2026-03 的使用数据不完整  cs report monthly-usage acme

  已具备 3/5。所依据的事实齐备时，文档即视为具备。
$ cs feature add booking -q && printf 'account,day,feature,events\nacme,2026-03-31,booking,4\n' >u.csv && cs usage import u.csv -q && cs goal measure 1 4 -q && cs goal review 1 --answer reached -q
$ cs account add small --name Small --csm zhou -q && cs contract add small --amount 10 --starts 2026-04-01 --term 12m -q
$ cs account dossier acme && cs account dossier && cs --lang zh account dossier --csm zhou && cs account dossier --format json
Archive of Acme Dental
======================
acme · 2026-04-20

Document                  There since  Due         Standing  Lacks  Command
hand-over form            2026-01-05   2026-01-10  on time          cs handoff form acme
requirement confirmation  2026-01-12   2026-01-19  on time          cs report confirmation acme
training follow-up        2026-01-20   2026-01-26  on time          cs report training-followup acme
current-state form        2026-04-20   2026-04-05  late             cs report current-state acme
monthly usage analysis    2026-03-31   2026-04-07  on time          cs report monthly-usage acme

  5 of 5 are there. A document is there once the facts are that it rests on.
Account  Name         CSM   There  Of  Coverage %  Overdue
acme     Acme Dental  li        5   5         100
small    Small        zhou      0   5           0  hand-over form
客户   名称   客户成功经理  已具备  共  覆盖率 %  逾期
small  Small  zhou               0   5         0  客户交接表
[
{"account":"acme","name":"Acme Dental","csm":"li","there":5,"of":5,"coverage":100,"overdue":null},
{"account":"small","name":"Small","csm":"zhou","there":0,"of":5,"coverage":0,"overdue":"handoff_form"}
]
$ cs account dossier acme --csm li; cs account dossier --csm nobody
! cs: --csm goes with all accounts, not with one
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]

# Every command works as it stands.
$ cs account dossier acme --format csv | sed '1d;s/.*,//' >todo; wc -l <todo; while read -r line; do eval "$line" >answer 2>&1 || cat answer; done <todo
5
$ cs account dossier small --format csv | sed '1d;s/.*,//' >todo; while read -r line; do eval "$line" >answer 2>&1 || cat answer; done <todo

# Who signed before the first hand-over on record was handed over in ways that nobody recorded: none is due, unless one
# was started for them after all.
$ cs account add old --name Old --csm zhou --signed-on 2024-05-01 -q && cs contract add old --amount 10 --starts 2024-05-01 --ends 2027-05-01 -q
$ cs account dossier old --format csv | grep handoff; cs --lang zh account dossier old --format csv | grep handoff; cs account dossier small --format csv | grep handoff
handoff_form,,,open,signed before hand-overs were kept,cs handoff start old
handoff_form,,,open,签约早于首次交接记录,cs handoff start old
handoff_form,,2026-04-10,overdue,the hand-over is not accepted,cs handoff show small
$ cs handoff start old -q && cs account dossier old --format csv | grep handoff
handoff_form,,2024-05-10,overdue,the hand-over is not accepted,cs handoff show old
