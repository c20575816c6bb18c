#!/bin/bash
# Plays how a clinic is brought into use, from the signature to the certificate, in autumn 2026: in English, or with
# "zh" in Chinese.      examples/clinic/onboarding.sh [FOLDER [en|zh]]
# Everything happens in FOLDER (build/onboarding), which is made anew; cs is taken from the PATH.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
folder=${1:-$(cd "$here/../.." && pwd -P)/build/onboarding}
language=${2:-en}

rm -rf "$folder" && mkdir -p "$folder"
cp "$here/holidays.csv" "$folder"
cd "$folder"
folder=$(pwd -P)
unset LD_LIBRARY_PATH CS_DIR
export LANG=C.UTF-8 TZ=Asia/Shanghai XDG_CONFIG_HOME=$folder/home PAGER=cat

# say ENGLISH CHINESE: what this play says of the two.
say() { if [ "$language" = zh ]; then printf '%s' "$2"; else printf '%s' "$1"; fi; }
step() { printf '\n# %s\n' "$(say "$1" "$2")"; }
on() { export CS_TODAY=$1 CS_NOW=${1}T01:00:00Z; }
play() {
  printf '$ %s\n' "$1"
  answer=$(eval "$1" 2>&1) && status=0 || status=$?
  printf '%s' "${answer:+$answer$'\n'}"
}
# try COMMAND: shows it as typed, and what it answers. refused COMMAND: one that is expected to be.
try() { play "$1"; [ "$status" = 0 ] || { printf '[failed]\n' && exit 1; }; }
refused() { play "$1"; [ "$status" != 0 ] || { printf '[this was to be refused]\n' && exit 1; }; }

key=$(say harbour 仁心) name=$(say 'Harbour Dental' 重庆仁心口腔)
owner=$(say 'Dr Wu' 吴院长) desk=$(say 'Ms Chen' 陈护士长)
wang=$(say wang 王芳) li=$(say li 李薇) zhou=$(say zhou 周可)

on 2026-09-01
step 'Larkspur sells software to clinics. One has signed.' '云雀公司向诊所销售软件。一家诊所刚刚签约。'
{
  printf 'currency = "CNY"\nlanguage = "%s"\ncompany = "%s"\n' "$language" "$(say 'Larkspur Clinic Software' 云雀诊所软件)"
  printf '[calendar]\nholidays = "holidays.csv"\n[implementation]\nrate = "CNY 300"\n'
} >settings.toml
export CS_AS=$wang
cs init -q && mv settings.toml cs.toml
cs staff add "$wang" --name "$(say 'Wang Fang' 王芳)" --roles sales -q
cs staff add "$li" --name "$(say 'Li Wei' 李薇)" --roles csm --since 2019-03-01 --bio "$(say 'ten years with dental chains' 十年口腔连锁门诊经验)" --strengths "$(say 'chains of clinics' 连锁门诊运营)" -q
cs staff add "$zhou" --name "$(say 'Zhou Ke' 周可)" --roles support -q
cs feature add booking --name "$(say Booking 预约)" --core yes -q && cs feature add recall --name "$(say Recall 复诊提醒)" --core yes -q
try "cs account add $key --name '$name' --segment medium --sales $wang --language $language --signed-on today"
try "cs contract add $key --product '$(say 'Clinic edition' 诊所版)' --amount 12万 --starts 2026-09-01 --term 12m --signed-on today"
try "cs contact add $key --name '$owner' --title '$(say Owner 院长)' --function '$(say doctor 医生)' --tier 1 --role decision_maker --email wu@clinic.example --pains '$(say 'patients do not come' 患者爽约)' --solvable yes"

