$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q
$ cs log
Change  At  Who  Records  Undone by  Command
$ cs staff add li --name 'Li Na'
added staff li
$ CS_NOW=2026-03-03T08:00:00Z CS_AS=wang cs account add acme --name 'Acme Dental' --csm li
added account acme
$ CS_NOW=2026-03-04T08:00:00Z cs contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200.50'
added contract 1
$ CS_NOW=2026-03-05T08:00:00Z cs contract edit 1 --amount 'USD 1300'
changed contract 1

# The newest first; of one person; from a day on.
$ cs log
Change  At                 Who   Records  Undone by  Command
     4  2026-03-05 08:00Z  li          1             cs contract edit 1 --amount 'USD 1300'
     3  2026-03-04 08:00Z  li          1             cs contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200.50'
     2  2026-03-03 08:00Z  wang        2             cs account add acme --name 'Acme Dental' --csm li
     1  2026-03-02 08:00Z  li          1             cs staff add li --name 'Li Na'
$ cs log --limit 1
Change  At                 Who  Records  Undone by  Command
     4  2026-03-05 08:00Z  li         1             cs contract edit 1 --amount 'USD 1300'
$ cs log --who wang
Change  At                 Who   Records  Undone by  Command
     2  2026-03-03 08:00Z  wang        2             cs account add acme --name 'Acme Dental' --csm li
$ cs log --since 2026-03-04 --format csv
change,at,who,records,undone_by,command
4,2026-03-05T08:00:00Z,li,1,,cs contract edit 1 --amount 'USD 1300'
3,2026-03-04T08:00:00Z,li,1,,cs contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200.50'
$ cs log --who nobody --format json
[]
$ cs log --lang zh --limit 1
变更  时间               谁  记录数  被撤销于  命令
   4  2026-03-05 08:00Z  li       1            cs contract edit 1 --amount 'USD 1300'

# One change, field by field; amounts in their currency, people by their names.
$ cs log 2
Noun          No.  Action  Field        From  To
account         1  add     key                acme
account         1  add     name               Acme Dental
account         1  add     currency           CNY
account         1  add     csm                li
account         1  add     stage              signing
account         1  add     stage_since        2026-03-02
stage_change    1  add     account            acme
stage_change    1  add     stage              signing
stage_change    1  add     since              2026-03-02
$ cs log 4 --format json
[
{"noun":"contract","id":1,"action":"edit","field":"amount","from":"USD 1,200.50","to":"USD 1,300"},
{"noun":"contract","id":1,"action":"edit","field":"arr_dividend","from":"120,050","to":"130,000"}
]
$ cs contract log 1 --format csv | head -3
change,at,who,field,from,to,command
4,2026-03-05T08:00:00Z,li,amount,"USD 1,200.50","USD 1,300",cs contract edit 1 --amount 'USD 1300'
4,2026-03-05T08:00:00Z,li,arr_dividend,"120,050","130,000",cs contract edit 1 --amount 'USD 1300'

# What it does not take.
$ cs log 99
! cs: there is no change 99
! hint: 'cs log' lists them
[1]
$ cs log x
! cs: CHANGE: 'x' is not a number above 0
[2]
$ cs log --limit 0
! cs: --limit: '0' is not a number above 0
[2]
$ cs log --since never
! cs: --since: 'never' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
[2]
