# Long answers on a terminal go through a pager; the store is closed by then.
$ cs init -q && for n in $(seq 40); do cs account add "a$n" --name "Account $n" -q; done
$ printf '#!/bin/sh\necho "pager [$*] LESS=$LESS"; head -%s\n' 2 >pager && chmod +x pager
$ on_terminal() { script -qec "stty rows 24 cols 60 2>/dev/null; $*" /dev/null </dev/null | tr -d '\r'; }
$ export TERM=xterm NO_COLOR=1; unset COLUMNS

# Words are taken apart; less is told how to behave unless LESS says it.
$ PAGER='./pager --some "words"' on_terminal cs account list --columns key
pager [--some "words"] LESS=FIRX
Key
a1
$ LESS=X PAGER=./pager on_terminal cs account list --columns key | head -1
pager [] LESS=X
$ CS_PAGER=./pager PAGER=false on_terminal cs account list --columns key | head -1
pager [] LESS=FIRX

# It fits: no pager. As long as the window is: a pager.
$ PAGER=./pager on_terminal cs account list --limit 3 --columns key
Key
a1
a10
a11
$ PAGER=./pager LINES=3 on_terminal cs account list --limit 3 --columns key | head -1
pager [] LESS=FIRX

# None is wanted, or there is none: the answer comes all the same.
$ for pager in '' cat ./no-such-pager /dev/null; do PAGER=$pager on_terminal cs account list --columns key | wc -l; done
41
41
41
41
$ CS_PAGER= PAGER=./pager on_terminal cs account list --columns key | wc -l
41
$ TERM=dumb PAGER=./pager on_terminal cs account list --columns key | wc -l
41

# A pipe and a file have none.
$ PAGER=./pager cs account list --columns key | wc -l
41
$ PAGER=./pager on_terminal cs account list --columns key -o file && wc -l <file
41

# The status is that of cs, not the pager's; a pager that is left at once is no failure.
$ printf '#!/bin/sh\nexit 3\n' >quitter && chmod +x quitter
$ PAGER=./quitter script -qec 'cs account list' /dev/null </dev/null; echo $?
0

# While it is open, others write.
$ printf '#!/bin/sh\ncs account add meanwhile --name Meanwhile; cat >/dev/null\n' >writer && chmod +x writer
$ PAGER=./writer on_terminal cs account list && cs account show meanwhile | head -1
added account meanwhile
Meanwhile

# A workbook is not for a terminal.
$ on_terminal cs account list --format xlsx
cs: a workbook is not for a terminal
hint: name a file for it: -o FILE.xlsx
