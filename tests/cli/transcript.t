# What every transcript may rely on; how to write one stands in tests/transcript.

# The environment holds this and no more.
$ env | grep -Ev '^(_|SHLVL|.*SAN_OPTIONS)=' | sort
COLUMNS=80
CS_TEST_DATA=$CS_TEST_DATA
CS_TODAY=2026-03-02
HOME=$HOME
LANG=C
PATH=$BIN:$TOOLS:/usr/bin:/bin:/usr/sbin:/sbin
PWD=$PWD
TERM=dumb
TZ=UTC

# One shell, in an empty folder of its own, with an empty home and nothing on stdin.
$ ls -A . "$HOME"
.:

$HOME:
$ cat
$ mkdir deep && cd deep && pwd
$PWD/deep
$ export CS_TODAY=2027-01-01
$ greet() { echo "hello, $1"; }
$ greet 世界; echo "$CS_TODAY"
hello, 世界
2027-01-01

# '> ' goes on with a command.
$ cat <<END | tr a-z A-Z
> one
>
> two
> END
ONE

TWO

# First stdout, then stderr, then the status, whatever their order was.
$ echo wrong >&2; echo right; (exit 3)
right
! wrong
[3]

# Output that looks like a mark of the transcript, that ends with a blank line, or in the middle of one.
$ printf '%s\n' '# title' '$ 5' '> quoted' '! loud' '[3]' '\' '[3] $5 >quoted !loud'
\# title
\$ 5
\> quoted
\! loud
\[3]
\\
[3] $5 >quoted !loud
$ printf 'a\n\nb\n\n'
a

b
\
$ printf 'a'; printf 'b' >&2
a
\ no newline at the end
! b
! \ no newline at the end

# What cannot be read is shown, what can is left alone.
$ printf 'caf\303\251 重庆 😀\n'
café 重庆 😀
$ printf '\033[1m \000 \r \177 \377 \303. \302\205 \355\240\200 \342\200\256 \357\273\277\n'
^[[1m ^@ ^M ^? M-^? M-C. M-BM-^E M-mM- M-^@ M-bM-^@M-. M-oM-;M-?

# A slip in the shell does not end it.
$ if
! bash: syntax error: unexpected end of file
[2]
$ no-such-command
! bash: no-such-command: command not found
[127]
