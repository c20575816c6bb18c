# Payments: what came in of a contract line, in its currency and never more than it comes to.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && cs config set rates.USD 7.1 -q
$ cs account add acme --name Acme -q && cs account add globex --name Globex -q
$ cs contract add acme --external_id HT-1 --amount 120000 --starts 2026-01-01 --term 12m -q
$ cs contract add globex --external_id HT-2 --amount 'USD 1,000' --starts 2026-01-01 --term 12m -q
$ cs contract add globex --kind evergreen --amount 'USD 50' --starts 2026-01-01 -q
$ cs payment add 1 --on 2026-01-20 --amount 60000 --reference BK-7
added payment 1
$ cs payment add HT-1 --on 2026-02-20 --amount 2万
added payment 2
$ cs payment add HT-2 --on 2026-02-27 --amount 250 --note 'the first of four' -q
$ cs payment add 3 --on 2026-01-05 --amount 50 -q && cs payment add 3 --on 2026-02-05 --amount 50 -q
$ cs payment list
No.  Paid on     Account  Contract      Amount  Reference  Note
  3  2026-02-27  globex   2            USD 250             the first of four
  2  2026-02-20  acme     1         CNY 20,000
  5  2026-02-05  globex   3             USD 50
  1  2026-01-20  acme     1         CNY 60,000  BK-7
  4  2026-01-05  globex   3             USD 50
$ cs payment list --account acme --sort on --columns id,on,contract,amount --format csv
id,on,contract,amount
1,2026-01-20,1,60000.00
2,2026-02-20,1,20000.00
$ cs payment show 3 --lang zh
编号    3
合同    2
客户    globex
回款日  2026-02-27
币种    USD
金额    USD 250
备注    the first of four
创建    2026-03-02 01:00Z
更新    2026-03-02 01:00Z
# What is paid of a line stands with it; an evergreen line has no amount that could be paid in full.
$ cs contract show HT-1 | grep -i paid
Paid          CNY 80,000
Unpaid        CNY 40,000
$ cs contract list --columns id,account,amount,paid,unpaid --sort id
No.  Account       Amount        Paid      Unpaid
  1  acme     CNY 120,000  CNY 80,000  CNY 40,000
  2  globex     USD 1,000     USD 250     USD 750
  3  globex        USD 50     USD 100
# Never more than the line comes to, in its currency, and nothing that is still to come.
$ cs payment add 1 --on 2026-03-01 --amount 40000.01
! cs: amount: of contract 1, CNY 40,000 is unpaid
! hint: 'cs payment list --contract 1' shows what was paid
[2]
$ cs payment add 1 --on 2026-03-01 --amount 40000 -q && cs payment add 1 --on 2026-03-01 --amount 0.01
! cs: amount: of contract 1, nothing is unpaid
! hint: 'cs payment list --contract 1' shows what was paid
[2]
$ cs payment edit 1 --amount 60000.01
! cs: amount: of contract 1, CNY 60,000 is unpaid
! hint: 'cs payment list --contract 1' shows what was paid
[2]
$ cs payment add 2 --on 2026-03-01 --amount 'CNY 5'
! cs: amount: contract 2 is in USD, not in CNY
[2]
$ cs payment add 2 --on 2026-03-03 --amount 5
! cs: on: 2026-03-03 is still to come
[2]
$ cs payment add 2 --on 2026-03-01 --amount 0
! cs: amount: a payment is of more than nothing
[2]
$ cs payment add 2 --on 2026-03-01 --amount=-5
! cs: amount: a payment is of more than nothing
[2]
$ cs payment add 1 --on 2026-03-01 --amount 1 --reference BK-7
! cs: reference: contract 1 has a payment 'BK-7' already, 1
! hint: change it: cs payment edit 1
[2]
$ cs payment add 2 --amount 5
! cs: 'cs payment add' needs --on: when it came in
! hint: see 'cs payment add --help'
[2]
$ cs payment add 9 --on 2026-03-01 --amount 1
! cs: there is no contract '9'
! hint: 'cs contract list' shows all
[1]
# What was paid holds its line.
$ cs contract edit 1 --amount 119999
! cs: amount: CNY 120,000 was paid already
! hint: 'cs payment list --contract 1' shows it
[2]
$ cs contract edit 2 --amount 'EUR 1,000'
! cs: currency: USD 250 was paid already
[2]
$ cs contract remove 3
! cs: contract '3' is still used by 2 payment (contract)
! hint: remove those first, or keep it
[1]
$ cs contract edit 1 --amount 130000
changed contract 1
# A correction stays in the journal.
$ cs payment edit 6 --amount 39000
changed payment 6
$ cs payment log 6 | head -2
Change  At                 Who   Field     From        To          Command
    13  2026-03-02 01:00Z  root  amount    CNY 40,000  CNY 39,000  cs payment edit 6 --amount 39000
$ cs payment remove 6
removed payment 6; 'cs undo' brings it back
$ cs undo -q && cs payment list --contract HT-1 --count
3
# From a file of the bank; the same file again, and once more with what was corrected in it.
$ printf '合同号,回款日期,回款金额,流水号\nHT-2,2026-02-28,250,BK-8\nHT-2,2026-03-01,300,BK-9\n2,2026-03-01,100,\n' > 回款.csv
$ cs payment import 回款.csv --yes
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! 回款.csv: 3 rows, read as payment: '合同号' is contract, '回款日期' is on, '回款金额' is amount, '流水号' is reference
$ cs payment import 回款.csv --yes
3 rows in = 0 added + 0 changed + 3 unchanged + 0 filtered + 0 rejected
! 回款.csv: 3 rows, read as payment: '合同号' is contract, '回款日期' is on, '回款金额' is amount, '流水号' is reference
$ sed -i s/300/350/ 回款.csv
$ cs payment import 回款.csv --yes
3 rows in = 0 added + 1 changed + 2 unchanged + 0 filtered + 0 rejected
! 回款.csv: 3 rows, read as payment: '合同号' is contract, '回款日期' is on, '回款金额' is amount, '流水号' is reference
$ cs payment list --contract 2 --sort id --columns id,on,amount,reference
No.  Paid on      Amount  Reference
  3  2026-02-27  USD 250
  7  2026-02-28  USD 250  BK-8
  8  2026-03-01  USD 350  BK-9
  9  2026-03-01  USD 100
$ printf 'contract,paid on,amount\nHT-2,2026-03-01,51\n' | cs payment import - --yes
! -: 1 row, read as payment: contract, 'paid on' is on, amount
! -:2:17: amount: of contract 2, USD 50 is unpaid
! hint: 'cs payment list --contract 2' shows what was paid
! cs: 1 of 1 row of '-' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
# An export holds them.
$ cs export > all.jsonl && mkdir again && cd again && cs init -q && cs restore ../all.jsonl -q && cs payment list --count
9
$ cs config set rates.USD 7.1 -q && cs doctor
