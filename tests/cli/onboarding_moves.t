# Every wrong move of what brings a customer into use is refused, and the allowed ones are named: each state, each verb.
$ export CS_NOW=2026-03-02T08:00:00Z CS_TODAY=2026-03-02 CS_AS=li
$ cs init -q && cs staff add wang --name Wang -q && cs staff add li --name Li -q && cs account add acme --name Acme --sales wang --csm li -q && cs contact add acme --name 'Dr Wu' --tier 1 -q
$ wrong() { "$@" >said 2>&1; local status=$?; cat said; [ $status = 1 ] || echo "status $status"; }

# handoff: return is only for what was submitted.
$ cs handoff start acme -q && wrong cs handoff return 1 --missing x; for item in business people purchase systems sale.why promised partners now stand.next; do cs handoff fill acme --item $item=x -q; done; cs handoff submit 1 -q && cs handoff return 1 --missing x -q && wrong cs handoff return 1 --missing x; cs handoff submit 1 -q && cs handoff accept 1 -q && wrong cs handoff return 1 --missing x; cs handoff introduce 1 -q && wrong cs handoff return 1 --missing x; cs handoff confirm 1 -q && wrong cs handoff return 1 --missing x
cs: handoff 1 is draft: 'return' leads nowhere from there
hint: what can be done: 'cs handoff submit 1'
cs: handoff 1 is returned: 'return' leads nowhere from there
hint: what can be done: 'cs handoff submit 1'
cs: handoff 1 is accepted: 'return' leads nowhere from there
hint: what can be done: 'cs handoff introduce 1'
cs: handoff 1 is introduced: 'return' leads nowhere from there
hint: what can be done: 'cs handoff confirm 1'
cs: handoff 1 is confirmed: 'return' leads nowhere from there
hint: confirmed is where it ends

# expectation: of a step, too.
$ cs expectation add acme --text alerts -q && cs expectation confirm 1 --feasible yes -q && cs expectation plan 1 --due 2026-04-01 -q && cs expectation add acme --text part --parent 1 -q && wrong cs expectation confirm 2; cs expectation meet 2 -q && for verb in confirm meet 'withdraw --why x' 'break --why x' 'plan --due 2026-04-01'; do wrong cs expectation ${verb%% *} 2 $([ "$verb" = "${verb#* }" ] || echo "${verb#* }"); done
cs: expectation 2 is planned: 'confirm' leads nowhere from there
hint: what can be done: 'cs expectation plan 2', 'cs expectation meet 2', 'cs expectation withdraw 2', 'cs expectation break 2'
cs: expectation 2 is met: 'confirm' leads nowhere from there
hint: met is where it ends
cs: expectation 2 is met: 'meet' leads nowhere from there
hint: met is where it ends
cs: expectation 2 is met: 'withdraw' leads nowhere from there
hint: met is where it ends
cs: expectation 2 is met: 'break' leads nowhere from there
hint: met is where it ends
cs: expectation 2 is met: 'plan' leads nowhere from there
hint: met is where it ends

# goal: reached, missed and dropped are where it ends.
$ for n in 1 2 3; do cs goal add acme --statement "goal $n" --metric m --baseline 9 --target 3 --due 2026-03-01 --agreed-on 2026-01-05 -q; done; cs goal measure 1 2 -q && cs goal review 1 -q && cs goal review 2 --answer no --why 'not installed' -q && cs goal drop 3 --why 'no use' -q && cs goal list --columns id,status --format csv
id,status
1,reached
2,missed
3,dropped
$ for id in 1 2 3; do wrong cs goal confirm $id; wrong cs goal review $id --answer no --why x; wrong cs goal drop $id --why x; done; wrong cs goal measure 3 1; wrong cs goal outcome 3 --what x; cs goal add acme --statement draft -q && wrong cs goal review 4
cs: goal 1 is reached: 'confirm' leads nowhere from there
hint: reached is where it ends
cs: goal 1 is reached: 'review' leads nowhere from there
hint: reached is where it ends
cs: goal 1 is reached: 'drop' leads nowhere from there
hint: reached is where it ends
cs: goal 2 is missed: 'confirm' leads nowhere from there
hint: missed is where it ends
cs: goal 2 is missed: 'review' leads nowhere from there
hint: missed is where it ends
cs: goal 2 is missed: 'drop' leads nowhere from there
hint: missed is where it ends
cs: goal 3 is dropped: 'confirm' leads nowhere from there
hint: dropped is where it ends
cs: goal 3 is dropped: 'review' leads nowhere from there
hint: dropped is where it ends
cs: goal 3 is dropped: 'drop' leads nowhere from there
hint: dropped is where it ends
cs: goal 3 is dropped: 'measure' leads nowhere from there
hint: dropped is where it ends
cs: goal 3 is dropped: 'outcome' leads nowhere from there
hint: dropped is where it ends
cs: goal 4 is draft: 'review' leads nowhere from there
hint: what can be done: 'cs goal confirm 4', 'cs goal drop 4'

