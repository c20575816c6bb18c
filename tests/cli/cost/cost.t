# Costs: what was spent on a kind of work in a month, once for each team.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q
$ cs cost add --month 2026-01 --kind sales --amount 180000
added cost 1
$ cs cost add --month 2026-01 --kind service --team support --amount 8万 --note 'two people'
added cost 2
$ cs cost add --month 2026-01 --kind service --team csm --amount 'USD 5,000' -q
$ cs cost add --month 2026-01 --kind marketing --amount 0 -q
$ cs cost list
No.  Month    Kind       Team          Amount  Note
  4  2026-01  marketing                 CNY 0
  1  2026-01  sales               CNY 180,000
  3  2026-01  service    csm        USD 5,000
  2  2026-01  service    support   CNY 80,000  two people

# One for a month, a kind and a team; a month is a month; nothing is spent below nothing.
$ cs cost add --month 2026-01 --kind sales --amount 1
! cs: kind: there is a cost of it in 2026-01 already, 1: CNY 180,000
! hint: change it: cs cost edit 1; or say of which --team this one is
[2]
$ cs cost add --month 2026-01 --kind service --team csm --amount 1
! cs: kind: there is a cost of it in 2026-01 already, 3: USD 5,000
! hint: change it: cs cost edit 3; or say of which --team this one is
[2]
$ cs cost add --month 2026Q1 --kind sales --amount 1
! cs: month: '2026Q1' is no month
! hint: such as 2026-03
[2]
$ cs cost add --month 2026-13 --kind sales --amount 1
! cs: month: '2026-13' is no month
! hint: such as 2026-03
[2]
$ cs cost add --month 2026-01..2026-02 --kind sales --amount 1
! cs: month: '2026-01..2026-02' is no month
! hint: such as 2026-03
[2]
$ cs cost add --month 2026-02 --kind sales --amount -1
! cs: amount: below nothing
[2]
$ cs cost add --month 2026-02 --kind rent --amount 1
! cs: --kind: 'rent' is not one of sales, marketing, service, implementation, development
[2]
$ cs cost add --month 2026-02 --kind sales
! cs: 'cs cost add' needs --amount: what was spent; 0 says that there was nothing
! hint: see 'cs cost add --help'
[2]

# A correction stays in the journal; what it is of cannot be changed, but taken away.
$ cs cost edit 1 --amount 185000
changed cost 1
$ cs cost edit 1 --amount=-5
! cs: amount: below nothing
[2]
$ cs cost log 1
Change  At                 Who   Field     From         To           Command
     5  2026-03-02 01:00Z  root  amount    CNY 180,000  CNY 185,000  cs cost edit 1 --amount 185000
     1  2026-03-02 01:00Z  root  month                  2026-01      cs cost add --month 2026-01 --kind sales --amount 180000
     1  2026-03-02 01:00Z  root  starts                 2026-01-01   cs cost add --month 2026-01 --kind sales --amount 180000
     1  2026-03-02 01:00Z  root  kind                   sales        cs cost add --month 2026-01 --kind sales --amount 180000
     1  2026-03-02 01:00Z  root  currency               CNY          cs cost add --month 2026-01 --kind sales --amount 180000
     1  2026-03-02 01:00Z  root  amount                 CNY 180,000  cs cost add --month 2026-01 --kind sales --amount 180000
$ cs cost show 1 --lang zh
编号  1
月份  2026-01
开始  2026-01-01
类别  sales
币种  CNY
金额  CNY 185,000
创建  2026-03-02 01:00Z
更新  2026-03-02 01:00Z
$ cs cost remove 1
removed cost 1; 'cs undo' brings it back

# From a spreadsheet, and once more with what was corrected in it.
$ printf '月份,科目,部门,金额\n2026-02,销售,,175000\n2026-02,服务,support,82000\n2026-02,服务,csm,36000\n' > costs.csv
$ cs cost import costs.csv --yes
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! costs.csv: 3 rows, read as cost: '月份' is month, '科目' is kind, '部门' is team, '金额' is amount
$ sed -i s/36000/37000/ costs.csv
$ cs cost import costs.csv --yes
3 rows in = 0 added + 1 changed + 2 unchanged + 0 filtered + 0 rejected
! costs.csv: 3 rows, read as cost: '月份' is month, '科目' is kind, '部门' is team, '金额' is amount
$ cs cost list --month 2026-02 --columns kind,team,amount --format csv
kind,team,amount
sales,,175000.00
service,csm,37000.00
service,support,82000.00
$ printf 'month,kind,amount\nFeb,sales,5\n' | cs cost import - --yes
! -:2:1: month: 'Feb' is no month
! hint: such as 2026-03
! cs: 1 of 1 row of '-' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]

# Spreadsheets write a month in their own way, or as its first day; the same file again says nothing new.
$ printf '月份,类别,金额\n2026/3,市场,1\n2026年3月,销售,2\n2026/3/1,服务,3\n2026-03-01,研发,4\n2026.03,实施,5\n' >march.csv && cs cost import march.csv --yes
5 rows in = 5 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! march.csv: 5 rows, read as cost: '月份' is month, '类别' is kind, '金额' is amount
$ cs cost import march.csv --yes && cs cost list --month 2026-03 --columns month,kind,amount --format csv
5 rows in = 0 added + 0 changed + 5 unchanged + 0 filtered + 0 rejected
month,kind,amount
2026-03,development,4.00
2026-03,implementation,5.00
2026-03,marketing,1.00
2026-03,sales,2.00
2026-03,service,3.00
! march.csv: 5 rows, read as cost: '月份' is month, '类别' is kind, '金额' is amount
$ for month in 1 last 2026/3/2 2026年3月2日 2026-03- 2026/003 2026-W10; do cs cost add --month $month --kind sales --amount 1; done
! cs: month: '1' is no month
! hint: such as 2026-03
! cs: month: 'last' is no month
! hint: such as 2026-03
! cs: month: '2026/3/2' is no month
! hint: such as 2026-03
! cs: month: '2026年3月2日' is no month
! hint: such as 2026-03
! cs: month: '2026-03-' is no month
! hint: such as 2026-03
! cs: month: '2026/003' is no month
! hint: such as 2026-03
! cs: month: '2026-W10' is no month
! hint: such as 2026-03
[2]
$ cs cost add --month ' 2026/4 ' --kind sales --amount 1 -q && cs cost list --month 2026-04 --count
1
