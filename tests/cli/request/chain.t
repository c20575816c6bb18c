# A request comes back to whoever asked.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add pm --name Pat --roles product -q && cs account add acme --name Acme --csm li -q && cs account add beta --name Beta --csm li -q
$ cs contract add acme --product S --amount 120000 --starts 2026-01-01 --term 12m -q && cs contract add beta --product S --amount 20000 --starts 2026-01-01 --term 12m -q
$ cs request wanted
$ cs request add acme --need 'stock alerts by SMS' --scene 'night shift' --collected-on 2026-02-01
$ cs request add beta --need 夜间模式 -q && cs request add acme
$ cs request add acme --need x --level 9
$ cs request pass 1
$ cs request analyse 1 --level 9
$ cs request analyse 1 --true-need maybe
$ cs request analyse 1 --on 2026-01-01
$ cs request analyse 1 --true-need yes --class alert --level 2 --on 2026-02-05
$ cs request pass 1 --owner pm --on 2026-02-10
$ cs request ask 1 beta
$ cs request ask 1 beta
$ cs request wanted
$ cs request wanted --lang zh
$ cs request deliver 1
$ cs request decide 1
$ cs request decide 1 --decision decline
$ cs request decide 1 --decision decline --why no --promised-for 2026-06-30
$ cs request decide 1 --decision build --promised-for 2026-01-01
$ cs request decide 1 --decision build --promised-for 2026-06-30 --on 2026-02-20
$ cs request deliver 1 --released-in 3.2 --on 2026-02-27
$ cs request untold
$ CS_AS=li cs agenda
$ cs request tell 1 --account acme
$ cs request tell 1 --account acme
$ cs request untold --lang zh
$ cs request show 1
$ cs request tell 1 --note 'by mail'
$ cs request tell 1
$ cs request show 1 --lang zh
# A refusal is told as well.
$ cs request analyse 2 --true-need no -q && cs request decide 2 --decision decline --why 'the law does not allow it'
$ cs request untold
$ cs undo && cs request list --columns id,need,state
