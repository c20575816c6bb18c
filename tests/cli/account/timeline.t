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

# What areas above it add: hand-overs, promises, plans, trainings, certificates.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs staff add wang --name Wang -q && cs account add beta --name Beta --sales wang --csm li -q && cs contact add beta --name 'Ms Bo' --tier 1 -q && cs handoff start beta -q && for item in business people purchase systems sale.why promised partners now stand.next; do cs handoff fill beta --item $item=x -q; done; cs handoff submit beta -q && cs handoff return beta --missing 'who signs?' -q && cs handoff submit beta -q && cs handoff accept beta -q && cs handoff introduce beta --with 'Ms Bo' -q && cs handoff confirm beta -q
$ for t in alerts import tablet; do cs expectation add beta --text $t -q; done; cs expectation confirm 1 --feasible yes -q && cs expectation plan 1 --due 2026-04-01 -q && cs expectation confirm 2 --feasible no --answer 'by hand' -q && cs expectation withdraw 2 --why 'no interface' -q && cs expectation break 3 --why 'out of stock' -q
$ cs plan start beta --template session --kickoff 2026-03-02 -q && cs plan done 1 -q && cs training add 'Ms Bo' --topic booking -q && cs training attended 1 --score 90 -q && cs training certify 1 -q && cs training add 'Ms Bo' --topic reports --on 2026-03-20 -q
$ cs account timeline beta; cs --lang zh account timeline beta
On          Event                  What                                        By    In            Number
2026-04-01  promised for this day  alerts                                            expectation        1
2026-03-20  training               Ms Bo: reports                              li    training           2
2026-03-11  step due               Asked how it went                           li    plan               1
2026-03-09  step due               Used in daily work for a week                     plan               1
2026-03-02  promise broken         tablet: out of stock                              expectation        3
2026-03-02  promised               tablet                                      wang  expectation        3
2026-03-02  promise withdrawn      import: no interface                              expectation        2
2026-03-02  promise confirmed      import: by hand                                   expectation        2
2026-03-02  promised               import                                      wang  expectation        2
2026-03-02  promise confirmed      alerts                                            expectation        1
2026-03-02  promised               alerts                                      wang  expectation        1
2026-03-02  hand-over confirmed                                                li    handoff            1
2026-03-02  introduced to us       Ms Bo                                       li    handoff            1
2026-03-02  hand-over accepted                                                 li    handoff            1
2026-03-02  hand-over submitted                                                li    handoff            1
2026-03-02  hand-over returned     who signs?                                  li    handoff            1
2026-03-02  hand-over submitted                                                li    handoff            1
2026-03-02  hand-over begun                                                    li    handoff            1
2026-03-02  step done              Set up and shown, with all who will use it  li    plan               1
2026-03-02  kick-off               session                                           plan               1
2026-03-02  stage                  activation: hand-over 1 confirmed                 stage_change       3
2026-03-02  stage                  signing                                           stage_change       2
2026-03-02  certificate            Ms Bo: booking, F7N9-9YD0-TB2D                    training           1
2026-03-02  trained                Ms Bo: booking                              li    training           1
日期        事件          内容                                        我方  记录          编号
2026-04-01  承诺到期      alerts                                            expectation      1
2026-03-20  培训          Ms Bo: reports                              li    training         2
2026-03-11  步骤到期      Asked how it went                           li    plan             1
2026-03-09  步骤到期      Used in daily work for a week                     plan             1
2026-03-02  承诺未兑现    tablet: out of stock                              expectation      3
2026-03-02  承诺          tablet                                      wang  expectation      3
2026-03-02  承诺已收回    import: no interface                              expectation      2
2026-03-02  承诺已确认    import: by hand                                   expectation      2
2026-03-02  承诺          import                                      wang  expectation      2
2026-03-02  承诺已确认    alerts                                            expectation      1
2026-03-02  承诺          alerts                                      wang  expectation      1
2026-03-02  客户确认交接                                              li    handoff          1
2026-03-02  已引荐        Ms Bo                                       li    handoff          1
2026-03-02  交接已接收                                                li    handoff          1
2026-03-02  交接已提交                                                li    handoff          1
2026-03-02  交接被退回    who signs?                                  li    handoff          1
2026-03-02  交接已提交                                                li    handoff          1
2026-03-02  发起交接                                                  li    handoff          1
2026-03-02  步骤完成      Set up and shown, with all who will use it  li    plan             1
2026-03-02  实施启动      session                                           plan             1
2026-03-02  阶段          启用期: hand-over 1 confirmed                     stage_change     3
2026-03-02  阶段          签约期                                            stage_change     2
2026-03-02  发放证书      Ms Bo: booking, F7N9-9YD0-TB2D                    training         1
2026-03-02  已参加培训    Ms Bo: booking                              li    training         1
$ cs account timeline beta --limit 3 --format csv
on,event,text,by,noun,number
2026-04-01,expectation.due,alerts,,expectation,1
2026-03-20,training.planned,Ms Bo: reports,li,training,2
2026-03-11,plan.due,Asked how it went,li,plan,1

