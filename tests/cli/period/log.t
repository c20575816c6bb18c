# What became of a closed period, by its number or by its name; closed twice, the name means either.
$ export CS_NOW=2026-03-02T01:00:00Z CS_AS=li; cs init -q && cs staff add li --name Li -q && cs account add acme --name Acme --csm li -q
$ cs contract add acme --product Core --amount 120000 --starts 2025-01-01 --ends 2026-01-01 -q && cs period close 2025Q3 -q
$ cs period log 2025Q3 | sed -n 2p
     4  2026-03-02 01:00Z  li   period                 2025Q3                            cs period close 2025Q3 -q
$ cs period log 1 --format csv | sed -n 2p
4,2026-03-02T01:00:00Z,li,period,,2025Q3,cs period close 2025Q3 -q
$ cs period reopen 2025Q3 --why 'booked twice' -q && cs period close 2025Q3 -q; cs period log 2025Q3
! cs: '2025Q3' means more than one period: 2025Q3 (number 1), 2025Q3 (number 2)
! hint: say its number; 'cs period list' shows all
[2]
$ cs period log 2025Q1
! cs: there is no period '2025Q1'
! hint: did you mean '2025Q3'?
[1]
