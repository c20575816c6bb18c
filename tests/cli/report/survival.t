# How long customers stay: what was seen, with its limits, and what it lets expect.
$ cs init -q && cs report survival
How long customers stay
=======================
2026-03-02

Still customers after so many years
-----------------------------------
nobody was ever a customer

  From the first day that an account was worth anything a year until it was first worth nothing,
  gaps within the grace period bridged; who is a customer today, or may still renew, counts as
  watched until then. Kaplan-Meier with log-log limits of 95%. After a year: after 365.25 days.
$ printf 'key,name,segment\n' > a.csv && printf 'account,product,amount,starts,ends,external_id,follows,kind\n' > c.csv
$ for i in $(seq 60); do echo "k$i,Clinic $i,$([ $((i % 2)) = 0 ] && echo large || echo small)" >> a.csv; last=; for y in 2020 2021 2022 2023 2024 2025; do [ $((i * 7 % 60)) -lt $(( (y - 2020) * 9 )) ] && break; echo "k$i,Pro,12000,$y-03-01,$((y + 1))-03-01,c$i-$y,$last,$([ -z "$last" ] && echo new || echo renewal)" >> c.csv; last=c$i-$y; done; done
$ cs account import a.csv --yes -q && cs contract import c.csv --yes -q && cs contract list --count
225
$ cs report survival
How long customers stay
=======================
2026-03-02

Accounts                              60
Lost                                  45
Median stay, days                     1461 (1095, 1826)
Mean stay within what was seen, days  1369 / 2191

Still customers, %
------------------
      share of customers
100% +********
     |  --    *......
     |    --  *******
     |      ---......*......
 75% +        ---....*......
     |           --  *******.......
     |             ---......*......
     |               .----..*******
 50% +                    ---......*......
     |                      .-----.*......
     |                            -*******........
     |                             ....---*--.....
 25% +                             .......********--
     |                                    ........  ----------
     |                                    ........            ---------------
     |                                                                       --
  0% +
     ++------+------+-------+------+------+------+------+-------+------+------+
      0      12     24      36     48     60     72     84      96    108    120
      months since the first day
      * all customers   - expected (sBG)   . 95% limits

Still customers after so many years
-----------------------------------
Group  Years  Watched  Lost so far  Share %  from    to
all        1       51            9       85  73.2  91.9
all        2       42           18       70  56.7  79.9
all        3       33           27       55  41.6  66.5
all        4       33           36       40  27.7  52.0
all        5       15           45       25  14.9  36.4

Renewals seen, and to be expected
---------------------------------
Renewals  Of  Left  Seen %  Expected %  Renewal rate %  Payments to come
       1  60    51      85        78.6            78.6              2.75
       2  60    42      70        61.7            78.6              2.75
       3  60    33      55        48.5            78.6              2.75
       4  60    24      40        38.1            78.6              2.75
       5  60    15      25        29.9            78.6              2.75
       6                          23.5            78.6              2.75
       7                          18.5            78.6              2.75
       8                          14.5            78.6              2.75
       9                          11.4            78.6              2.75
      10                           9.0            78.6              2.75

  Expected: shifted beta-geometric, a = 2727.701, b = 10000.000 (at a bound: all are alike), of
  cohorts by the year they began in. Payments to come: of a customer who has renewed so often, the
  next one whole, each later one less by 10% a year.

  From the first day that an account was worth anything a year until it was first worth nothing,
  gaps within the grace period bridged; who is a customer today, or may still renew, counts as
  watched until then. Kaplan-Meier with log-log limits of 95%. After a year: after 365.25 days.
$ cs report survival --by segment --format csv | head -n 14
group,years,at_risk,lost,share,low,high
large,1,25,5,83.3,64.5,92.7
large,2,21,9,70,50.3,83.1
large,3,16,14,53.3,34.3,69.1
large,4,16,18,40,22.8,56.7
large,5,7,23,23.3,10.3,39.4
small,1,26,4,86.7,68.3,94.8
small,2,21,9,70,50.3,83.1
small,3,17,13,56.7,37.3,72.1
small,4,17,18,40,22.8,56.7
small,5,8,22,26.7,12.6,43
all,1,51,9,85,73.2,91.9
all,2,42,18,70,56.7,79.9
all,3,33,27,55,41.6,66.5
$ cs report survival --lang zh --as-of 2022-06-01
客户留存时长
============
2022-06-01

客户数                60
流失                  18
留存天数中位数        未达到
观察期内平均留存天数  740 / 822

仍为客户，%
-----------
      客户占比
100% +********************************
     |                                *...............................
     |                                ********************************
     |                                ................................*........
 75% +                                ................................*........
     |                                                                *********
     |                                                                .........
     |                                                                .........
 50% +
     |
     |
     |
 25% +
     |
     |
     |
  0% +
     ++-------+-------+-------+-------+-------+-------+-------+-------+-------+
      0       3       6       9       12      15      18      21      24      27
      自首日起的月数
      * 全部客户   . 95% 区间

若干年后仍为客户
----------------
分组  年数  观察客户  累计流失  留存 %  下限  上限
合计     1        51         9      85  73.2  91.9
合计     2        42        18      70  56.7  79.9

  不作预测：需有一年内至少 50 个客户开始，且其后全部经过 3 次续约。

  自客户首次有年费之日起，至首次为零之日止，宽限期内的间隔视为连续；今日仍为客户或仍可续约者，观察至
  此为止。Kaplan-Meier 及 95% log-log 区间。每年按 365.25 天计。
$ cs report survival --by segment | sed -n '/share of/,/large/p'
      share of customers
100% +************
     |            *
     |            *ooooooooooo
     |            ************o
 75% +                        *
     |                        ************
     |                                    *
     |                                    *************
 50% +                                                 *
     |                                                 *
     |                                                 ************
     |                                                             *
 25% +                                                             ************
     |
     |
     |
  0% +
     ++-----------+-----------+-----------+-----------+-----------+------------
      0           12          24          36          48          60
      months since the first day
      * large   o small
$ cs report survival --as-of 2020-06-01 | sed -n '/after so many/,/yet$/p'
Still customers after so many years
-----------------------------------
nobody has been a customer for a year yet
