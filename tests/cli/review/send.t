# Reviews by mail: small customers get theirs once a quarter, who attended gets the results; nobody gets it twice.
$ export CS_NOW=2026-03-02T01:00:00Z; cs init -q && printf 'company = "Example"\n' >cs.toml
$ cs account add small --name 'Small Skin' --segment small -q && cs account add 小诊所 --name 小诊所 --segment small --language zh -q && cs account add empty --name Empty --segment small -q && cs account add acme --name 'Acme Dental' --segment large -q
$ cs contact add small --name 'Dr Wu' --email wu@small.com -q; cs contact add small --name 'Dr Wu again' --email WU@small.com -q; cs contact add small --name 'A User' --type user --email user@small.com -q; cs contact add small --name 'Opted Out' --email no@small.com --opt-out yes -q; cs contact add small --name Gone --email gone@small.com --left-on 2026-01-01 -q; cs contact add 小诊所 --name 王医生 --type user --email wang@x.cn -q; cs contact add acme --name 'Ms Ko' --email ko@acme.com --language zh -q; cs contact add acme --name 'No Mail' -q
$ for a in small 小诊所 empty; do cs review add $a --way mail --due 2026-03-02 -q; done; cs review add acme --due 2026-03-02 -q
$ cs review send; cs review send 1 --due; cs review send 4
! cs: say which review
! hint: its number or an account, or --due for every one by mail that is due
! cs: --due and a review exclude each other
! hint: its number or an account, or --due for every one by mail that is due
! cs: review 4 was not held yet: it has no results
! hint: 'cs review hold 4' records it; 'cs review deck 4' is what will be shown
[1]
$ cs review send --due
Review  Account  Name    Email         What  State
     1  small    Dr Wu   wu@small.com  deck  new
     2  小诊所   王医生  wang@x.cn     deck  new
$ cs review send --due --mail
! cs: mail.from is not set: nobody would be the sender
! hint: say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'
[78]
$ printf 'company = "Example"\nmail.from = "CS team <cs@example.com>"\n' >cs.toml; mkdir -p "$HOME/.config/cs" && mailer() { echo "mail.sendmail = [$1]" >"$HOME/.config/cs/config.toml"; }
$ mkdir mails && cs review send --due --format eml -o mails && ls mails
1-1-dr-wu.eml
2-6-王医生.eml
$ grep -a -h -E '^(From|To|Message-ID|Auto-Submitted):' mails/*wu.eml | tr -d '\r'
From: CS team <cs@example.com>
To: Dr Wu <wu@small.com>
Message-ID: <review%2F1%2Fdeck%2F1@example.com>
Auto-Submitted: auto-generated

# The mailer does not answer: the next run tries again. Once it went to everybody the review is done.
$ mailer '"/bin/false"'; cs review send --due --mail; cs review list --columns id,account,state
No.  Account  State
  1  small    to_schedule
  2  小诊所   to_schedule
  3  empty    to_schedule
  4  acme     to_schedule
! nobody of empty gets mail: review 3 was not sent; 'cs review edit 3 --way meeting' or 'cs review skip 3 --why TEXT'
! Dr Wu (small) the review was not sent: '/bin/false' ended with status 1; the next run tries again
! 王医生 (小诊所) the review was not sent: '/bin/false' ended with status 1; the next run tries again
$ printf '#!/bin/sh\ncat >>"%s/box"\necho >>"%s/count"\n' "$PWD" "$PWD" >mailer && chmod +x mailer && mailer "\"$PWD/mailer\""
$ cs review send --due --mail --dry-run | head -3; cs review send --due --mail; wc -l <count; cs review list --columns id,account,state,held_on
Review  Account  Name    Email         What  State
     1  small    Dr Wu   wu@small.com  deck  failed
     2  小诊所   王医生  wang@x.cn     deck  failed
2
No.  Account  State        Held
  1  small    done         2026-03-02
  2  小诊所   done         2026-03-02
  3  empty    to_schedule
  4  acme     to_schedule
! nobody of empty gets mail: review 3 was not sent; 'cs review edit 3 --way meeting' or 'cs review skip 3 --why TEXT'
$ cs review skip empty --why 'nobody to write to' -q; cs review send --due --mail; wc -l <count
2
$ cs review send 1 --mail; wc -l <count
2

# A second review in the same quarter waits for the next one.
$ cs review add small --way mail --due 2026-03-10 -q && cs review send --due --mail --today 2026-03-10; wc -l <count
2
$ export CS_NOW=2026-04-01T01:00:00Z; cs review send --due --mail --today 2026-04-01; wc -l <count; cs review list --account small --columns due,state,held_on; export CS_NOW=2026-03-02T01:00:00Z
3
Due         State  Held
2026-03-02  done   2026-03-02
2026-03-10  done   2026-04-01

# Results and actions go to who attended, in their language.
$ cs review hold acme --with 'Ms Ko' --with 'No Mail' --notes 'calls fell by half' --next-goals 'no-shows under 5 %' -q && cs review action acme --what 'train two nurses' --contact 'Ms Ko' -q; cs review send acme
Review  Account  Name     Email        What     State
     4  acme     Ms Ko    ko@acme.com  results  new
     4  acme     No Mail               results  new
$ cs review send acme --mail; wc -l <count; cs review send acme --mail; wc -l <count
sent 1 mail
4
4
! No Mail has no address that mail could go to and did not get the results
! No Mail has no address that mail could go to and did not get the results
$ tail -60 box | tr -d '\r' | sed -n '/text\/plain/,/^--/p' | sed '1,/^$/d;/^--/,$d' | base64 -d | tr -d '\r'
回顾纪要：Acme Dental
=====================
2026-03-02

感谢您参加业务回顾。以下是我们的结论。

calls fell by half

到下次回顾的目标：no-shows under 5 %

行动
----
内容              负责人  期限
train two nurses  Ms Ko   2026-03-16

  如有遗漏或不准确之处，请直接回复本邮件。
$ cs review add acme --due 2026-05-02 -q && cs review hold acme --on 2026-03-02 --with 'Ms Ko' --mail; wc -l <count
held review 6 of acme on 2026-03-02
sent 1 mail
5

# A mailer that dies: nobody knows whether it went out, and it is not sent again by itself.
$ cs account add doubt --name '<b>Doubt</b> "{}" \\' --segment small -q && cs contact add doubt --name '"Zhū, 朱" <x@y>' --email zhu@doubt.com -q && cs goal add doubt --statement '<script>{0}</script>' -q && cs review add doubt --way mail --due 2026-03-02 -q
$ mkdir evil && cs review send doubt --format eml -o evil && /usr/bin/python3 "${CS_TEST_DATA%/data}/formats/eml.py" evil && /usr/bin/python3 "${CS_TEST_DATA%/data}/formats/eml.py" mails
1 messages read
2 messages read
$ cp mailer good && printf '#!/bin/sh\nkill -9 $$\n' >mailer && cs review send --due --mail
! it is not known whether "Zhū, 朱" <x@y> (doubt) the review was sent; 'cs review send 7 --mail --retry-unknown' sends it again
[1]
$ cp good mailer && cs review send --due --mail; wc -l <count
5
! it is not known whether "Zhū, 朱" <x@y> (doubt) the review was sent; 'cs review send 7 --mail --retry-unknown' sends it again
$ cs review send --due --mail --retry-unknown; wc -l <count; cs review list --account doubt --columns state,held_on
6
State  Held
done   2026-03-02
