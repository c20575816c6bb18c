# Features are declared, or made by the first file that names them.
$ cs init -q && cs feature add Stock-Check --name '库存盘点' --area 库存 --core yes --plans 'Suite,Pro'
added feature stock-check
$ cs feature add stock-check
! cs: key: 'stock-check' is another feature's
! hint: 'cs feature show stock-check' shows it; choose another key, or edit that one
[2]
$ cs feature add '7'
! cs: key: '7' cannot be one
! hint: letters, digits, '-', '_' and '.' of any script, not digits alone; such as 'stock-check'
[2]
$ cs feature list
Key          Name      Area  Core  Plans
stock-check  库存盘点  库存  yes   Pro, Suite
$ cs feature edit 库存盘点 --plans= && cs feature list --columns key,plans
changed feature stock-check
Key          Plans
stock-check
$ cs feature remove stock-check && cs undo && cs feature list --count
removed feature stock-check; 'cs undo' brings it back
taken back change 3: cs feature remove stock-check
1
