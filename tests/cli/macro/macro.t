# Replies that are written once.
$ export CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name Acme --support li -q && cs contact add acme --name 'Dr Wang' --tier 1 --language zh -q && cs contact add acme --name 'Ms Smith' --tier 1 --language en -q
$ cs ticket open acme --contact 'Dr Wang' --subject '快递到哪里了' -q && cs ticket open acme --contact 'Ms Smith' --subject 'where is my parcel' -q && cs ticket open acme --subject 'hello' -q
$ cs article add parcels --title 'Where is my parcel' --body 'See the tracking page.' -q
$ cs macro add shipped --name 'Order shipped' --body-en 'Dear {{contact.name}}, order {{order}} is on its way. {{ staff.name }}' --body-zh '{{contact.name}}，您好：订单 {{order}} 已发货。' --params 'order=the number of the order' --then wait --tags parcel,shop --area shop --article parcels
added macro shipped
$ cs macro show shipped
No.         1
Key         shipped
Name        Order shipped
English     Dear {{contact.name}}, order {{order}} is on its way. {{ staff.name }}
Chinese     {{contact.name}}，您好：订单 {{order}} 已发货。
Parameters  order=the number of the order
Then        wait
Tags        parcel, shop
Area        shop
Article     parcels
Used        0
Created     2026-03-02 01:00Z
Updated     2026-03-02 01:00Z
$ cs macro list
Key      Name           Parameters                     Then  Area  Function  Article  Used
shipped  Order shipped  order=the number of the order  wait  shop            parcels     0
$ cs macro list --lang zh
代号     名称           参数                           之后  模块  功能  文章     使用次数
shipped  Order shipped  order=the number of the order  wait  shop        parcels         0

# What cannot be right is refused, with where.
$ cs macro add bad --name Bad --body-en 'Dear {{contact.nam}}'
! cs: body_en:1:6: {{contact.nam}} stands for nothing
! hint: did you mean 'name'?
[2]
$ cs macro add bad --name Bad --body-zh $'您好\n订单 {{order}}'
! cs: body_zh:2:4: {{order}} stands for nothing
! hint: one of ticket.FIELD, contact.FIELD, account.FIELD, staff.FIELD, company, today; or declare it: --params 'NAME=what for'
[2]
$ cs macro add bad --name Bad --body-en '{{order' --params 'order=x'
! cs: body_en:1:1: '{{' without its '}}'
! hint: such as {{ticket.subject}}
[2]
$ cs macro add bad --name Bad --body-en 'x' --params 'order=x'
! cs: params: nothing is said with 'order'
! hint: write {{order}} where it belongs, or leave it out
[2]
$ cs macro add bad --name Bad --body-en '{{Order}}' --params 'Order=x'
! cs: params: 'Order' cannot be one
! hint: a name of small letters, digits, '_' and '-', then what it is for: 'order=the number of the order'
[2]
$ cs macro add bad --name Bad
! cs: body_en: missing, and body_zh, too
! hint: the reply, in one language or in both
[2]
$ cs macro edit shipped --body-en 'Dear {{staff.name_match}}'
! cs: body_en:1:6: {{staff.name_match}} stands for nothing
! hint: 'cs help staff' lists the fields of a staff
[2]

# A preview says what it would say.
$ cs macro preview shipped 1 --param order=4711
Reply    Dr Wang，您好：订单 4711 已发货。
Then     wait
Tags     parcel, shop
Area     shop
Article  parcels
$ cs macro preview shipped 2 --param order=4711 --lang zh
回复  Dear Ms Smith, order 4711 is on its way. Li Wei
之后  待客户
标签  parcel, shop
模块  shop
文章  parcels
$ cs macro preview shipped 2
! cs: --param order: missing
! hint: the number of the order: --param order=...
[2]
$ cs macro preview shipped 2 --param order=
! cs: --param order: missing
! hint: the number of the order: --param order=...
[2]
$ cs macro preview shipped 2 --param order
! cs: --param: 'order' is not NAME=VALUE
! hint: such as --param order=4711
[2]
$ cs macro preview shipped 2 --param order=1 --param order=2
! cs: --param: 'order' is given twice
! hint: once is enough
[2]
$ cs macro preview shipped 2 --param order=1 --param oder=2
! cs: --param: macro 'shipped' asks for no 'oder'
! hint: it asks for order
[2]
$ cs macro preview shipped 3 --param order=1
! cs: {{contact.name}}: ticket '3' has no contact
! hint: fill it in, or reply in your own words
[1]

