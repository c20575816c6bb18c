# One event a day that matters; the same event has the same uid in every export.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add wang --name 王芳 -q
$ cs account add acme --name 'Acme, Inc; Dental' --csm li -q && cs account add 重庆仁心 --name 重庆仁心口腔 --csm wang -q
$ cs contract add acme --product Pro --starts 2025-04-01 --ends 2026-04-01 --amount 60000 --notice_days 14 -q
$ cs contract add 重庆仁心 --product 基础版 --starts 2025-05-01 --ends 2026-05-01 --amount 12000 --auto_renew yes -q
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs renewal calendar | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//cs//customer success//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Renewals
BEGIN:VEVENT
UID:renewal-1-notice@cs
DTSTAMP:20260302T010000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260317
SUMMARY:Acme\, Inc\; Dental: last day for notice · CNY 60\,000
DESCRIPTION:Pro\ncs renewal show 1
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:renewal-1-due@cs
DTSTAMP:20260302T010000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260331
SUMMARY:Acme\, Inc\; Dental: contract ends · CNY 60\,000
DESCRIPTION:Pro\ncs renewal show 1
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:renewal-2-tell@cs
DTSTAMP:20260302T010000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260331
SUMMARY:重庆仁心口腔: tell the customer that it renews by itself · C
 NY 12\,000
DESCRIPTION:基础版\ncs renewal show 2
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:renewal-2-due@cs
DTSTAMP:20260302T010000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260430
SUMMARY:重庆仁心口腔: contract ends · CNY 12\,000
DESCRIPTION:基础版\ncs renewal show 2
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
$ cs renewal calendar --csm wang --lang zh --format csv
on,summary,uid
2026-03-31,"重庆仁心口腔：告知客户将自动续约 · CNY 12,000",renewal-2-tell@cs
2026-04-30,"重庆仁心口腔：合同到期 · CNY 12,000",renewal-2-due@cs
$ cs renewal calendar --csm nobody
! cs: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]

# Renewed is no longer to be done.
$ cs contract add acme --kind renewal --starts 2026-04-01 --term 12m --amount 60000 --follows 1 --signed_on 2026-02-01 -q
$ cs renewal calendar --csm li --format table
Day         What                                           Uid
2027-03-31  Acme, Inc; Dental: contract ends · CNY 60,000  renewal-3-due@cs
