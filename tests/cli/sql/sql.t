$ export CS_NOW=2026-03-02T08:00:00Z
$ cs init -q
$ cs -q staff add li --name 'Li Na'
$ cs -q account add acme --name Acme --csm li --tags b,a
$ cs -q contact add acme --name 'Dr X' && cs -q touch add acme --kind call --with 'Dr X'
$ cs -q contract add acme --starts 2026-01-01 --ends 2027-01-01 --amount 'USD 1200'

# Views have the names of the fields, and references by their names.
$ cs sql 'select key, csm, tags, status, due from v_account'
key   csm  tags  status    due
acme  li   a;b   customer  2026-12-31
$ cs sql 'select account, "with" from v_touch'
account  with
acme     Dr X
$ cs sql | sed 's/ .*//'
View
v_staff
v_account
v_contact
v_touch
v_contract
v_payment
v_feature
v_usage
v_signal
v_health
v_alert
v_goal
v_handoff
v_expectation
v_plan
v_training
v_ticket
v_request
v_article
v_macro
v_complaint
v_renewal
v_churn
v_winback
v_survey
v_review
v_upsell
v_cost
v_target
v_period

# They are as of the day of the command, and know the rates of this moment.
$ cs sql 'select status from v_account' --today 2025-06-01
status
coming
$ cs sql 'select arr is null as unknown from v_account' --format csv
unknown
1
$ cs config set rates.USD 7 && cs sql 'select arr from v_account' --format csv
set rates.USD in cs.toml
arr
840000

# Every format; a value has the type that it is stored with.
$ cs sql "select 1 as n, 2.5 as x, 'a' as t, null as none" --format json
[
{"n":1,"x":2.5,"t":"a","none":null}
]
$ cs sql "select 1 as a, 2 as a" --format jsonl
{"a":1,"a_2":2}
$ cs sql 'select key from v_account where false'
key
$ cs sql 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 3) select sum(i) as total from n;'
total
    6

# It only reads.
$ cs export >before
$ for s in 'delete from account' 'update account set key = 1' 'drop table account' 'create table x(y integer)' 'begin' "insert into account(key) values ('x') returning id"; do cs sql "$s" 2>/dev/null; echo $?; done
77
77
77
77
77
77
$ cs sql 'delete from account'
! cs: 'cs sql' only reads: this statement would do something else
! hint: what changes the store goes through a command, so that it can be undone
[77]
$ cs sql 'select 1; delete from account'
! cs: give one statement at a time
! hint: such as: cs sql 'select key, name from v_account'
[2]
$ cs sql 'selec 1'
! cs: the statement cannot be run: syntax error near 'selec'
! hint: 'cs sql' without a statement lists the views
[2]
$ cs sql ''
! cs: there is no statement
! hint: such as: cs sql 'select key, name from v_account'
[2]
$ cs sql '/* nothing */'
! cs: there is no statement
! hint: such as: cs sql 'select key, name from v_account'
[2]
$ cs sql 'select * from shoes'
! cs: the statement cannot be run: there is no table or view 'shoes'
! hint: 'cs sql' without a statement lists the views
[2]
$ cs sql 'select shoes from v_account'
! cs: the statement cannot be run: there is no column 'shoes'
! hint: 'cs sql' without a statement lists the views
[2]
$ cs sql 'select key from v_account -- all; of them
> ;  /* the end */ ;'
key
acme
$ cs sql "select ';' as mark, '--' as dashes;"
mark  dashes
;     --
$ cs sql 'select 1)  select (2'
! cs: the statement cannot be run: syntax error near ')'
! hint: 'cs sql' without a statement lists the views
[2]
$ cs sql 'values (1, 2)' --format csv
column1,column2
1,2
$ cs export | cmp - before && echo the same
the same
