# The verbs that mean the same for every noun, on accounts, people and touches.
$ export CS_NOW=2026-03-02T09:00Z CS_AS=li
$ cs init -q && cs staff add li --name 'Li Lei'
added staff li
$ cs account add acme --name 'Acme Dental' --csm li --segment large
added account acme

# add: what is missing, what is there already, what is no value.
$ cs account add beta
! cs: 'cs account add' needs --name: what people call it
! hint: see 'cs account add --help'
[2]
$ cs account add acme --name 'Another'
! cs: key: 'acme' is another account's
! hint: 'cs account show acme' shows it; choose another key, or edit that one
[2]
$ cs account add beta --name Beta --segment huge
! cs: --segment: 'huge' is not one of large, medium, small
[2]
$ cs account add beta --name Beta --csm nobody
! cs: --csm: there is no staff 'nobody'
! hint: 'cs staff list' shows all
[1]
$ cs account add beta --name Beta --dry-run && cs account list --count
would have added account beta:
  account key: (none) -> beta
  account name: (none) -> Beta
  account currency: (none) -> CNY
  account stage: (none) -> signing
  account stage_since: (none) -> 2026-03-02
1
$ cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
added touch 1

# edit: one field, nothing, a field that does not exist.
$ cs account edit acme --level chain --tags vip,pilot
changed account acme
$ cs account edit acme --level chain
nothing to change
$ cs account edit acme --levle chain
! cs: 'cs account edit' has no option '--levle'
! hint: did you mean '--level'?
[2]
$ cs account edit acme --dry-run --level clinic
would have changed account acme:
  account level: chain -> clinic

# list: filters, conditions, order, columns.
$ cs account list --columns key,level,tags --csm li
Key   Level  Tags
acme  chain  pilot, vip
$ cs account list --where 'level~CHA' --where 'name>=A' --columns key --format csv
key
acme
$ cs account list --segment small --format json; cs account list --segment small --format csv --columns key
[]
key
$ cs account list --where 'lvel=1'
! cs: --where: account has no field 'lvel'
! hint: did you mean 'level'?
[2]
$ cs account list --where 'level'
! cs: --where: 'level' is not a condition
! hint: write FIELD OP VALUE, with = != < <= > >= or ~ (contains)
[2]
$ cs account list --sort nmae
! cs: --sort: account has no field 'nmae'
! hint: did you mean 'name'?
[2]
$ cs account list --columns key,nmae
! cs: --columns: account has no field 'nmae'
! hint: did you mean 'name'?
[2]

# show and log.
$ cs touch show 1
No.      1
Account  acme
On       2026-03-02
Kind     call
By       li
Note     wants stock alerts
Next     send quote
Next on  2026-03-06
Created  2026-03-02 09:00Z
Updated  2026-03-02 09:00Z
$ cs touch log 1
Change  At                 Who  Field    From  To                  Command
     3  2026-03-02 09:00Z  li   account        acme                cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   on             2026-03-02          cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   kind           call                cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   by             li                  cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   note           wants stock alerts  cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   next           send quote          cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
     3  2026-03-02 09:00Z  li   next_on        2026-03-06          cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
$ cs account log acme --format csv --columns x
! cs: 'cs account log' has no option '--columns'
! hint: see 'cs account log --help'
[2]
$ cs account log acme --format csv
change,at,who,field,from,to,command
4,2026-03-02T09:00:00Z,li,level,,chain,"cs account edit acme --level chain --tags vip,pilot"
4,2026-03-02T09:00:00Z,li,tags,,"pilot, vip","cs account edit acme --level chain --tags vip,pilot"
2,2026-03-02T09:00:00Z,li,key,,acme,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,name,,Acme Dental,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,segment,,large,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,currency,,CNY,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,csm,,li,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,stage,,signing,cs account add acme --name 'Acme Dental' --csm li --segment large
2,2026-03-02T09:00:00Z,li,stage_since,,2026-03-02,cs account add acme --name 'Acme Dental' --csm li --segment large
$ cs staff log li | head -3
Change  At                 Who  Field     From  To      Command
     1  2026-03-02 09:00Z  li   handle          li      cs staff add li --name 'Li Lei'
     1  2026-03-02 09:00Z  li   name            Li Lei  cs staff add li --name 'Li Lei'
$ cs contact log nobody
! cs: there is no contact 'nobody'
! hint: 'cs contact list' shows all
[1]

# remove: refused while something depends on it.
$ cs account remove acme
! cs: account 'acme' is still used by 1 touch (account)
! hint: remove those first, or keep it
[1]
$ cs touch remove 1 --dry-run && cs touch remove 1
would have removed touch 1:
  touch account: acme -> (none)
  touch on: 2026-03-02 -> (none)
  touch kind: call -> (none)
  touch by: li -> (none)
  touch note: wants stock alerts -> (none)
  touch next: send quote -> (none)
  touch next_on: 2026-03-06 -> (none)
removed touch 1; 'cs undo' brings it back

# A comma parts values that are meant, and may stand within one.
$ cs -q account add ren --name 'Ren, "dental"'
$ cs account list --columns key --where 'name=Ren, "dental"' && cs account list --columns key --where 'name!=Ren, "dental"' --where key=ren
Key
ren
Key

# What is empty names nobody and nothing.
$ cs account edit ren --level A --as ''
! cs: --as: nobody is named
! hint: such as --as li
[2]
$ cs account add '' --name Nobody
! cs: the key is empty
! hint: such as acme-dental
[2]
$ cs contract add '' --amount 5 --starts 2026-01-01
! cs: the account is empty
[2]
$ cs account list --columns nam
! cs: --columns: account has no field 'nam'
! hint: did you mean 'name'?
[2]
