# What it makes of a store that is a file, backup_file.t shows.
$ cs init -q && cs -q account add acme --name Acme
$ cs backup
! cs: 'cs backup' needs FILE: where the copy is to lie
! hint: see 'cs backup --help'
[2]
$ ls
cs.toml
