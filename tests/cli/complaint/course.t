# A complaint is soothed at once, solved by the clock on the wall, and reviewed.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add chen --name 'Chen Jie' -q && cs account add acme --name Acme --support li -q
$ export CS_AS=li CS_NOW=2026-03-06T10:00:00Z CS_TODAY=2026-03-06
$ cs complaint add acme --what 'lost a day of orders' --kind business_stopped --needs-resources yes
$ cs complaint add acme
$ cs complaint add acme --what x --raised-at 2026-03-09T00:00:00Z
$ cs complaint list
$ cs agenda
$ cs complaint solve 1
$ cs complaint soothe 1 --note 'called at once'
$ cs complaint soothe 1
$ cs agenda --lang zh
$ cs complaint investigate 1 --note 'the index was corrupt'
$ cs complaint solve 1 --compensation lots
$ CS_NOW=2026-03-07T12:00:00Z cs complaint solve 1 --how 'restored the data' --compensation 2000
$ cs complaint unreviewed
$ cs complaint review 1
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner nobody
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner chen --improve-by 2026-01-01
$ cs complaint review 1 --class outage --cause 'no test' --improvement 'monthly test' --owner chen --improve-by +5d
$ cs complaint unreviewed --lang zh
$ cs agenda --csm chen
$ cs complaint done 1 --on 2026-03-01
$ cs complaint done 1
$ cs complaint done 1
$ cs complaint review 1 --class a --cause b --improvement c --owner li
$ cs complaint causes
$ cs complaint causes --since 2026-03-07 --lang zh
$ cs complaint show 1
