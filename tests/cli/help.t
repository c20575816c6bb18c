# Every help text. What is added or renamed is seen here first; nothing needs a store.
$ cs help
cs - customer success from the shell

Examples
  cs init
      begin: a folder with a store and its settings
  cs account add acme --name 'Acme Dental' --csm li
      a customer, and who answers for it
  cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
  cs account list --where 'due<=+90d' --sort due
      whose contract ends within 90 days

Customers
  account  customers: who they are, who looks after them, where they stand
  contact  the customers' people
  goal     what success means for a customer, in a number
  staff    our own people
  touch    calls, visits, mails and what came out of them

Health
  survey  what customers were asked, and what they answered

Revenue
  contract  what was bought, from when to when, for how much
  renewal   what falls due, when, for how much, and where it stands

Steering
  agenda  what is late, due today and due soon, with the command that does it
  report  figures of the whole, with what they are made of

Store
  import      take records from a file, guessing what they are
  init        make a store in this folder
  export      every record as JSON lines
  restore     an export, back into an empty store
  log         what was changed, when and by whom
  undo        take back a change
  config      what cs.toml says, and where each setting comes from
  doctor      what is wrong with the store
  backup      a copy of the store, made while others write
  store       where the store lies: here or on a server
  sql         questions in SQL to stable views
  completion  complete commands in bash, zsh and fish
  help        explain a command or open a page of the manual
  version     print which cs this is

'cs NOUN --help' and 'cs NOUN VERB --help' explain a command; 'cs help dates',
'cs help config' and 'cs help exit-status' open the manual.

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.
$ cs help --lang zh | head -14
cs - customer success from the shell

Examples
  cs init
      begin: a folder with a store and its settings
  cs account add acme --name 'Acme Dental' --csm li
      a customer, and who answers for it
  cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri
  cs account list --where 'due<=+90d' --sort due
      whose contract ends within 90 days

Customers
  account  客户
  contact  联系人
$ cs --help | diff - <(cs help) && cs -h | diff - <(cs help)
$ cs >/dev/null   # the agenda, which needs a store
! cs: there is no store here or above
! hint: run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more
[66]
$ cs account list --help | diff - <(cs help account list) && cs account --help | diff - <(cs help account)
$ cs --lang zh account add --help | head -1
cs account add - 新增

# As wide as the window, at most 100; a command is never cut in two.
$ COLUMNS=40 cs help account log | head -20
cs account log - show who changed one,
when, field by field

Examples
  cs account log acme
      who changed what, and when

Usage
  cs account log KEY [OPTION...]

Operands
  KEY  which one: key, number, external
       id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json,
                       jsonl, md, html,
                       xlsx, ics or eml,
                       where it makes
                       sense
$ COLUMNS=400 cs help account list | wc -L
100
$ COLUMNS=1 cs help version | head -6
cs version - print
which cs this is

Examples
  cs version --verbose
      for a report

# The manual is named where there is no terminal to show it on.
$ cs help dates; cs help exit-status; cs help cs-dates
cs-dates(7) is a page of the manual: man 7 cs-dates
cs-exit-status(7) is a page of the manual: man 7 cs-exit-status
cs-dates(7) is a page of the manual: man 7 cs-dates
$ mkdir bin && printf '#!/bin/sh\necho "man $*"\n' >bin/man && chmod +x bin/man
$ PATH=$PWD/bin:$PATH script -qec 'cs help config; cs help dates' /dev/null </dev/null | tr -d '\r'
cs config - what cs.toml says, and where each setting comes from

Examples
  cs config check
      after editing cs.toml
  cs config get currency
  cs config list
  cs config set renewal.grace_days 45
  cs config trust
      once you have read cs.toml

Commands
  cs config check  check cs.toml: nothing to say when all is well
  cs config get    show the value of one setting
  cs config list   show every setting, and where it comes from
  cs config set    set one setting in cs.toml, or take it out
  cs config trust  let this cs.toml, as it is now, name programs

