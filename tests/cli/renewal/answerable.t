# Who is reminded: the account's CSM, else its salesperson, else whoever sold what falls due; else it is said aloud,
# the first matters by name and how many more.
$ cs init -q && cs staff add wang --name 王芳 -q && cs staff add sun --name 'Sun Lei' -q
$ cs account add acme --name Acme -q && cs account add bright --name Bright --sales sun -q
$ cs contract add acme --amount 1000 --starts 2025-04-01 --term 12m --sales wang -q
$ cs contract add bright --amount 1000 --starts 2025-04-01 --term 12m --sales wang -q
$ for n in 1 2 3 4 5 6 7; do cs account add c$n --name C$n -q; cs contract add c$n --amount 1000 --starts 2025-04-0$n --term 12m -q; done
$ cs renewal remind --format csv
person,on,days_left,account,account_name,about,amount_due,state
,2026-03-31,29,c1,C1,due,1000.00,new
,2026-04-01,30,c2,C2,due,1000.00,new
,2026-04-02,31,c3,C3,due,1000.00,new
,2026-04-03,32,c4,C4,due,1000.00,new
,2026-04-04,33,c5,C5,due,1000.00,new
,2026-04-05,34,c6,C6,due,1000.00,new
,2026-04-06,35,c7,C7,due,1000.00,new
sun,2026-03-31,29,bright,Bright,due,1000.00,new
wang,2026-03-31,29,acme,Acme,due,1000.00,new
! nobody answers for c1 (due 2026-03-31), c2 (due 2026-04-01), c3 (due 2026-04-02), c4 (due 2026-04-03), c5 (due 2026-04-04) and 2 more: told nobody; name one with 'cs account edit KEY --csm NAME'
