# Silent when all is well; what each fault is called, tests/reliability/doctor shows.
$ export CS_NOW=2026-03-02T08:00:00Z CS_AS=li
$ cs init -q && cs doctor
$ cs -q account add acme --name Acme && cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200'
$ cs doctor
Fault         Where       What
rate_missing  contract 1  is in USD, for which cs.toml has no rate; cs config set rates.USD RATE
[1]
$ cs -q config set rates.USD 7.1 && cs doctor
$ cs doctor --format json
[]

# Every fault, with its place.
$ plant "update contract set due = '2026-06-30'; insert into custom_value values ('account', 1, 'rooms', '1')"
$ cs doctor
Fault              Where       What
derived            contract 1  due is '2026-06-30', its rule says '2026-12-31'
own_field_unknown  account 1   has a rooms, which cs.toml does not declare
[1]
$ cs doctor --format jsonl | jq -r .fault
derived
own_field_unknown
$ cs doctor --lang zh | head -1
问题               位置        说明

$ cd / && cs doctor
! cs: there is no store here or above
! hint: run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more
[66]
