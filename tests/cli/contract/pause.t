# Some time without service: the end moves by as much, the yearly value stays.
$ cs init -q && cs account add acme --name 'Acme Dental' -q
$ for n in 1 2 3; do cs contract add acme --product P$n --amount 120000 --starts 2025-07-01 --term 12m -q; done
$ cs contract pause 1 --from 2026-01-01 --to 2026-03-01
paused contract 1 from 2026-01-01 to 2026-03-01: it ends on 2026-08-29
$ cs contract pause 2 --from 2025-10-01
paused contract 2 from 2025-10-01
$ cs contract pause 3 --from 2025-09-01 --to 2026-01-10
paused contract 3 from 2025-09-01 to 2026-01-10: it ends on 2026-11-09
$ cs contract list --columns id,starts,ends,due,arr,pause_from,pause_to,away_from,away_until
No.  Starts      Ends        Due                 ARR  Paused      To resume   Away from   Away until
  2  2025-07-01  2026-07-01  2026-06-30  CNY 120,000  2025-10-01              2025-10-01
  1  2025-07-01  2026-08-29  2026-08-28  CNY 120,000  2026-01-01  2026-03-01
  3  2025-07-01  2026-11-09  2026-11-08  CNY 120,000  2025-09-01  2026-01-10  2025-09-01  2026-01-10
# The first is no churn: a day of resuming was agreed, and not too late; the second and third are.
$ cs report movements --period 2025-07..2026-02 --format csv
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2025-07,all,0.00,360000.00,0.00,0.00,0.00,0.00,360000.00,CNY
2025-08,all,360000.00,0.00,0.00,0.00,0.00,0.00,360000.00,CNY
2025-09,all,360000.00,0.00,0.00,0.00,120000.00,0.00,240000.00,CNY
2025-10,all,240000.00,0.00,0.00,0.00,120000.00,0.00,120000.00,CNY
2025-11,all,120000.00,0.00,0.00,0.00,0.00,0.00,120000.00,CNY
2025-12,all,120000.00,0.00,0.00,0.00,0.00,0.00,120000.00,CNY
2026-01,all,120000.00,0.00,0.00,120000.00,0.00,0.00,240000.00,CNY
2026-02,all,240000.00,0.00,0.00,0.00,0.00,0.00,240000.00,CNY

period,group,opening,new,reactivation,expansion,contraction,churn,closing,passed
2025-07,all,0,1,0,0,0,0,1,0
2025-08,all,1,0,0,0,0,0,1,0
2025-09,all,1,0,0,0,1,0,1,0
2025-10,all,1,0,0,0,1,0,1,0
2025-11,all,1,0,0,0,0,0,1,0
2025-12,all,1,0,0,0,0,0,1,0
2026-01,all,1,0,0,1,0,0,1,0
2026-02,all,1,0,0,0,0,0,1,0

period,group,with_reactivation,without_reactivation,state
2025-07,all,,,final
2025-08,all,,,final
2025-09,all,0,0,final
2025-10,all,0,0,final
2025-11,all,,,final
2025-12,all,,,final
2026-01,all,,,provisional
2026-02,all,,,provisional
$ cs contract resume 2 --on 2026-02-01
resumed contract 2 on 2026-02-01: it ends on 2026-11-01
$ cs contract resume 1 --on 2026-02-15
resumed contract 1 on 2026-02-15: it ends on 2026-08-15
$ cs contract list --columns id,ends,due,arr,pause_to,resumed_on,away_from,away_until
No.  Ends        Due                 ARR  To resume   Resumed     Away from   Away until
  1  2026-08-15  2026-08-14  CNY 120,000  2026-03-01  2026-02-15
  2  2026-11-01  2026-10-31  CNY 120,000              2026-02-01  2025-10-01  2026-02-01
  3  2026-11-09  2026-11-08  CNY 120,000  2026-01-10              2025-09-01  2026-01-10
$ cs report movements --period 2026-01..2026-03 --format csv
period,group,opening,new,reactivation,expansion,contraction,churn,closing,currency
2026-01,all,120000.00,0.00,0.00,120000.00,0.00,0.00,240000.00,CNY
2026-02,all,240000.00,0.00,0.00,120000.00,0.00,0.00,360000.00,CNY
2026-03,all,360000.00,0.00,0.00,0.00,0.00,0.00,360000.00,CNY

period,group,opening,new,reactivation,expansion,contraction,churn,closing,passed
2026-01,all,1,0,0,1,0,0,1,0
2026-02,all,1,0,0,1,0,0,1,0
2026-03,all,1,0,0,0,0,0,1,0

period,group,with_reactivation,without_reactivation,state
2026-01,all,,,provisional
2026-02,all,,,provisional
2026-03,all,,,provisional
$ cs undo && cs contract list --where id=1 --columns id,ends,resumed_on
taken back change 9: cs contract resume 1 --on 2026-02-15
No.  Ends        Resumed
  1  2026-08-29
# What cannot be.
$ cs contract resume 2
! cs: contract 2 was resumed already, on 2026-02-01
[1]
$ cs contract pause 3 --from 2026-05-01
! cs: contract 3 was paused before, on 2025-09-01
! hint: end it, and record what follows as a line of its own
[1]
$ cs contract add acme --product Other --amount 120000 --starts 2025-07-01 --term 12m -q
$ cs contract resume 4
! cs: contract 4 is not paused
[1]
$ cs contract pause 4 --from 2026-07-01
! cs: contract 4 has ended by 2026-07-01
[1]
$ cs contract pause 4 --from 2026-04-01 --to 2026-03-01
! cs: a pause from 2026-04-01 cannot be over on 2026-03-01
[2]
$ cs contract add acme --kind renewal --product Other --amount 130000 --starts 2026-07-01 --term 12m --follows 4 -q
$ cs contract pause 4 --from 2026-04-01
! cs: contract 4 is followed by another already
! hint: 'cs contract list --follows 4' shows it: its end cannot move
[1]
# Free time carries the yearly value as long as all of it together is no longer than 92 days.
$ cs account add globex --name Globex -q && cs contract add globex --product Suite --amount 60000 --starts 2025-01-01 --term 12m -q
$ for n in 6 7 8; do cs contract extend $n --by 1m --today 2025-12-20; done && cs contract extend 9 --by 3d --today 2025-12-20
extended contract 6 by contract 7
extended contract 7 by contract 8
extended contract 8 by contract 9
extended contract 9 by contract 10
$ cs contract list --account globex --columns id,kind,starts,ends,renews,arr
No.  Kind       Starts      Ends        Renews         ARR
  6  new        2025-01-01  2026-01-01  yes     CNY 60,000
  7  extension  2026-01-01  2026-02-01  yes     CNY 60,000
  8  extension  2026-02-01  2026-03-01  yes     CNY 60,000
  9  extension  2026-03-01  2026-04-01  yes     CNY 60,000
 10  extension  2026-04-01  2026-04-04  no           CNY 0
