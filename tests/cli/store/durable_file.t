# A command that returned is on the disk: the journal and the folder it is in, the journal with its length, the store.
$ cs init
made an empty store, and its settings in cs.toml
$ syncs() { ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 strace -qq -e trace=fsync,fdatasync -o syncs "$@" && echo "$(grep -c sync syncs) syncs"; }
$ syncs cs account add acme --name 'Acme Dental'
added account acme
4 syncs
$ syncs cs touch add acme --kind call --note 'wants stock alerts'
added touch 1
4 syncs

# What changes nothing, and what only reads, waits for no disk.
$ syncs cs account edit acme --name 'Acme Dental'
nothing to change
0 syncs
$ syncs cs account list
Key   Name         Segment  Stage    CSM  Status    ARR  Due
acme  Acme Dental           signing       prospect
0 syncs

# A rehearsal makes nothing durable.
$ syncs cs --dry-run account edit acme --name 'Acme Clinic'
would have changed account acme:
  account name: Acme Dental -> Acme Clinic
0 syncs