# plan: steps.
$ cs plan start acme --template session -q && cs plan do 1 -q && wrong cs plan schedule 1 --on +1d; wrong cs plan do 1; cs plan done 1 -q && for verb in 'schedule 1 --on +1d' 'do 1' 'done 1' 'hold 1 --why x' 'slip 1 --by 1'; do wrong cs plan $verb; done; cs plan hold 2 --why x -q && wrong cs plan done 2; wrong cs plan hold 2 --why x
cs: step 1 is doing: 'schedule' leads nowhere from there
hint: what can be done: 'cs plan done 1', 'cs plan hold 1', 'cs plan slip 1'
cs: step 1 is doing: 'do' leads nowhere from there
hint: what can be done: 'cs plan done 1', 'cs plan hold 1', 'cs plan slip 1'
cs: step 1 is done: 'schedule' leads nowhere from there
hint: done is where it ends
cs: step 1 is done: 'do' leads nowhere from there
hint: done is where it ends
cs: step 1 is done: 'done' leads nowhere from there
hint: done is where it ends
cs: step 1 is done: 'hold' leads nowhere from there
hint: done is where it ends
cs: step 1 is done: 'slip' leads nowhere from there
hint: done is where it ends
cs: step 2 is on_hold: 'done' leads nowhere from there
hint: what can be done: 'cs plan schedule 2', 'cs plan do 2', 'cs plan slip 2'
cs: step 2 is on_hold: 'hold' leads nowhere from there
hint: what can be done: 'cs plan schedule 2', 'cs plan do 2', 'cs plan slip 2'

# training.
$ for n in 1 2; do cs training add 'Dr Wu' --topic t$n -q; done; cs training attended 1 -q && wrong cs training attended 1; wrong cs training missed 1; wrong cs training reschedule 1 --on +1d; cs training missed 2 -q && wrong cs training attended 2; wrong cs training missed 2
cs: training 1 is attended: 'attended' leads nowhere from there
hint: attended is where it ends
cs: training 1 is attended: 'missed' leads nowhere from there
hint: attended is where it ends
cs: training 1 is attended: 'reschedule' leads nowhere from there
hint: attended is where it ends
cs: training 2 is missed: 'attended' leads nowhere from there
hint: what can be done: 'cs training reschedule 2'
cs: training 2 is missed: 'missed' leads nowhere from there
hint: what can be done: 'cs training reschedule 2'

# account: who has churned comes back as won back, or not at all; who is there already does not enter again.
$ wrong cs account stage acme activation; cs account stage acme churned --why x -q && for stage in signing activation growth maturity renewal churned; do wrong cs account stage acme $stage; done
cs: 'acme' is in activation already, since 2026-03-02
cs: 'acme' has churned: from there it can only be won back
hint: cs account stage acme won_back
cs: 'acme' has churned: from there it can only be won back
hint: cs account stage acme won_back
cs: 'acme' has churned: from there it can only be won back
hint: cs account stage acme won_back
cs: 'acme' has churned: from there it can only be won back
hint: cs account stage acme won_back
cs: 'acme' has churned: from there it can only be won back
hint: cs account stage acme won_back
cs: 'acme' is in churned already, since 2026-03-02