step 'Sales hands over in writing: refused while something lacks.' '销售书面交接：内容不全不能提交。'
try "cs handoff start $key --csm $li --support $zhou"
refused "cs handoff submit $key"
try "cs handoff fill $key --item business='$(say '12 chairs, two sites' '12 张牙椅，两家门店')' --item people='$(say 'Dr Wu decides' 吴院长拍板)' --item purchase='$(say 'clinic edition, one year' 诊所版，一年)' --item systems='$(say 'a book of paper' 纸质预约本)' --item sale.why='$(say 'fewer no-shows' 减少爽约)' --item promised='$(say 'see the ledger' 见承诺台账)' --item partners='$(say none 无)' --item now='$(say signed 已签约)' --item stand.next='$(say 'kick-off on 14 September' '9 月 14 日启动会')'"
step 'What sales has promised goes into a ledger.' '销售的承诺记入台账。'
try "cs expectation add $key --text '$(say 'old records are imported' 导入旧病历)' --due 2026-09-30"
try "cs expectation add $key --text '$(say 'stock alerts by telephone' 电话库存提醒)'"
try "cs expectation add $key --text '$(say 'a tablet for the front desk' 赠送前台平板)'"
try "cs handoff submit $key"

on 2026-09-02
export CS_AS=$li
step 'The CSM returns it, says what is missing, and takes it over.' '客户成功经理退回，说明缺少的内容，补充后接收。'
try "cs handoff return $key --missing '$(say 'who works with it every day?' 谁每天使用？)'"
try "CS_AS=$wang cs handoff fill $key --item people='$(say 'Dr Wu decides, Ms Chen uses it at the front desk' 吴院长拍板，陈护士长在前台使用)'"
try "CS_AS=$wang cs handoff submit $key"
try "cs contact add $key --name '$desk' --function '$(say nurse 护士)' --tier 2 --role user --email chen@clinic.example"
try "cs handoff accept $key"

on 2026-09-03
step 'Introduced with a page about the CSM; the customer confirms, and the clock starts.' '附客户成功经理介绍页引荐；客户确认，开始计时。'
try "cs staff card $li"
try "cs handoff introduce $key --with '$owner'"
try "cs handoff confirm $key --with '$owner'"

step 'Each promise is talked over: one can be kept, one is brought back to what can be done.' '逐条确认承诺：可行的排期，不可行的收回到可以满足的程度。'
try "cs expectation confirm 1 --with '$owner' --feasible yes && cs expectation plan 1"
try "cs expectation confirm 2 --with '$owner' --feasible no --answer '$(say 'by text message instead' 改为短信提醒)'"
try "cs expectation withdraw 2 --why '$(say 'there is no interface to telephones' 没有电话接口)'"

step 'What success means, in a number; read back and confirmed.' '成功是什么，用一个数字说清，复述确认。'
try "cs goal add $key --statement '$(say 'half as many patients stay away' 让爽约的患者少一半)' --said-by '$owner' --metric '$(say no-shows 爽约率)' --unit % --baseline 12 --target 6 --due 2027-02-28"
try "cs goal confirm 1 --with '$owner'"
try "cs report confirmation $key"

on 2026-09-14
step 'The plan, counted in working days: a Sunday in September is one, the first week of October is not.' '实施计划按工作日计算：九月有一个周日调休上班，十月第一周放假。'
try "cs plan start $key --template standard --kickoff today"
try 'cs plan done 1 --hours 2'

on 2026-09-18
step 'The data comes late: what waits for it slips across the holiday.' '数据晚交：后续步骤顺延，跨过国庆假期。'
refused 'cs plan slip 2 --to 2026-10-02'
try "cs plan slip 2 --by 7 --why '$(say 'their old system is slow to export' 旧系统导出慢)'"
try "cs plan schedule 2 --on 2026-09-29 --with '$desk'"
try "cs plan status $key"

on 2026-10-08
step 'The appointment was missed, and a promise is broken; the agenda says what to do.' '约定日错过，一个承诺未兑现；待办列出该做什么。'
try "cs expectation break 3 --why '$(say 'nobody had asked the warehouse' 未与仓库确认库存)'"
try 'cs agenda'
try "cs plan schedule 2 --on +1d && cs expectation meet 1"
on 2026-10-09
try 'cs plan done 2 --hours 1 && cs plan done 3 --hours 6 && cs plan done 4 --hours 1'

