# An amount has the currency that was said, else the account's, else the company's.
$ export CS_TODAY=2026-03-02; cs init -q --currency EUR
$ cs -q account add usa --name Usa --currency USD && cs -q account add here --name Here && cs account list --columns key,currency
Key   Currency
here  EUR
usa   USD
$ year='--starts 2026-01-01 --ends 2027-01-01'
$ for account in usa here; do cs -q contract add $account --amount 1200.50 $year; done
$ cs -q contract add usa --amount 'JPY 5000' $year && cs -q contract add usa --amount 10 --currency GBP $year
$ printf 'account,external_id,amount,starts,ends\nusa,1,20,2026-01-01,2027-01-01\nhere,2,20,2026-01-01,2027-01-01\nFresh,3,20,2026-01-01,2027-01-01\n' >lines.csv; cs contract import lines.csv --create account
3 rows in = 3 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
1 account record was made from its name
! hint: sums are in EUR, and cs.toml has no rate for USD: set currency = "USD", or [rates] USD = what one USD is worth
! remembered in cs.toml for files of this name: --create account
$ printf 'account,external_id,amount,currency,starts,ends\nusa,4,20,CHF,2026-01-01,2027-01-01\nhere,5,20,,2026-01-01,2027-01-01\n' >said.csv; cs contract import said.csv >/dev/null 2>&1
$ cs contract list --columns id,account,amount,currency --sort id
No.  Account        Amount  Currency
  1  usa      USD 1,200.50  USD
  2  here     EUR 1,200.50  EUR
  3  usa         JPY 5,000  JPY
  4  usa         GBP 10.00  GBP
  5  usa         USD 20.00  USD
  6  here        EUR 20.00  EUR
  7  fresh       EUR 20.00  EUR
  8  usa         CHF 20.00  CHF
  9  here        EUR 20.00  EUR
$ cs -q staff add li --name Li --capacity 500 && printf 'name,capacity\nZed,700\n' >staff.csv && cs staff import staff.csv && cs staff list --columns handle,capacity,currency
1 row in = 1 added + 0 changed + 0 unchanged + 0 filtered + 0 rejected
Handle  Capacity  Currency
li       EUR 500  EUR
zed      EUR 700  EUR

# Another currency with as many decimals keeps the number; with others the number would mean something else.
$ cs contract edit 1 --currency CHF && cs contract edit 1 --currency JPY
changed contract 1
! cs: currency: JPY has other decimals than CHF, so the amount of before means nothing
! hint: give the amount as well: --amount
[2]
$ cs contract edit 1 --currency JPY --amount 130000 && cs contract list --columns id,amount --where id=1
changed contract 1
No.       Amount
  1  JPY 130,000

# What is too large to be summed is refused.
$ cs contract add usa --amount 92233720368547758.07 $year
! cs: amount: USD 92,233,720,368,547,758.07 is more than one line can be
! hint: at most USD 10,000,000,000,000
[2]
$ cs contract add usa --amount 9223372036854775808 $year
! cs: --amount: '9223372036854775808' is too large an amount
[2]
$ cs contract add usa --amount 10000000000000 $year
added contract 10

# The company's currency has to be one.
$ cs config set currency RMB
! cs: 'currency' takes a currency's code, got text 'RMB'
! hint: write CNY
[2]
$ sed -i 's/^currency = .*/currency = "usd"/' cs.toml; cs account list
! cs: cs.toml:6:12: 'currency' takes a currency's code, got text 'usd'
! hint: write USD
[78]
