# The dated play: what is done, by a word or by what is on record, what is missing, what is late.
$ cs init -q
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --csm li --segment large -q
$ cs contract add acme --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 --auto_renew yes -q
$ cs renewal play acme
By          Days before  Step            What                                State  On  How        To type
2026-01-30           90  start           Say how likely it is                late                  cs renewal done acme start
2026-01-30           90  review          Last review before the renewal      late                  cs review hold acme --with NAME
2026-01-30           90  archive         Look at the archive, use and value  late                  cs renewal done acme archive
2026-01-30           90  value_report    Write the value report              late                  cs renewal done acme value_report
2026-01-30           90  request_report  Report on their requests            done       on record
2026-01-30           90  next_goal       Agree next year's goal in writing   late                  cs renewal done acme next_goal
2026-03-19           42  call            The renewal call                    open                  cs touch add acme --kind call
2026-03-19           42  contract        Contract ready to sign              open                  cs renewal done acme contract
2026-03-31           30  polite_notice   Polite mail: it renews by itself    open                  cs renewal notify acme --how mail
2026-04-30            0  settled         Renewed, extended or lost           open                  cs renewal show acme
$ cs contact add acme --name 'Dr Wu' -q && cs review add acme --due 2026-02-15 -q && cs review hold acme --on 2026-02-10 --with 'Dr Wu' --notes 'half way there' -q
$ cs renewal edit acme --category likely -q
$ cs renewal done acme archive --why 'use is up by a third'
noted archive as done for the renewal of acme due 2026-04-30
$ cs renewal skip acme next_goal --why 'their new manager starts in May'
noted next_goal as skipped for the renewal of acme due 2026-04-30
$ cs renewal notify acme --how mail -q
$ cs renewal play acme
By          Days before  Step            What                                State    On          How                              To type
2026-01-30           90  start           Say how likely it is                done                 on record
2026-01-30           90  review          Last review before the renewal      done     2026-02-10  on record
2026-01-30           90  archive         Look at the archive, use and value  done     2026-03-02  use is up by a third
2026-01-30           90  value_report    Write the value report              late                                                  cs renewal done acme value_report
2026-01-30           90  request_report  Report on their requests            done                 on record
2026-01-30           90  next_goal       Agree next year's goal in writing   skipped  2026-03-02  their new manager starts in May
2026-03-19           42  call            The renewal call                    open                                                  cs touch add acme --kind call
2026-03-19           42  contract        Contract ready to sign              open                                                  cs renewal done acme contract
2026-03-31           30  polite_notice   Polite mail: it renews by itself    done     2026-03-02  on record
2026-04-30            0  settled         Renewed, extended or lost           open                                                  cs renewal show acme
$ cs renewal play
By          Account  Due         Step          What                      State  CSM  To type
2026-01-30  acme     2026-04-30  value_report  Write the value report    late   li   cs renewal done acme value_report
2026-01-30  acme     2026-04-30  verdict       Judge what becomes of it  late   li   cs renewal verdict acme VERDICT --why TEXT
$ cs --lang zh renewal play acme
期限        提前天数  步骤            内容                  状态     日期        说明                             命令
2026-01-30        90  start           判断续约可能          done                 有记录
2026-01-30        90  review          续约前最后一次复盘    done     2026-02-10  有记录
2026-01-30        90  archive         查看档案、使用与价值  done     2026-03-02  use is up by a third
2026-01-30        90  value_report    撰写价值报告          late                                                  cs renewal done acme value_report
2026-01-30        90  request_report  反馈需求进展          done                 有记录
2026-01-30        90  next_goal       书面确认明年目标      skipped  2026-03-02  their new manager starts in May
2026-03-19        42  call            续约电话              open                                                  cs touch add acme --kind call
2026-03-19        42  contract        合同备妥待签          open                                                  cs renewal done acme contract
2026-03-31        30  polite_notice   礼貌告知：将自动续约  done     2026-03-02  有记录
2026-04-30         0  settled         续约、延期或流失      open                                                  cs renewal show acme
$ cs renewal play --csm li --format json
[
{"day":"2026-01-30","account":"acme","due":"2026-04-30","step":"value_report","title":"Write the value report","state":"late","csm":"li","command":"cs renewal done acme value_report"},
{"day":"2026-01-30","account":"acme","due":"2026-04-30","step":"verdict","title":"Judge what becomes of it","state":"late","csm":"li","command":"cs renewal verdict acme VERDICT --why TEXT"}
]
# A word takes the place of an earlier one, and is undone.
$ cs renewal done acme next_goal --on 2026-02-20
noted next_goal as done for the renewal of acme due 2026-04-30
$ cs renewal play acme --format csv | grep next_goal
2026-01-30,90,next_goal,Agree next year's goal in writing,done,2026-02-20,,
$ cs undo -q && cs renewal play acme --format csv | grep next_goal
2026-01-30,90,next_goal,Agree next year's goal in writing,skipped,2026-03-02,their new manager starts in May,
# A request whose outcome they do not know is asked for.
$ cs request add acme --need 'stock alerts' -q
$ cs request analyse 1 --true_need yes -q && cs request pass 1 -q && cs request decide 1 --decision decline --why 'too few want it' -q
$ cs renewal play acme --format csv | grep request_report
2026-01-30,90,request_report,Report on their requests,late,,,cs renewal done acme request_report
# What is refused.
$ cs renewal skip acme review
! cs: say why it is not needed: --why TEXT
[1]
$ cs renewal done acme reveiw
! cs: there is no step 'reveiw'
! hint: did you mean 'review'?
[2]
$ cs renewal done acme archive --on 2026-03-09
! cs: 2026-03-09 lies in the future
! hint: record it once it has happened
[1]
$ cs renewal play acme --csm li
! cs: --csm is of the plays of all accounts
! hint: leave out the account
[2]
# A play of one's own, by segment.
$ printf '[renewal.play.visit]\ndays = 70\ntitle = "Visit them"\nsegments = ["large"]\n[renewal.play.offer]\ndays = 30\ndone_by = "contract"\n' >>cs.toml
$ cs renewal play acme
By          Days before  Step   What        State  On  How  To type
2026-02-19           70  visit  Visit them  late            cs renewal done acme visit
2026-03-31           30  offer  offer       open            cs renewal done acme offer
$ cs account edit acme --segment small -q && cs renewal done acme visit
! cs: step 'visit' is not asked of this renewal
! hint: its segment has no such step
[1]
