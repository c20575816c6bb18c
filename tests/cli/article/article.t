# Answers that are written down once, found by their words, and those that ought to be written.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && cs account add acme --name Acme -q && cs account add beta --name 北方诊所 -q
$ cs article add reset-password --title 'How to reset the password' --body 'Open **Settings**, then *Reset*.' --area login --function password
added article reset-password
$ cs article add 库存提醒 --title 如何打开库存提醒 --body '打开【设置】，勾选提醒。' --area 库存 && cs article add oncall --title 'Who is on call' --body 'See the rota.' --public no -q
added article 库存提醒
$ cs article add reset-password --title again --body x
! cs: key: 'reset-password' is another article's
! hint: 'cs article show reset-password' shows it; choose another key, or edit that one
[2]
$ cs article add 12 --title x --body x
! cs: key: '12' cannot be one
! hint: letters, digits, '-', '_' and '.' of any script, not digits alone; such as 'reset-the-password'
[2]
$ cs article add x --title x
! cs: 'cs article add' needs --body: the answer, in Markdown
! hint: see 'cs article add --help'
[2]
$ cs article add x --title x --body ' '
! cs: body: missing
! hint: the answer, in Markdown
[2]
$ cs article add x --title x --body x --function y
! cs: area: missing for a function
! hint: the part of the product that it belongs to
[2]
$ cs article list
Key             Title                      Area   Function  Language  Public  Used  Asked again
reset-password  How to reset the password  login  password  en        yes        0            0
库存提醒        如何打开库存提醒           库存             zh        yes        0
oncall          Who is on call                              en        no         0
$ cs article list --lang zh --columns key,title,language,public
代号            标题                       语言  对外公开
reset-password  How to reset the password  en    是
库存提醒        如何打开库存提醒           zh    是
oncall          Who is on call             en    否
$ cs article search resetting passwords
Kind     Which           Title                      Because of
article  reset-password  How to reset the password  password
$ cs article search 提醒
Kind     Which     Title             Because of
article  库存提醒  如何打开库存提醒  提醒
$ cs article search 提醒 --lang zh
类型  编号      标题              匹配词
文章  库存提醒  如何打开库存提醒  提醒
$ cs article search nothing of the kind
Kind  Which  Title  Because of
$ cs article search '?!'
! cs: '?!' has no word to look for
! hint: such as: password reset
[2]
$ cs article search
! cs: 'cs article search' needs WORD: what is looked for
! hint: see 'cs article search --help'
[2]
$ cs article search "x\" OR password* NEAR(a b) ' --" --limit 1
Kind     Which           Title                      Because of
article  reset-password  How to reset the password  password

# Past solutions are found by the subject, the body and what we answered, once they are solved.
$ cs ticket open acme --subject 'cannot print labels' --body 'the printer says E17' -q && cs article search label printer
Kind  Which  Title  Because of
$ cs ticket reply 1 --text 'update the firmware of the printer' --solve -q && cs article search firmware
Kind    Which  Title                Because of
ticket  1      cannot print labels  firmware
$ cs ticket reopen 1 -q && cs article search firmware
Kind  Which  Title  Because of

# Asked and solved twice, and nobody has written it down.
$ cs article due
Question  Area  Function  Tickets  Accounts  Last asked  Ticket
$ for s in 'Export to Excel' 'excel export' 'Export Excel!'; do cs ticket open beta --subject "$s" -q; done; for n in 2 3 4; do cs ticket solve $n -q; done
$ for s in a b; do cs ticket open acme --subject "$s" --area stock --function alerts -q; done; cs ticket solve 5 -q; cs ticket solve 6 -q
$ cs article due
Question       Area   Function  Tickets  Accounts  Last asked  Ticket
Export Excel!                         3         1  2026-03-02       4
b              stock  alerts          2         1  2026-03-02       6
$ cs article due --lang zh
问题           模块   功能    工单数  客户数  最近咨询    最近工单
Export Excel!                      3       1  2026-03-02         4
b              stock  alerts       2       1  2026-03-02         6
$ cs article add excel --title 'Export to Excel' --body 'Press F7.' -q; cs article due --format csv
question,area,function,tickets,accounts,last,ticket
b,stock,alerts,2,1,2026-03-02,6
$ cs article due --since 2026-03-03
Question  Area  Function  Tickets  Accounts  Last asked  Ticket
$ cs article due --since someday
! cs: --since: 'someday' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
[2]

# Sent, and asked again all the same.
$ cs article add alerts --title Alerts --body 'Switch them on.' --area stock --function alerts -q
$ CS_NOW=2026-03-03T01:00:00Z cs ticket open acme --subject 'alerts?' --area stock --function alerts -q
$ CS_NOW=2026-03-03T02:00:00Z cs ticket reply 7 --text 'as written here' --article alerts
replied to ticket 7
$ cs article list --key alerts --columns key,used,asked_again
Key     Used  Asked again
alerts     1            1
$ cs article show alerts
No.          5
Key          alerts
Title        Alerts
Body         Switch them on.
Area         stock
Function     alerts
Language     en
Public       yes
Used         1
Asked again  1
Created      2026-03-02 01:00Z
Updated      2026-03-02 01:00Z
$ cs article remove alerts
! cs: article 'alerts' is still used by 1 ticket_event (article)
! hint: remove those first, or keep it
[1]
$ cs article edit excel --title 'Export to a spreadsheet' && cs article search spreadsheet && cs undo && cs article search spreadsheet
changed article excel
Kind     Which  Title                    Because of
article  excel  Export to a spreadsheet  spreadsheet
taken back change 23: cs article edit excel --title 'Export to a spreadsheet'
Kind  Which  Title  Because of
$ CS_NOW=2026-03-04T01:00:00Z cs doctor