'cs config VERB --help' explains one; 'man cs-config' tells it all.
man 7 cs-dates
$ rm bin/man && PATH=$PWD/bin:${PATH%%:*}; /usr/bin/script -qec "$(command -v cs) help dates" /dev/null </dev/null | /usr/bin/tr -d '\r'; PATH=${PATH#*:}:/usr/bin:/bin
cs: cannot start man: No such file or directory
hint: the package 'man-db' has it
$ cs help dats
! cs: there is no command or topic 'dats'
! hint: did you mean 'dates'?
[2]
$ cs help acount
! cs: there is no command or topic 'acount'
! hint: did you mean 'account'?
[2]
$ cs help account lst
! cs: there is no 'cs account' command 'lst'
! hint: did you mean 'list'?
[2]
$ cs help account list all
! cs: 'cs help' does not take 'all'
! hint: see 'cs help --help'
[2]

# Every noun, the verbs that all nouns have as they are for an account, and all the other verbs.
$ cs __commands | sed -E 's/.*"noun":"([^"]*)","verb":"([^"]*)".*/\1 \2/' >commands
$ cut -d ' ' -f 1 commands | uniq | while read -r noun; do echo "=== cs help $noun"; cs help "$noun"; echo; done
=== cs help account
cs account - customers: who they are, who looks after them, where they stand

Examples
  cs account add acme --name 'Acme Dental' --segment large --csm li
      a new customer, and who answers for it
  cs account check
      every account; silent and 0 when all is well
  cs account edit acme --level chain --tags vip,pilot
      change two fields
  cs account import customers.csv --map 'Company name=name'
      what a column is; remembered for files of that name
  cs account list --csm li --where 'due<=+90d' --sort due
      what li has to renew in the next 90 days

Commands
  cs account add       record a new one
  cs account check     name what should be true of every account and is not
  cs account edit      change fields of one; --FIELD= clears a field
  cs account import    take records from a CSV or JSON lines file
  cs account list      show those that fit
  cs account log       show who changed one, when, field by field
  cs account remove    take one away, refused while something depends on it
  cs account show      the account on one page
  cs account stage     it enters a stage of its life
  cs account timeline  everything dated about it, newest first

'cs account VERB --help' explains one; 'man cs-account' tells it all.

=== cs help contact
cs contact - the customers' people

Examples
  cs contact add acme --name 'Dr Wang' --tier 1 --role champion --function doctor
      somebody who answers for the business
  cs contact attitude 12 2 --why 'praised the reports'
  cs contact edit 'Dr Wang' --will-to-renew 2
      found by the beginning of the name
  cs contact import contact.csv --dry-run
      what it would do
  cs contact leave 12 --on 2026-02-27 --successor 'Dr Wang'

Commands
  cs contact add       record a new one
  cs contact attitude  how a person thinks of us, -2 to 2
  cs contact edit      change fields of one; --FIELD= clears a field
  cs contact import    take records from a CSV or JSON lines file
  cs contact leave     a person left the company; who takes over
  cs contact list      show those that fit
  cs contact log       show who changed one, when, field by field
  cs contact pains     work and pains of people, by function
  cs contact remove    take one away, refused while something depends on it
  cs contact show      show one, with every field
  cs contact silent    people of customers nobody has talked with
  cs contact single    customers that hang on one person

'cs contact VERB --help' explains one; 'man cs-contact' tells it all.

=== cs help goal
cs goal - what success means for a customer, in a number

Examples
  cs goal add acme --statement 'fewer patients who do not turn up' --metric no-shows --unit % --baseline 12 --target 5 --due 2026-06-30
      in their words, and in a number
  cs goal confirm 3 --with 'Dr Wang'
  cs goal drop 3 --why 'the clinic closes its laboratory'
  cs goal edit 12 --direction up
      change one field
  cs goal import goal.csv --dry-run
      what it would do

Commands
  cs goal add      record a new one
  cs goal confirm  it was read back to the customer and confirmed
  cs goal drop     it is given up
  cs goal edit     change fields of one; --FIELD= clears a field
  cs goal import   take records from a CSV or JSON lines file
  cs goal list     show those that fit
  cs goal log      show who changed one, when, field by field
  cs goal measure  what its metric is on a day
  cs goal outcome  value that the customer received, with what proves it
  cs goal remove   take one away, refused while something depends on it
  cs goal review   is it reached, and if not, why
  cs goal show     a goal on one page, with what to type next

'cs goal VERB --help' explains one; 'man cs-goal' tells it all.

=== cs help staff
cs staff - our own people

Examples
  cs staff add li --name 'Li Lei' --roles csm --email li@example.com --capacity 'CNY 5,000,000'
      a colleague, and what they can carry
  cs staff book li
  cs staff card li --lang zh --format html -o li.html
  cs staff edit li --active no
      they have left; what they did stays theirs
  cs staff import staff.csv --dry-run
      what it would do

Commands
  cs staff add     record a new one
  cs staff book    what they hold against what they can carry
  cs staff card    the page that introduces them to a customer
  cs staff edit    change fields of one; --FIELD= clears a field
  cs staff import  take records from a CSV or JSON lines file
  cs staff list    show those that fit
  cs staff log     show who changed one, when, field by field
  cs staff remove  take one away, refused while something depends on it
  cs staff show    show one, with every field

'cs staff VERB --help' explains one; 'man cs-staff' tells it all.

=== cs help touch
cs touch - calls, visits, mails and what came out of them

Examples
  cs touch add acme --kind call --with 'Dr Wang' --note 'wants stock alerts' --next 'send quote' --next-on fri
      what was said, and what comes next
  cs touch done 481
  cs touch edit 12 --on 2026-03-31
      change one field
  cs touch import touch.csv --dry-run
      what it would do
  cs touch list --by li --where 'on>=-1w'
      a week of li's work

Commands
  cs touch add     record a new one
  cs touch done    the next step that a touch named is done
  cs touch edit    change fields of one; --FIELD= clears a field
  cs touch import  take records from a CSV or JSON lines file
  cs touch list    show those that fit
  cs touch log     show who changed one, when, field by field
  cs touch remove  take one away, refused while something depends on it
  cs touch show    show one, with every field
  cs touch visits  large customers not visited this quarter

'cs touch VERB --help' explains one; 'man cs-touch' tells it all.

=== cs help contract
cs contract - what was bought, from when to when, for how much

Examples
  cs contract add acme --product Suite --amount 120000 --starts 2026-03-01 --term 12m
  cs contract edit 12 --seats 3
      change one field
  cs contract end 12 --on 2026-05-01 --why 'clinic closed'
  cs contract extend 12 --by 2m
  cs contract import deals.csv --only Stage=Won --set ends=starts+12m --set currency=USD
      the deals that were won, as contracts of a year

Commands
  cs contract add     record a new line
  cs contract edit    change fields of one; --FIELD= clears a field
  cs contract end     service stops before the agreed end
  cs contract extend  some more time after its end, free or paid for
  cs contract import  take records from a CSV or JSON lines file
  cs contract list    show those that fit
  cs contract log     show who changed one, when, field by field
  cs contract notice  it will not be renewed: notice was given
  cs contract remove  take one away, refused while something depends on it
  cs contract show    show one, with every field

'cs contract VERB --help' explains one; 'man cs-contract' tells it all.

=== cs help renewal
cs renewal - what falls due, when, for how much, and where it stands

Examples
  cs renewal calendar -o renewals.ics
      to be subscribed to, or opened once
  cs renewal list --where 'due<=+90d' --where status=open
      the next quarter
  cs renewal remind
      who would be reminded of what
  cs renewal show acme

Commands
  cs renewal calendar  due days and deadlines for a calendar program
  cs renewal list      show the due sets that fit
  cs renewal remind    remind whoever answers for it of what falls due; made for
                       cron
  cs renewal show      what is ready and what is missing for the talk

'cs renewal VERB --help' explains one; 'man cs-renewal' tells it all.

=== cs help survey
cs survey - what customers were asked, and what they answered

Examples
  cs survey add 'Dr Wang' --kind nps --score 9 --comment 'saves us an hour a day'
      an answer that nobody asked for
  cs survey answer 12 --score 9 --comment 'saves us an hour a day'
  cs survey due
  cs survey edit 12 --score 8
      a correction
  cs survey import answers.csv --set kind=nps
      what a survey tool exports: e-mail, score, comment, day

Commands
  cs survey add     record a new one
  cs survey answer  note what somebody answered
  cs survey due     who is to be asked what now
  cs survey edit    change fields of one; --FIELD= clears a field
  cs survey import  take records from a CSV or JSON lines file
  cs survey list    show those that fit
  cs survey log     show who changed one, when, field by field
  cs survey remove  take one away, refused while something depends on it
  cs survey sent    note that people were asked
  cs survey show    show one, with every field

'cs survey VERB --help' explains one; 'man cs-survey' tells it all.

=== cs help agenda
cs agenda - what is late, due today and due soon

Examples
  cs agenda
      yours, or everybody's if you are not one of the staff
  cs agenda --csm li
  cs agenda --all --format ics -o agenda.ics
  cs agenda --mail --changed
      made for cron: to each person what is new, once a day

Usage
  cs agenda [OPTION...]

Options
  --csm STAFF      of this person; yours unless said, if you are one of the
                   staff
  --all            of everybody, by person
  --changed        only what was not on the last agenda mail of the person
  --mail           send each person theirs, once a day: what is late, due today
                   and due this week
  --retry-unknown  with --mail: send again what a run that died may have sent

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help report
cs report - figures of the whole, with what they are made of

Examples
  cs report nps --by segment
  cs report portfolio --by csm
  cs report renewals --period 2025Q1..2025Q4

Commands
  cs report nps        what customers say, and how surely: NPS, CSAT, CES
  cs report portfolio  all accounts on one page
  cs report renewals   of what fell due, how much was renewed

'cs report VERB --help' explains one; 'man cs-report' tells it all.

=== cs help import
cs import - take records from a file, guessing what they are

Examples
  cs import accounts.csv
      what it holds is told from its columns
  cs import deals.csv --skip-bad
      leaves the bad rows in deals.csv.rejected.csv
  cs import all.jsonl
      what 'cs export' wrote, into an empty store

Usage
  cs import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help init
cs init - make a store in this folder

Examples
  cs init --currency USD
      begin, in this folder
  cs init --url postgresql://db.example.com/cs
      for a team, on a server

Usage
  cs init [OPTION...]

Options
  --currency CODE  the company's currency, such as CNY or USD
  --url URL        keep the store on a server: postgresql://host/database

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help export
cs export - write every record as JSON lines

Examples
  cs export all.jsonl
  cs export | jq -c 'select(.noun == "account")'

Usage
  cs export [FILE] [OPTION...]

Operands
  FILE  where to write; standard output

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help restore
cs restore - fill an empty store from an export

Examples
  cs init && cs restore all.jsonl

Usage
  cs restore FILE [OPTION...]

Operands
  FILE  what 'cs export' wrote; - is standard input

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help log
cs log - show what was changed, when and by whom

Examples
  cs log --limit 10
  cs log 42
      one change, field by field
  cs log --who li --since -7d

Usage
  cs log [CHANGE] [OPTION...]

Operands
  CHANGE  number of a change, shown field by field

Options
  --limit N     the newest N only
  --who WHO     of one person only
  --since DATE  from that day on (UTC)

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help undo
cs undo - take back the last change, or an earlier one

Examples
  cs undo --dry-run
      what it would take back
  cs undo
  cs undo 42

Usage
  cs undo [CHANGE] [OPTION...]

Operands
  CHANGE  number of the change to take back; the last one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help config
cs config - what cs.toml says, and where each setting comes from

Examples
  cs config check
      after editing cs.toml
  cs config get currency
  cs config list
  cs config set renewal.grace_days 45
  cs config trust
      once you have read cs.toml

Commands
  cs config check  check cs.toml: nothing to say when all is well
  cs config get    show the value of one setting
  cs config list   show every setting, and where it comes from
  cs config set    set one setting in cs.toml, or take it out
  cs config trust  let this cs.toml, as it is now, name programs

'cs config VERB --help' explains one; 'man cs-config' tells it all.

=== cs help doctor
cs doctor - check the store: nothing to say when all is well

Examples
  cs doctor
      silent and 0 when all is well
  cs doctor --format json
      for a program

Usage
  cs doctor [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help backup
cs backup - copy the store while others write

Examples
  cs backup /srv/backup/cs.db
      replaces the copy of yesterday, once the new one is sound

Usage
  cs backup FILE [OPTION...]

Operands
  FILE  where the copy is to lie

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help store
cs store - where the store lies: here or on a server

Examples
  cs store copy . postgresql://db.example.com/cs
      from this folder to the team's server

Commands
  cs store copy  copy a whole store, to a server or back, and compare

'cs store VERB --help' explains one; 'man cs-store' tells it all.

=== cs help sql
cs sql - ask the store in SQL; it only reads

Examples
  cs sql
      the views there are
  cs sql 'select key, arr from v_account order by arr desc limit 5'

Usage
  cs sql [STATEMENT] [OPTION...]

Operands
  STATEMENT  one statement that reads; without one the views are listed

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help completion
cs completion - print the script that completes commands in a shell

Examples
  source <(cs completion bash)
      in ~/.bashrc
  cs completion zsh > ~/_cs
      into a folder of fpath
  cs completion fish > ~/cs.fish
      into ~/.config/fish/completions

Usage
  cs completion SHELL [OPTION...]

Operands
  SHELL  bash, zsh or fish

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help help
cs help - explain a command or open a page of the manual

Examples
  cs help account
      what can be done with accounts
  cs help account list
      one command
  cs help dates
      a page of the manual

Usage
  cs help [TOPIC] [VERB] [OPTION...]

Operands
  TOPIC  a noun, or dates, config or exit-status
  VERB   one of the noun's

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help version
cs version - print which cs this is

Examples
  cs version --verbose
      for a report of a fault

Usage
  cs version [OPTION...]

Options
  --verbose  and of what it stands on

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.
\
$ grep -E '^account |^[^ ]+ [^ ]' commands | grep -Ev '^(account )?[^ ]+ (add|edit|list|log|remove|show)$' | while read -r noun verb; do echo "=== cs help $noun $verb"; cs help "$noun" "$verb"; echo; done
=== cs help account check
cs account check - name what should be true of every account and is not

Examples
  cs account check
      every account; silent and 0 when all is well
  cs account check acme
      one of them

Usage
  cs account check [KEY] [OPTION...]

Operands
  KEY  which one; all of them if none is named

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account import
cs account import - take records from a CSV or JSON lines file

Examples
  cs account import customers.csv --map 'Company name=name'
      what a column is; remembered for files of that name
  cs account import 医院.csv --encoding gb18030 --ignore-unknown --dry-run
      what it would do

Usage
  cs account import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account stage
cs account stage - it enters a stage of its life

Examples
  cs account stage acme growth --why 'uses all core functions'

Usage
  cs account stage KEY STAGE [OPTION...]

Operands
  KEY    which one: key, number, external id, or the beginning of its name
  STAGE  which it enters

Options
  --on DATE   first day of the stage; today unless said
  --why TEXT  the reason

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account timeline
cs account timeline - everything dated about it, newest first

Examples
  cs account timeline acme --limit 20

Usage
  cs account timeline KEY [OPTION...]

Operands
  KEY  which one: key, number, external id, or the beginning of its name

Options
  --limit N  at most so many, the newest

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact attitude
cs contact attitude - how a person thinks of us, -2 to 2

Examples
  cs contact attitude 12 2 --why 'praised the reports'
  cs contact attitude 12 -- -1
      a negative one

Usage
  cs contact attitude ID N [OPTION...]

Operands
  ID  which one: number, external id, e-mail, or the beginning of the name
  N   from -2 against us to 2 for us; write -- before a negative one

Options
  --why TEXT  what makes you think so; kept as a note

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact import
cs contact import - take records from a CSV or JSON lines file

Examples
  cs contact import contact.csv --dry-run
      what it would do

Usage
  cs contact import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact leave
cs contact leave - a person left the company; who takes over

Examples
  cs contact leave 12 --on 2026-02-27 --successor 'Dr Wang'

Usage
  cs contact leave ID [OPTION...]

Operands
  ID  which one: number, external id, e-mail, or the beginning of the name

Options
  --on DATE         their last day; today unless said
  --successor NAME  who takes over, known or new

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact pains
cs contact pains - work and pains of people, by function

Examples
  cs contact pains --format xlsx -o pains.xlsx

Usage
  cs contact pains [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact silent
cs contact silent - people of customers nobody has talked with

Examples
  cs contact silent --days 90

Usage
  cs contact silent [OPTION...]

Options
  --days N  for how long nobody talked with them; 60 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contact single
cs contact single - customers that hang on one person

Examples
  cs contact single

Usage
  cs contact single [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal confirm
cs goal confirm - it was read back to the customer and confirmed

Examples
  cs goal confirm 3 --with 'Dr Wang'

Usage
  cs goal confirm ID [OPTION...]

Operands
  ID  number of the goal

Options
  --on DATE    the day; today unless said
  --with NAME  who of theirs confirmed it
  --note TEXT  free text

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal drop
cs goal drop - it is given up

Examples
  cs goal drop 3 --why 'the clinic closes its laboratory'

Usage
  cs goal drop ID [OPTION...]

Operands
  ID  number of the goal

Options
  --why TEXT  the reason

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal import
cs goal import - take records from a CSV or JSON lines file

Examples
  cs goal import goal.csv --dry-run
      what it would do

Usage
  cs goal import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal measure
cs goal measure - what its metric is on a day

Examples
  cs goal measure 3 6.5 --on 2026-03-31 --source 'monthly report'

Usage
  cs goal measure ID N [OPTION...]

Operands
  ID  number of the goal
  N   what was measured

Options
  --on DATE      the day; today unless said
  --source TEXT  where the number is from
  --note TEXT    free text

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal outcome
cs goal outcome - value that the customer received, with what proves it

Examples
  cs goal outcome 3 --amount 'CNY 30,000' --what '50 hours a month saved' --evidence 'their own count'

Usage
  cs goal outcome ID [OPTION...]

Operands
  ID  number of the goal

Options
  --on DATE        the day; today unless said
  --amount AMOUNT  what it is worth
  --what TEXT      the value received
  --evidence TEXT  what proves it: a report, a survey, what somebody said

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help goal review
cs goal review - is it reached, and if not, why

Examples
  cs goal review 3
      the last measurement says whether it is reached
  cs goal review 3 --answer no --why 'the front desk does not use it' --installed yes --as-advised no --used-by doctors

Usage
  cs goal review ID [OPTION...]

Operands
  ID  number of the goal

Options
  --on DATE            the day; today unless said
  --answer NAME        whether it is reached; without, the last measurement says
                       so
  --why TEXT           why it is not reached
  --installed yes|no   whether the product is installed
  --as-advised yes|no  whether it is used as advised
  --used-by TEXT       which teams use it

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help staff book
cs staff book - what they hold against what they can carry

Examples
  cs staff book li

Usage
  cs staff book HANDLE [OPTION...]

Operands
  HANDLE  which one: handle, number, e-mail, or the beginning of the name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help staff card
cs staff card - the page that introduces them to a customer

Examples
  cs staff card li --lang zh --format html -o li.html

Usage
  cs staff card HANDLE [OPTION...]

Operands
  HANDLE  which one: handle, number, e-mail, or the beginning of the name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help staff import
cs staff import - take records from a CSV or JSON lines file

Examples
  cs staff import staff.csv --dry-run
      what it would do

Usage
  cs staff import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help touch done
cs touch done - the next step that a touch named is done

Examples
  cs touch done 481

Usage
  cs touch done ID [OPTION...]

Operands
  ID  number of the touch that named the next step

Options
  --on DATE  when it was done; today unless said

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help touch import
cs touch import - take records from a CSV or JSON lines file

Examples
  cs touch import touch.csv --dry-run
      what it would do

Usage
  cs touch import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help touch visits
cs touch visits - large customers not visited this quarter

Examples
  cs touch visits

Usage
  cs touch visits [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contract end
cs contract end - service stops before the agreed end

Examples
  cs contract end 12 --on 2026-05-01 --why 'clinic closed'

Usage
  cs contract end ID [OPTION...]

Operands
  ID  number or external id of the line

Options
  --on DATE   first day without service
  --why TEXT  the reason, kept in its note

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contract extend
cs contract extend - some more time after its end, free or paid for

Examples
  cs contract extend 12 --by 2m

Usage
  cs contract extend ID [OPTION...]

Operands
  ID  number or external id of the line

Options
  --by SPAN        for how long, such as 2m or 30d
  --amount AMOUNT  price of the extension; free unless said

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contract import
cs contract import - take records from a CSV or JSON lines file

Examples
  cs contract import deals.csv --only Stage=Won --set ends=starts+12m --set currency=USD
      the deals that were won, as contracts of a year
  cs contract import deals.csv --skip-bad --create staff
      leaves the bad rows in deals.csv.rejected.csv

Usage
  cs contract import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help contract notice
cs contract notice - it will not be renewed: notice was given

Examples
  cs contract notice 12 --on 2026-02-20

Usage
  cs contract notice ID [OPTION...]

Operands
  ID  number or external id of the line

Options
  --on DATE  when it was given; today unless said

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help renewal calendar
cs renewal calendar - due days and deadlines for a calendar program

Examples
  cs renewal calendar -o renewals.ics
      to be subscribed to, or opened once

Usage
  cs renewal calendar [OPTION...]

Options
  --csm STAFF  only the accounts of this person

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help renewal remind
cs renewal remind - remind whoever answers for it of what falls due; made for
cron

Examples
  cs renewal remind
      who would be reminded of what
  cs renewal remind --mail
      each of them once, a mail a person
  cs renewal remind --format eml -o mails/
      the mails, to look at

Usage
  cs renewal remind [OPTION...]

Options
  --mail           send what is due, one mail a person, each reminder once
  --retry-unknown  send again what a run that died may have sent

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help survey answer
cs survey answer - note what somebody answered

Examples
  cs survey answer 12 --score 9 --comment 'saves us an hour a day'
  cs survey answer 'Dr Wang' --score 4 --on -2d
      their last question that waits for an answer

Usage
  cs survey answer ID [OPTION...]

Operands
  ID  number of the survey, or who answered: their last question that waits for
      an answer

Options
  --on DATE  when it was answered; today unless said

Fields
  --score N       nps 0 to 10, csat 1 to 5, ces 1 to 7
  --comment TEXT  what they wrote

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help survey due
cs survey due - who is to be asked what now

Examples
  cs survey due
  cs survey due --kind csat --csm li --format csv -o ask.csv
      for the tool that asks
  cs survey due --format eml -o mails/
      the mails, to look at

Usage
  cs survey due [OPTION...]

Options
  --kind NAME  only this kind; without, those of survey.kinds in cs.toml
  --csm STAFF  only the accounts of this person

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help survey import
cs survey import - take records from a CSV or JSON lines file

Examples
  cs survey import answers.csv --set kind=nps
      what a survey tool exports: e-mail, score, comment, day

Usage
  cs survey import FILE [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row; a day may count from
                         another: ends=starts+12m
  --only HEADER=VALUE    take only rows whose column is (!=: is not) the value;
                         a comma for one of several
  --map-value FIELD:FROM=TO
                         read one value of a field as another
  --create NOUN          make records that rows refer to and that do not exist,
                         from their names
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --clear-empty          an empty cell clears the field; without, it leaves the
                         field as it is
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --encoding NAME        utf-8, utf-16, gb18030; without, the file says it or it
                         is UTF-8
  --delimiter CHARACTER  comma, semicolon or tab; without, what the header has
                         most of
  --lenient-quotes       take a bare quote inside a field for a character like
                         any other
  --forget               do as if nothing was remembered of files like this one

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help survey sent
cs survey sent - note that people were asked

Examples
  cs survey sent --all --dry-run
      whom that would be
  cs survey sent --all --mail
      made for cron: asks them, each once
  cs survey sent 'Dr Wang' --kind csat --on -1d

Usage
  cs survey sent [CONTACT...] [OPTION...]

Operands
  CONTACT  who was asked, whatever the rules say of when: number, e-mail, or the
           beginning of the name

Options
  --all            everybody whom 'survey due' names
  --kind NAME      only this kind; without, those of survey.kinds in cs.toml
  --csm STAFF      only the accounts of this person
  --on DATE        when they were asked; today unless said
  --mail           ask them by mail, each once, in their language
  --retry-unknown  with --mail: ask again whom a run that died may have asked

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help report nps
cs report nps - what customers say, and how surely: NPS, CSAT, CES

Examples
  cs report nps --by segment
  cs report nps --period 2026 --by month --rows --format xlsx -o nps.xlsx

Usage
  cs report nps [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, or a row such as 2025Q1..2026Q2; this
                   quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the questions and answers behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help report portfolio
cs report portfolio - all accounts on one page

Examples
  cs report portfolio --by csm
  cs report portfolio --format html -o portfolio.html

Usage
  cs report portfolio [OPTION...]

Options
  --by FIELD    a line for each csm, segment, level, industry or region
  --as-of DATE  as it stood on DATE; today unless said
  --rows        every account with its value, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help report renewals
cs report renewals - of what fell due, how much was renewed

Examples
  cs report renewals --period 2025Q1..2025Q4
  cs report renewals --period 2025 --by csm --rows --format xlsx -o renewals.xlsx

Usage
  cs report renewals [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, or a row such as 2025Q1..2026Q2; this
                   quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help config check
cs config check - check cs.toml: nothing to say when all is well

Examples
  cs config check
      after editing cs.toml

Usage
  cs config check [OPTION...]

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help config get
cs config get - show the value of one setting

Examples
  cs config get currency

Usage
  cs config get KEY [OPTION...]

Operands
  KEY  such as renewal.grace_days

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help config set
cs config set - set one setting in cs.toml, or take it out

Examples
  cs config set renewal.grace_days 45
  cs config set account.fields.beds integer
      accounts have beds from now on

Usage
  cs config set KEY [VALUE...] [OPTION...]

Operands
  KEY    such as renewal.grace_days
  VALUE  its value, several for a list; none takes the key out

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help config trust
cs config trust - let this cs.toml, as it is now, name programs

Examples
  cs config trust
      once you have read cs.toml

Usage
  cs config trust [OPTION...]

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help store copy
cs store copy - copy a whole store, to a server or back, and compare

Examples
  cs store copy . postgresql://db.example.com/cs
      from this folder to the team's server
  cs store copy postgresql://db.example.com/cs away.db
      and back, into a file

Usage
  cs store copy FROM TO [OPTION...]

Operands
  FROM  the store to copy: a project's folder, a store's file, or
        postgresql://host/database
  TO    the same, of a store that is empty or not there yet; NAME.db is made a
        file, any other name a folder

Options of every command
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.
\
$ for verb in add edit list log remove show; do echo "=== cs help account $verb"; cs help account "$verb"; echo; done
=== cs help account add
cs account add - record a new one

Examples
  cs account add acme --name 'Acme Dental' --segment large --csm li
      a new customer, and who answers for it
  cs account add 重庆仁心 --name 重庆仁心医院
      keys may be in any script

Usage
  cs account add KEY [OPTION...]

Operands
  KEY  its short name, unique

Fields
  --name TEXT              what people call it (required)
  --external-id TEXT       its id in the CRM; import finds it by this
  --source TEXT            whose id external_id is
  --parent NAME            the account it belongs to
  --segment NAME           by price: who gets a named person; one of: large,
                           medium, small
  --level TEXT             class of the customer, such as the clinic's level
  --industry TEXT          its trade
  --region TEXT            where it is
  --timezone TEXT          such as Asia/Shanghai
  --language NAME          of the documents and mail it gets; one of: en, zh
  --currency CODE          of its contracts, unless they say otherwise
  --csm NAME               who answers for it
  --support NAME           who takes its questions
  --sales NAME             who sold it
  --signed-on DATE         day of the first signature
  --clock-starts-on DATE   from when its milestones count
  --stage NAME             of its life; changed by 'account stage'; one of:
                           signing, activation, growth, maturity, renewal,
                           churned, won_back
  --fit TEXT               whether its success can be delivered, in a sentence
  --hours-open-per-week N  business hours a week
  --tags TEXT              free words

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account edit
cs account edit - change fields of one; --FIELD= clears a field

Examples
  cs account edit acme --level chain --tags vip,pilot
      change two fields
  cs account edit acme --parent=
      clear a field

Usage
  cs account edit KEY [OPTION...]

Operands
  KEY  which one: key, number, external id, or the beginning of its name

Fields
  --key TEXT               short name, unique, in any script (required)
  --name TEXT              what people call it (required)
  --external-id TEXT       its id in the CRM; import finds it by this
  --source TEXT            whose id external_id is
  --parent NAME            the account it belongs to
  --segment NAME           by price: who gets a named person; one of: large,
                           medium, small
  --level TEXT             class of the customer, such as the clinic's level
  --industry TEXT          its trade
  --region TEXT            where it is
  --timezone TEXT          such as Asia/Shanghai
  --language NAME          of the documents and mail it gets; one of: en, zh
  --currency CODE          of its contracts, unless they say otherwise
  --csm NAME               who answers for it
  --support NAME           who takes its questions
  --sales NAME             who sold it
  --signed-on DATE         day of the first signature
  --clock-starts-on DATE   from when its milestones count
  --fit TEXT               whether its success can be delivered, in a sentence
  --hours-open-per-week N  business hours a week
  --tags TEXT              free words

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account list
cs account list - show those that fit

Examples
  cs account list --csm li --where 'due<=+90d' --sort due
      what li has to renew in the next 90 days
  cs account list --segment large,medium --columns key,name,arr --format csv
      for a spreadsheet

Usage
  cs account list [OPTION...]

Options
  --where CONDITION  FIELD OP VALUE with = != < <= > >= or ~ (contains); all
                     must hold
  --sort FIELDS      such as -due,name
  --columns FIELDS   which to show; 'all' for every one
  --limit N          at most so many
  --count            only how many

Fields
  --FIELD VALUE shows only those that have it; a comma means one of several.
  FIELD is any of:
      id key name external-id source parent segment level industry region
      timezone language currency csm support sales signed-on clock-starts-on
      stage stage-since fit hours-open-per-week tags status arr-currency arr mrr
      due days-left last-touch created updated

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account log
cs account log - show who changed one, when, field by field

Examples
  cs account log acme
      who changed what, and when

Usage
  cs account log KEY [OPTION...]

Operands
  KEY  which one: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account remove
cs account remove - take one away, refused while something depends on it

Examples
  cs account remove acme --dry-run
      whether anything depends on it

Usage
  cs account remove KEY [OPTION...]

Operands
  KEY  which one: key, number, external id, or the beginning of its name

Options of every command
  --dry-run            show what would change, and change nothing
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.

=== cs help account show
cs account show - the account on one page

Examples
  cs account show acme
  cs account show acme --format html -o acme.html

Usage
  cs account show KEY [OPTION...]

Operands
  KEY  which one: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  -C, --directory DIR  run as if in DIR
  --today DATE         believe that today is DATE
  --as STAFF           who is doing this, for the journal
  --lang LANG          en or zh
  --color WHEN         auto, always or never
  -y, --yes            answer yes to what would be asked
  -q, --quiet          say nothing but answers and errors
  -h, --help           explain this command

Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up:
see 'cs help exit-status'.
\
