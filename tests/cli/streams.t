# Where answers go, and what happens when they cannot.
$ cs init -q && for n in $(seq 40); do cs account add "a$n" --name "Account $n" -q; done

# A full disk or a closed stdout is a failure; what the command changed is kept.
$ cs account list >/dev/full
! cs: cannot write the answer: No space left on device
! hint: what the command changed, if anything, is kept
[74]
$ cs --help >/dev/full
! cs: cannot write the answer
[74]
$ cs --version >/dev/full
! cs: cannot write the answer: No space left on device
! hint: what the command changed, if anything, is kept
[74]
$ cs account list >&-
! cs: cannot write the answer: Bad file descriptor
! hint: what the command changed, if anything, is kept
[74]
$ cs --help >&-
! cs: cannot write the answer
[74]
$ cs account add kept --name Kept >/dev/full; cs account show kept | head -1
Kept
! cs: cannot write the answer: No space left on device
! hint: what the command changed, if anything, is kept
$ cs account list --count <&-
41

# No help text is lost in silence.
$ cs __commands | sed -E 's/.*"noun":"([^"]*)","verb":"([^"]*)".*/\1 \2/' | while read -r words; do cs $words --help >/dev/full 2>/dev/null; [ $? = 74 ] || echo "$words"; done

# A closed or full stderr changes no status.
$ cs account show none 2>&-
[1]
$ cs account show none 2>/dev/full
[1]
$ cs account show none <&- >&- 2>&-
[1]

# A reader that leaves early is no fault.
$ cs account add long --name Long --fit "$(printf '%090000d' 0)" -q && cs account list --format json --columns fit | true; echo "${PIPESTATUS[*]}"
141 0

# -o writes a whole file or none, for its owner alone.
$ cs account list --limit 1 --columns key -o list && cat list && stat -c %a list
Key
a1
600
$ cs account list --limit 1 --columns key -o - | tail -1
a1
$ cs account list --limit 1 --output=
! cs: --output: the name of the file is empty
! hint: '-' is standard output
[2]
$ cs account list -o none/list
! cs: cannot write 'none/list': No such file or directory
! hint: check the disk, and the permissions of the folder
[74]
$ cs account list -o .
! cs: '.' is a folder
! hint: name a file
[74]
$ echo mine >target && ln -s target link && cs account list -o link; cat target
mine
! cs: 'link' is a symbolic link
! hint: name the file that it leads to; '-' is standard output

# A named pipe, like a device, is written to and stays what it is. (No device of the system: a test that fails must not
# replace one.)
$ mkfifo pipe; cat pipe >got & cs account list --limit 1 --columns key -o pipe; wait; cat got; test -p pipe && ls
Key
a1
cs.toml
got
link
list
pipe
target
