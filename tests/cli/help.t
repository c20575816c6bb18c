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

Onboarding
  handoff      customers passed on: from sales to a CSM, from one CSM to another
  expectation  what customers were promised, and what became of it
  plan         the way from the kick-off to daily use: steps, whose they are,
               when they are due
  training     who of the customers' people was trained, and shows it by use

Support
  ticket     what customers ask and report, and what was promised about it
  request    what customers need from the product, until they are told
  complaint  what hurt a customer, and what was learned from it
  article    answers that are written down once: found, sent, put on a site
  macro      replies that are written once, with places for what differs

Health
  health   how the accounts are doing, and why
  alert    warning lines that were touched, and what is done about it
  feature  functions of the product: what use is counted by
  usage    what customers do with the product, day by day
  signal   other daily numbers of customers
  survey   what customers were asked, and what they answered

Revenue
  contract  what was bought, from when to when, for how much
  payment   what was paid of what was bought, and when
  renewal   what falls due, when, for how much, and where it stands
  churn     customers who left, why, and what is learned from it
  winback   those who left: called, told what is mended, won back
  review    business reviews: what customers bought it for, and what they have
            had of it
  upsell    what more a customer could buy, found by the value that was shown

Steering
  agenda  what is late, due today and due soon, with the command that does it
  report  figures of the whole, with what they are made of
  cost    what was spent on winning, serving and building for customers
  period  months, quarters and years whose figures are frozen, and what of them
          was restated
  target  what a figure is meant to be in a period, of all or of some

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
  store       where the store lies, and who may do what there
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
  cs account classes
  cs account dossier acme
      document by document, with the command that makes it
  cs account edit acme --level chain --tags vip,pilot
      change two fields

Commands
  cs account add        record a new one
  cs account check      name what should be true of every account and is not
  cs account classes    customers by level and by how deep they use the product
  cs account dossier    which documents of its archive are there, which are due
  cs account edit       change fields of one; --FIELD= clears a field
  cs account import     take records from a CSV or JSON lines file
  cs account list       show those that fit
  cs account log        show who changed one, when, field by field
  cs account milestone  it has reached one of its first year
  cs account remove     take one away, refused while something depends on it
  cs account show       the account on one page
  cs account stage      it enters a stage of its life
  cs account timeline   everything dated about it, newest first
  cs account transfer   it passes to another CSM, with all that is open

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

=== cs help handoff
cs handoff - customers passed on: from sales to a CSM, from one CSM to another

Examples
  cs handoff accept acme
  cs handoff confirm acme --with 'Dr Wang'
  cs handoff edit 3 --csm li
  cs handoff fill acme --item business='a clinic of 12 chairs' --item stand.next='kick-off on Friday'
  cs handoff form acme --format html -o acme-handover.html

Commands
  cs handoff accept     who takes over has what they need
  cs handoff confirm    the customer confirmed; the account's clock starts
  cs handoff edit       change fields of one; --FIELD= clears a field
  cs handoff fill       write under items of its form
  cs handoff form       the form as a document, in the customer's language
  cs handoff introduce  the customer was introduced to the CSM
  cs handoff late       those that stand still for longer than they may
  cs handoff list       show those that fit
  cs handoff log        show who changed one, when, field by field
  cs handoff remove     take one away
  cs handoff return     something is missing: back to who hands over
  cs handoff show       what is written, what lacks, and what to type next
  cs handoff start      begin one
  cs handoff submit     hand it in, refused while the form lacks something

'cs handoff VERB --help' explains one; 'man cs-handoff' tells it all.

=== cs help expectation
cs expectation - what customers were promised, and what became of it

Examples
  cs expectation add acme --text 'stock alerts by phone' --promised-by wang
      what sales said
  cs expectation break 4 --why 'the interface was never built'
  cs expectation confirm 4 --with 'Dr Wang' --feasible yes
  cs expectation edit 12 --promised-on 2026-03-31
      change one field
  cs expectation import expectation.csv --dry-run
      what it would do

Commands
  cs expectation add       record a new one
  cs expectation break     it was promised and not kept
  cs expectation confirm   the customer confirmed what they expect
  cs expectation edit      change fields of one; --FIELD= clears a field
  cs expectation import    take records from a CSV or JSON lines file
  cs expectation list      show those that fit
  cs expectation log       show who changed one, when, field by field
  cs expectation meet      it was kept
  cs expectation open      promises that are not kept yet
  cs expectation plan      it gets a day
  cs expectation remove    take one away, refused while something depends on it
  cs expectation show      show one, with every field
  cs expectation withdraw  it was brought back to what can be done

'cs expectation VERB --help' explains one; 'man cs-expectation' tells it all.

=== cs help plan
cs plan - the way from the kick-off to daily use: steps, whose they are, when
they are due

Examples
  cs plan check
      every plan
  cs plan cost
      every plan
  cs plan do 12 --with 'Dr Wang'
  cs plan done 12 --hours 2.5
  cs plan edit 3 --fee 'CNY 20,000'

Commands
  cs plan check     mark the steps that use shows to be done; for cron
  cs plan cost      hours and what they cost, against the fee
  cs plan do        a step has begun
  cs plan done      a step is done
  cs plan edit      change fields of one; --FIELD= clears a field
  cs plan hold      a step has to wait, and why
  cs plan import    take plans from a file, as they stand
  cs plan list      show those that fit
  cs plan log       show who changed one, when, field by field
  cs plan remove    take one away, with its steps
  cs plan schedule  a step has a day agreed with the customer; again where it
                    was missed
  cs plan slip      a step gets another day, and what depends on it moves along
  cs plan stalled   customers without a kick-off, steps late, appointments that
                    have passed
  cs plan start     begin one from a template
  cs plan status    how it stands, for everybody who has a part in it

'cs plan VERB --help' explains one; 'man cs-plan' tells it all.

=== cs help training
cs training - who of the customers' people was trained, and shows it by use

Examples
  cs training add 12 --topic '...' --state planned
      with what it needs
  cs training attended 5 --score 90
  cs training certificate 7K2M-09QD-X4TB --format html -o wang.html
  cs training certify 5
  cs training due --csm li

Commands
  cs training add          record a new one
  cs training attended     they were there; with the score of the quiz
  cs training certificate  a certificate as a document
  cs training certify      attended, quiz passed, homework done: an entry in the
                           register
  cs training due          who is to be trained, or again
  cs training edit         change fields of one; --FIELD= clears a field
  cs training homework     set it, or see what was done of it
  cs training import       take records from a CSV or JSON lines file
  cs training list         show those that fit
  cs training log          show who changed one, when, field by field
  cs training missed       they were not there
  cs training remove       take one away, refused once it has a certificate
  cs training reschedule   it gets another day
  cs training schedule     plan one; the same as add
  cs training show         show one, with every field
  cs training verify       whether the register has a certificate

'cs training VERB --help' explains one; 'man cs-training' tells it all.

=== cs help ticket
cs ticket - what customers ask and report, and what was promised about it

Examples
  cs ticket add acme --subject 'no stock alerts' --contact 'Dr Wang' --priority high
      the same as 'cs ticket open'
  cs ticket assign 481 li
  cs ticket audit --days 90
  cs ticket clock 481
  cs ticket close 481

Commands
  cs ticket add      record a new one
  cs ticket assign   who answers it from now on
  cs ticket audit    tickets that were parked, closed or passed on as they
                     should not be
  cs ticket clock    how long the customer waited, interval by interval
  cs ticket close    close it, once the customer has confirmed
  cs ticket confirm  the customer says that it is solved, or that they need it
                     no longer
  cs ticket digest   what is about to be late, also by mail; made for cron
  cs ticket edit     change fields of one; --FIELD= clears a field
  cs ticket events   take comments and changes of state of tickets from a file
  cs ticket hold     it waits for others than the customer
  cs ticket import   take records from a CSV or JSON lines file
  cs ticket list     show those that fit
  cs ticket log      show who changed one, when, field by field
  cs ticket merge    another ticket goes on for it
  cs ticket note     keep something that the customer does not see
  cs ticket open     record what a customer asks for
  cs ticket queue    what is next, and why
  cs ticket remove   take one away, refused while something depends on it
  cs ticket reopen   work on it again
  cs ticket reply    what we answered, or what the customer wrote
  cs ticket show     the ticket on one page
  cs ticket solve    we say that it is solved
  cs ticket suggest  articles, macros and solved tickets that fit
  cs ticket tag      what it is about
  cs ticket wait     it waits for the customer

'cs ticket VERB --help' explains one; 'man cs-ticket' tells it all.

=== cs help request
cs request - what customers need from the product, until they are told

Examples
  cs request add acme --need 'stock alerts by SMS' --scene 'night shift' --contact 'Dr Wang'
      what they need, and where it comes up
  cs request analyse 12 --true-need yes --class report --level 2
  cs request ask 12 acme
  cs request decide 12 --decision build --promised-for 2026-06-30
  cs request deliver 12 --released-in 3.2

Commands
  cs request add      record a new one
  cs request analyse  whether it is a true need, of what kind, how important
  cs request ask      another customer has the same need
  cs request decide   product builds it, puts it off or declines
  cs request deliver  it is there
  cs request edit     change fields of one; --FIELD= clears a field
  cs request import   take records from a CSV or JSON lines file
  cs request list     show those that fit
  cs request log      show who changed one, when, field by field
  cs request pass     product has it
  cs request remove   take one away, refused while something depends on it
  cs request show     the request, who asked, and the days at each link
  cs request tell     the customers know what came of it
  cs request untold   delivered or declined, and the customer does not know
  cs request wanted   what is wanted, by customers and their value

'cs request VERB --help' explains one; 'man cs-request' tells it all.

=== cs help complaint
cs complaint - what hurt a customer, and what was learned from it

Examples
  cs complaint add acme --what 'lost a day of orders' --kind business_stopped --needs-resources yes
      due in 24 hours
  cs complaint causes --since -1y
  cs complaint done 12
  cs complaint edit 12 --kind business_stopped
      change one field
  cs complaint import complaint.csv --dry-run
      what it would do

Commands
  cs complaint add          record a new one
  cs complaint causes       what complaints came from
  cs complaint done         the improvement is done
  cs complaint edit         change fields of one; --FIELD= clears a field
  cs complaint import       take records from a CSV or JSON lines file
  cs complaint investigate  it is looked into
  cs complaint list         show those that fit
  cs complaint log          show who changed one, when, field by field
  cs complaint remove       take one away, refused while something depends on it
  cs complaint review       what is to be learned from it
  cs complaint show         show one, with every field
  cs complaint solve        it is solved
  cs complaint soothe       somebody has spoken with them
  cs complaint unreviewed   complaints that nobody has learned from yet

'cs complaint VERB --help' explains one; 'man cs-complaint' tells it all.

=== cs help article
cs article - answers that are written down once: found, sent, put on a site

