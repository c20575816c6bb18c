#!/bin/bash
# Plays one day of customer success at a made-up company that sells software to clinics: Monday, 2 March 2026.
# Everything happens in build/clinic, which is made anew. Run it with examples/try, which builds cs first.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
folder=${1:-$(cd "$here/../.." && pwd -P)/build/clinic}

rm -rf "$folder" && mkdir -p "$folder"
cp "$here"/*.csv "$here/usage.awk" "$here/cs.toml" "$folder"
cd "$folder"
folder=$(pwd -P)
unset LD_LIBRARY_PATH CS_DIR
export CS_TODAY=2026-03-02 CS_NOW=2026-03-02T01:00:00Z CS_AS=li  # so that the story reads the same on any day
export LANG=C.UTF-8 TZ=Asia/Shanghai XDG_CONFIG_HOME=$folder/home PAGER=cat

step() { printf '\n# %s\n' "$1"; }
# try [LINES] COMMAND: shows it as typed, and what it answers; the first LINES of it where that is enough.
try() {
  local lines=1000 answer
  if [ $# = 2 ]; then lines=$1 && shift; fi
  printf '$ %s\n' "$1"
  answer=$(eval "$1" 2>&1) || { printf '%s\n[failed]\n' "$answer" && exit 1; }
  printf '%s' "${answer:+$answer$'\n'}" | awk -v most="$lines" 'NR <= most; END { if (NR > most) print "... " NR - most " more lines" }'
}

step 'A project is a folder: settings to edit in cs.toml, and a store beside it.'
try 'cs init'

step 'What other programs know comes in as CSV. cs shows how it read each file, and checks every row first.'
for file in staff accounts contacts contracts touches; do try "cs import $file.csv"; done
step 'The same file again changes nothing.'
try 'cs import accounts.csv'

step 'What does Li have to do today?'
try 27 'cs agenda'

step 'What falls due within 90 days, for how much, and where does it stand?'
try "cs renewal list --where 'due<=+90d' --where status=open --columns account,due,days_left,amount_due,products,csm"

step 'Everything about one clinic, on one page.'
try 45 'cs account show 重庆仁心'

step 'What is ready for the talk about its renewal, and what is missing.'
try 'cs renewal show 重庆仁心 | tail -12'

step 'The call: noted while it is fresh, with the next step; what was open since Friday is done.'
try "cs touch add 重庆仁心 --kind call --with 刘芳 --note 'One contract for all three stores, from 1 April.' --next 'send it to sign' --next_on fri"
try 'cs touch done T-033'
try 'cs touch list --account 重庆仁心 --limit 2 --columns on,kind,by,note,next,next_on,next_done_on'

step 'Signed: next year starts where this year ends, and all three lines are renewed.'
try "cs contract add 重庆仁心 --kind renewal --product 'Records + Booking + Imaging' --seats 130 --amount 72万 --starts 2026-04-01 --ends 2027-04-01 --signed_on today --follows C-2501,C-2502,C-2503"
try 'cs renewal list --account 重庆仁心 --where due=2026-03-31 --columns account,due,status,amount_due,renewed_by'

step 'The founder of a skin clinic in Chengdu says no.'
try 'cs contract notice C-2536 && cs contract notice C-2537'
try 'cs account list --csm li --status canceled --columns key,name,status,arr,due'

step 'Every night the product leaves a file of what was done with it. Here are two months of it.'
try 'awk -f usage.awk accounts.csv >usage.csv && wc -l <usage.csv && head -3 usage.csv'
try 'cs feature import features.csv'
try 'cs usage import usage.csv'
try 20 'cs usage show harbour'

step 'How are they? A score that says why, and alerts before anybody complains.'
try 'cs health score --all'
try 'cs health list --where score!= --sort score --limit 5'
try 18 'cs health show huayang'
try 'cs alert check && cs alert list'

step 'A clinic calls. What was promised to it runs on a clock that explains itself.'
try "cs ticket open heyi --subject '收据打印不出来' --channel phone --priority high"
try 'cs ticket clock 1'

step 'What was done, by whom; and a slip is taken back.'
try "cs account edit mingde --csm wang"
try "cs log --limit 3"
try 'cs undo'
try "cs account list --key mingde --columns key,name,csm"

step 'Who is reminded of what: one mail a person, to look at before cron sends it.'
try 14 'cs renewal remind'
try 'mkdir mails && cs renewal remind --format eml -o mails && ls mails'
# The mailer of this machine is none of a story's business: this one keeps what it is given.
mkdir -p home/cs outbox
# shellcheck disable=SC2016  # written for the script
printf '#!/bin/sh\ncat >"%s/outbox/$(ls "%s/outbox" | wc -l).eml"\n' "$folder" "$folder" >sendmail && chmod +x sendmail
printf 'mail.sendmail = ["%s/sendmail"]\n' "$folder" >home/cs/config.toml
step 'What cron runs: each reminder is sent once, and not twice.'
try 'cs renewal remind --mail; ls outbox'
try 'cs renewal remind --mail; ls outbox'

step 'How much of what fell due in winter was renewed?'
try 30 'cs report renewals --period 2026Q1'

step 'A business review: planned from the contracts, held, and shown as slides; what is agreed stays on the agenda.'
try 'cs review plan && cs review unscheduled --within 14d'
try 'cs review add kangning --due today'
try "cs review hold kangning --with 苏琳 --notes 'Wuhou works with Imaging every day.' --next-goals 'Mianyang as well'"
try "cs review action kangning --what 'train Mianyang on Imaging' --by +30d"
try 'cs review deck kangning --format html -o review.html'

step 'What becomes of its renewal, in one word; and what more it could buy.'
try "cs renewal verdict kangning renew --why 'the medical director wants it'"
try "cs upsell add kangning --product Imaging --seats 10 --amount 60000 --note 'for Mianyang'"
try 'cs upsell propose 1 && cs upsell win 1'

step 'One renews, with more seats and a new price; one needs time; one leaves, and says why.'
try 'cs renewal win mingde --price +3% --seats 40'
try "cs renewal extend peak --by 1m --why 'their board meets in April'"
try "cs renewal lose huayang --reason price/no_budget --detail 'the founder sells the clinic' --preventable yes --first-visible 2026-01-10"

step 'What is learned from it; and when the cause is mended, who left for it is told.'
try "cs churn retro 1 --missed 'no login of the founder since January' --change 'a call after two silent weeks'"
try "cs churn fix price --what '小型诊所可以按月付费。'"
try 'cs winback letter 1'

step 'The figures: kept, expected, lost.'
try 'cs report retention --period 2026Q1'
try 25 'cs report forecast'
try 25 'cs report churn --period 2025Q3..2026Q2'

step 'Zhou leads the team: what the year and the quarter are to be, of all clinics, of the large ones, and of those Li holds.'
try "cs target add --as zhou --metric nrr --period 2026 --value 105% --note 'what the board was told'"
try 'cs target add --as zhou --metric renewal_amount_rate --period 2026Q1 --value 92%'
try 'cs target add --as zhou --metric logo_churn --period 2026Q1 --value 5% --segment large'
try 'cs target add --as zhou --metric grr --period 2026Q1 --value 98% --staff li'
try 'cs target add --as zhou --metric expansion_arr --period 2026Q1 --value 20万'
step 'Where that stands while it can still be mended: what is on target, and by how much the rest falls short.'
try 'cs report targets --period 2026'

step 'The same answers for a browser, a calendar, a spreadsheet.'
try 'cs agenda --all --format html -o agenda.html'
try "cs renewal list --where 'due<=+90d' --where 'due>=today' --format html -o renewals.html"
try 'cs report renewals --period 2026Q1 --rows --format html -o renewed.html'
try 'cs report portfolio --format html -o portfolio.html'
try 'cs account show 重庆仁心 --format html -o renxin.html'
try 'cs renewal calendar -o renewals.ics'
try "cs renewal list --where 'due<=+90d' --where 'due>=today' --format xlsx -o renewals.xlsx"

step 'The whole store as lines of JSON, and nothing is wrong with it.'
try 'cs export store.jsonl'
try 'cs doctor'

step "Look at it: $folder"
try 'ls *.html *.ics *.xlsx *.jsonl mails/*.eml outbox/*.eml'
