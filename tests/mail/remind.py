"""Sends the reminders and agendas of a small store to a real SMTP server on this machine, through msmtp, and counts what arrives.

Each promise that holds counts as passed: every mail once, whatever fails or dies in between. See desk.py for the usage.
"""
from desk import check, keep, lint


def remind(desk, *words, **more):
    return desk.run("renewal", "remind", "--mail", *words, **more)


def agenda(desk, *words, **more):
    return desk.run("agenda", "--mail", *words, **more)


def once(desk, sink):
    check("the first run sends", remind(desk), (0, "", ""))
    check("one mail a person", sink.to(), ["li@example.com", "wang@example.com"])
    check("the second run has nothing to say", remind(desk), (0, "", ""))
    check("and sends nothing", len(sink.messages()), 2)
    for message in sink.messages():
        check("no auto-reply comes back", message["Auto-Submitted"], "auto-generated")
    chinese = [str(m["Subject"]) for m in sink.messages() if m["To"].addresses[0].username == "wang"]
    check("a Chinese subject arrives as it was", ["重庆仁心口腔" in subject and "还有 29 天到期" in subject for subject in chinese], [True])
    lint("a strict receiver has no complaint", sink, 2)


def together(desk, sink):
    desk.script("slow", "sleep 0.3\nexec " + " ".join(desk.msmtp()) + "\n")
    runs = [desk.start("renewal", "remind", "--mail") for _ in range(6)]
    for run in runs:
        out, err = run.communicate(timeout=90)
        check("a run beside others", (run.returncode, out, err), (0, "", ""))
    check("of six runs at once each mail comes once", sink.to(), ["li@example.com", "wang@example.com"])


def server_down(desk, sink):
    sink.stop()
    status, out, err = remind(desk)
    check("with the server down: try again later", (status, out, err.count("the next run tries again")), (75, "", 2))
    sink.start()
    check("the next run delivers", remind(desk), (0, "", ""))
    check("each once", sink.to(), ["li@example.com", "wang@example.com"])
    desk.mailer(["/no/such/mailer"])
    status, out, err = remind(desk, day="2026-03-26")  # seven days before: another reminder
    check("a mailer that cannot be started", (status, "No such file" in err), (75, True))


def killed(desk, sink):
    desk.script("killer", "kill -9 $PPID\n")
    check("cs is killed between claim and send", remind(desk)[0], -9)
    desk.mailer(desk.msmtp())
    status, out, err = remind(desk)
    check("the next run says what it cannot know", (status, err.count("not known whether"), "--retry-unknown" in err), (1, 1, True))
    check("and sends only what nobody had begun", sink.to(), ["wang@example.com"])
    check("asked to, it sends the rest", remind(desk, "--retry-unknown"), (0, "", ""))
    check("each once", sink.to(), ["li@example.com", "wang@example.com"])
    check("then it is silent", remind(desk), (0, "", ""))


def killed_after(desk, sink):
    desk.script("after", " ".join(desk.msmtp()) + "\nkill -9 $PPID\n")
    check("cs is killed after the mail went out", remind(desk)[0], -9)
    desk.mailer(desk.msmtp())
    remind(desk)
    check("nothing goes out twice", sink.to(), ["li@example.com", "wang@example.com"])


def operands(desk, sink):
    desk.mailer(desk.msmtp()[:-1])
    check("a mailer that takes its recipients as operands", remind(desk), (0, "", ""))
    check("gets each", sink.to(), ["li@example.com", "wang@example.com"])


def missed(desk, sink):
    check("ten days off: what was missed comes once", remind(desk, day="2026-03-27"), (0, "", ""))
    check("one mail a person, not one a threshold", sink.to(), ["li@example.com", "wang@example.com"])
    check("long before, nobody is told", remind(desk, day="2025-06-01"), (0, "", ""))


def no_address(desk, sink):
    desk.must("staff", "edit", "wang", "--email=")
    status, out, err = remind(desk)
    check("who has no address is named, the others are told", (status, "wang has no address" in err, sink.to()), (1, True, ["li@example.com"]))


def big(desk, sink):
    for number in range(300):
        key = f"k{number:03}"
        desk.must("account", "add", key, "--name", f"Customer {number} " + "客" * 60, "--csm", "li")
        desk.must("contract", "add", key, "--product", "Pro", "--starts", "2025-04-01", "--ends", "2026-04-01", "--amount", "100")
    check("a letter of hundreds", remind(desk)[0], 0)
    lint("is one a receiver reads", sink, 2)
    check("and no client cuts off", all(len(m.get_body(("html",)).get_content().encode()) <= 102 * 1024 for m in sink.messages()), True)


def agenda_once(desk, sink):
    check("the agenda goes out", agenda(desk), (0, "", ""))
    check("one mail a person", sink.to(), ["li@example.com", "wang@example.com"])
    check("the second run has nothing to say", agenda(desk), (0, "", ""))
    check("a day without news is silent", agenda(desk, "--changed", day="2026-03-03"), (0, "", ""))
    check("nothing more went out", len(sink.messages()), 2)
    chinese = [str(m["Subject"]) for m in sink.messages() if m["To"].addresses[0].username == "wang"]
    check("in the reader's language", chinese, ["待办：逾期 1 项"])
    lint("a strict receiver has no complaint about it", sink, 2)


def agenda_together(desk, sink):
    desk.script("slow", "sleep 0.3\nexec " + " ".join(desk.msmtp()) + "\n")
    runs = [desk.start("agenda", "--mail") for _ in range(6)]
    for run in runs:
        out, err = run.communicate(timeout=90)
        check("an agenda beside others", (run.returncode, out, err), (0, "", ""))
    check("of six runs at once each agenda comes once", sink.to(), ["li@example.com", "wang@example.com"])


def agenda_fails(desk, sink):
    sink.stop()
    status, out, err = agenda(desk)
    check("no agenda with the server down", (status, out, err.count("the next run tries again")), (75, "", 2))
    sink.start()
    desk.script("killer", "kill -9 $PPID\n")
    check("cs is killed before an agenda went out", agenda(desk)[0], -9)
    desk.mailer(desk.msmtp())
    status, out, err = agenda(desk)
    check("the next run does not know about one", (status, err.count("not known whether"), sink.to()), (1, 1, ["wang@example.com"]))
    check("asked to, it sends it", agenda(desk, "--retry-unknown"), (0, "", ""))
    check("each agenda once", sink.to(), ["li@example.com", "wang@example.com"])


def agenda_big(desk, sink):
    for number in range(150):
        key = f"k{number:03}"
        desk.must("account", "add", key, "--name", f"Customer {number} " + "客" * 60, "--csm", "li")
        desk.must("contract", "add", key, "--product", "Pro", "--starts", "2025-04-01", "--ends", "2026-04-01", "--amount", "100")
    check("an agenda of hundreds", agenda(desk)[0], 0)
    check("is not cut off either", all(len(m.get_body(("html",)).get_content().encode()) <= 102 * 1024 for m in sink.messages()), True)


keep((once, together, server_down, killed, killed_after, operands, missed, no_address, big, agenda_once, agenda_together,
      agenda_fails, agenda_big))