# A value is text.
$ cs macro preview shipped 2 --param 'order={{contact.email}} <b>'
Reply    Dear Ms Smith, order {{contact.email}} <b> is on its way. Li Wei
Then     wait
Tags     parcel, shop
Area     shop
Article  parcels

# Said in a ticket it moves it, tags it, and is counted.
$ cs ticket reply 1 --macro shipped --param order=4711
replied to ticket 1
$ cs ticket list --columns id,state,area,tags
No.  State    Area  Tags
  1  pending  shop  parcel, shop
  2  new
  3  new
$ cs ticket show 1
Ticket 1: 快递到哪里了
======================

No.       1
Account   acme
Contact   Dr Wang
Subject   快递到哪里了
Kind      question
Priority  normal
State     pending
Assignee  li
Area      shop
Tags      parcel, shop
Opened    2026-03-02 09:00
By us     no
Replied   2026-03-02 09:00
Created   2026-03-02 09:00
Updated   2026-03-02 09:00

What was promised
-----------------
Clock        Verdict  Priority  Used (min)  Target (min)  Left (min)  Due
first reply  met      normal             0           240              2026-03-02 14:30
solution     paused   normal             0         1,350       1,350

What was said and done
----------------------
When              Whose     Who      Public  What
2026-03-02 09:00  customer  Dr Wang  yes     快递到哪里了 [new] [normal]
2026-03-02 09:00  agent     li       yes     Dr Wang，您好：订单 4711 已发货。 [pending]

  Hours are read in Asia/Shanghai; judged by what cs.toml promises now.

  No holidays are known for 2026: the hours of every week were counted (calendar.holidays in
  cs.toml).
$ cs ticket reply 1 --macro shipped --param order=4711 && cs ticket reply 2 --macro shipped --param order=4712 --solve && cs ticket list --columns id,state
replied to ticket 1
replied to ticket 2 and solved it
No.  State
  1  pending
  2  solved
  3  new
$ cs ticket reply 3 --macro shipped --param order=1
! cs: {{contact.name}}: ticket '3' has no contact
! hint: fill it in, or reply in your own words
[1]
$ cs ticket note 3 --macro parcels
! cs: there is no macro 'parcels'
! hint: 'cs macro list' shows all
[1]
$ cs macro add called --name Called --body-en 'called {{account.name}} on {{today}}' -q && cs ticket note 3 --macro called
noted in ticket 3
$ cs macro list --columns key,used && cs article list --columns key,used
Key      Used
called      1
shipped     3
Key      Used
parcels     3
$ cs ticket reply 3 --macro called --text x
! cs: --macro and --text exclude each other
! hint: give one of them
[2]
$ cs ticket reply 3 --param order=1 --text x
! cs: --param goes with --macro
! hint: a macro says what it asks for: cs macro show KEY
[2]
$ cs ticket reply 3 --customer --macro called
! cs: --customer goes without --macro and --article
! hint: give one of them
[2]
$ cs macro remove shipped
! cs: macro 'shipped' is still used by 3 ticket_event (macro)
! hint: remove those first, or keep it
[1]
$ cs undo && cs macro list --columns key,used
taken back change 14: cs ticket note 3 --macro called
Key      Used
called      0
shipped     3

# What fits a ticket.
$ cs ticket open acme --subject 'my parcel is not here' -q && cs ticket suggest 4
Kind     Which    Title               Because of
article  parcels  Where is my parcel  parcel
ticket   2        where is my parcel  parcel
$ cs ticket suggest 4 --limit 1 --lang zh
类型  编号     标题                匹配词
文章  parcels  Where is my parcel  parcel
工单  2        where is my parcel  parcel
$ cs ticket open acme --subject '快递没有到' -q && cs ticket suggest 5
Kind  Which  Title  Because of
$ cs ticket open acme --subject 'qwertz' -q && cs ticket suggest 6
Kind  Which  Title  Because of
$ cs config set company Example -q; cs macro add who --name Who --body-en '{{company}}' -q && cs macro preview who 3 --format json
{
"text":"Example"
}
$ cs doctor