Examples
  cs article add reset-password --title 'How to reset the password' --body 'Open **Settings**, then *Reset*.' --area login --function password
      an answer, in Markdown
  cs article due --since -90d
  cs article edit reset-password --public no
      for us alone
  cs article import article.csv --dry-run
      what it would do
  cs article list --sort -asked_again --columns key,title,used,asked_again
      which do not keep people from asking

Commands
  cs article add     record a new one
  cs article due     what was solved twice and has no article
  cs article edit    change fields of one; --FIELD= clears a field
  cs article import  take records from a CSV or JSON lines file
  cs article list    show those that fit
  cs article log     show who changed one, when, field by field
  cs article remove  take one away, refused while something depends on it
  cs article search  articles, and tickets that were solved, by their words
  cs article show    show one, with every field
  cs article site    write the public articles as a site that needs no server

'cs article VERB --help' explains one; 'man cs-article' tells it all.

=== cs help macro
cs macro - replies that are written once, with places for what differs

Examples
  cs macro add shipped --name 'Order shipped' --body-en 'Dear {{contact.name}}, order {{order}} is on its way.' --params 'order=the number of the order' --then wait
      asks for the order with each use
  cs macro edit macro-1 --then wait
      change one field
  cs macro import macro.csv --dry-run
      what it would do
  cs macro list --sort -used
      which are used
  cs macro log macro-1
      show who changed one, when, field by field

Commands
  cs macro add      record a new one
  cs macro edit     change fields of one; --FIELD= clears a field
  cs macro import   take records from a CSV or JSON lines file
  cs macro list     show those that fit
  cs macro log      show who changed one, when, field by field
  cs macro preview  what it would say in a ticket, and what would follow
  cs macro remove   take one away, refused while something depends on it
  cs macro show     show one, with every field

'cs macro VERB --help' explains one; 'man cs-macro' tells it all.

=== cs help health
cs health - how the accounts are doing, and why

Examples
  cs health focus --csm li
  cs health list --csm li --where 'score<50'
  cs health movers --since -7d
  cs health override acme --grade D --until +30d --why 'the owner is selling the clinic'
  cs health preview new.toml

Commands
  cs health focus     the accounts that can be brought to a good score, the most
                      valuable first
  cs health list      show the scores that fit
  cs health movers    whose score moved most, and why
  cs health override  put a score or a grade in place of the computed one, until
                      a day
  cs health preview   what a changed cs.toml would do: grades and alerts
  cs health score     score the accounts as of today; made for cron
  cs health show      one score with each measure, and why it changed

'cs health VERB --help' explains one; 'man cs-health' tells it all.

=== cs help alert
cs alert - warning lines that were touched, and what is done about it

Examples
  cs alert act 12 --note 'called the owner, training on Friday'
  cs alert check
  cs alert dismiss 12 --why 'closed for the holidays'
  cs alert ledger --since -90d
  cs alert list --owner li --state open,taken

Commands
  cs alert act      note what was done about one
  cs alert check    look at every warning line: open, close, tell; made for cron
  cs alert dismiss  it was a false alarm
  cs alert ledger   by rule what fired, was acted on, ignored, recovered
  cs alert list     show the alerts that fit
  cs alert log      show who changed one, when, field by field
  cs alert resolve  it is over: recovered, or lost
  cs alert show     show one, and what was done about it
  cs alert snooze   let it rest until a day
  cs alert take     see to it, or hand it to somebody

'cs alert VERB --help' explains one; 'man cs-alert' tells it all.

=== cs help feature
cs feature - functions of the product: what use is counted by

Examples
  cs feature add feature-1
      with what it needs
  cs feature edit feature-1 --core yes
      change one field
  cs feature import feature.csv --dry-run
      what it would do
  cs feature list --columns key,name,area --limit 10
      the first ten, three columns of them
  cs feature log feature-1
      show who changed one, when, field by field

Commands
  cs feature add     record a new one
  cs feature edit    change fields of one; --FIELD= clears a field
  cs feature import  take records from a CSV or JSON lines file
  cs feature list    show those that fit
  cs feature log     show who changed one, when, field by field
  cs feature remove  take one away, refused while something depends on it
  cs feature show    show one, with every field

'cs feature VERB --help' explains one; 'man cs-feature' tells it all.

=== cs help usage
cs usage - what customers do with the product, day by day

Examples
  cs usage adoption
  cs usage gaps --format xlsx -o gaps.xlsx
  cs usage import usage-2026-03-01.csv
  cs usage show acme
  cs usage silent --days 30

Commands
  cs usage adoption  which features are used by how many customers
  cs usage gaps      core features that customers never used
  cs usage import    take daily use from files of any size
  cs usage show      one customer's use: figures, trend, feature by feature
  cs usage silent    customers and people who stopped using the product

'cs usage VERB --help' explains one; 'man cs-usage' tells it all.

=== cs help signal
cs signal - other daily numbers of customers

Examples
  cs signal import orders.csv --set signal=orders
  cs signal list
  cs signal show acme --days 90

Commands
  cs signal import  take daily numbers of accounts from files
  cs signal list    the signals that cs.toml declares
  cs signal show    what the signals say of one customer

'cs signal VERB --help' explains one; 'man cs-signal' tells it all.

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
  cs contract pause   some time without service; its end moves by as much
  cs contract remove  take one away, refused while something depends on it
  cs contract resume  service goes on after a pause
  cs contract show    show one, with every field

'cs contract VERB --help' explains one; 'man cs-contract' tells it all.

=== cs help payment
cs payment - what was paid of what was bought, and when

Examples
  cs payment add 12 --on 2026-01-20 --amount 'CNY 60,000' --reference BK-20260120-7
      half of what contract 12 comes to
  cs payment edit 3 --amount 58000
      a correction; what it was stays in the journal
  cs payment import 回款.csv --set currency=CNY
      合同号, 回款日期, 回款金额, 流水号; the same file twice changes nothing
  cs payment list --account acme
      what a customer paid, the latest first
  cs payment log 12
      show who changed one, when, field by field

Commands
  cs payment add     record a new one
  cs payment edit    change fields of one; --FIELD= clears a field
  cs payment import  take records from a CSV or JSON lines file
  cs payment list    show those that fit
  cs payment log     show who changed one, when, field by field
  cs payment remove  take one away, refused while something depends on it
  cs payment show    show one, with every field

'cs payment VERB --help' explains one; 'man cs-payment' tells it all.

=== cs help renewal
cs renewal - what falls due, when, for how much, and where it stands

Examples
  cs renewal assess
      every renewal that has come to a checkpoint, once each
  cs renewal calendar -o renewals.ics
      to be subscribed to, or opened once
  cs renewal done acme archive --why 'use is up by a third'
  cs renewal edit acme --category likely --forecast 120000 --target 130000
  cs renewal extend acme --by 2m --why 'until the interface is mended'

Commands
  cs renewal assess    the system judges what becomes of each; made for cron
  cs renewal calendar  due days and deadlines for a calendar program
  cs renewal done      a step of its play is done
  cs renewal edit      who leads it, and what is expected of it
  cs renewal extend    some more time for all of it
  cs renewal list      show the due sets that fit
  cs renewal lose      it will not be renewed, and why
  cs renewal notify    a notice went out, with its proof
  cs renewal play      the steps before it is due, done, missing or late
  cs renewal remind    remind whoever answers for it of what falls due; made for
                       cron
  cs renewal show      what is ready and what is missing for the talk
  cs renewal skip      a step of its play is not needed
  cs renewal snapshot  keep what is open this week, and what is expected of it;
                       made for cron
  cs renewal verdict   what is expected of it, in one word
  cs renewal verdicts  what the system, the CSM and the final word say
  cs renewal win       they stay: write the lines that follow

'cs renewal VERB --help' explains one; 'man cs-renewal' tells it all.

=== cs help churn
cs churn - customers who left, why, and what is learned from it

Examples
  cs churn edit 3 --preventable yes --competitor 'Rival'
  cs churn fix product/lacks_function --what 'Stock alerts by SMS are there.'
  cs churn import losses.csv
      account, on, arr, reason, detail, change, retro_on
  cs churn list --where 'on>=2026-01-01' --class competitor
  cs churn log 3

Commands
  cs churn edit         change fields of one; --FIELD= clears a field
  cs churn fix          a cause is mended: who left for it, who may, and what
                        they are told
  cs churn import       take past losses from a file, as they were
  cs churn list         show those that fit
  cs churn log          show who changed one, when, field by field
  cs churn reasons      why customers left, by what it cost
  cs churn record       a customer left, and why
  cs churn remove       take one away, refused while something depends on it
  cs churn retro        look back: what we change
  cs churn show         show one, with every field
  cs churn unexplained  customers whose service ended, and nobody has said why

'cs churn VERB --help' explains one; 'man cs-churn' tells it all.

=== cs help winback
cs winback - those who left: called, told what is mended, won back

Examples
  cs winback call 3 --note 'still unhappy there'
  cs winback decline 3 --note 'signed for three years' --next +2y
  cs winback due
  cs winback edit 3 --next-on +3m
  cs winback letter 3

Commands
  cs winback call     the usual call was made
  cs winback decline  they do not want to come back
  cs winback due      whom to tell that it is mended, and whom to call
  cs winback edit     change fields of one; --FIELD= clears a field
  cs winback letter   what they are told, in their language
  cs winback list     show those that fit
  cs winback log      show who changed one, when, field by field
  cs winback remove   take one away
  cs winback show     show one, with every field
  cs winback talk     they talk with us
  cs winback tell     they know that it is mended
  cs winback won      they are back

'cs winback VERB --help' explains one; 'man cs-winback' tells it all.

=== cs help review
cs review - business reviews: what customers bought it for, and what they have
had of it

Examples
  cs review action 12 --what 'train the two new nurses' --staff li --by +14d
  cs review add acme --due 2026-03-31 --way meeting
      with what it needs
  cs review calendar --csm li -o reviews.ics
  cs review deck acme --format html -o acme.html
      each slide is a page when printed
  cs review done 7

Commands
  cs review action       something was agreed to be done
  cs review add          record a new one
  cs review calendar     the meetings that have a time, for a calendar
  cs review deck         what the customer is shown: a slide a question, in
                         their language
  cs review done         an action is done
  cs review edit         change fields of one; --FIELD= clears a field
  cs review hold         it was held: who came, what came out
  cs review import       take records from a CSV or JSON lines file
  cs review list         show those that fit
  cs review log          show who changed one, when, field by field
  cs review plan         make those that are due, from the contracts in force;
                         made for cron
  cs review remove       take one away, refused while something depends on it
  cs review schedule     it gets a time
  cs review send         by mail: the review to small customers, the results to
                         who was there
  cs review show         one on a page, with its actions
  cs review skip         it does not take place
  cs review unscheduled  those that are due and have no time yet

'cs review VERB --help' explains one; 'man cs-review' tells it all.

=== cs help upsell
cs upsell - what more a customer could buy, found by the value that was shown

