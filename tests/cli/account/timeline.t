# Everything dated about an account in one stream, newest first.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --signed_on 2026-01-05 -q
$ cs contract add acme --product Suite --amount 120000 --starts 2026-02-01 --term 12m --signed_on 2026-01-05 -q
$ cs contact add acme --name 'Dr Wu' -q
$ cs touch add acme --on 2026-02-10 --kind visit --by li --with 'Dr Wu' --note 'wants stock alerts' --next 'send quote' --next_on 2026-03-06 -q
$ cs contact leave 'Dr Wu' --on 2026-02-20
noted that Dr Wu left on 2026-02-20
! cs: no contact is left at all
$ cs contract notice 1 --on 2026-03-01 -q
$ cs account timeline acme
On          Event             What                By  In            Number
2027-01-31  last service day  Suite                   contract           1
2026-03-06  next step due     send quote          li  touch              1
2026-03-01  notice given      Suite                   contract           1
2026-02-20  left the company  Dr Wu                   contact            1
2026-02-10  visit             wants stock alerts  li  touch              1
2026-02-01  service starts    Suite                   contract           1
2026-01-05  contract signed   Suite                   contract           1
2026-01-05  stage             signing                 stage_change       1
$ cs account timeline acme --limit 2 --format json
[
{"on":"2027-01-31","event":"contract.due","text":"Suite","by":null,"noun":"contract","number":1},
{"on":"2026-03-06","event":"touch.next","text":"send quote","by":"li","noun":"touch","number":1}
]
$ cs account timeline acme --lang zh --limit 3
日期        事件          内容        我方  记录      编号
2027-01-31  到期          Suite             contract     1
2026-03-06  下一步到期    send quote  li    touch        1
2026-03-01  收到终止通知  Suite             contract     1
$ cs account timeline nobody
! cs: there is no account 'nobody'
! hint: 'cs account list' shows all
[1]
