# What is made of the file, init_file.t shows.
$ umask 0
$ cs init
made an empty store, and its settings in cs.toml
$ stat -c %a cs.toml
600
$ head -1 cs.toml
\# Settings of this project. Each stands here as a comment with its default: take the '#' away to change it.
$ grep '^[^#]' cs.toml
[store]
[rates]
[account.fields]
[staff.fields]
[contact.fields]
[touch.fields]
[contract.fields]
[feature.fields]
[fiscal]
[goal.fields]
[goal]
[handoff.days]
[handoff]
[handoff.fields]
[expectation.fields]
[implementation]
[plan.fields]
[training]
[training.fields]
[ticket.fields]
[article.fields]
[macro.fields]
[request.fields]
[complaint.fields]
[renewal]
[forecast]
[churn]
[churn.fields]
[winback]
[review.months]
[review]
[review.fields]
[upsell]
[upsell.fields]
[pricing]
[economics]
[usage]
[health]
[survey.fields]
[survey]
[survey.ask.nps]
[alert]
[calendar]
[support]
[support.hours]
[support.first_reply]
[support.next_reply]
[support.solve]
[mail]
[safe]

# A store that is there stays as it is.
$ cs -q account add acme --name Acme && cs export >before
$ cs init
! cs: there is a store here already
! hint: 'cs doctor' looks after it
[1]
$ cs export | cmp - before

# What is asked for stands in cs.toml.
$ mkdir usd && cd usd && cs init --currency USD --lang zh && grep '^[^#[]' cs.toml
made an empty store, and its settings in cs.toml
currency = "USD"
language = "zh"
$ cd .. && mkdir wrong && cd wrong && cs init --currency RMB
! cs: --currency: 'RMB' is not a currency code
! hint: write CNY
[2]
$ ls -A
$ cs init --lang fr
! cs: --lang: 'fr' is neither en nor zh
[2]
$ cd ..

# A cs.toml that is there is its owner's; nothing in it is overwritten.
$ mkdir own && cd own && echo '# mine' >cs.toml && cs init --currency USD
! cs: cs.toml is there already, and is left as it is
! hint: run 'cs init' alone, then 'cs config set currency USD'
[2]
$ cs init && cat cs.toml
made an empty store, and its settings in cs.toml
\# mine
$ cd ..

# Into a folder that is named, made if need be.
$ cs init -C deep/er && ls deep/er
made an empty store, and its settings in cs.toml
cs.toml

# Where nothing may be made.
$ cs init -C /proc/nowhere
! cs: cannot make '/proc/nowhere': No such file or directory
! hint: check the permissions of the folder above
[77]