Examples
  cs upsell add acme --amount 'CNY 12,000'
      with what it needs
  cs upsell candidates --csm li
  cs upsell edit 12 --seats 3
      change one field
  cs upsell import upsell.csv --dry-run
      what it would do
  cs upsell list --columns id,account,product --limit 10
      the first ten, three columns of them

Commands
  cs upsell add         record a new one
  cs upsell candidates  who could buy more, and why, with the arithmetic
  cs upsell edit        change fields of one; --FIELD= clears a field
  cs upsell import      take records from a CSV or JSON lines file
  cs upsell list        show those that fit
  cs upsell log         show who changed one, when, field by field
  cs upsell lose        they do not want it
  cs upsell propose     they were asked; not while promises are open
  cs upsell remove      take one away, refused while something depends on it
  cs upsell show        show one, with every field
  cs upsell win         they bought it: a contract line that ends with the
                        others

'cs upsell VERB --help' explains one; 'man cs-upsell' tells it all.

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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  cs report adoption --by segment
  cs report areas --period 2026-03
  cs report calibration
  cs report churn --period 2025Q1..2026Q1
  cs report cohorts

Commands
  cs report adoption           of those with a right to a feature, how many use
                               it
  cs report areas              what tickets are about, and what has changed
  cs report calibration        whether what was forecast came true: did 90 %
                               renew 9 of 10?
  cs report churn              who left, what it cost, why, and how early it
                               could be seen
  cs report cohorts            of those who started in a month, quarter or year,
                               how many are left
  cs report complaints         how fast complaints were soothed and solved, and
                               what they taught
  cs report confirmation       what one customer wants and expects, to be read
                               and signed
  cs report current-state      where one customer stands: people, use, goals,
                               what is open
  cs report forecast           how much of what falls due will be renewed, and
                               how sure that is
  cs report goals              what customers want to reach, and how fast they
                               first had value
  cs report handoff-form       how one customer was handed over; the same as
                               handoff form
  cs report health             how customers are doing, by grade and value, and
                               who moved
  cs report lifecycle          where customers stand, and their milestones in
                               time or not
  cs report monthly-usage      one account's month in use, and what it suggests
  cs report movements          what yearly value was won and lost, month by
                               month
  cs report nps                what customers say, and how surely: NPS, CSAT,
                               CES
  cs report onboarding         who is activated of those who ought to be, and
                               how long it takes
  cs report portfolio          all accounts on one page
  cs report qbr                one account's business review: the goal then and
                               now, value, who is stuck, what is next
  cs report renewals           of what fell due, how much was renewed
  cs report requests           how far requests come on their way back to the
                               customer
  cs report retention          of the customers at the opening, how many are
                               left, and what they pay
  cs report reviews            of the business reviews that were due, how many
                               were held, and in time
  cs report sla                how support kept what was promised
  cs report slippage           what has moved in the renewals since an earlier
                               week
  cs report support            what each of support carries, answers and
                               finishes
  cs report survival           how long customers stay, and what that lets
                               expect
  cs report targets            what was aimed at and what came of it, with the
                               gap
  cs report tickets            what came in, and what became of it
  cs report training-followup  who of one customer's people was trained, what
                               took, what to ask
  cs report unit-economics     what a customer brings and is worth, what one
                               costs to win and to serve
  cs report usage              how many use the product, how often, how deep and
                               wide

'cs report VERB --help' explains one; 'man cs-report' tells it all.

=== cs help cost
cs cost - what was spent on winning, serving and building for customers

Examples
  cs cost add --month 2026-03 --kind sales --amount 180000
      what sales cost in March
  cs cost edit 12 --amount 185000
      a correction; what it was stays in the journal
  cs cost import cost.csv --dry-run
      what it would do
  cs cost list --month 2026-03 --columns kind,team,amount
      what March cost
  cs cost log 12
      show who changed one, when, field by field

Commands
  cs cost add     record a new one
  cs cost edit    change fields of one; --FIELD= clears a field
  cs cost import  take records from a CSV or JSON lines file
  cs cost list    show those that fit
  cs cost log     show who changed one, when, field by field
  cs cost remove  take one away, refused while something depends on it
  cs cost show    show one, with every field

'cs cost VERB --help' explains one; 'man cs-cost' tells it all.

=== cs help period
cs period - months, quarters and years whose figures are frozen, and what of
them was restated

Examples
  cs period check
  cs period close 2026Q3 --note 'for the board'
  cs period list --columns period,closed_on,nrr,grr,digest
  cs period log 3
  cs period reopen 2026Q3 --why 'two contracts were booked twice'

Commands
  cs period check   whether closed figures still come out; status 1 where they
                    do not, made for cron
  cs period close   freeze its figures, account by account, with a digest
  cs period list    show those that fit
  cs period log     show who changed one, when, field by field
  cs period reopen  its figures are those of today again; what was frozen stays,
                    with the reason
  cs period show    what was frozen, what of it has changed since, by whom

'cs period VERB --help' explains one; 'man cs-period' tells it all.

=== cs help target
cs target - what a figure is meant to be in a period, of all or of some

Examples
  cs target add --metric renewal_rate --period 2026Q3 --value 90%
      of all customers
  cs target edit 12 --value 88%
      another aim; what it was stays in the journal
  cs target import target.csv --dry-run
      what it would do
  cs target list --where 'ends>=-1d'
      what is still aimed at
  cs target log 12
      show who changed one, when, field by field

Commands
  cs target add     record a new one
  cs target edit    change fields of one; --FIELD= clears a field
  cs target import  take records from a CSV or JSON lines file
  cs target list    show those that fit
  cs target log     show who changed one, when, field by field
  cs target remove  take one away, refused while something depends on it
  cs target show    show one, with every field

'cs target VERB --help' explains one; 'man cs-target' tells it all.

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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
cs store - where the store lies, and who may do what there

Examples
  cs store copy . postgresql://db.example.com/cs
      from this folder to the team's server
  cs store grant li --role csm
  cs store revoke li
  cs store roles

Commands
  cs store copy    copy a whole store, to a server or back, and compare
  cs store grant   say what a login of the server may do in this store
  cs store revoke  take a login's role in this store away
  cs store roles   show who has which role in this store

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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help account classes
cs account classes - customers by level and by how deep they use the product

Examples
  cs account classes
  cs account classes --cell A,low
      who they are, and what works with them

Usage
  cs account classes [OPTION...]

Options
  --cell LEVEL,USE  the accounts of one class, such as A,low; '-' for none

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help account dossier
cs account dossier - which documents of its archive are there, which are due

Examples
  cs account dossier acme
      document by document, with the command that makes it
  cs account dossier --csm li
      how much of each archive is there

Usage
  cs account dossier [KEY] [OPTION...]

Operands
  KEY  which one; all of them if none is named

Options
  --csm NAME  of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help account milestone
cs account milestone - it has reached one of its first year

Examples
  cs account milestone acme activated --on 2026-03-20
  cs account milestone acme campaign --note 'reminder campaign, 240 patients'

Usage
  cs account milestone KEY NAME [OPTION...]

Operands
  KEY   which one: key, number, external id, or the beginning of its name
  NAME  which: activated, no_how_to, campaign, or those that cs.toml declares

Options
  --on DATE    the day; today unless said
  --note TEXT  how one knows

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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help account transfer
cs account transfer - it passes to another CSM, with all that is open

Examples
  cs account transfer acme --to zhao --why 'zhao speaks Cantonese'
  cs account transfer --all-of li --why 'li leaves in April' --dry-run
      who would get what, and why
  cs account transfer --all-of li --to zhao,sun --why 'li leaves in April' --anyway 'her last day is the 10th'

Usage
  cs account transfer [KEY] [OPTION...]

Operands
  KEY  which one; with --all-of none

Options
  --to CSM        who takes it; with --all-of those who may, a comma between;
                  every other active CSM unless said
  --all-of STAFF  every account of somebody who leaves
  --why TEXT      the reason; it stands in the hand-over
  --anyway TEXT   why it moves in spite of a renewal that is near

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help handoff accept
cs handoff accept - who takes over has what they need

Examples
  cs handoff accept acme

Usage
  cs handoff accept ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --on DATE    the day; today unless said
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

=== cs help handoff confirm
cs handoff confirm - the customer confirmed; the account's clock starts

Examples
  cs handoff confirm acme --with 'Dr Wang'
  cs handoff confirm acme --clock 2026-04-01
      its milestones count from then

Usage
  cs handoff confirm ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --on DATE     the day; today unless said
  --with NAME   who of theirs
  --note TEXT   free text
  --clock DATE  from when its milestones count; the day of the confirmation
                unless said, or set before

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

=== cs help handoff fill
cs handoff fill - write under items of its form

Examples
  cs handoff fill acme --item business='a clinic of 12 chairs' --item stand.next='kick-off on Friday'
  cs handoff fill acme --item risks=
      takes it out

Usage
  cs handoff fill ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --item NAME=TEXT  what to write under an item of the form; without a text it
                    is taken out

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

=== cs help handoff form
cs handoff form - the form as a document, in the customer's language

Examples
  cs handoff form acme --format html -o acme-handover.html

Usage
  cs handoff form ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help handoff introduce
cs handoff introduce - the customer was introduced to the CSM

Examples
  cs handoff introduce acme --with 'Dr Wang'

Usage
  cs handoff introduce ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --on DATE    the day; today unless said
  --with NAME  who of theirs
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

=== cs help handoff late
cs handoff late - those that stand still for longer than they may

Examples
  cs handoff late

