# What cs takes from its surroundings, and what it makes of nonsense there.
$ cs init -q && cs account add acme --name 'Acme Dental'
added account acme

# Days and instants.
$ CS_TODAY=soon cs account list
! cs: CS_TODAY: 'soon' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
[2]
$ CS_NOW=soon cs account list
! cs: CS_NOW: 'soon' is not a point in time
! hint: write it as 2026-12-01T09:30, with Z or an offset such as +08:00 if it is not UTC
[2]
$ cs account list --today 2026-02-30
! cs: --today: '2026-02-30' is not a day: February 2026 has 28 days
[2]
$ CS_TODAY=2026-02-30 cs --version
! cs: CS_TODAY: '2026-02-30' is not a day: February 2026 has 28 days
[2]
$ cs touch add acme --note hi --kind call --today 2026-02-01 && cs touch list --columns on,note
added touch 1
On          Note
2026-02-01  hi

# No home: the one in the list of users; relative XDG folders are ignored, as their specification says.
$ env -u HOME cs account list --columns key
Key
acme
$ XDG_CONFIG_HOME=relative XDG_STATE_HOME=also cs account list --columns key
Key
acme
$ mkdir -p "$HOME/.config/cs" relative/cs && echo 'nonsense' >relative/cs/config.toml && XDG_CONFIG_HOME=relative cs account list --columns key
Key
acme
$ XDG_CONFIG_HOME=$PWD/relative cs account list --columns key
! cs: $PWD/relative/cs/config.toml:1:9: not TOML: expected '=', saw '\n' (in the key-value pair)
! hint: see cs-config(5) for the form of the file
[78]

# An empty environment is enough.
$ env -i "$(command -v cs)" account list --columns key
Key
acme

# COLUMNS that is no width is not used.
$ for n in 0 abc -5 99999 ''; do COLUMNS=$n cs help version | wc -L; done
80
80
80
80
80

# Colour: --color, then NO_COLOR, then CLICOLOR_FORCE, then the terminal. A pipe gets none.
$ colour() { "$@" | grep -c "$(printf '\033')"; true; }
$ colour cs account list
0
$ colour cs account list --color always
1
$ CLICOLOR_FORCE=1 colour cs account list
1
$ NO_COLOR=1 CLICOLOR_FORCE=1 colour cs account list
0
$ NO_COLOR=1 colour cs account list --color=always
1
$ CLICOLOR_FORCE=1 colour cs account list --color=never
0
$ CLICOLOR_FORCE=0 colour cs account list
0
$ on_terminal() { script -qec "$*" /dev/null </dev/null; }
$ colour on_terminal env TERM=xterm cs account list
1
$ colour on_terminal env TERM=dumb cs account list
0
$ colour on_terminal env -u TERM cs account list
0
$ colour on_terminal env TERM=xterm NO_COLOR=1 cs account list
0
$ colour on_terminal env TERM=xterm cs account list -o file && grep -c "$(printf '\033')" file
0
0
[1]