on 2026-10-12
step 'Training: who was there, the quiz, and homework that the product itself proves.' '培训：谁参加、测验得分，课后任务由产品使用数据证明。'
try "cs training add '$desk' --topic '$(say booking 预约)' --on today && cs training add '$owner' --topic '$(say booking 预约)' --on today"
try 'cs training attended 1 --score 90 && cs training missed 2'
try 'cs training homework 1 --feature booking --times 5 --by 2026-10-16'
try 'cs plan done 5 --hours 4'

on 2026-10-17
printf 'account,day,feature,user,events\n%s,2026-10-13,booking,chen@clinic.example,2\n' "$key" >usage.csv
try 'cs usage import usage.csv -q; cs training homework 1'
refused 'cs training certify 1'
try 'cs training due'
try "cs report training-followup $key"

on 2026-10-20
step 'Shown once more, done, and certified: an employer can look it up.' '再讲一遍，完成任务，发放证书：用人单位可以核验。'
try "cs touch add $key --kind call --with '$desk' --note '$(say 'stuck at the waiting list, shown once more' 卡在候补名单，已再次演示)'"
try "cs training add '$desk' --topic '$(say booking 预约)' --on today && cs training attended 3 --score 95 && cs training homework 3 --feature booking --times 5 --by 2026-10-23"
on 2026-10-23
printf 'account,day,feature,user,events\n%s,2026-10-21,booking,chen@clinic.example,3\n%s,2026-10-22,booking,chen@clinic.example,4\n' "$key" "$key" >usage.csv
try 'cs usage import usage.csv -q; cs training homework 3'
try 'cs training certify 3'
code=$(cs training list --columns certificate --format csv | grep -e -)
try "cs training certificate $code"
try "cs training verify $code"
refused 'cs training verify 0000-0000-0000'

step 'In use: activated in time. First value, and the question after three months.' '已启用且按时。首次获得价值，三个月后提问。'
try "cs account milestone $key activated --on 2026-10-01 --note '$(say 'the front desk books in it' 前台已用系统预约)'"
on 2026-11-20
try "cs goal measure 1 9 --source '$(say 'their own count' 诊所统计)'"
try "cs goal outcome 1 --amount 3万 --what '$(say '40 more visits a month' '每月多接诊 40 人次')' --evidence '$(say 'their books' 收费记录)'"
on 2026-12-03
printf 'account,day,feature,user,events\n%s,2026-11-17,booking,chen@clinic.example,31\n%s,2026-11-24,recall,chen@clinic.example,6\n%s,2026-11-30,booking,chen@clinic.example,12\n' "$key" "$key" "$key" >usage.csv
try 'cs usage import usage.csv -q; cs usage show '"$key"' | head -12'
try "cs plan done 7 --on 2026-10-23 && cs plan done 8 --on 2026-11-20 --hours 2 && cs plan hold 6 --why '$(say 'the owner is away' 院长外出)'"
try 'cs plan cost'
refused 'cs goal review 1 --answer reached'
try 'cs goal review 1'
try 'cs goal show 1'

step 'Where they stand, what their archive holds, who promises what cannot be kept.' '客户现状，档案里有什么，谁的承诺无法兑现。'
try "cs report current-state $key"
try "cs account dossier $key"
try 'cs expectation open --by-person'
try "cs account timeline $key --limit 12"
try 'cs report onboarding'

step 'The same documents to send.' '同样的文档，可以发送。'
mkdir documents
for document in confirmation training-followup current-state; do
  try "cs report $document $key --format html -o documents/$document.html"
done
try "cs handoff form $key --format html -o documents/handoff.html && cs plan status $key --format html -o documents/plan.html && cs training certificate $code --format html -o documents/certificate.html"
try 'cs doctor'
