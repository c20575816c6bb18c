$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q
$ cs undo
! cs: there is nothing to undo
[1]
$ cs account add acme --name Acme --tags vip,north
added account acme
$ cs account edit acme --name 'Acme Dental' --tags vip --region Bern
changed account acme
$ cs export >before

# What would be taken back, and then is.
$ cs undo --dry-run
would have taken back change 2: cs account edit acme --name 'Acme Dental' --tags vip --region Bern:
  account name: Acme Dental -> Acme
  account region: Bern -> (none)
  account tags: vip -> north, vip
$ cs export | cmp - before
$ cs undo
taken back change 2: cs account edit acme --name 'Acme Dental' --tags vip --region Bern
$ cs account show acme --format json | grep -E '"(name|tags|region)"'
"name":"Acme",
"region":null,
"tags":["north","vip"],

# An undo is a change of its own; what it took back cannot be taken back again.
$ cs log --format csv
change,at,who,records,undone_by,command
3,2026-03-02T08:00:00Z,li,1,,cs undo
2,2026-03-02T08:00:00Z,li,1,3,cs account edit acme --name 'Acme Dental' --tags vip --region Bern
1,2026-03-02T08:00:00Z,li,2,,"cs account add acme --name Acme --tags vip,north"
$ cs undo 2
! cs: change 2 was undone already, by change 3
[1]
$ cs undo 3
! cs: change 3 is itself an undo of change 2
! hint: run the first command again instead
[1]
$ cs undo 99
! cs: there is no change 99
! hint: 'cs log' lists them
[1]
$ cs undo last
! cs: 'last' is not the number of a change
! hint: 'cs log' lists them
[2]

# Nothing is put back over a later change; the later one comes first.
$ cs account edit acme --region Basel
changed account acme
$ cs account edit acme --region Genf
changed account acme
$ cs undo 4
! cs: account 'acme' was changed again since, by change 5
! hint: undo that first: cs undo 5
[1]
$ cs undo 5
taken back change 5: cs account edit acme --region Genf
$ cs undo 4
taken back change 4: cs account edit acme --region Basel
$ cs contact add acme --name 'Dr X'
added contact Dr X
$ cs undo 1
! cs: account 'acme' is still used by 1 contact (account)
! hint: remove those first, or keep it
[1]
$ cs undo 8
taken back change 8: cs contact add acme --name 'Dr X'

# A record that was removed comes back under its number, with its lists.
$ cs export >before
$ cs account remove acme
removed account acme; 'cs undo' brings it back
$ cs undo
taken back change 10: cs account remove acme
$ cs export | cmp - before && echo the same
the same

# Twenty in a row lead back to where it began.
$ for n in $(seq 10); do cs -q contact add acme --name "Person $n" && cs -q account edit acme --level "$n"; done
$ for n in $(seq 20); do cs -q undo || echo refused; done
$ cs export | cmp - before && echo the same
the same
$ cs doctor
