# Goals count different things: the digits of one say nothing of those of the next.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs account add acme --name Acme -q
$ cs goal add acme --statement 'fewer patients who do not turn up' --metric no-shows --unit % --baseline 12.25 --target 8 --due 2026-09-01 -q
$ cs goal add acme --statement 'less waiting' --metric waiting --unit minutes --baseline 90 --target 45 --due 2026-09-01 -q
$ cs goal measure 2 80 -q && cs goal list --columns id,unit,baseline,value,target
No.  Unit     Baseline  Value  Target
  1  %           12.25              8
  2  minutes        90     80      45
$ cs goal list --where 'baseline>12.5' --columns id,baseline --format json
[
{"id":2,"baseline":90}
]
$ cs goal edit 2 --target 50 -q && cs goal log 2 | sed -n 2p && cs undo -q && cs export >all.jsonl && mkdir copy && cd copy && cs init -q && cs restore ../all.jsonl -q && cs export | cmp - ../all.jsonl
     5  2026-03-02 01:00Z  root  target     45    50            cs goal edit 2 --target 50 -q
