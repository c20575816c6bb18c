# Did 90 % renew 9 of 10? Chances that were kept 90 days before against what came; what people said is beside it.
$ cs init -q && cs staff add li --name 'Li Wei' -q && printf 'key,name,csm\n' > a.csv && printf 'account,product,amount,starts,ends,external_id,follows,kind,signed_on\n' > c.csv
# Ten that fell due the year before, of which eight renewed; then eight that fall due on 2025-06-30.
$ for i in $(seq 10); do echo "k$i,Clinic $i,li" >> a.csv; echo "k$i,Pro,12000,2023-07-01,2024-07-01,old$i,,new,2023-06-20" >> c.csv; done; for i in $(seq 8); do echo "k$i,Pro,12000,2024-07-01,2025-07-01,mid$i,old$i,renewal,2024-06-20" >> c.csv; done
$ cs account import a.csv --yes -q && cs contract import c.csv --yes -q
# A snapshot 91 days before, and one that is too late to count.
$ export CS_TODAY=2025-03-31; for i in 1 2 3 4 5; do cs renewal edit k$i --category commit -q; done; cs renewal edit k6 --category at_risk -q && cs renewal edit k7 --category at_risk -q && cs renewal verdict k6 lose --why 'no budget' -q && cs renewal verdict k1 renew --why 'they said so' -q && cs renewal verdict k1 renew --final --why agreed -q && cs renewal snapshot
$ CS_TODAY=2025-04-07 cs renewal edit k8 --category likely -q && CS_TODAY=2025-04-07 cs renewal snapshot
$ export CS_TODAY=2025-09-01
$ cs report calibration
Did what was forecast come true?
================================
2023-09-02..2025-09-01, as of 2025-09-01

Chances 90 days before, and what came
-------------------------------------
Chance  Renewals  On average %  Renewed
70-80%         8          77.3  0/8 = 0.0% (0.0-32.4%)

Decided                 18
Of these in a snapshot  8
Brier score             0.5971
Of one rate for all     0.0000

What the people called it then
------------------------------
Category  Renewals  Renewed
commit           5  0/5 = 0.0% (0.0-43.4%)
likely           0  n/a
at risk          2  0/2 = 0.0% (0.0-65.8%)
lost             0  n/a

Verdicts at the checkpoint of 90 days
-------------------------------------
Judge  Verdict  Renewals  Renewed
CSM    renew           1  0/1 = 0.0% (0.0-79.3%)
CSM    lose            1  0/1 = 0.0% (0.0-79.3%)
final  renew           1  0/1 = 0.0% (0.0-79.3%)

  Of each renewal that is decided, won or lost: the chance that was kept by 'cs renewal snapshot' 90
  days before it was due, or up to 14 days earlier. Brier score: the mean of (chance - outcome)
  squared; 0 is perfect, and one rate for all is what it has to beat. Intervals of 95%, Wilson.
  Categories are those of the same snapshot; verdicts the newest of each judge at a checkpoint of 90
  days or more. Neither is part of the chance.
$ printf 'account,product,amount,starts,ends,external_id,follows,kind,signed_on\n' > n.csv; for i in 1 2 3 4 6; do echo "k$i,Pro,12000,2025-07-01,2026-07-01,new$i,mid$i,renewal,2025-06-20" >> n.csv; done; cs contract import n.csv --yes -q
$ cs report calibration --rows
Did what was forecast come true?
================================
2023-09-02..2025-09-01, as of 2025-09-01

Chances 90 days before, and what came
-------------------------------------
Chance  Renewals  On average %  Renewed
70-80%         8          77.3  5/8 = 62.5% (30.6-86.3%)

Decided                 18
Of these in a snapshot  8
Brier score             0.2562
Of one rate for all     0.2344

What the people called it then
------------------------------
Category  Renewals  Renewed
commit           5  4/5 = 80.0% (37.6-96.4%)
likely           0  n/a
at risk          2  1/2 = 50.0% (9.5-90.5%)
lost             0  n/a

