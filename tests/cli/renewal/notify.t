# Notices that went out, with what proves it; then nobody is reminded of them any more.
$ cs init -q && printf 'mail.from = "CS <cs@example.com>"\n' >cs.toml
$ cs staff add li --name 'Li Wei' --email li@example.com -q
$ cs account add acme --name 'Acme Dental' --csm li -q && cs account add zeta --name Zeta --csm li -q
$ cs contract add acme --product Pro --starts 2025-04-06 --ends 2026-04-06 --amount 60000 --auto_renew yes --notice_days 15 -q
$ cs contract add zeta --product Pro --starts 2025-05-01 --ends 2026-05-01 --amount 60000 -q
$ cs contact add acme --name 'Dr Li' --tier 1 -q && cs contact add zeta --name 'Dr Zhou' -q
$ cs renewal remind
Person  Day         Days  Account  Name         About   Amount due  State
li      2026-03-06     4  acme     Acme Dental  tell    CNY 60,000  new
li      2026-03-20    18  acme     Acme Dental  notice  CNY 60,000  new
li      2026-04-05    34  acme     Acme Dental  due     CNY 60,000  new
li      2026-04-30    59  zeta     Zeta         due     CNY 60,000  new
$ cs renewal show acme | grep -A1 'by itself'
It renews by itself: tell the customer by 2026-03-06.
\$ cs renewal notify acme --how mail --proof TEXT
--
2026-03-06  Polite mail: it renews by itself    open              cs renewal notify acme --how mail
2026-04-05  Renewed, extended or lost           open              cs renewal show acme
$ cs renewal notify acme --how registered
! cs: what proves it? a letter has a number
! hint: such as --proof 'RR 123 456 789 CN'
[1]
$ cs renewal notify acme --how registered --proof 'RR 123 456 789 CN' --with 'Dr Li'
noted for the renewal of acme due 2026-04-05: renews by itself, sent 2026-03-02, to be out by 2026-03-06
$ cs renewal notify acme --how mail --about notice --on 2026-02-27 --proof 'message 17'
noted for the renewal of acme due 2026-04-05: contract notice, sent 2026-02-27, to be out by 2026-03-21
$ cs renewal remind
Person  Day         Days  Account  Name         About  Amount due  State
li      2026-04-05    34  acme     Acme Dental  due    CNY 60,000  new
li      2026-04-30    59  zeta     Zeta         due    CNY 60,000  new
$ cs renewal calendar | grep SUMMARY
SUMMARY:Acme Dental: contract ends · CNY 60\,000^M
SUMMARY:Zeta: contract ends · CNY 60\,000^M
$ cs renewal show acme | grep -A4 'Notices sent'
Notices sent
------------
About             Sent        Deadline    How                To     Proof              By
renews by itself  2026-03-02  2026-03-06  registered letter  Dr Li  RR 123 456 789 CN  root
contract notice   2026-02-27  2026-03-21  mail                      message 17         root
$ cs --lang zh renewal show acme | grep -A4 '已发通知'
已发通知
--------
事由          发出日      期限        方式      收件人  凭证               人员
自动续约告知  2026-03-02  2026-03-06  挂号信    Dr Li   RR 123 456 789 CN  root
合同通知      2026-02-27  2026-03-21  电子邮件          message 17         root
# Late is late, and said.
$ CS_TODAY=2026-03-09 cs renewal notify acme --how hand
noted for the renewal of acme due 2026-04-05: renews by itself, sent 2026-03-09, to be out by 2026-03-06
! that was 3 days after the deadline, 2026-03-06
$ cs renewal notify acme --how registered --proof 'RR 123 456 789 CN' --with 'Dr Li'
! cs: that notice is on record already, sent 2026-03-02
[1]
$ cs renewal notify acme
! cs: 'cs renewal notify' needs --how: how it went out
! hint: mail, registered, courier, portal or hand
[2]
$ cs renewal notify acme --how pigeon
! cs: --how: 'pigeon' is not one of mail, registered, courier, portal, hand
[2]
$ cs renewal notify acme --how mail --on 2026-03-09
! cs: 2026-03-09 lies in the future
! hint: record it once it is out
[1]
$ cs renewal notify acme --how mail --with 'Dr Zhou'
! cs: --with: that person is not of this account
! hint: 'cs contact list --account acme' lists its people
[1]
$ cs renewal notify zeta --how mail --about tell
! cs: the renewal of 'zeta' due 2026-04-30 does not renew by itself
! hint: --about notice keeps a notice under the contract
[1]
