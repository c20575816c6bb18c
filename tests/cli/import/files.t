# What is not a file of rows is refused, at its place, and nothing is written.
$ cs init
made an empty store, and its settings in cs.toml
$ cs import missing.csv
! cs: cannot read 'missing.csv': No such file or directory
[66]
$ mkdir folder; cs account import folder
! cs: cannot read 'folder': Is a directory
[66]
$ printf 'name\nAcme\n' | gzip -nc >zipped.csv; cs account import zipped.csv
! cs: zipped.csv: looks like gzip
! hint: unpack it first: gzip -dc FILE | ...
[65]
$ printf 'PK\003\004' >book.xlsx; cs account import book.xlsx
! cs: book.xlsx: looks like a zip archive
! hint: unpack it first
[65]
$ printf 'name\n\326\330\307\354\n' >gb.csv; cs account import gb.csv
! cs: gb.csv:2:1: invalid UTF-8 byte 0xD6
! hint: try --encoding gb18030
[65]
$ cs account import gb.csv --encoding gb18030 --dry-run
would be: 1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs account import gb.csv --encoding gb18030 >/dev/null; cs account import gb.csv
1 row in = 0 added + 0 changed + 1 unchanged + 0 filtered + 0 rejected
! remembered in cs.toml for files of this name: --encoding gb18030
! gb.csv: 1 row, read as account: name
! as the last time ([import.gb] in cs.toml): --encoding gb18030
$ cs account import gb.csv --encoding klingon
! cs: --encoding: 'klingon' is not known
! hint: utf-8, utf-16, utf-16le, utf-16be or gb18030
[2]
$ printf 'name\n重庆仁心\n' >utf8.csv; cs account import utf8.csv --encoding gb18030
! cs: utf8.csv: the file is valid UTF-8 too, and hardly GB18030
! hint: if it is right all the same, say so with --yes
[65]
$ printf 'name\nAc\000me\n' >f.csv; cs account import f.csv
! cs: f.csv:2:3: NUL byte in the text
! hint: is it a text file, whole and undamaged?
[65]
$ printf 'name,region\n"Acme,Berlin\nBeta,Bonn\n' >f.csv; cs account import f.csv
! cs: f.csv:2:1: this quote is never closed
! hint: a field with quotes in it is quoted, and each of them written twice
[65]
$ printf 'name,region\n"Acme"x,Berlin\n' >f.csv; cs account import f.csv
! f.csv:2:7: text behind the closing quote
! hint: a field with quotes in it is quoted, and each of them written twice
! cs: 1 of 1 row of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'name,region\nAc"me,Berlin\n' >f.csv; cs account import f.csv
! f.csv:2:3: bare quote in an unquoted field
! hint: a field with quotes in it is quoted, and each of them written twice
! cs: 1 of 1 row of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs account import f.csv --lenient-quotes --dry-run
would be: 1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ printf 'name,region\nAcme\nBeta,Bonn,Bavaria\n' >f.csv; cs account import f.csv
! f.csv:2: expected 2 fields, got 1
! f.csv:3:11: expected 2 fields, got 3
! hint: a field that holds the delimiter must be quoted
! cs: 2 of 2 rows of 'f.csv' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf 'name\tregion\nAcme\tBerlin\n' >f.csv; cs account import f.csv --dry-run
would be: 1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
! f.csv: 1 row separated by tabs, read as account: name, region
$ printf 'name|region\nAcme|Berlin\n' >f.csv; cs account import f.csv --delimiter '|' --dry-run
would be: 1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ cs account import f.csv --delimiter x
! cs: --delimiter: 'x' is none
! hint: write comma, semicolon or tab
[2]

# Standard input, a pipe with a name, line ends of old, a byte order mark.
$ printf 'name\nFrom stdin\n' | cs account import -
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ mkfifo pipe; printf 'name\nFrom a pipe\n' >pipe & cs account import pipe; wait
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ printf 'name,region\rFrom a Mac,Bonn\r' >f.csv; cs account import f.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ printf '\357\273\277name\r\nWith a mark\r\n' >f.csv; cs account import f.csv
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected

# JSON lines are known by their first character.
$ printf '{"name":"Jason","tags":["a","b"],"segment":null}\n{"name":"Jane","region":"Bonn"}\n' >f.jsonl; cs account import f.jsonl
2 rows in = 2 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
$ printf '{"name":"J"}\n{bad}\n' >f.jsonl; cs account import f.jsonl
! f.jsonl:2:2: not valid JSON: invalid literal
! cs: 1 of 2 rows of 'f.jsonl' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ printf '{"name":"J","name":"K"}\n' >f.jsonl; cs account import f.jsonl
! cs: f.jsonl:1:13: key 'name' appears twice
[65]
$ printf '[{"name":"J"}]\n' >f.jsonl; cs account import f.jsonl
! cs: f.jsonl:1:1: expected one object per line, got a list
! hint: jq -c '.[]' FILE writes them so
[65]
$ printf '{"name":"J","hours_open_per_week":true}\n' >f.jsonl; cs account import f.jsonl
! f.jsonl:1:35: hours_open_per_week: 'true' is not a number
! hint: write a decimal number, such as 37.5
! cs: 1 of 1 row of 'f.jsonl' cannot be imported; nothing was written
! hint: mend them, or import the others with --skip-bad, which leaves these in a file of their own
[65]
$ cs account list --columns key,name,region,tags
Key          Name         Region  Tags
from-a-mac   From a Mac   Bonn
from-a-pipe  From a pipe
from-stdin   From stdin
jane         Jane         Bonn
jason        Jason                a, b
with-a-mark  With a mark
重庆         重庆
