# What has become of the renewals of an earlier week: each change on a line, and the forecast from then to now.
$ cs init -q && cs staff add li --name 'Li Wei' -q && cs staff add wu --name 'Wu Fang' -q && for a in ann bea cat dan eva fay hal; do cs account add $a --name "$a's" --csm li -q; cs contract add $a --product Pro --starts 2025-06-01 --ends 2026-06-01 --amount 12000 -q; done; cs account edit fay --csm wu -q
$ cs report slippage
! cs: there is no snapshot as of 2026-03-01 or before
! hint: 'cs renewal snapshot' makes one a week; have cron run it every day
[1]
$ cs renewal edit ann --category commit -q && cs renewal edit bea --category likely --forecast 9000 -q && cs renewal edit cat --category at_risk -q && cs renewal snapshot
# Nothing yet: the week's own snapshot is the one to compare with tomorrow.
$ cs report slippage --since today
What has become of the renewals
===============================
2026-03-02 to 2026-03-02, due until 2026-08-29

The forecast then and now
-------------------------
Step       Currency  Renewals  Amount due    Forecast      Called
then       CNY              7  CNY 84,000  CNY 42,000  CNY 21,000
as it was  CNY              7       CNY 0       CNY 0       CNY 0
now        CNY              7  CNY 84,000  CNY 42,000  CNY 21,000

What has changed
----------------
nothing has changed

  Forecast: the amount due times the chance of the band of health, then and now; of what was won
  since, what was renewed, at most what was due. Called: the forecast amounts that people wrote, at
  most what is due; without one the amount due where the category is commit or likely. What changed
  in several ways counts in the waterfall under the first of them, in the order of the lines; 'as it
  was' is what changed by its chance alone. New: due by the last day that the snapshot looked at,
  and not in it.
# Won dearer, lost, taken away, moved by two months and a worse category, a better category, an amount that was changed, a new one.
$ export CS_TODAY=2026-03-10
$ cs renewal win ann --price +10% -q > won.txt && cs contract end 4 --on 2026-03-05 -q && cs contract remove 7 -q && cs renewal extend bea --by 2m --why 'new head' -q && cs renewal edit bea --category at_risk -q && cs renewal edit cat --category likely -q
$ cs contract add eva --product Mail --starts 2026-03-01 --ends 2026-06-01 --amount 3000 -q && cs contract edit 6 --ends 2026-08-01 -q && cs account add gus --name "gus's" --csm wu -q && cs contract add gus --product Pro --starts 2025-07-01 --ends 2026-07-01 --amount 5000 -q
$ cs report slippage
What has become of the renewals
===============================
2026-03-02 to 2026-03-10, due until 2026-08-29

The forecast then and now
-------------------------
Step             Currency  Renewals      Amount due       Forecast      Called
then             CNY              7   CNY 84,000.00  CNY 42,000.00  CNY 21,000
won              CNY              1        CNY 0.00   CNY 6,000.00       CNY 0
lost             CNY              1        CNY 0.00  CNY -6,000.00       CNY 0
gone             CNY              1  CNY -12,000.00  CNY -6,000.00       CNY 0
due day moved    CNY              2   CNY -1,714.29    CNY -857.14       CNY 0
amount up        CNY              1   CNY 12,000.00   CNY 6,000.00       CNY 0
category better  CNY              1        CNY 0.00       CNY 0.00  CNY 12,000
new              CNY              1    CNY 5,000.00   CNY 2,500.00       CNY 0
now              CNY              7   CNY 87,285.71  CNY 43,642.86  CNY 33,000

What has changed
----------------
Account  Name   CSM  Due         Change           Then        Now
ann      ann's  li   2026-05-31  won              CNY 12,000  CNY 12,000
cat      cat's  li   2026-05-31  category better  at risk     likely
dan      dan's  li   2026-05-31  lost             CNY 12,000  CNY 0
eva      eva's  li   2026-05-31  amount up        CNY 12,000  CNY 24,000
hal      hal's  li   2026-05-31  gone             CNY 12,000  -
gus      gus's  wu   2026-06-30  new              -           CNY 5,000
bea      bea's  li   2026-07-31  due day moved    2026-05-31  2026-07-31
bea      bea's  li   2026-07-31  category worse   likely      at risk
fay      fay's  wu   2026-07-31  due day moved    2026-05-31  2026-07-31
fay      fay's  wu   2026-07-31  amount down      CNY 12,000  CNY 10,285.71

  Forecast: the amount due times the chance of the band of health, then and now; of what was won
  since, what was renewed, at most what was due. Called: the forecast amounts that people wrote, at
  most what is due; without one the amount due where the category is commit or likely. What changed
  in several ways counts in the waterfall under the first of them, in the order of the lines; 'as it
  was' is what changed by its chance alone. New: due by the last day that the snapshot looked at,
  and not in it.
$ cs report slippage --since 'last week' --csm wu --format csv
step,currency,renewals,amount,forecast,called
then,CNY,1,12000.00,6000.00,0.00
moved,CNY,1,-1714.29,-857.14,0.00
new,CNY,1,5000.00,2500.00,0.00
now,CNY,2,15285.71,7642.86,0.00

account,name,csm,due,change,then,now
gus,gus's,wu,2026-06-30,new,-,"CNY 5,000"
fay,fay's,wu,2026-07-31,moved,2026-05-31,2026-07-31
fay,fay's,wu,2026-07-31,less,"CNY 12,000","CNY 10,285.71"
$ cs report slippage --since 2026-03-08 --lang zh | head -20
续约变动
========
2026-03-02 至 2026-03-10，2026-08-29 前到期

预测：当时到现在
----------------
项目        币种  续约数        应续金额           预测    人工预测
当时        CNY        7   CNY 84,000.00  CNY 42,000.00  CNY 21,000
已续约      CNY        1        CNY 0.00   CNY 6,000.00       CNY 0
已流失      CNY        1        CNY 0.00  CNY -6,000.00       CNY 0
已不存在    CNY        1  CNY -12,000.00  CNY -6,000.00       CNY 0
到期日变动  CNY        2   CNY -1,714.29    CNY -857.14       CNY 0
金额增加    CNY        1   CNY 12,000.00   CNY 6,000.00       CNY 0
分类变好    CNY        1        CNY 0.00       CNY 0.00  CNY 12,000
新增        CNY        1    CNY 5,000.00   CNY 2,500.00       CNY 0
现在        CNY        7   CNY 87,285.71  CNY 43,642.86  CNY 33,000

变动明细
--------
客户  名称   客户成功经理  到期日      变动        当时        现在
$ cs report slippage --since 2026-03-01
! cs: there is no snapshot as of 2026-03-01 or before
! hint: 'cs renewal snapshot' makes one a week; have cron run it every day
[1]
$ cs report slippage --since tomorrowish
! cs: --since: 'tomorrowish' is not a date
! hint: write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'
[2]
