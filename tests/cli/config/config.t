# Without a project: your own configuration, and the defaults.
$ cs config list --format csv | head -3
key,value,origin
currency,"""CNY""",default
language,"""en""",default
$ mkdir -p ~/.config/cs && echo 'company = "Wir"' >~/.config/cs/config.toml && cs config get company
Wir
$ cs config set company Us
! cs: there is no store here or above
! hint: run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more
[66]
$ cs init -q && : >cs.toml && cs config list --format csv | grep company
company,"""Wir""",$HOME/.config/cs/config.toml:1:1
support.zone_of,"""company""",default
$ cs config set company 'Our "Firm"' && cs config get company && cs config list --format csv | grep company
set company in cs.toml
Our "Firm"
company,"""Our \""Firm\""""",cs.toml:1:1
support.zone_of,"""company""",default

# Lists, tables, numbers; what is set is checked first.
$ cs config set renewal.remind_days 60 30 && cs config get renewal.remind_days
set renewal.remind_days in cs.toml
60
30
$ cs config set rates.USD 7.1 && cs config set account.fields.beds integer && cs config get account.fields.beds
set rates.USD in cs.toml
set account.fields.beds in cs.toml
integer
$ cs account add --help | grep beds
  --beds N                 declared in cs.toml
$ cp cs.toml kept && echo '[account.fields]' >>cs.toml
$ cs account add x --name X --beds 3
! cs: cs.toml:11:2: 'account.fields' is given twice, first at cs.toml:9:2
! hint: keep one of the two
[78]
$ mv kept cs.toml
$ cs config get rates.EUR
! cs: 'rates.EUR' is not set
! hint: cs config set rates.EUR VALUE
[1]
$ cs config set renewal.grace_days -- -1
! cs: 'renewal.grace_days' takes a whole number from 0 to 366, got -1
[2]
$ cs config set renewal.grace_days many
! cs: 'many' is not a value in TOML form: not TOML: could not determine value type (in the value)
! hint: text stands in quotes: "Acme"; a list in brackets: [90, 30]
[2]
$ cs config set language fr
! cs: 'language' takes one of en, zh, got text 'fr'
[2]
$ cs config set curency USD
! cs: unknown key 'curency'
! hint: did you mean 'currency'?
[2]
$ cs config set currency USD EUR
! cs: 'currency' takes one value
! hint: quote a value that has blanks in it
[2]
$ cs config get shoes
! cs: unknown key 'shoes'
! hint: 'cs config list' shows every key; what is not for cs stands in a table [x-...]
[2]
$ cs config set company && cs config get company && grep '^company' cs.toml
took company out of cs.toml
Wir
[1]
$ cs config set company
nothing to change

# A faulty file is named, with its place; a good one says nothing.
$ cs config check
$ cp cs.toml good && echo 'frmo = 1' >>cs.toml && cs config check
! cs: cs.toml:10:8: 'account.fields.frmo' takes one of text, integer, number, boolean, date, got 1
! hint: write "1"
[78]
$ cs config set currency USD
! cs: cs.toml:10:8: 'account.fields.frmo' takes one of text, integer, number, boolean, date, got 1
! hint: write "1"
[78]
$ cp good cs.toml && chmod 644 cs.toml && cs config set currency USD && stat -c %a cs.toml && ls
set currency in cs.toml
644
cs.toml
good

# Entering a folder runs nothing: a program is named in your own configuration, or in a cs.toml that you have trusted.
$ cs config set mail.sendmail touch x
set mail.sendmail in cs.toml
! this file has changed and names a program; say 'cs config trust' if it may
$ cs config check
! cs: cs.toml:14:1: 'mail.sendmail' runs a program or names a secret, and this file is not trusted
! hint: read the file, then trust it as it is with 'cs config trust', or set it in your own configuration
[77]
$ cs account list
! cs: cs.toml:14:1: 'mail.sendmail' runs a program or names a secret, and this file is not trusted
! hint: read the file, then trust it as it is with 'cs config trust', or set it in your own configuration
[77]
$ cs config trust
trusted cs.toml as it is now; once it changes, it is not trusted any more
$ cs account list && cat ~/.local/state/cs/trusted | sed 's/^[0-9a-f]\{64\} /HASH /'
Key  Name  Segment  Stage  CSM  Status  ARR  Due
HASH  $PWD/cs.toml
$ sha256sum cs.toml | cut -c1-64 | grep -c -f - ~/.local/state/cs/trusted
1

# A file that has changed since is not trusted any more; once it is, its older line goes.
$ echo '# more' >>cs.toml && cs account list
! cs: cs.toml:14:1: 'mail.sendmail' runs a program or names a secret, and this file is not trusted
! hint: read the file, then trust it as it is with 'cs config trust', or set it in your own configuration
[77]
$ cs config trust -q && cs account list && wc -l <~/.local/state/cs/trusted
Key  Name  Segment  Stage  CSM  Status  ARR  Due
1
$ (cd /; cs config trust)
! cs: there is no store here or above
! hint: run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more
[66]

# A project of somebody else's, or one that anybody may write.
$ mkdir -p ~/shared && cs init -q -C ~/shared && chmod o+w ~/shared && cs account list -C ~/shared
! cs: '$HOME/shared' may be written by anybody
! hint: if you know whose it is, put it in your own configuration ($HOME/.config/cs/config.toml): safe.directories = ["$HOME/shared"]
[77]
$ echo "safe.directories = [\"$HOME/shared\"]" >>~/.config/cs/config.toml && cs account list -C ~/shared
Key  Name  Segment  Stage  CSM  Status  ARR  Due
$ cs -q config trust && cs config set safe.directories / && cs config check
set safe.directories in cs.toml
! this file has changed and names a program; say 'cs config trust' if it may
! cs: cs.toml:14:1: 'mail.sendmail' runs a program or names a secret, and this file is not trusted
! hint: read the file, then trust it as it is with 'cs config trust', or set it in your own configuration
[77]
