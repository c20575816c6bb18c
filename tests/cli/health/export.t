# Scores, their scorecards and who has left go out with an export and come back as they were.
$ mkdir one two && cd one && cs init -q && cat >cs.toml <<'END'
> account.fields.beds = "integer"
> [health.measure.beds]
> field = "beds"
> weight = 1
> points = ["0:0", "10:100"]
> END
$ cs account add acme --name Acme --beds 8 -q && cs contract add acme --product Pro --amount 60000 --starts 2026-01-01 --term 12m -q
$ cs account add gone --name Gone --beds 4 -q && cs contract add gone --product Pro --amount 60000 --starts 2025-03-05 --ends 2026-03-05 -q
$ cs health score -q && cs account edit acme --beds 6 -q && cs health score -q --today 2026-03-10 && cs health score -q --today 2026-03-20
$ cs health override acme --grade D --until 2026-04-01 --why 'the owner is selling' --today 2026-03-20 -q
$ cs export ../all.jsonl && cp cs.toml ../two && grep -o '"noun":"health_[a-z]*"' ../all.jsonl | sort | uniq -c
      1 "noun":"health_card"
      1 "noun":"health_frozen"
      1 "noun":"health_override"
      3 "noun":"health_run"
      6 "noun":"health_score"
$ cs health list --columns account,score,grade,computed,scored_on,frozen --today 2026-03-20
Account  Score  Grade  Computed  Scored      Frozen
acme        60  D            60  2026-03-10  no
gone        40  D            40  2026-03-02  yes
$ cd ../two && cs init -q; cs restore ../all.jsonl -q && cs export ../again.jsonl && cmp ../all.jsonl ../again.jsonl
$ cs health list --columns account,score,grade,computed,scored_on,frozen --today 2026-03-20
Account  Score  Grade  Computed  Scored      Frozen
acme        60  D            60  2026-03-10  no
gone        40  D            40  2026-03-02  yes
$ cs health score --today 2026-03-20
2026-03-20: 1 scored, 0 changed
$ CS_NOW=2027-01-01T00:00:00Z cs doctor

# A cut line is named.
$ mkdir ../three && cd ../three && cp ../two/cs.toml . && cs init -q; sed 's/"coverage":10000/"coverage":10001/' ../all.jsonl >cut.jsonl && cs restore cut.jsonl 2>&1 | sed 's/cut.jsonl:[0-9]*/cut.jsonl:N/'
cs: cut.jsonl:N: coverage: it is no number from 0 to 10000
hint: a line of an export was cut or changed; make a new export