# What was heard from them: tickets, complaints, requests, alerts, surveys. The day is that of the customer's clock.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T20:30:00Z
$ cs account add gamma --name Gamma --csm li --timezone Asia/Shanghai -q && cs contact add gamma --name 'Dr Ga' --tier 1 -q && cs account add delta --name Delta --timezone America/New_York -q
$ for key in gamma delta; do cs ticket add $key --subject 'printer prints twice' --opened-at 2026-03-01T20:00:00Z -q; done
$ cs complaint add gamma --what 'the till stood still' -q && cs request add gamma --need 'export to a spreadsheet' -q && cs survey add 'Dr Ga' --kind nps -q
$ cs account timeline gamma; cs account timeline delta; cs --lang zh account timeline gamma --limit 3
On          Event      What                     By  In            Number
2026-03-03  complaint  the till stood still     li  complaint          1
2026-03-02  request    export to a spreadsheet      request            1
2026-03-02  stage      signing                      stage_change       4
2026-03-02  ticket     printer prints twice         ticket             1
On          Event   What                  By  In            Number
2026-03-02  stage   signing                   stage_change       5
2026-03-01  ticket  printer prints twice      ticket             2
日期        事件  内容                     我方  记录          编号
2026-03-03  投诉  the till stood still     li    complaint        1
2026-03-02  需求  export to a spreadsheet        request          1
2026-03-02  阶段  签约期                         stage_change     4
$ cs complaint soothe 1 -q && cs complaint investigate 1 -q; cs request analyse 1 --true-need yes -q; cs survey answer 1 --score 4 --comment 'too slow' -q; cs ticket solve 1 -q
$ cs contract add gamma --amount 5 --starts 2026-01-01 --term 12m -q && cs alert check --today 2026-03-03; cs alert take 1 --today 2026-03-03 -q && cs alert act 1 --note 'called them' --today 2026-03-03 -q; cs alert dismiss 1 --why 'was solved on the spot' --today 2026-03-03
alerts: 1 opened, 0 recovered, 0 lost, 0 came back
dismissed alert 1
$ cs account timeline gamma --format csv; cs --lang zh account timeline gamma --limit 12
on,event,text,by,noun,number
2026-12-31,contract.due,new,,contract,2
2026-03-03,alert.dismissed,was solved on the spot,li,alert,1
2026-03-03,alert.acted,called them,li,alert,1
2026-03-03,alert.opened,Gamma: somebody gave 4 of 10 (line: 6),li,alert,1
2026-03-03,complaint.investigating,the till stood still,li,complaint,1
2026-03-03,complaint.soothed,the till stood still,li,complaint,1
2026-03-03,complaint.raised,the till stood still,li,complaint,1
2026-03-03,ticket.solved,printer prints twice,,ticket,1
2026-03-02,request.analysed,export to a spreadsheet,,request,1
2026-03-02,request.collected,export to a spreadsheet,,request,1
2026-03-02,account.stage,signing,,stage_change,4
2026-03-02,survey.answered,"nps: Dr Ga, 4: too slow",,survey,1
2026-03-02,ticket.opened,printer prints twice,,ticket,1
2026-01-01,contract.starts,new,,contract,2
日期        事件        内容                                    我方  记录          编号
2026-12-31  到期        新签                                          contract         2
2026-03-03  预警已排除  was solved on the spot                  li    alert            1
2026-03-03  预警已行动  called them                             li    alert            1
2026-03-03  预警        Gamma: somebody gave 4 of 10 (line: 6)  li    alert            1
2026-03-03  投诉调查中  the till stood still                    li    complaint        1
2026-03-03  投诉已安抚  the till stood still                    li    complaint        1
2026-03-03  投诉        the till stood still                    li    complaint        1
2026-03-03  工单已解决  printer prints twice                          ticket           1
2026-03-02  需求已分析  export to a spreadsheet                       request          1
2026-03-02  需求        export to a spreadsheet                       request          1
2026-03-02  阶段        签约期                                        stage_change     4
2026-03-02  已答问卷    净推荐值: Dr Ga, 4: too slow                  survey           1
$ cs account timeline gamma --limit 0; cs account timeline gamma --limit 1 --format csv
On  Event  What  By  In  Number
on,event,text,by,noun,number
2026-12-31,contract.due,new,,contract,2
