# What was noted as lost is lost everywhere from that day on, though it is still in force: nobody is asked to win it.
$ cs init -q && cs staff add li --name 'Li Wei' --email li@example.com -q && cs config set company Blue -q && cs config set mail.from cs@example.com -q
$ export CS_AS=li
$ for k in acme beta; do cs account add $k --name $k --csm li -q && cs contract add $k --product Pro --amount 12000 --starts 2025-05-01 --ends 2026-05-01 --auto-renew yes --notice-days 30 -q; done
$ cs renewal snapshot && cs renewal edit acme --category commit -q
$ cs --today 2026-03-09 renewal lose acme --reason price --preventable yes
lost what falls due on 2026-04-30: churn 1; 'cs churn retro 1' keeps what it teaches
$ export CS_TODAY=2026-03-10
$ cs renewal list --columns account,due,status
Account  Due         Status
acme     2026-04-30  lost
beta     2026-04-30  open
$ cs renewal list --status open --count && cs renewal list --status lost --columns account
1
Account
acme
$ cs renewal play | grep -c acme
0
[1]
$ cs renewal remind --dry-run
Person  Day         Days  Account  Name  About   Amount due  State
li      2026-03-31    21  beta     beta  notice  CNY 12,000  new
li      2026-03-31    21  beta     beta  tell    CNY 12,000  new
li      2026-04-30    51  beta     beta  due     CNY 12,000  new
$ cs agenda
Agenda
======
2026-03-10

Li Wei (li)
-----------

Late
----
Due         Account  About    What                                                                                                             Command
2026-01-30  beta     renewal  CNY 12,000 due 2026-04-30 (in 51 days): Say how likely it is, and 5 more; not talked with since the 90-day mark  cs renewal done beta start
$ cs renewal verdict acme lose
! cs: the renewal of 'acme' due 2026-04-30 is lost
! hint: 'cs renewal win ACCOUNT' when they stay, with --winback when they come back
[1]
$ cs renewal show acme | sed -n "5,12p; /^Next/,\$p"
Account         acme
Due             2026-04-30
Days            51
Status          lost
Amount due      CNY 12,000
Category        commit
Auto-renew      yes
Notice          2026-03-09
Next
----

When they stay after all:
\$ cs renewal win acme --price +0% --dry-run
$ cs account show acme | grep -c 'Up for renewal'
0
[1]
# It is lost in the period in which it falls due, with certainty.
$ cs report forecast --period 2026Q2
Renewal forecast
================
2026Q2, as of 2026-03-10

What will be renewed
--------------------
Period  Group  Due  Amount due  Renewed        Lost        Open   Forecast  80% from          to
2026Q2  all      2  CNY 24,000    CNY 0  CNY 12,000  CNY 12,000  CNY 6,000     CNY 0  CNY 12,000

By health, 90 days before
-------------------------
Health    Renewed before  Chance %  Open      Amount
no score  n/a                   50     1  CNY 12,000

  Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each
  open account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of
  those who fell due in the last 24 months and stood in the same band 90 days before, one for the
  whole band. Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of
  more than 300 accounts is taken as normal for each rate. Without a score in the week before there
  is no band. What the people call is beside it, and no part of it: their forecast amounts, at most
  what is due, else all of what is commit or likely. That several renew is judged with the bands
  shared, too.
$ cs report renewals --period 2026Q2
Renewals
========
2026Q2, as of 2026-03-10

Renewal rate, by accounts
-------------------------
Period  Group  Due  Renewed  of them early  In grace  Open  Lost  Rate
2026Q2  all      2        0              0         0     1     1  provisional: renewed 0, open 1, lost 1 of 2

Renewal rate, by amount
-----------------------
Period  Group         Due  Renewed  Capped  Rate %  Gross %
2026Q2  all    CNY 24,000    CNY 0   CNY 0

  Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the
  last service day of a recurring line of three months or more lies in the period; it is credited to
  that period, whenever it signs. Monthly lines, pilots, services and lines that were extended are
  left out; lines that ended early count as lost where they would have been due, and so does, from
  that day on, what was noted as lost.

  A renewal counts when it starts, and is signed, within 30 days after the end. Until the period's
  end and those days have passed, its rate is provisional and not printed.

  Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same
  with no account counted, per due date, for more than it had due.

  In brackets: Wilson's 95% interval. With few cases a rate says little.
$ cs report slippage --since 2026-03-03
What has become of the renewals
===============================
2026-03-02 to 2026-03-10, due until 2026-08-29

The forecast then and now
-------------------------
Step       Currency  Renewals  Amount due    Forecast  Called
then       CNY              2  CNY 24,000  CNY 12,000   CNY 0
lost       CNY              1       CNY 0  CNY -6,000   CNY 0
as it was  CNY              1       CNY 0       CNY 0   CNY 0
now        CNY              2  CNY 24,000   CNY 6,000   CNY 0

What has changed
----------------
Account  Name  CSM  Due         Change  Then        Now
acme     acme  li   2026-04-30  lost    CNY 12,000  CNY 0

  Forecast: the amount due times the chance of the band of health, then and now; of what was won
  since, what was renewed, at most what was due. Called: the forecast amounts that people wrote, at
  most what is due; without one the amount due where the category is commit or likely. What changed
  in several ways counts in the waterfall under the first of them, in the order of the lines; 'as it
  was' is what changed by its chance alone. New: due by the last day that the snapshot looked at,
  and not in it.
# They stay after all: for as long as a renewal would count, an extension takes the loss back as a renewal does.
$ cs renewal extend acme --by 1m && cs renewal list --account acme --columns due,status
extended the renewal of acme due 2026-04-30, due 2026-05-31 now: contract 3
Due         Status
2026-04-30  extended
2026-05-31  open
! they had been noted as lost: churn 1 is taken back, with its win-back
$ cs undo -q && cs renewal win acme --price +0% -q >/dev/null && cs renewal list --account acme --columns due,status && cs churn list --count
Due         Status
2026-04-30  renewed_early
2027-04-30  open
0
$ cs undo -q && cs --today 2026-06-15 renewal extend acme --by 1m
! cs: the renewal of 'acme' due 2026-04-30 is lost
! hint: 'cs renewal win ACCOUNT' when they stay, with --winback when they come back
[1]
# Who left by 'cs churn record' is not waited for in the days of grace either.
$ export CS_TODAY=2026-05-10
$ cs renewal list --account beta --columns due,status && cs churn record beta --reason price && cs renewal list --account beta --columns due,status
Due         Status
2026-04-30  in_grace
noted churn 2; 'cs churn retro 2' keeps what it teaches
Due         Status
2026-04-30  lost
