# Which cs this is: the first line is for programs, the rest for a report of a fault.
$ cs --version
cs 0.1.0
$ cs version
cs 0.1.0
$ cs version --verbose | sed -E 's/[0-9]+\.[0-9]+\.[0-9]+$/N/; s/[0-9]+\.[0-9]+\.[0-9]+,/N,/; s/schema    [0-9]+/schema    N/; s/(clang|g\+\+) .*/\1 N/'
cs N
store     SQLite N, rollback journal
schema    N
compiler  g++ N

# It needs no store, no home, no terminal.
$ env -i "$(command -v cs)" --version
cs 0.1.0
$ cs version please
! cs: 'cs version' does not take 'please'
! hint: see 'cs version --help'
[2]
