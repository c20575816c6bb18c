# A due day that moves takes along what was written about the renewal; where the new day has words of its own, the two are made one.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add wu --name 'Wu Fang' -q && cs account add acme --name 'Acme Dental' --csm li -q
$ cs contract add acme --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 60000 -q && cs contract add acme --product Mail --starts 2025-06-01 --ends 2026-06-01 --amount 6000 -q && cs renewal edit acme --category likely --owner wu --target 70000 -q && cs renewal done acme start -q && cs renewal verdict acme renew --why 'they said so' -q
$ outlooks() { cs export | sed -n 's/.*"noun":"renewal_outlook",\(.*\),"created".*/\1/p'; }
# The first of two lines leaves, and the words stay with the other one; the last one takes them along.
$ cs contract edit 1 --ends 2026-07-01 -q && outlooks
"id":1,"account":1,"due":"2026-05-31","currency":"CNY","owner":2,"category":"likely","target":7000000
$ cs contract edit 2 --ends 2026-07-01 --dry-run
would have changed contract 2:
  contract ends: 2026-06-01 -> 2026-07-01
  contract due: 2026-05-31 -> 2026-06-30
  contract stops: 2026-06-01 -> 2026-07-01
  contract arr_dividend: 600,000 -> 7,200,000
  contract arr_divisor: 1 -> 13
$ cs contract edit 2 --ends 2026-07-01 -q && outlooks
"id":1,"account":1,"due":"2026-06-30","currency":"CNY","owner":2,"category":"likely","target":7000000
# Taken back with the line.
$ cs undo -q && outlooks
"id":1,"account":1,"due":"2026-05-31","currency":"CNY","owner":2,"category":"likely","target":7000000
$ cs contract edit 2 --ends 2026-07-01 -q
# A pause moves the end, too.
$ cs account add bay --name 'Bay Clinic' -q && cs contract add bay --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 12000 -q && cs renewal edit bay --category commit -q && cs contract pause 3 --from 2026-04-01 --to 2026-05-01 -q && outlooks | tail -1
"id":2,"account":2,"due":"2026-06-30","currency":"CNY","category":"commit"
# Extended onto a day that has an outlook: one row, in which that day's own words stand.
$ cs account add cat --name 'Cat Clinic' -q && cs contract add cat --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 12000 -q && cs contract add cat --product Mail --starts 2025-08-01 --ends 2026-08-01 --amount 2400 -q && cs renewal edit 4 --category at_risk --forecast 9000 --owner wu -q && cs renewal edit 5 --category commit --target 3000 -q && cs renewal done 4 start -q && cs renewal done 4 archive -q && cs renewal done 5 start --why 'of the mail' -q && cs renewal verdict 4 lose --why 'no budget' -q && cs renewal verdict 5 renew --why 'it is cheap' -q
$ cs renewal extend 4 --by 2m --why 'new head' -q && outlooks | tail -1
"id":4,"account":3,"due":"2026-07-31","currency":"CNY","owner":2,"category":"commit","target":300000,"forecast":900000
$ cs renewal verdicts cat && cs export | grep '"account":3' | grep -c renewal_step && cs doctor
On          Checkpoint  Judge  Verdict  By    Why
2026-03-02         180  csm    renew    root  it is cheap
2026-03-02          90  csm    lose     root  no budget
2
# The talk at each mark is a duty of who leads the renewal.
$ CS_TODAY=2026-04-02 cs agenda --csm wu --format csv | grep talk
wu,late,2026-04-01,-1,acme,Acme Dental,renewal,"CNY 60,923.08 due 2026-06-30 (in 89 days): Last review before the renewal, and 3 more; not talked with since the 90-day mark",cs review hold acme --with NAME
$ CS_TODAY=2026-04-02 cs agenda --csm li --format csv | grep talk
[1]
