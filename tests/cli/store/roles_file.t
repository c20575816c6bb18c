# Roles are for a store on a server (tests/on_server/rights); a file has none, and says so.
$ cs init -q
$ cs -q staff add li --name 'Li Na'
$ cs store grant li --role csm
! cs: a store in a file has no roles: whoever may read the file reads all of it
! hint: for roles keep it on a server: cs init --url postgresql://host/database
[1]
$ cs store grant li --role csm --restricted
! cs: a store in a file has no roles: whoever may read the file reads all of it
! hint: for roles keep it on a server: cs init --url postgresql://host/database
[1]
$ cs store revoke li
! cs: a store in a file has no roles: whoever may read the file reads all of it
! hint: for roles keep it on a server: cs init --url postgresql://host/database
[1]
$ cs store roles
! cs: a store in a file has no roles: whoever may read the file reads all of it
! hint: for roles keep it on a server: cs init --url postgresql://host/database
[1]
# What the words are is looked at first.
$ cs store grant li
! cs: 'cs store grant' needs --role: admin, csm, support or viewer
! hint: see 'cs store grant --help'
[2]
$ cs store grant li --role boss
! cs: --role: 'boss' is not one of admin, csm, support, viewer
[2]
$ cs store grant li --role viewer --restricted
! cs: --restricted: only a csm can be, not viewer
! hint: a viewer, for one, sees every account
[2]
$ cs store grant li --role csm --staff li
! cs: --staff says whose accounts a restricted csm sees; without --restricted they see all
[2]
$ cs store grant --role csm
! cs: 'cs store grant' needs NAME: a login of the server, which its administrator made
! hint: see 'cs store grant --help'
[2]
$ cs __complete -- store grant li --role ''
admin	
csm	
support	
viewer	
