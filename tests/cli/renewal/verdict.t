# Verdicts at checkpoints: the CSM's, the system's, the final word; who disagrees is listed.
$ cs init -q
$ cs staff add li --name 'Li Wei' -q
$ cs account add acme --name 'Acme Dental' --csm li -q && cs account add zeta --name Zeta --csm li -q
$ cs contract add acme --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 -q
$ cs contract add zeta --product Pro --starts 2025-08-01 --ends 2026-08-01 --amount 60000 -q
$ cs renewal verdict acme monitor --why 'too early to say'
! cs: 'monitor' is not an answer within 90 days of the due day
! hint: say renew, at_risk or lose
[1]
$ cs renewal verdict acme renew
! cs: say on what it rests: --why TEXT
[1]
$ cs renewal verdict acme perhaps --why x
! cs: VERDICT: 'perhaps' is not one of renew, monitor, at_risk, lose
[2]
$ cs renewal verdict acme renew --why 'they use it daily'
noted 'renew' for the renewal of acme due 2026-04-30, at the checkpoint of 90 days
$ cs renewal verdict zeta monitor --why 'new owner in June'
noted 'monitor' for the renewal of zeta due 2026-07-31, at the checkpoint of 180 days
$ cs renewal verdicts
No.  Account  Due         Days  Amount due  Category  System  CSM says  Final  Disagreed  CSM
  1  acme     2026-04-30    59  CNY 60,000                    renew            no         li
  2  zeta     2026-07-31   151  CNY 60,000                    monitor          no         li
# Notice is given: the system takes it for lost. It judges once at each checkpoint.
$ cs contract notice 1 --on 2026-02-28 -q
$ cs renewal assess
$ cs renewal assess
$ cs renewal verdicts --disagreed
No.  Account  Due         Days  Amount due  Category  System  CSM says  Final  Disagreed  CSM
  1  acme     2026-04-30    59  CNY 60,000            lose    renew            yes        li
$ cs renewal list --where disagreed=yes --columns account,verdict_system,verdict_csm,verdict_final
Account  System  CSM says  Final
acme     lose    renew
$ cs renewal verdict acme at_risk --final --why 'they wait for the new price'
noted 'at_risk' for the renewal of acme due 2026-04-30, at the checkpoint of 90 days
$ cs renewal verdicts acme
On          Checkpoint  Judge   Verdict  By    Why
2026-03-02          90  final   at_risk  root  they wait for the new price
2026-03-02          90  system  lose     cs    notice was given on 2026-02-28
2026-03-02          90  csm     renew    root  they use it daily
$ cs --lang zh renewal verdicts acme
日期        检查点  判断方  判断     人员  理由
2026-03-02      90  final   at_risk  root  they wait for the new price
2026-03-02      90  system  lose     cs    notice was given on 2026-02-28
2026-03-02      90  csm     renew    root  they use it daily
$ cs undo -q && cs renewal verdicts acme --format csv
on,checkpoint,judge,verdict,by,why
2026-03-02,90,system,lose,cs,notice was given on 2026-02-28
2026-03-02,90,csm,renew,root,they use it daily
# Nothing is asked before the first checkpoint.
$ cs contract add zeta --product Later --starts 2026-01-01 --ends 2027-01-01 --amount 1 -q
$ cs renewal verdict 3 renew --why x
! cs: the renewal of 'zeta' due 2026-12-31 has come to no checkpoint yet
! hint: the first one is 180 days before: 2026-07-04
[1]
