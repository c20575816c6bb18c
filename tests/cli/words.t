# Slips in a command line: each is named, with what is near, and nothing is run (status 2).
$ cs init -q && cs account add acme --name 'Acme Dental' && cs account add acme-north --name 'Acme North'
added account acme
added account acme-north

# Words: the noun, the verb, the order.
$ cs acount
! cs: there is no command 'acount'
! hint: did you mean 'account'?
[2]
$ cs account lst
! cs: there is no 'cs account' command 'lst'
! hint: did you mean 'list'?
[2]
$ cs list account
! cs: there is no command 'list'
! hint: did you mean 'cs account list'?
[2]
$ cs account acme
! cs: there is no 'cs account' command 'acme'
! hint: 'cs account --help' lists them
[2]
$ cs frobnicate
! cs: there is no command 'frobnicate'
! hint: 'cs help' lists them
[2]
$ cs account show
! cs: 'cs account show' needs KEY: which one: key, number, external id, or the beginning of its name
! hint: see 'cs account show --help'
[2]
$ cs account show acme acme-north
! cs: 'cs account show' does not take 'acme-north'
! hint: see 'cs account show --help'
[2]
$ cs account $'bad\xff'
! cs: there is no 'cs account' command 'bad\xff'
! hint: 'cs account --help' lists them
[2]
$ cs $'esc\e[31m'
! cs: there is no command 'esc\x1b[31m'
! hint: 'cs help' lists them
[2]
$ cs ''
! cs: there is no command ''
! hint: 'cs help' lists them
[2]

# Options: no beginning of a name is taken for the name.
$ cs --jsno
! cs: 'cs' has no option '--jsno'
! hint: see 'cs --help'
[2]
$ cs account list --jsno
! cs: 'cs account list' has no option '--jsno'
! hint: see 'cs account list --help'
[2]
$ cs account list --lim 3
! cs: 'cs account list' has no option '--lim'
! hint: did you mean '--limit'?
[2]
$ cs account list -Z
! cs: 'cs account list' has no option '-Z'
! hint: see 'cs account list --help'
[2]
$ cs account list --count=yes
! cs: --count takes no value
! hint: see 'cs account list --help'
[2]
$ cs account list --sort
! cs: --sort needs a value: FIELDS
! hint: see 'cs account list --help'
[2]
$ cs account list --limit --count
! cs: --limit needs a value: N
! hint: see 'cs account list --help'
[2]
$ cs account list --count --count
! cs: --count is given twice
! hint: see 'cs account list --help'
[2]
$ cs account edit acme --name A --name B
! cs: --name is given twice
! hint: see 'cs account edit --help'
[2]
$ cs account list --format tabel
! cs: --format: 'tabel' is not one of table, csv, json, jsonl, md, html, xlsx, ics, eml
! hint: did you mean 'table'?
[2]
$ cs account list --lang fr
! cs: --lang: 'fr' is neither en nor zh
[2]
$ cs account list --color sometimes
! cs: --color: 'sometimes' is not one of auto, always, never
[2]

# '-' and '_' are the same in an option's name; '=' and a blank before its value, too.
$ cs account edit acme --signed_on 2026-01-01 --dry-run | head -1 && cs account edit acme --signed-on=2026-01-01 --dry-run | head -1
would have changed account acme:
would have changed account acme:

# --limit takes digits.
$ for n in -1 1e3 ０５ 0x10 '' 99999999999999999999; do cs account list --limit "$n"; done
! cs: --limit: '-1' is not a number of rows
! hint: write digits only, such as --limit 25
! cs: --limit: '1e3' is not a number of rows
! hint: write digits only, such as --limit 25
! cs: --limit: '０５' is not a number of rows
! hint: write digits only, such as --limit 25
! cs: --limit: '0x10' is not a number of rows
! hint: write digits only, such as --limit 25
! cs: --limit: '' is not a number of rows
! hint: write digits only, such as --limit 25
! cs: --limit: '99999999999999999999' is not a number of rows
! hint: write digits only, such as --limit 25
[2]
$ cs account list --limit 1 --columns key
Key
acme

# '--name=' clears a field where that is allowed.
$ cs account edit acme --level chain && cs account edit acme --level= && cs account edit acme --name=
changed account acme
changed account acme
! cs: name: missing
! hint: what people call the customer
[2]

# After '--' everything is an operand, also what begins with '-'.
$ cs account show -- -x
! cs: there is no account '-x'
! hint: 'cs account list' shows all
[1]
$ cs account add -- --name
! cs: 'cs account add' needs --name: what people call it
! hint: see 'cs account add --help'
[2]
$ cs -- account list
! cs: 'cs' does not take 'account'
! hint: see 'cs --help'
[2]

# Options of cs may stand before, between and behind the words.
$ mkdir deep && cd deep && cs -C .. account list --columns key && cs account -C .. list --columns key | tail -1 && cs account list --columns key --directory=.. | tail -1; cd ..
Key
acme
acme-north
acme-north
acme-north

# Text that is not UTF-8, or far too long.
$ cs account add new --name $'caf\xe9'
! cs: 'caf\xe9' is not UTF-8 text
! hint: check the terminal's encoding
[2]
$ cs account add new --name "$(printf '%0130000d' 0)"
! cs: an argument is longer than 100,000 bytes
! hint: put long text into a file and import it
[2]

# A name that several have is never guessed at.
$ cs contact add acme --name 'Dr Li' && cs contact add acme-north --name 'Dr Li'
added contact Dr Li
added contact Dr Li
$ cs contact show 'dr l'
! cs: 'dr l' means more than one contact: Dr Li (number 1), Dr Li (number 2)
! hint: say its number; 'cs contact list' shows all
[2]
$ cs account show ac
! cs: 'ac' means more than one account: acme, acme-north
! hint: name one of them in full; 'cs account list' shows all
[2]
$ cs account show acmee
! cs: there is no account 'acmee'
! hint: did you mean 'acme'?
[1]
