# What is next, and why; a year without holiday data is said aloud.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs account add acme --name 'Acme Dental' --segment large --support li --csm li -q && cs account add 重庆仁心 --name 重庆仁心医院 --segment small -q
$ cs contract add acme --product Suite --amount 120000 --starts 2026-01-01 --term 12m -q
$ export CS_AS=li CS_NOW=2026-03-02T01:00:00Z
$ cs ticket queue
$ cs ticket open 重庆仁心 --subject 打印机不出票 --priority urgent -q && cs ticket open acme --subject 'how to export' -q && cs ticket open acme --subject 'slow' --priority low -q && cs ticket open acme --subject 'waits' -q
$ cs ticket reply 4 --text 'which one?' --wait -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q --lang zh --assignee li
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q --limit 1 --format csv
$ cs ticket queue --limit x
$ cs ticket queue --assignee nobody
# On the agenda stands what will be over its time, with the time that is left.
$ CS_NOW=2026-03-02T03:00:00Z cs agenda --all
$ CS_NOW=2026-03-02T03:00:00Z cs agenda --csm li --lang zh
# Hours, targets and zones are read from cs.toml; a wrong one is named.
$ printf '[support]\ntimezone = "Europe/Berlin"\nzone_of = "account"\n[support.hours]\nmon = ["00:00-24:00"]\n[support.segments.large.first_reply]\nnormal = 5\n' > cs.toml && cs account edit acme --timezone Asia/Tokyo -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket queue -q
$ CS_NOW=2026-03-02T03:00:00Z cs ticket clock 2
$ printf '[support.hours]\nmon = ["9 to 5"]\n' > cs.toml && cs ticket queue
$ printf '[support]\ntimezone = "Nowhere"\n' > cs.toml && cs ticket clock 1
$ printf '[support.first_reply]\nurgent = -1\n' > cs.toml && cs ticket clock 1
$ printf '[support.segments.huge.solve]\nurgent = 1\n' > cs.toml && cs ticket clock 1
