# What customers write goes through every output and does nothing: no escape reaches a terminal, no formula a
# spreadsheet, no tag a browser, no header a mail, no property a calendar.
$ export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li
$ cs init -q && printf 'mail.from = "CS <cs@example.com>"\n' >cs.toml && cs staff add li --name 'Li Wei' --email li@example.com -q && cs account add acme --name 'Acme Dental' --csm li --support li -q
$ evil="$(printf '=1+1|<script>alert(1)</script>\033]0;owned\a\r\nBcc: eve@example.com\r\nEND:VEVENT\r\nATTENDEE:mailto:eve@example.com')" && line="${evil//[$'\r\n']/ }"
$ cs ticket open acme --subject "$line" --body "$evil" --area "$line" --function "$line" --priority urgent -q && cs ticket reply 1 --customer --text "$evil" -q && cs ticket note 1 --text "$evil" -q && cs ticket tag 1 "$line" -q && cs request add acme --need "$line" --scene "$evil" --class "$line" -q && cs complaint add acme --what "$evil" -q && cs complaint soothe 1 --note "$evil" -q && cs complaint solve 1 --how "$evil" -q && cs complaint review 1 --class "$line" --cause "$line" --improvement "$evil" --owner li -q
$ pages() { for page in 'ticket show 1' 'ticket clock 1' 'ticket list' 'ticket queue' 'ticket digest' 'ticket audit' 'request show 1' 'request list' 'request wanted' 'complaint show 1' 'complaint list' 'complaint causes' 'complaint unreviewed' 'report sla --rows --by area' 'report tickets --rows --by area' 'report areas' 'report support' 'report requests --rows' 'report complaints --rows' 'account show acme' 'account timeline acme' 'agenda --all'; do cs $page --format "$1" 2>&1 || echo "$page: $?"; done; }
# On a terminal: no byte but what is printed. Of HTML no tag but our own, and no attribute of theirs.
$ for format in table md html; do pages $format | LC_ALL=C tr -d '\n\t -~\200-\377' | wc -c; done
0
0
0
$ pages html | grep -c '<script>alert'; pages html | grep -q '&lt;script&gt;alert' && echo escaped
0
escaped
# JSON is JSON, and says what was written; no line of theirs begins a row of CSV.
$ pages json | LC_ALL=C tr -d '\n -~\200-\377' | wc -c
0
$ cs ticket show 1 --format json | grep -o '"body":"[^"]*"'
"body":"=1+1|<script>alert(1)</script>\u001b]0;owned\u0007\r\nBcc: eve@example.com\r\nEND:VEVENT\r\nATTENDEE:mailto:eve@example.com"
$ for page in 'ticket list' 'ticket queue' 'complaint list' 'request list' 'report tickets --rows'; do cs $page --format csv | python3 -c 'import csv, sys; print(any(row and row[0][:3] in ("Bcc", "END", "ATT") for row in csv.reader(sys.stdin)))'; done
False
False
False
False
False
! cs: no holidays are known for 2026: the hours of every week were counted (calendar.holidays in cs.toml)
# A workbook has texts and no formula.
$ for page in 'ticket list' 'report sla --rows' 'report complaints --rows' 'ticket show 1'; do cs $page --format xlsx -o book.xlsx && unzip -p book.xlsx 'xl/worksheets/*.xml' | grep -c '<f>'; done
0
0
0
0
[1]
# A mail has our headers, and a calendar our events.
$ cs agenda --csm li --format eml | tr -d '\r' | sed '/^$/q' | grep -i -c '^bcc\|eve@'
0
[1]
$ printf '#!/bin/sh\ncat >sent\n' >mailer && chmod +x mailer && mkdir -p "$HOME/.config/cs" && printf 'mail.sendmail = ["%s"]\n' "$PWD/mailer" >"$HOME/.config/cs/config.toml" && cs ticket digest --mail && tr -d '\r' <sent | sed '/^$/q' | grep -i -c '^bcc\|eve@'
0
[1]
$ cs agenda --all --format ics | tr -d '\r' | grep -c '^ATTENDEE\|^Bcc'; cs agenda --all --format ics | tr -d '\r' | grep -c '^BEGIN:VEVENT'; cs agenda --all --format ics | tr -d '\r' | grep -c '^END:VEVENT'
0
2
2
