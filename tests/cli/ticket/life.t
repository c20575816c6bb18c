# A ticket's life: asked, answered, waited, heard, solved, confirmed, closed; what does not go is refused by name.
$ printf 'date,kind,name\n2026-03-03,off,Founding day\n' > days.csv
$ cs init -q && printf '[calendar]\nholidays = "days.csv"\n' > cs.toml && cs staff add li --name 'Li Wei' -q && cs staff add chen --name 'Chen Jie' -q
$ cs account add acme --name 'Acme Dental' --segment large --support li -q && cs account add beta --name Beta -q && cs contact add acme --name 'Dr Wang' --email wang@acme.example -q
$ export CS_AS=li CS_NOW=2026-03-02T01:00:00Z
$ cs ticket open acme --contact 'Dr Wang' --subject 'no stock alerts' --body 'None since Friday.' --channel phone --priority high
$ cs ticket open acme
$ cs ticket open acme --subject x --contact 'Nobody'
$ cs ticket open acme --subject x --state solved
$ cs ticket open acme --subject x --opened-at 2026-03-09T00:00:00Z
$ cs ticket edit 1 --rating 6
$ cs ticket edit 1 --state solved
$ cs ticket reply 1
$ cs ticket reply 1 --text x --wait --solve
$ CS_NOW=2026-03-02T01:20:00Z cs ticket reply 1 --text 'please update to 3.2' --wait
$ cs ticket wait 1
$ CS_NOW=2026-03-04T02:00:00Z cs ticket reply 1 --customer --text 'still none'
$ CS_NOW=2026-03-04T02:10:00Z cs ticket note 1 --text 'same as 455'
$ CS_NOW=2026-03-04T02:20:00Z cs ticket hold 1 --why 'with the developers'
$ CS_NOW=2026-03-04T02:30:00Z cs ticket assign 1 chen --why 'knows alerts'
$ CS_NOW=2026-03-04T03:00:00Z cs ticket reply 1 --text 'mended' --solve
$ CS_NOW=2026-03-04T03:01:00Z cs ticket solve 1
$ CS_NOW=2026-03-04T03:01:00Z cs ticket close 1
$ CS_NOW=2026-03-04T03:02:00Z cs ticket confirm 1 --text 'works, thanks' --rating 2
$ CS_NOW=2026-03-04T03:03:00Z cs ticket confirm 1
$ CS_NOW=2026-03-04T03:03:00Z cs ticket close 1 --unconfirmed 'no answer'
$ CS_NOW=2026-03-04T03:03:00Z cs ticket close 1
$ CS_NOW=2026-03-04T03:04:00Z cs ticket hold 1
$ CS_NOW=2026-03-04T03:04:00Z cs ticket assign 1 li
$ CS_NOW=2026-03-04T04:00:00Z cs ticket show 1
# The same interval by interval, and the day on which nobody works by name.
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1 --lang zh
$ CS_NOW=2026-03-04T04:00:00Z cs ticket clock 1 --format json
$ CS_NOW=2026-03-05T01:00:00Z cs ticket reopen 1 --why 'came back'
$ CS_NOW=2026-03-05T01:00:00Z cs ticket assign 1 li
$ CS_NOW=2026-03-05T01:00:00Z cs ticket close 1 --unconfirmed 'left the company'
$ CS_NOW=2026-03-05T01:00:00Z cs ticket audit
$ CS_NOW=2026-03-05T01:00:00Z cs ticket audit --days 0 --lang zh
$ cs undo
$ cs ticket list --columns id,state,assignee,rating,unconfirmed
# Words on a ticket, and two tickets that are one.
$ cs ticket tag 1 --area stock --function alerts vip loud && cs ticket tag 1 --drop loud && cs ticket list --columns id,area,function,tags
$ cs ticket tag 1
$ cs ticket tag 1 --drop quiet
$ CS_NOW=2026-03-05T02:00:00Z cs ticket open acme --subject 'alerts again' -q && CS_NOW=2026-03-05T02:00:00Z cs ticket open beta --subject other -q
$ cs ticket merge 2 3
$ CS_NOW=2026-03-05T03:00:00Z cs ticket merge 2 1
$ CS_NOW=2026-03-05T03:00:00Z cs ticket reopen 2
$ CS_NOW=2026-03-05T03:00:00Z cs ticket clock 2
$ cs ticket show 99
