# Csv for a spreadsheet: no text runs as a formula, on standard output and in a file alike, and it comes back as it was.
$ cs init -q && cs account add a --name '=HYPERLINK("http://x.example","y")' -q && cs account add b --name '+49 (89) 1' -q && cs account add c --name '@SUM(1)' --level -3 -q && cs account add d --name "'quoted" -q && cs account add e --name '-5' -q && cs account add f --name '＝1+1' -q
$ cs account list --columns key,name,level --format csv
key,name,level
a,"'=HYPERLINK(""http://x.example"",""y"")",
b,'+49 (89) 1,
c,'@SUM(1),-3
d,''quoted,
e,-5,
f,'＝1+1,
$ cs account list --columns key,name,level --format csv -o list.csv && cs account list --columns key,name,level --format csv | cmp - list.csv
$ cs sql "select '=1+1' as a, -5 as b" --format csv
a,b
'=1+1,-5
$ cs account import list.csv --yes -q; cs account list --columns key,name --format json
[
{"key":"a","name":"=HYPERLINK(\"http://x.example\",\"y\")"},
{"key":"b","name":"+49 (89) 1"},
{"key":"c","name":"@SUM(1)"},
{"key":"d","name":"'quoted"},
{"key":"e","name":"-5"},
{"key":"f","name":"＝1+1"}
]
$ cs account list --columns key,name --where key=a --for excel --format csv | od -c | head -3
0000000 357 273 277   k   e   y   ,   n   a   m   e  \r  \n   a   ,   "
0000020   '   =   H   Y   P   E   R   L   I   N   K   (   "   "   h   t
0000040   t   p   :   /   /   x   .   e   x   a   m   p   l   e   "   "
$ cs account list --for word --format csv
! cs: --for: 'word' is not excel
! hint: there is no other look
[2]
$ cs account list --for excel
! cs: --for excel is for --format csv
! hint: --format xlsx is a workbook
[2]