Verdicts at the checkpoint of 90 days
-------------------------------------
Judge  Verdict  Renewals  Renewed
CSM    renew           1  1/1 = 100.0% (20.7-100.0%)
CSM    lose            1  1/1 = 100.0% (20.7-100.0%)
final  renew           1  1/1 = 100.0% (20.7-100.0%)

Every renewal that is decided
-----------------------------
Account  Name       Due         Status   Snapshot    Chance %  Category  system  CSM    final
k1       Clinic 1   2024-06-30  renewed
k2       Clinic 2   2024-06-30  renewed
k3       Clinic 3   2024-06-30  renewed
k4       Clinic 4   2024-06-30  renewed
k5       Clinic 5   2024-06-30  renewed
k6       Clinic 6   2024-06-30  renewed
k7       Clinic 7   2024-06-30  renewed
k8       Clinic 8   2024-06-30  renewed
k9       Clinic 9   2024-06-30  lost
k10      Clinic 10  2024-06-30  lost
k1       Clinic 1   2025-06-30  renewed  2025-03-31      77.3  commit            renew  renew
k2       Clinic 2   2025-06-30  renewed  2025-03-31      77.3  commit
k3       Clinic 3   2025-06-30  renewed  2025-03-31      77.3  commit
k4       Clinic 4   2025-06-30  renewed  2025-03-31      77.3  commit
k5       Clinic 5   2025-06-30  lost     2025-03-31      77.3  commit
k6       Clinic 6   2025-06-30  renewed  2025-03-31      77.3  at risk           lose
k7       Clinic 7   2025-06-30  lost     2025-03-31      77.3  at risk
k8       Clinic 8   2025-06-30  lost     2025-03-31      77.3

  Of each renewal that is decided, won or lost: the chance that was kept by 'cs renewal snapshot' 90
  days before it was due, or up to 14 days earlier. Brier score: the mean of (chance - outcome)
  squared; 0 is perfect, and one rate for all is what it has to beat. Intervals of 95%, Wilson.
  Categories are those of the same snapshot; verdicts the newest of each judge at a checkpoint of 90
  days or more. Neither is part of the chance.
$ cs report calibration --period 2025Q2 --format csv
chance,renewals,given,came,came_percent,came_low,came_high
70-80%,8,77.3,5,62.5,30.6,86.3

category,renewals,came,came_percent,came_low,came_high
commit,5,4,80,37.6,96.4
likely,0,0,,,
at_risk,2,1,50,9.5,90.5
lost,0,0,,,

judge,verdict,renewals,came,came_percent,came_low,came_high
csm,renew,1,1,100,20.7,100
csm,lose,1,1,100,20.7,100
final,renew,1,1,100,20.7,100
$ cs report calibration --period 2025Q3
Did what was forecast come true?
================================
2025Q3, as of 2025-09-01

Chances 90 days before, and what came
-------------------------------------
no renewal is decided yet of which a snapshot was kept: n/a

Decided                 0
Of these in a snapshot  0
Brier score             n/a
Of one rate for all     n/a

What the people called it then
------------------------------
Category  Renewals  Renewed
commit           0  n/a
likely           0  n/a
at risk          0  n/a
lost             0  n/a

Verdicts at the checkpoint of 90 days
-------------------------------------
nothing that was judged is decided yet: n/a

  Of each renewal that is decided, won or lost: the chance that was kept by 'cs renewal snapshot' 90
  days before it was due, or up to 14 days earlier. Brier score: the mean of (chance - outcome)
  squared; 0 is perfect, and one rate for all is what it has to beat. Intervals of 95%, Wilson.
  Categories are those of the same snapshot; verdicts the newest of each judge at a checkpoint of 90
  days or more. Neither is part of the chance.
$ cs report calibration --period 2025Q2 --lang zh | head -16
预测校准
========
2025Q2，截至 2025-09-01

到期前 90 天的概率与结果
------------------------
概率    续约数  平均概率 %  实际续约
70-80%       8        77.3  5/8 = 62.5% (30.6-86.3%)

已有结果        8
其中有快照      8
Brier 分数      0.2562
统一按总续约率  0.2344

当时的预测分类
--------------
