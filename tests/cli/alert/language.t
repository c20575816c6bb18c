# What an alert says is in the language of who is to act, whoever runs the check; without one in that of the check.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T08:00:00Z
$ cs init -q && printf 'company = "Example"\nmail.from = "CS team <cs@example.com>"\n' >cs.toml
$ cs staff add li --name 'Li Wei' --language zh -q && cs staff add ann --name Ann --language en -q
$ cs account add acme --name 'Acme Dental' --csm li -q && cs account add beta --name Beta --csm ann -q && cs account add gamma --name Gamma -q
$ for key in acme beta gamma; do cs contract add $key --amount 1000 --starts 2026-01-01 --term 12m -q && cs contact add $key --name "Dr $key" --tier 1 -q && cs touch add $key --kind call --on 2025-11-20 --with "Dr $key" -q; done
$ cs alert check
alerts: 3 opened, 0 recovered, 0 lost, 0 came back
$ cs alert list --format csv; cs --lang zh alert list --format csv
id,account,text,owner,state,opened_on
1,acme,Acme Dental 一级关键人已沉默 102 天（警戒线 90 天）,li,open,2026-03-02
2,beta,Beta: a tier 1 contact has been silent for 102 days (line: 90),ann,open,2026-03-02
3,gamma,Gamma: a tier 1 contact has been silent for 102 days (line: 90),,open,2026-03-02
id,account,text,owner,state,opened_on
1,acme,Acme Dental 一级关键人已沉默 102 天（警戒线 90 天）,li,open,2026-03-02
2,beta,Beta: a tier 1 contact has been silent for 102 days (line: 90),ann,open,2026-03-02
3,gamma,Gamma: a tier 1 contact has been silent for 102 days (line: 90),,open,2026-03-02
$ for key in acme beta gamma; do cs touch add $key --kind call --on 2026-03-02 --with "Dr $key" -q; done
$ cs --lang zh alert check --today 2026-03-03; cs --lang zh alert check --today 2026-03-04
新开 0 条预警，恢复 3 条，流失 0 条，搁置到期 0 条
$ cs alert list --columns account,state,why --format csv
account,state,why
acme,recovered,已连续两次恢复正常
beta,recovered,well twice running
gamma,recovered,已连续两次恢复正常