Usage
  cs handoff late [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help handoff return
cs handoff return - something is missing: back to who hands over

Examples
  cs handoff return acme --missing 'who signs?'

Usage
  cs handoff return ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --on DATE       the day; today unless said
  --missing TEXT  what is missing

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

=== cs help handoff start
cs handoff start - begin one

Examples
  cs handoff start acme --from wang --csm li

Usage
  cs handoff start ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose it is

Fields
  --from NAME     who hands over; the account's sales unless said
  --csm NAME      who takes over; the account's unless said
  --support NAME  who will take its questions; the account's unless said
  --note TEXT     free text

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

=== cs help handoff submit
cs handoff submit - hand it in, refused while the form lacks something

Examples
  cs handoff submit acme

Usage
  cs handoff submit ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its open hand-over, else the last; or the number of a
           hand-over

Options
  --on DATE    the day; today unless said
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

=== cs help expectation break
cs expectation break - it was promised and not kept

Examples
  cs expectation break 4 --why 'the interface was never built'

Usage
  cs expectation break ID [OPTION...]

Operands
  ID  number of the expectation

Options
  --on DATE      the day; today unless said
  --answer TEXT  what the customer was told
  --why TEXT     the reason

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

=== cs help expectation confirm
cs expectation confirm - the customer confirmed what they expect

Examples
  cs expectation confirm 4 --with 'Dr Wang' --feasible yes
  cs expectation confirm 5 --feasible no --answer 'stock alerts by mail, not by phone'

Usage
  cs expectation confirm ID [OPTION...]

Operands
  ID  number of the expectation

Options
  --on DATE        the day; today unless said
  --with NAME      who of theirs
  --feasible NAME  whether it can be done
  --answer TEXT    what the customer was told

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

=== cs help expectation import
cs expectation import - take records from a CSV or JSON lines file

Examples
  cs expectation import expectation.csv --dry-run
      what it would do

Usage
  cs expectation import FILE [OPTION...]

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

=== cs help expectation meet
cs expectation meet - it was kept

Examples
  cs expectation meet 4 --on 2026-03-31

Usage
  cs expectation meet ID [OPTION...]

Operands
  ID  number of the expectation

Options
  --on DATE  the day; today unless said

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

=== cs help expectation open
cs expectation open - promises that are not kept yet

Examples
  cs expectation open --account acme
      to be looked at before anything is sold to them
  cs expectation open --by-person
      who promises what cannot be kept

Usage
  cs expectation open [OPTION...]

Options
  --account NAME      of one account
  --promised-by NAME  promised by one of ours
  --by-person         counted by who promised, those who promise what cannot be
                      done first

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help expectation plan
cs expectation plan - it gets a day

Examples
  cs expectation plan 4 --due 2026-03-31

Usage
  cs expectation plan ID [OPTION...]

Operands
  ID  number of the expectation

Options
  --due DATE       by when
  --feasible NAME  whether it can be done
  --answer TEXT    what the customer was told

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

=== cs help expectation withdraw
cs expectation withdraw - it was brought back to what can be done

Examples
  cs expectation withdraw 5 --answer 'alerts by mail instead; Dr Wang agrees'

Usage
  cs expectation withdraw ID [OPTION...]

Operands
  ID  number of the expectation

Options
  --on DATE      the day; today unless said
  --answer TEXT  what the customer was told
  --why TEXT     the reason

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

=== cs help plan check
cs plan check - mark the steps that use shows to be done; for cron

Examples
  cs plan check
      every plan
  cs plan check acme

Usage
  cs plan check [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  of one account

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

=== cs help plan cost
cs plan cost - hours and what they cost, against the fee

Examples
  cs plan cost
      every plan
  cs plan cost acme --format csv

Usage
  cs plan cost [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  of one account

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help plan do
cs plan do - a step has begun

Examples
  cs plan do 12 --with 'Dr Wang'

Usage
  cs plan do STEP [OPTION...]

Operands
  STEP  number of the step, as 'cs plan status' shows it

Options
  --on DATE     the day; today unless said
  --staff NAME  who of ours does it
  --with NAME   who of theirs
  --hours N     of ours, added to what the step took

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

=== cs help plan done
cs plan done - a step is done

Examples
  cs plan done 12 --hours 2.5

Usage
  cs plan done STEP [OPTION...]

Operands
  STEP  number of the step, as 'cs plan status' shows it

Options
  --on DATE     the day; today unless said
  --staff NAME  who of ours does it
  --with NAME   who of theirs
  --hours N     of ours, added to what the step took

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

=== cs help plan hold
cs plan hold - a step has to wait, and why

Examples
  cs plan hold 12 --why 'their server arrives in May'

Usage
  cs plan hold STEP [OPTION...]

Operands
  STEP  number of the step, as 'cs plan status' shows it

Options
  --on DATE   the day; today unless said
  --why TEXT  the reason
  --hours N   of ours, added to what the step took

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

=== cs help plan import
cs plan import - take plans from a file, as they stand

Examples
  cs plan import plans.csv
      account, template, kickoff, done_until

Usage
  cs plan import FILE [OPTION...]

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

=== cs help plan schedule
cs plan schedule - a step has a day agreed with the customer; again where it was
missed

Examples
  cs plan schedule 12 --on +3d --with 'Dr Wang'

Usage
  cs plan schedule STEP [OPTION...]

Operands
  STEP  number of the step, as 'cs plan status' shows it

Options
  --on DATE     the day agreed with the customer
  --staff NAME  who of ours does it
  --with NAME   who of theirs

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

=== cs help plan slip
cs plan slip - a step gets another day, and what depends on it moves along

Examples
  cs plan slip 12 --by 3 --why 'the data came late'
  cs plan slip 12 --to 2026-10-12

Usage
  cs plan slip STEP [OPTION...]

Operands
  STEP  number of the step, as 'cs plan status' shows it

Options
  --to DATE   its new day, a working day
  --by N      working days later; earlier with a minus
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

=== cs help plan stalled
cs plan stalled - customers without a kick-off, steps late, appointments that
have passed

Examples
  cs plan stalled --csm li

Usage
  cs plan stalled [OPTION...]

Options
  --csm NAME  of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help plan start
cs plan start - begin one from a template

Examples
  cs plan start acme --template standard --kickoff 2026-09-21

Usage
  cs plan start ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose it is

Fields
  --template TEXT    what it is made from: session, standard, or one of cs.toml
  --kickoff DATE     first day; the next working day unless said
  --done-until DATE  of a plan that is under way when it is recorded: steps due
                     by then are done
  --fee AMOUNT       what the customer pays for it; the template's unless said
  --note TEXT        free text

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

=== cs help plan status
cs plan status - how it stands, for everybody who has a part in it

Examples
  cs plan status acme
  cs plan status acme --format html -o acme-plan.html
  cs plan status acme --format eml -o mails/
      a mail to each of their people

Usage
  cs plan status ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: its newest plan; or the number of a plan

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help training attended
cs training attended - they were there; with the score of the quiz

Examples
  cs training attended 5 --score 90

Usage
  cs training attended ID [OPTION...]

Operands
  ID  number of the training

Options
  --on DATE    the day; that of the training unless said
  --score N    of the quiz, 0 to 100
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

=== cs help training certificate
cs training certificate - a certificate as a document

Examples
  cs training certificate 7K2M-09QD-X4TB --format html -o wang.html

Usage
  cs training certificate CODE [OPTION...]

Operands
  CODE  of the certificate

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help training certify
cs training certify - attended, quiz passed, homework done: an entry in the
register

Examples
  cs training certify 5

Usage
  cs training certify ID [OPTION...]

Operands
  ID  number of the training

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

=== cs help training due
cs training due - who is to be trained, or again

Examples
  cs training due --csm li
  cs training due --account acme

Usage
  cs training due [OPTION...]

Options
  --account NAME  of one account
  --csm NAME      of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help training homework
cs training homework - set it, or see what was done of it

Examples
  cs training homework 5 --feature booking --times 10 --by +7d
  cs training homework 5
      how it stands

Usage
  cs training homework ID [OPTION...]

Operands
  ID  number of the training

Options
  --feature NAME  what is to be used
  --times N       how often; once unless said
  --by DATE       last day; a week from today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help training import
cs training import - take records from a CSV or JSON lines file

Examples
  cs training import training.csv --dry-run
      what it would do

Usage
  cs training import FILE [OPTION...]

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

=== cs help training missed
cs training missed - they were not there

Examples
  cs training missed 5

Usage
  cs training missed ID [OPTION...]

Operands
  ID  number of the training

Options
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

=== cs help training reschedule
cs training reschedule - it gets another day

Examples
  cs training reschedule 5 --on +7d

Usage
  cs training reschedule ID [OPTION...]

Operands
  ID  number of the training

Options
  --on DATE    its new day
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

=== cs help training schedule
cs training schedule - plan one; the same as add

Examples
  cs training schedule 12 --topic basics --on +3d

Usage
  cs training schedule CONTACT [OPTION...]

Operands
  CONTACT  whose it is

Fields
  --topic TEXT    in what (required)
  --session TEXT  name of a group session; without, one to one
  --on DATE       the day; today unless said
  --trainer NAME  who of ours; the account's CSM unless said
  --state NAME    what became of it; planned unless said; one of: planned,
                  attended, missed, rescheduled
  --score N       of the quiz, 0 to 100
  --note TEXT     free text

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

=== cs help training verify
cs training verify - whether the register has a certificate

Examples
  cs training verify 7K2M-09QD-X4TB

Usage
  cs training verify CODE [OPTION...]

Operands
  CODE  of the certificate

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

=== cs help ticket assign
cs ticket assign - who answers it from now on

Examples
  cs ticket assign 481 li

Usage
  cs ticket assign ID STAFF [OPTION...]

Operands
  ID     number or external id of the ticket
  STAFF  who answers it from now on

Options
  --why TEXT  the reason; the customer does not see it

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

=== cs help ticket audit
cs ticket audit - tickets that were parked, closed or passed on as they should
not be

Examples
  cs ticket audit --days 90

Usage
  cs ticket audit [OPTION...]

Options
  --days N  how far back; 30 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help ticket clock
cs ticket clock - how long the customer waited, interval by interval

Examples
  cs ticket clock 481

Usage
  cs ticket clock ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help ticket close
cs ticket close - close it, once the customer has confirmed

Examples
  cs ticket close 481
  cs ticket close 481 --unconfirmed 'no answer to three mails'

Usage
  cs ticket close ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --unconfirmed WHY  why it is closed without the customer's word

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

=== cs help ticket confirm
cs ticket confirm - the customer says that it is solved, or that they need it no
longer

Examples
  cs ticket confirm 481 --text 'works now' --rating 5

Usage
  cs ticket confirm ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --text TEXT  what the customer said
  --rating N   the customer's, 1 to 5

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

=== cs help ticket digest
cs ticket digest - what is about to be late, also by mail; made for cron

Examples
  cs ticket digest --within 120
  cs ticket digest --mail
      every few minutes, from cron

Usage
  cs ticket digest [OPTION...]

Options
  --within MINUTES  open minutes before the target; 60 unless said
  --mail            send it to whoever answers them, in working hours, and
                    nothing twice
  --retry-unknown   with --mail: tell again what a mail told that may not have
                    been sent

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help ticket events
cs ticket events - take comments and changes of state of tickets from a file

Examples
  cs ticket events comments.csv --ignore-unknown
      finds each ticket by its number in the help desk

Usage
  cs ticket events FILE [OPTION...]

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

=== cs help ticket hold
cs ticket hold - it waits for others than the customer

Examples
  cs ticket hold 481 --why 'with the developers'

Usage
  cs ticket hold ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --why TEXT  the reason; the customer does not see it

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

=== cs help ticket import
cs ticket import - take records from a CSV or JSON lines file

Examples
  cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --dry-run
      what a help desk's export would do

Usage
  cs ticket import FILE [OPTION...]

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

=== cs help ticket merge
cs ticket merge - another ticket goes on for it

Examples
  cs ticket merge 482 481

Usage
  cs ticket merge ID INTO [OPTION...]

Operands
  ID    number or external id of the ticket
  INTO  the ticket that goes on for it

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

=== cs help ticket note
cs ticket note - keep something that the customer does not see

Examples
  cs ticket note 481 --text 'same as 455'

Usage
  cs ticket note ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --text TEXT         what is to be kept; the customer does not see it
  --macro KEY         what is said comes from this macro, and what follows
  --param NAME=VALUE  what the macro asks for

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

=== cs help ticket open
cs ticket open - record what a customer asks for

Examples
  cs ticket open acme --contact 'Dr Wang' --subject 'no stock alerts' --channel phone --priority high
  cs ticket open --from-mail --ack < message.eml
      made for a mail rule

Usage
  cs ticket open [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  whose it is

Options
  --from-mail    read a mail on standard input: who wrote, to which ticket, what
  --account KEY  with --from-mail: whose it is if nobody knows the sender
  --ack          with --from-mail: answer a new ticket at once that it has
                 arrived

Fields
  --contact NAME            which of their people
  --external-id TEXT        its number in the help desk; import finds it by this
  --channel NAME            how it came; one of: mail, chat, phone, social, form
  --subject TEXT            in a line (required)
  --body TEXT               in the customer's words
  --kind NAME               what is asked for; one of: question, bug, task
  --priority NAME           decides what is promised: [support] in cs.toml; one
                            of: urgent, high, normal, low
  --state NAME              where it stands; changed by the verbs; one of: new,
                            open, pending, on_hold, solved, closed
  --assignee NAME           who answers it; the account's support unless said
  --area TEXT               the part of the product
  --function TEXT           what was to be done with it
  --tags TEXT               free words
  --answer-accurate yes|no  whether the answer was right
  --rating N                the customer's, 1 to 5
  --opened-at TIME          when it was asked; now unless said
  --opened-by-us yes|no     we wrote first: no first reply is owed
  --replied-at TIME         when a person of ours first answered
  --solved-at TIME          when it was solved; says nothing while it is not

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

=== cs help ticket queue
cs ticket queue - what is next, and why

Examples
  cs ticket queue --assignee li

Usage
  cs ticket queue [OPTION...]

Options
  --assignee STAFF  only theirs
  --limit N         at most so many

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help ticket reopen
cs ticket reopen - work on it again

Examples
  cs ticket reopen 481 --why 'came back'

Usage
  cs ticket reopen ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --why TEXT  the reason; the customer does not see it

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

=== cs help ticket reply
cs ticket reply - what we answered, or what the customer wrote

Examples
  cs ticket reply 481 --text 'please update to 3.2' --wait
  cs ticket reply 481 --customer --text 'still broken'
  cs ticket reply 481 --macro shipped --param order=4711

Usage
  cs ticket reply ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --text TEXT         what was said
  --customer          it was the customer who wrote
  --wait              and now it waits for the customer
  --solve             and that solves it
  --macro KEY         what is said comes from this macro, and what follows
  --param NAME=VALUE  what the macro asks for
  --article KEY       the article that is sent with it

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

=== cs help ticket solve
cs ticket solve - we say that it is solved

Examples
  cs ticket solve 481

Usage
  cs ticket solve ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --why TEXT  the reason; the customer does not see it

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

=== cs help ticket suggest
cs ticket suggest - articles, macros and solved tickets that fit

Examples
  cs ticket suggest 481

Usage
  cs ticket suggest ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --limit N  at most so many of each kind; 3 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help ticket tag
cs ticket tag - what it is about

Examples
  cs ticket tag 481 --area stock --function alerts vip

Usage
  cs ticket tag ID [TAG...] [OPTION...]

Operands
  ID   number or external id of the ticket
  TAG  a word to be added

Options
  --area TEXT      the part of the product
  --function TEXT  what was to be done with it
  --drop TAG       a word to be taken off

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

=== cs help ticket wait
cs ticket wait - it waits for the customer

Examples
  cs ticket wait 481 --why 'asked for the log'

Usage
  cs ticket wait ID [OPTION...]

Operands
  ID  number or external id of the ticket

Options
  --why TEXT  the reason; the customer does not see it

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

=== cs help request analyse
cs request analyse - whether it is a true need, of what kind, how important

Examples
  cs request analyse 12 --true-need yes --class report --level 2

Usage
  cs request analyse ID [OPTION...]

Operands
  ID  number or external id of the request

Options
  --true-need YES  whether it solves what they suffer from
  --class TEXT     kind of need, such as a report or an interface
  --level N        1 is the most important, 5 the least
  --note TEXT      what was said of it
  --on DATE        when; today unless said

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

=== cs help request ask
cs request ask - another customer has the same need

Examples
  cs request ask 12 acme

Usage
  cs request ask ID ACCOUNT [OPTION...]

Operands
  ID       number or external id of the request
  ACCOUNT  who has the same need

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

=== cs help request decide
cs request decide - product builds it, puts it off or declines

Examples
  cs request decide 12 --decision build --promised-for 2026-06-30
  cs request decide 12 --decision decline --why 'the law does not allow it'

Usage
  cs request decide ID [OPTION...]

Operands
  ID  number or external id of the request

Options
  --decision WHAT      build, later or decline
  --promised-for DATE  when it is to be there
  --why TEXT           the reason; a refusal needs one
  --on DATE            when; today unless said

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

=== cs help request deliver
cs request deliver - it is there

Examples
  cs request deliver 12 --released-in 3.2

Usage
  cs request deliver ID [OPTION...]

Operands
  ID  number or external id of the request

Options
  --released-in TEXT  in which release it came
  --note TEXT         what was said of it
  --on DATE           when; today unless said

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

=== cs help request import
cs request import - take records from a CSV or JSON lines file

Examples
  cs request import request.csv --dry-run
      what it would do

Usage
  cs request import FILE [OPTION...]

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

=== cs help request pass
cs request pass - product has it

Examples
  cs request pass 12 --owner li

Usage
  cs request pass ID [OPTION...]

Operands
  ID  number or external id of the request

Options
  --owner STAFF  who of product answers for it
  --note TEXT    what was said of it
  --on DATE      when; today unless said

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

=== cs help request tell
cs request tell - the customers know what came of it

Examples
  cs request tell 12
  cs request tell 12 --account acme

Usage
  cs request tell ID [OPTION...]

Operands
  ID  number or external id of the request

Options
  --account ACCOUNT  only they were told; all that asked unless said
  --note TEXT        what was said of it
  --on DATE          when; today unless said

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

=== cs help request untold
cs request untold - delivered or declined, and the customer does not know

Examples
  cs request untold

Usage
  cs request untold [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help request wanted
cs request wanted - what is wanted, by customers and their value

Examples
  cs request wanted

Usage
  cs request wanted [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help complaint causes
cs complaint causes - what complaints came from

Examples
  cs complaint causes --since -1y

Usage
  cs complaint causes [OPTION...]

Options
  --since DATE  of complaints raised from this day on

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help complaint done
cs complaint done - the improvement is done

Examples
  cs complaint done 12

Usage
  cs complaint done ID [OPTION...]

Operands
  ID  number or external id of the complaint

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

=== cs help complaint import
cs complaint import - take records from a CSV or JSON lines file

Examples
  cs complaint import complaint.csv --dry-run
      what it would do

Usage
  cs complaint import FILE [OPTION...]

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

=== cs help complaint investigate
cs complaint investigate - it is looked into

Examples
  cs complaint investigate 12 --note 'the index was corrupt'

Usage
  cs complaint investigate ID [OPTION...]

Operands
  ID  number or external id of the complaint

Options
  --note TEXT  what was said or found

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

=== cs help complaint review
cs complaint review - what is to be learned from it

Examples
  cs complaint review 12 --class outage --cause 'no restore test' --improvement 'restore test every month' --owner li --improve-by +30d

Usage
  cs complaint review ID [OPTION...]

Operands
  ID  number or external id of the complaint

Options
  --class TEXT        what kind of fault it was
  --cause TEXT        why it happened
  --improvement TEXT  so that it does not happen again
  --owner STAFF       who does that
  --improve-by DATE   until when

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

=== cs help complaint solve
cs complaint solve - it is solved

Examples
  cs complaint solve 12 --how 'restored the data' --compensation 'CNY 2,000'

Usage
  cs complaint solve ID [OPTION...]

Operands
  ID  number or external id of the complaint

Options
  --how TEXT             what was done
  --compensation AMOUNT  what they got for it

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

=== cs help complaint soothe
cs complaint soothe - somebody has spoken with them

Examples
  cs complaint soothe 12 --note 'called at once'

Usage
  cs complaint soothe ID [OPTION...]

Operands
  ID  number or external id of the complaint

Options
  --note TEXT  what was said or found

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

=== cs help complaint unreviewed
cs complaint unreviewed - complaints that nobody has learned from yet

Examples
  cs complaint unreviewed

Usage
  cs complaint unreviewed [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help article due
cs article due - what was solved twice and has no article

Examples
  cs article due --since -90d

Usage
  cs article due [OPTION...]

Options
  --since DATE  tickets that were opened since then; a year ago unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help article import
cs article import - take records from a CSV or JSON lines file

Examples
  cs article import article.csv --dry-run
      what it would do

Usage
  cs article import FILE [OPTION...]

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

=== cs help article search
cs article search - articles, and tickets that were solved, by their words

Examples
  cs article search password reset
  cs article search 登录失败

Usage
  cs article search WORD... [OPTION...]

Operands
  WORD  what is looked for

Options
  --limit N  at most so many of each kind; 10 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help article site
cs article site - write the public articles as a site that needs no server

Examples
  cs article site /srv/www/help
      again whenever an article changed

Usage
  cs article site DIR [OPTION...]

Operands
  DIR  where it is put, in place of an older one

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

=== cs help macro import
cs macro import - take records from a CSV or JSON lines file

Examples
  cs macro import macro.csv --dry-run
      what it would do

Usage
  cs macro import FILE [OPTION...]

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

=== cs help macro preview
cs macro preview - what it would say in a ticket, and what would follow

Examples
  cs macro preview shipped 481 --param order=4711

Usage
  cs macro preview KEY TICKET [OPTION...]

Operands
  KEY     of the macro
  TICKET  for which it is filled in

Options
  --param NAME=VALUE  what the macro asks for

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help health focus
cs health focus - the accounts that can be brought to a good score, the most
valuable first

Examples
  cs health focus --csm li

Usage
  cs health focus [OPTION...]

Options
  --csm STAFF  only the accounts of this person

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help health movers
cs health movers - whose score moved most, and why

Examples
  cs health movers --since -7d

Usage
  cs health movers [OPTION...]

Options
  --since DATE  the day to compare with; health.change_days ago unless said
  --csm STAFF   only the accounts of this person
  --limit N     at most so many; 20 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help health override
cs health override - put a score or a grade in place of the computed one, until
a day

Examples
  cs health override acme --grade D --until +30d --why 'the owner is selling the clinic'
  cs health override acme --lift

Usage
  cs health override ACCOUNT [OPTION...]

Operands
  ACCOUNT  which one: key, external id, or the beginning of key or name

Options
  --score POINTS  0 to 100, in place of the computed score
  --grade GRADE   in place of the computed grade; the score stays
  --until DATE    last day on which it holds
  --why TEXT      the reason
  --lift          end the override that holds

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

=== cs help health preview
cs health preview - what a changed cs.toml would do: grades and alerts

Examples
  cs health preview new.toml

Usage
  cs health preview NEW.toml [OPTION...]

Operands
  NEW.toml  a changed copy of cs.toml

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help health score
cs health score - score the accounts as of today; made for cron

Examples
  cs health score
      everybody; twice a day changes nothing
  cs health score acme

Usage
  cs health score [ACCOUNT...] [OPTION...]

Operands
  ACCOUNT  which ones; everybody unless said

Options
  --all  everybody, as without an ACCOUNT

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

=== cs help alert act
cs alert act - note what was done about one

Examples
  cs alert act 12 --note 'called the owner, training on Friday'

Usage
  cs alert act ID [OPTION...]

Operands
  ID  number of the alert, as 'cs alert list' shows it

Options
  --note TEXT  what was done
  --on DATE    when; today unless said

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

=== cs help alert check
cs alert check - look at every warning line: open, close, tell; made for cron

Examples
  cs alert check
  cs alert check --mail
      and to each owner what is new

Usage
  cs alert check [OPTION...]

Options
  --mail           send each owner what is new to them, once a day
  --retry-unknown  send again what a run that died may have sent

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

=== cs help alert dismiss
cs alert dismiss - it was a false alarm

Examples
  cs alert dismiss 12 --why 'closed for the holidays'

Usage
  cs alert dismiss ID [OPTION...]

Operands
  ID  number of the alert, as 'cs alert list' shows it

Options
  --why TEXT  why it was a false alarm

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

=== cs help alert ledger
cs alert ledger - by rule what fired, was acted on, ignored, recovered

Examples
  cs alert ledger --since -90d

Usage
  cs alert ledger [OPTION...]

Options
  --since DATE  alerts that opened since then; a year ago unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help alert resolve
cs alert resolve - it is over: recovered, or lost

Examples
  cs alert resolve 12
  cs alert resolve 12 --outcome lost --why 'the clinic closed'

Usage
  cs alert resolve ID [OPTION...]

Operands
  ID  number of the alert, as 'cs alert list' shows it

Options
  --outcome OUTCOME  recovered or lost; recovered unless said
  --why TEXT         what it came from

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

=== cs help alert snooze
cs alert snooze - let it rest until a day

Examples
  cs alert snooze 12 --until +7d

Usage
  cs alert snooze ID [OPTION...]

Operands
  ID  number of the alert, as 'cs alert list' shows it

Options
  --until DATE  day on which it comes back

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

=== cs help alert take
cs alert take - see to it, or hand it to somebody

Examples
  cs alert take 12
  cs alert take 12 --owner wang

Usage
  cs alert take ID [OPTION...]

Operands
  ID  number of the alert, as 'cs alert list' shows it

Options
  --owner STAFF  who sees to it; you unless said

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

=== cs help feature import
cs feature import - take records from a CSV or JSON lines file

Examples
  cs feature import feature.csv --dry-run
      what it would do

Usage
  cs feature import FILE [OPTION...]

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

=== cs help usage adoption
cs usage adoption - which features are used by how many customers

Examples
  cs usage adoption
  cs usage adoption --by segment --days 90

Usage
  cs usage adoption [OPTION...]

Options
  --by WHAT  feature, segment or level
  --days N   how many that end with today, and as many before; 30 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help usage gaps
cs usage gaps - core features that customers never used

Examples
  cs usage gaps --format xlsx -o gaps.xlsx

Usage
  cs usage gaps [OPTION...]

Options
  --days N  not used in so many days; without, never

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help usage import
cs usage import - take daily use from files of any size

Examples
  cs usage import usage-2026-03-01.csv
  cs usage import history.csv --create-features
  cs usage import logins.jsonl --set feature=login --add-up
      a line an event

Usage
  cs usage import FILE... [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --create-features      make the features that the file names and that do not
                         exist
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row, such as feature=login
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --ignore-unknown       leave out columns that are no field
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --whole-days           what stands on a day of the file and is not in it, is
                         removed
  --add-up               add rows of one key up; without, the second is an error
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

=== cs help usage silent
cs usage silent - customers and people who stopped using the product

Examples
  cs usage silent --days 30

Usage
  cs usage silent [OPTION...]

Options
  --days N  for how long nothing was used; 30 unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help signal import
cs signal import - take daily numbers of accounts from files

Examples
  cs signal import orders.csv --set signal=orders

Usage
  cs signal import FILE... [OPTION...]

Operands
  FILE  CSV or JSON lines; '-' for standard input

Options
  --map HEADER=FIELD     the field that a column is; without a field it is left
                         out
  --set FIELD=VALUE      a field's value in every row, such as feature=login
  --date-format NAME     how the file writes days: dmy 31/12/2026, mdy
                         12/31/2026, zh 2026/12/31, excel 46387
  --decimal CHARACTER    ',' where the file writes 1.234,56; without, '.'
  --ignore-unknown       leave out columns that are no field
  --skip-bad             import the good rows, and leave the others in
                         FILE.rejected.csv with the reason
  --whole-days           what stands on a day of the file and is not in it, is
                         removed
  --add-up               add rows of one key up; without, the second is an error
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help contract pause
cs contract pause - some time without service; its end moves by as much

Examples
  cs contract pause 12 --from 2026-07-01 --to 2026-09-01

Usage
  cs contract pause ID [OPTION...]

Operands
  ID  number or external id of the line

Options
  --from DATE  first day without service; today unless said
  --to DATE    first day with service again, where that was agreed

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

=== cs help contract resume
cs contract resume - service goes on after a pause

Examples
  cs contract resume 12 --on 2026-08-15

Usage
  cs contract resume ID [OPTION...]

Operands
  ID  number or external id of the line

Options
  --on DATE  first day with service again; today unless said

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

=== cs help payment import
cs payment import - take records from a CSV or JSON lines file

Examples
  cs payment import 回款.csv --set currency=CNY
      合同号, 回款日期, 回款金额, 流水号; the same file twice changes nothing

Usage
  cs payment import FILE [OPTION...]

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

=== cs help renewal assess
cs renewal assess - the system judges what becomes of each; made for cron

Examples
  cs renewal assess
      every renewal that has come to a checkpoint, once each
  cs renewal assess acme

Usage
  cs renewal assess [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help renewal done
cs renewal done - a step of its play is done

Examples
  cs renewal done acme archive --why 'use is up by a third'

Usage
  cs renewal done ACCOUNT STEP [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines
  STEP     of the play, as 'cs renewal play' names it

Options
  --on DATE   the day; today unless said
  --why TEXT  what was done

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

=== cs help renewal extend
cs renewal extend - some more time for all of it

Examples
  cs renewal extend acme --by 2m --why 'until the interface is mended'

Usage
  cs renewal extend ACCOUNT [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --by SPAN        for how long, such as 2m or 30d
  --amount AMOUNT  price of the extension; free unless said
  --why TEXT       what is to be mended in that time

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

=== cs help renewal lose
cs renewal lose - it will not be renewed, and why

Examples
  cs renewal lose acme --reason competitor/cheaper --detail 'weaker, a third of the price' --preventable yes

Usage
  cs renewal lose ACCOUNT [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --reason REASON           why, as we see it; one of churn.reasons
  --detail TEXT             in our words
  --customer-reason REASON  why, as the customer said; one of churn.reasons
  --customer-detail TEXT    in their words
  --preventable YES|NO      whether we could have held them
  --first-visible DATE      when the reason could first be seen
  --competitor NAME         to whom they went
  --request ID              what they missed
  --notice-on DATE          when they said so
  --lost AMOUNT             yearly value that was lost, where the contracts do
                            not say it
  --on DATE                 first day without service, if not as the contracts
                            say

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

=== cs help renewal notify
cs renewal notify - a notice went out, with its proof

Examples
  cs renewal notify acme --how registered --on 2026-02-20 --proof 'RR 123 456 789 CN'
  cs renewal notify acme --how mail --about notice

Usage
  cs renewal notify ACCOUNT [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --how NAME    how it went out: mail, registered, courier, portal or hand
  --about NAME  tell: that it renews by itself; notice: under the contract; tell
                where it renews by itself unless said
  --on DATE     the day; today unless said
  --with NAME   who of theirs
  --proof TEXT  what proves it, such as the number of the letter

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

=== cs help renewal play
cs renewal play - the steps before it is due, done, missing or late

Examples
  cs renewal play acme
  cs renewal play --csm li
      what is late or due this week, of all of theirs

Usage
  cs renewal play [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --csm STAFF  only the accounts of this person

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help renewal skip
cs renewal skip - a step of its play is not needed

Examples
  cs renewal skip acme review --why 'held with the parent company'

Usage
  cs renewal skip ACCOUNT STEP [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines
  STEP     of the play, as 'cs renewal play' names it

Options
  --on DATE   the day; today unless said
  --why TEXT  why it is not needed

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

=== cs help renewal snapshot
cs renewal snapshot - keep what is open this week, and what is expected of it;
made for cron

Examples
  cs renewal snapshot
      once a week, however often it is called

Usage
  cs renewal snapshot [OPTION...]

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

=== cs help renewal verdict
cs renewal verdict - what is expected of it, in one word

Examples
  cs renewal verdict acme at_risk --why 'the champion left'
  cs renewal verdict acme renew --final --why 'the new owner has agreed'

Usage
  cs renewal verdict ACCOUNT VERDICT [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines
  VERDICT  what is expected: renew, monitor, at_risk or lose

Options
  --why TEXT  on what it rests
  --final     the final word, once the system and the CSM were heard

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

=== cs help renewal verdicts
cs renewal verdicts - what the system, the CSM and the final word say

Examples
  cs renewal verdicts --disagreed
  cs renewal verdicts acme
      every word that was said of it

Usage
  cs renewal verdicts [ACCOUNT] [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --csm STAFF  only the accounts of this person
  --disagreed  only where the system and the CSM expect different things

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help renewal win
cs renewal win - they stay: write the lines that follow

Examples
  cs renewal win acme --price +5% --seats 30 --dry-run
      before and after, with the arithmetic
  cs renewal win acme --amount 130000 --term 24m --signed_on 2026-03-20
  cs renewal win acme --winback --amount 40000

Usage
  cs renewal win ACCOUNT [OPTION...]

Operands
  ACCOUNT  an account, of which the next open one is meant, or the number of one
           of its contract lines

Options
  --price PERCENT     change of the price, such as +5%
  --amount AMOUNT     in place of --price: of the whole term, shared out over
                      the lines by what they cost now
  --seats N           of each line; or by number of the old line, such as
                      3=30,4=12
  --discount PERCENT  off the list price; without, pricing.tiers say it
  --term SPAN         for how long, such as 12m; as long as before unless said
  --ends DATE         in place of --term: first day without service
  --coterm            in place of --term: ends with the account's other lines in
                      force
  --lines NUMBERS     only these old lines, such as 3,4
  --signed-on DATE    day of signature; today unless said
  --winback           it was lost, and they come back
  --starts DATE       of a win-back: first service day; the day of signature
                      unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help churn fix
cs churn fix - a cause is mended: who left for it, who may, and what they are
told

Examples
  cs churn fix product/lacks_function --what 'Stock alerts by SMS are there.'
  cs churn fix 12 --what 'Stock alerts by SMS are there.'
      request 12

Usage
  cs churn fix CAUSE [OPTION...]

Operands
  CAUSE  a reason, a class of reasons, or the number of a request

Options
  --what TEXT  what was done, as customers are told
  --on DATE    when; today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help churn import
cs churn import - take past losses from a file, as they were

Examples
  cs churn import losses.csv
      account, on, arr, reason, detail, change, retro_on
  cs churn import losses.csv --set retro_on=on+30d --skip-bad

Usage
  cs churn import FILE [OPTION...]

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

=== cs help churn reasons
cs churn reasons - why customers left, by what it cost

Examples
  cs churn reasons --since -1y

Usage
  cs churn reasons [OPTION...]

Options
  --since DATE  of those who left from this day on
  --until DATE  and no later than this day

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help churn record
cs churn record - a customer left, and why

Examples
  cs churn record acme --reason competitor/cheaper --preventable yes --first-visible 2026-01-15

Usage
  cs churn record ACCOUNT [OPTION...]

Operands
  ACCOUNT  who left

Options
  --reason REASON           why, as we see it; one of churn.reasons
  --detail TEXT             in our words
  --customer-reason REASON  why, as the customer said; one of churn.reasons
  --customer-detail TEXT    in their words
  --preventable YES|NO      whether we could have held them
  --first-visible DATE      when the reason could first be seen
  --competitor NAME         to whom they went
  --request ID              what they missed
  --notice-on DATE          when they said so
  --lost AMOUNT             yearly value that was lost, where the contracts do
                            not say it
  --on DATE                 first day without service, if not as the contracts
                            say

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

=== cs help churn retro
cs churn retro - look back: what we change

Examples
  cs churn retro 3 --missed 'nobody logged in for weeks' --change 'call after two silent weeks'

Usage
  cs churn retro ID [OPTION...]

Operands
  ID  number of the loss

Options
  --change TEXT  what we do differently from now on
  --well TEXT    what we did well
  --better TEXT  what we could do better
  --missed TEXT  which signal we missed

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

=== cs help churn unexplained
cs churn unexplained - customers whose service ended, and nobody has said why

Examples
  cs churn unexplained

Usage
  cs churn unexplained [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help winback call
cs winback call - the usual call was made

Examples
  cs winback call 3 --note 'still unhappy there'

Usage
  cs winback call ID [OPTION...]

Operands
  ID  number of the win-back

Options
  --on DATE    when; today unless said
  --note TEXT  what was said
  --next DATE  when to call next

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

=== cs help winback decline
cs winback decline - they do not want to come back

Examples
  cs winback decline 3 --note 'signed for three years' --next +2y

Usage
  cs winback decline ID [OPTION...]

Operands
  ID  number of the win-back

Options
  --on DATE    when; today unless said
  --note TEXT  what was said
  --next DATE  when to call next

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

=== cs help winback due
cs winback due - whom to tell that it is mended, and whom to call

Examples
  cs winback due
  cs winback due --csm li --until +30d

Usage
  cs winback due [OPTION...]

Options
  --until DATE  what is due by then; today unless said
  --csm STAFF   only the accounts of one CSM

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help winback letter
cs winback letter - what they are told, in their language

Examples
  cs winback letter 3
  cs winback letter 3 --format html -o letter.html

Usage
  cs winback letter ID [OPTION...]

Operands
  ID  number of the win-back

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help winback talk
cs winback talk - they talk with us

Examples
  cs winback talk 3 --note 'wants an offer'

Usage
  cs winback talk ID [OPTION...]

Operands
  ID  number of the win-back

Options
  --on DATE    when; today unless said
  --note TEXT  what was said
  --next DATE  when to call next

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

=== cs help winback tell
cs winback tell - they know that it is mended

Examples
  cs winback tell 3 --note 'by mail'

Usage
  cs winback tell ID [OPTION...]

Operands
  ID  number of the win-back

Options
  --on DATE    when; today unless said
  --note TEXT  what was said
  --next DATE  when to call next

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

=== cs help winback won
cs winback won - they are back

Examples
  cs winback won 3 --contract 88

Usage
  cs winback won ID [OPTION...]

Operands
  ID  number of the win-back

Options
  --contract ID  with which they came back
  --on DATE      when; today unless said
  --note TEXT    what brought them back

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

=== cs help review action
cs review action - something was agreed to be done

Examples
  cs review action 12 --what 'train the two new nurses' --staff li --by +14d
  cs review action 12 --what 'send the list of users' --contact 'Dr Wang'

Usage
  cs review action REVIEW [OPTION...]

Operands
  REVIEW  its number, or an account: its next open one, else its last

Options
  --what TEXT     what is to be done
  --staff NAME    who of ours does it; the account's CSM unless said
  --contact NAME  who of theirs does it
  --by DATE       by when; in two weeks unless said

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

=== cs help review calendar
cs review calendar - the meetings that have a time, for a calendar

Examples
  cs review calendar --csm li -o reviews.ics

Usage
  cs review calendar [OPTION...]

Options
  --csm NAME  of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help review deck
cs review deck - what the customer is shown: a slide a question, in their
language

Examples
  cs review deck acme --format html -o acme.html
      each slide is a page when printed

Usage
  cs review deck ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose; or the number of a review

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help review done
cs review done - an action is done

Examples
  cs review done 7

Usage
  cs review done ACTION [OPTION...]

Operands
  ACTION  number of the action, as 'cs review show' lists it

Options
  --on DATE  the day; today unless said

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

=== cs help review hold
cs review hold - it was held: who came, what came out

Examples
  cs review hold 12 --with 'Dr Wang' --notes 'bookings by phone fell by half' --next-goals 'no-shows under 5 %' --mail

Usage
  cs review hold REVIEW [OPTION...]

Operands
  REVIEW  its number, or an account: its next open one, else its last

Options
  --on DATE          the day; today unless said
  --with NAME        one of their people who comes, or came
  --notes TEXT       what was said and what came out
  --next-goals TEXT  what was agreed for the time until the next one
  --mail             send the results to who was there
  --retry-unknown    with --mail: again to whom a run that died may have sent it

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

=== cs help review import
cs review import - take records from a CSV or JSON lines file

Examples
  cs review import review.csv --dry-run
      what it would do

Usage
  cs review import FILE [OPTION...]

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

=== cs help review plan
cs review plan - make those that are due, from the contracts in force; made for
cron

Examples
  cs review plan --dry-run
  cs review plan

Usage
  cs review plan [OPTION...]

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

=== cs help review schedule
cs review schedule - it gets a time

Examples
  cs review schedule acme --at '2026-04-02 10:00' --with 'Dr Wang'

Usage
  cs review schedule REVIEW [OPTION...]

Operands
  REVIEW  its number, or an account: its next open one, else its last

Options
  --at TIME    '2026-04-02 10:00', by the account's clock on the wall
  --with NAME  one of their people who comes, or came

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

=== cs help review send
cs review send - by mail: the review to small customers, the results to who was
there

Examples
  cs review send --due
      who would get it
  cs review send --due --mail
      each person once a quarter; made for cron
  cs review send 12 --mail
      results and actions

Usage
  cs review send [REVIEW] [OPTION...]

Operands
  REVIEW  its number, or an account: its next open one, else its last

Options
  --due            every review by mail that is due
  --mail           send it, to each person once, in their language
  --retry-unknown  with --mail: again to whom a run that died may have sent it

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help review skip
cs review skip - it does not take place

Examples
  cs review skip 12 --why 'they move house; the next one is in July'

Usage
  cs review skip REVIEW [OPTION...]

Operands
  REVIEW  its number, or an account: its next open one, else its last

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

=== cs help review unscheduled
cs review unscheduled - those that are due and have no time yet

Examples
  cs review unscheduled --within 60d --csm li

Usage
  cs review unscheduled [OPTION...]

Options
  --within SPAN  due within so long, such as 60d; review.schedule_days unless
                 said
  --csm NAME     of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help upsell candidates
cs upsell candidates - who could buy more, and why, with the arithmetic

Examples
  cs upsell candidates --csm li

Usage
  cs upsell candidates [OPTION...]

Options
  --csm NAME  of one CSM's accounts

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help upsell import
cs upsell import - take records from a CSV or JSON lines file

Examples
  cs upsell import upsell.csv --dry-run
      what it would do

Usage
  cs upsell import FILE [OPTION...]

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

=== cs help upsell lose
cs upsell lose - they do not want it

Examples
  cs upsell lose 3 --why 'no budget before July'

Usage
  cs upsell lose ID [OPTION...]

Operands
  ID  number of the upsell

Options
  --on DATE   the day; today unless said
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

=== cs help upsell propose
cs upsell propose - they were asked; not while promises are open

Examples
  cs upsell propose 3
  cs upsell propose 3 --anyway 'they asked for it themselves'

Usage
  cs upsell propose ID [OPTION...]

Operands
  ID  number of the upsell

Options
  --on DATE     the day; today unless said
  --anyway WHY  although promises are open: the reason

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

=== cs help upsell win
cs upsell win - they bought it: a contract line that ends with the others

Examples
  cs upsell win 3 --starts 2026-04-01

Usage
  cs upsell win ID [OPTION...]

Operands
  ID  number of the upsell

Options
  --on DATE        the day; today unless said
  --starts DATE    first day of the line; the day it was won unless said
  --amount AMOUNT  of the whole term; the share of the yearly amount unless said

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

=== cs help report adoption
cs report adoption - of those with a right to a feature, how many use it

Examples
  cs report adoption --by segment
  cs report adoption --period 2026-02 --rows --format xlsx -o adoption.xlsx

Usage
  cs report adoption [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report areas
cs report areas - what tickets are about, and what has changed

Examples
  cs report areas --period 2026-03
  cs report areas --period 2026Q1 --by month --format xlsx -o areas.xlsx

Usage
  cs report areas [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by month       a part for each month
  --as-of DATE     as it stood on DATE; today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report calibration
cs report calibration - whether what was forecast came true: did 90 % renew 9 of
10?

Examples
  cs report calibration
  cs report calibration --period 2025Q1..2025Q4 --rows

Usage
  cs report calibration [OPTION...]

Options
  --period PERIOD  in which they fell due: 2026, 2026Q3 or a row such as
                   2025Q1..2026Q2; the last forecast.history_months unless said
  --rows           every renewal that is decided, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report churn
cs report churn - who left, what it cost, why, and how early it could be seen

Examples
  cs report churn --period 2025Q1..2026Q1
  cs report churn --period 2026 --by segment --rows --format xlsx -o churn.xlsx

Usage
  cs report churn [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report cohorts
cs report cohorts - of those who started in a month, quarter or year, how many
are left

Examples
  cs report cohorts
  cs report cohorts --period 2025 --by segment --format html -o cohorts.html
  cs report cohorts --each year --period 2021..2025

Usage
  cs report cohorts [OPTION...]

Options
  --period PERIOD  in which the cohorts started: 2026, 2026Q3 or a row such as
                   2025-01..2026-02; unless said the last twelve months or
                   quarters, or five years
  --each STEP      of how long a cohort and an age are: month unless said,
                   quarter, year or fiscal-year
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --ages N         up to how many months, quarters or years after the first; 12
                   unless said
  --rows           the accounts of each cohort, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report complaints
cs report complaints - how fast complaints were soothed and solved, and what
they taught

Examples
  cs report complaints --by person
  cs report complaints --period 2026 --rows

Usage
  cs report complaints [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each person, csm, segment, level, industry or
                   region, or for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the complaints behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report confirmation
cs report confirmation - what one customer wants and expects, to be read and
signed

Examples
  cs report confirmation acme --format html -o acme-confirmation.html

Usage
  cs report confirmation ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report current-state
cs report current-state - where one customer stands: people, use, goals, what is
open

Examples
  cs report current-state acme --format html -o acme-state.html

Usage
  cs report current-state ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report forecast
cs report forecast - how much of what falls due will be renewed, and how sure
that is

Examples
  cs report forecast --period 2026Q2
  cs report forecast --period 2026 --by month
  cs report forecast --period 2026Q2 --target 'CNY 1,200,000'

Usage
  cs report forecast [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           every renewal that is open, too
  --target AMOUNT  how likely the period reaches it, and what it takes

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report goals
cs report goals - what customers want to reach, and how fast they first had
value

Examples
  cs report goals --by csm
  cs report goals --rows --format xlsx -o goals.xlsx

Usage
  cs report goals [OPTION...]

Options
  --by FIELD    a line for each csm, segment, level, industry or region
  --as-of DATE  as it stood on DATE; today unless said
  --rows        what is behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report handoff-form
cs report handoff-form - how one customer was handed over; the same as handoff
form

Examples
  cs report handoff-form acme --format html -o acme-handover.html

Usage
  cs report handoff-form ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report health
cs report health - how customers are doing, by grade and value, and who moved

Examples
  cs report health --by csm
  cs report health --period 2026Q1 --rows --format xlsx -o health.xlsx

Usage
  cs report health [OPTION...]

Options
  --period PERIOD  whose begin the scores are compared with, such as 2026,
                   2026Q3 or 2026-03; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report lifecycle
cs report lifecycle - where customers stand, and their milestones in time or not

Examples
  cs report lifecycle --by csm --rows

Usage
  cs report lifecycle [OPTION...]

Options
  --by FIELD    a line for each csm, segment, level, industry or region
  --as-of DATE  as it stood on DATE; today unless said
  --rows        what is behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report monthly-usage
cs report monthly-usage - one account's month in use, and what it suggests

Examples
  cs report monthly-usage acme
  cs report monthly-usage acme --period 2026-02 --format html -o acme-2026-02.html

Usage
  cs report monthly-usage ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options
  --period MONTH  such as 2026-02; the last month that is over unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report movements
cs report movements - what yearly value was won and lost, month by month

Examples
  cs report movements --period 2026Q1 --rows
  cs report movements --period 2025-01..2025-12 --by csm

Usage
  cs report movements [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, FY2026Q1, a row such as
                   2025Q1..2026Q2, or days, 2025-07-01..2026-06-30; this quarter
                   unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the questions and answers behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report onboarding
cs report onboarding - who is activated of those who ought to be, and how long
it takes

Examples
  cs report onboarding --by csm
  cs report onboarding --as-of 2026-01-31

Usage
  cs report onboarding [OPTION...]

Options
  --by FIELD    a line for each csm, segment, level, industry or region
  --as-of DATE  as it stood on DATE; today unless said
  --rows        what is behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report qbr
cs report qbr - one account's business review: the goal then and now, value, who
is stuck, what is next

Examples
  cs report qbr acme --format html -o acme.html

Usage
  cs report qbr ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  cs report renewals --period 2025Q4 --basis cash --rows
      what came in of it

Usage
  cs report renewals [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too
  --signed         the renewals signed in the period, whenever due, too
  --basis NAME     cash: renewed is what was paid of it; contract, unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report requests
cs report requests - how far requests come on their way back to the customer

Examples
  cs report requests
  cs report requests --period 2026 --by segment --rows

Usage
  cs report requests [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the requests that are on their way, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report retention
cs report retention - of the customers at the opening, how many are left, and
what they pay

Examples
  cs report retention --period 2025 --by segment
  cs report retention --period 2025-07-01..2026-06-30 --rows

Usage
  cs report retention [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, FY2026Q1, a row such as
                   2025Q1..2026Q2, or days, 2025-07-01..2026-06-30; this quarter
                   unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --winback HOW    count: who came back by the end was not lost; lost, unless
                   said
  --style NAME     chartmogul: gross and net churn by months, as ChartMogul
                   counts them, too
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report reviews
cs report reviews - of the business reviews that were due, how many were held,
and in time

Examples
  cs report reviews --period 2026Q1 --by csm

Usage
  cs report reviews [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report sla
cs report sla - how support kept what was promised

Examples
  cs report sla --by person
  cs report sla --period 2026 --by month --format xlsx -o sla.xlsx
  cs report sla --period 2025Q4 --policy new.toml --rows
      before it is promised

Usage
  cs report sla [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each person, priority or area, csm, segment,
                   level, industry or region, or for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the tickets behind the figures, too
  --policy FILE    judge by the [support] tables of FILE, too, and say what
                   would change; with --rows which tickets

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report slippage
cs report slippage - what has moved in the renewals since an earlier week

Examples
  cs report slippage
  cs report slippage --since 2026-01-01 --csm li

Usage
  cs report slippage [OPTION...]

Options
  --since DATE  what was kept as of that day or before, or 'last week', which it
                is unless said
  --csm STAFF   only the accounts of this person

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report support
cs report support - what each of support carries, answers and finishes

Examples
  cs report support --period 2026-03
  cs report support --period 2026Q1 --by month

Usage
  cs report support [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by month       a part for each month
  --as-of DATE     as it stood on DATE; today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report survival
cs report survival - how long customers stay, and what that lets expect

Examples
  cs report survival
  cs report survival --by segment --format html -o stay.html

Usage
  cs report survival [OPTION...]

Options
  --by FIELD    a line for each csm, segment, level, industry or region
  --as-of DATE  as it stood on DATE; today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report targets
cs report targets - what was aimed at and what came of it, with the gap

Examples
  cs report targets
  cs report targets --period 2026 --format html -o targets.html

Usage
  cs report targets [OPTION...]

Options
  --period PERIOD  the targets of all periods that share a day with it: 2026,
                   2026Q3, 2026-03 or a row; this quarter unless said
  --as-of DATE     as it stood on DATE; today unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report tickets
cs report tickets - what came in, and what became of it

Examples
  cs report tickets --by segment
  cs report tickets --period 2026 --by month --rows --format xlsx -o tickets.xlsx

Usage
  cs report tickets [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each person, priority or area, csm, segment,
                   level, industry or region, or for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the tickets behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report training-followup
cs report training-followup - who of one customer's people was trained, what
took, what to ask

Examples
  cs report training-followup acme --format html -o acme-followup.html

Usage
  cs report training-followup ACCOUNT [OPTION...]

Operands
  ACCOUNT  whose: key, number, external id, or the beginning of its name

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report unit-economics
cs report unit-economics - what a customer brings and is worth, what one costs
to win and to serve

Examples
  cs report unit-economics --period 2025Q1..2025Q4
  cs report unit-economics --period 2025 --by segment --rows --format xlsx -o economics.xlsx

Usage
  cs report unit-economics [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, FY2026Q1 or a row such as
                   2025Q1..2026Q2; the last quarter that is over unless said
  --by FIELD       a line for each csm, segment, level, industry or region
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help report usage
cs report usage - how many use the product, how often, how deep and wide

Examples
  cs report usage --by level
  cs report usage --period 2026-01..2026-03 --rows --format xlsx -o usage.xlsx

Usage
  cs report usage [OPTION...]

Options
  --period PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as
                   2025Q1..2026Q2; this quarter unless said
  --by FIELD       a line for each csm, segment, level, industry or region, or
                   for each month
  --as-of DATE     as it stood on DATE; today unless said
  --rows           the accounts behind the figures, too

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help cost import
cs cost import - take records from a CSV or JSON lines file

Examples
  cs cost import cost.csv --dry-run
      what it would do

Usage
  cs cost import FILE [OPTION...]

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

=== cs help period check
cs period check - whether closed figures still come out; status 1 where they do
not, made for cron

Examples
  cs period check
  cs period check 2026Q3

Usage
  cs period check [PERIOD...] [OPTION...]

Operands
  PERIOD  which; all that are closed unless said

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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

=== cs help period close
cs period close - freeze its figures, account by account, with a digest

Examples
  cs period close 2026Q3 --note 'for the board'
  cs period close 2026Q3 --provisional --dry-run
      what would be frozen today

Usage
  cs period close PERIOD [OPTION...]

Operands
  PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1 or a span of days such as
          2025-07-01..2026-06-30

Options
  --provisional  even where contracts that ended in it may still be renewed; it
                 stays marked as such
  --note TEXT    what it is closed for

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

=== cs help period reopen
cs period reopen - its figures are those of today again; what was frozen stays,
with the reason

Examples
  cs period reopen 2026Q3 --why 'two contracts were booked twice'

Usage
  cs period reopen PERIOD [OPTION...]

Operands
  PERIOD  2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1 or a span of days such as
          2025-07-01..2026-06-30

Options
  --why TEXT  why its figures are to be others; required

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

=== cs help target import
cs target import - take records from a CSV or JSON lines file

Examples
  cs target import target.csv --dry-run
      what it would do

Usage
  cs target import FILE [OPTION...]

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

=== cs help store grant
cs store grant - say what a login of the server may do in this store

Examples
  cs store grant li --role csm
  cs store grant wang --role csm --restricted --staff wang
      sees the accounts of wang alone

Usage
  cs store grant NAME [OPTION...]

Operands
  NAME  a login of the server, which its administrator made

Options
  --role ROLE    admin, csm, support or viewer
  --restricted   a csm who sees the accounts that are theirs, and no other
  --staff STAFF  whose accounts those are; without it the staff of the login's
                 name

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

=== cs help store revoke
cs store revoke - take a login's role in this store away

Examples
  cs store revoke li

Usage
  cs store revoke NAME [OPTION...]

Operands
  NAME  a login of the server, which its administrator made

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

=== cs help store roles
cs store roles - show who has which role in this store

Examples
  cs store roles

Usage
  cs store roles [OPTION...]

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
      due days-left last-touch health grade activated-on created updated

Options of every command
  --format FORMAT      table, csv, json, jsonl, md, html, xlsx, ics or eml,
                       where it makes sense
  -o, --output FILE    write the answer to FILE instead of standard output
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
  --for PROGRAM        excel: csv with the mark and the line ends by which Excel
                       knows its characters
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
