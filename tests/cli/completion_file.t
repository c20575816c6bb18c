# A file that is no store, or of a newer cs, or that somebody else is writing to: no candidates, no complaint, no change, no wait.
$ cs init -q && cs account add acme --name 'Acme Dental' -q
$ mkdir broken && touch broken/cs.toml && mkdir broken/.cs && echo nonsense >broken/.cs/store.db && (cd broken && cs __complete -- account show '' && cat .cs/store.db)
nonsense
$ cp -r .cs cs.toml broken && sqlite3 broken/.cs/store.db 'PRAGMA user_version = 9999' && (cd broken && cs __complete -- account show '')
$ sqlite3 .cs/store.db 'BEGIN EXCLUSIVE' '.system touch locked; sleep 3' & for n in {1..100}; do [ -e locked ] || sleep 0.01; done; timeout 1 cs __complete -- account show ''; echo $?; wait
0
