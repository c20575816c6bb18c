# What who asks by mail hears at once, in words of cs.toml.
$ export CS_AS=mail CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && printf 'company = "Example"\n' >cs.toml && cs staff add li --name 'Li Wei' --email li@example.com -q
$ cs account add acme --name 'Acme Dental' --support li --segment large --timezone Europe/Berlin -q && cs account add 重庆仁心 --name 重庆仁心口腔 --language zh -q
$ cs contact add acme --name 'Dr Wang' --email wang@acme.example -q && cs contact add 重庆仁心 --name 王芳 --email fang@renxin.example -q
$ mail() { printf '%b' "From: $1\nSubject: $2\nMessage-ID: <$3@acme.example>\n$4\n$5\n"; }
$ text() { sed -n '/text\/plain/,/^--/p' "$1" | sed '1,/^\r$/d;/^--/,$d' | tr -d '\r' | base64 -d | tr -d '\r'; }
$ printf 'mail.from = "Help <help@example.com>"\n' >>cs.toml
$ mkdir -p "$HOME/.config/cs" && echo 'mail.sendmail = ["/bin/sh", "-c", "cat >sent"]' >"$HOME/.config/cs/config.toml"

# In our own words, where cs.toml has them: a paragraph that names what is not known is left out.
$ printf 'support.acknowledgement = """\nHello {name},\n\n{account} has number {number}: {subject}\n\nA person answers by {by}.\n\n-- {company}"""\nsupport.acknowledgement_zh = "{name}，已收到：{subject}"\nsupport.first_reply.low = 0\n' >>cs.toml && cs config check
$ mail wang@acme.example 'no {name}' own1 '' hi | cs ticket open --from-mail --ack && text sent
opened ticket 1 of acme, from Dr Wang
acknowledged ticket 1
We have your message
====================

Hello Dr Wang,

Acme Dental has number 1: no {name}

A person answers by 2026-03-02 07:30 (Europe/Berlin).

-- Example
$ mail new@acme.example '' own2 '' hi | cs ticket open --from-mail --ack --priority low && text sent
opened ticket 2 of acme, from new@acme.example
acknowledged ticket 2
We have your message
====================

Acme Dental has number 2: (no subject)

-- Example
$ mail fang@renxin.example 无库存 own3 '' hi | cs ticket open --from-mail --ack && text sent
opened ticket 3 of 重庆仁心, from 王芳
acknowledged ticket 3
来信已收到
==========

王芳，已收到：无库存
# What stands for nothing is said before anything is kept.
$ sed -i 's/{number}/{nubmer}/; s/{subject}"/{subject"/' cs.toml; cs config check
! cs.toml:3:9: support.acknowledgement: '{nubmer}' stands for nothing
! hint: did you mean 'number'?
! cs.toml:11:9: support.acknowledgement_zh: a '{' without its '}'
! hint: a place is written {name}
! cs: 2 things are wrong with the settings
[78]
$ mail wang@acme.example x own4 '' hi | cs ticket open --from-mail --ack; cs ticket list --count
3
! cs: cs.toml:3:9: support.acknowledgement: '{nubmer}' stands for nothing
! hint: did you mean 'number'?
