"""Sends the digests of alerts and the questions of surveys of a small store to a real SMTP server on this machine, through msmtp.

Each promise that holds counts as passed: every mail once, whatever fails or dies in between. See desk.py for the usage.
"""
from desk import check, keep, lint

OWNERS = ["li@example.com", "wang@example.com"]
ASKED = ["lin@example.com", "wu@example.com"]


def unhappy(desk):
    """One customer of each owner has said that they are."""
    people = (("acme", "Dr Wu", "wu"), ("重庆仁心", "林\u3000院长", "lin"))
    for account, name, address in people:
        desk.must("contact", "add", account, "--name", name, "--email", address + "@example.com")
    desk.must("account", "edit", "acme", "--clock-starts-on", "2025-12-01")
    desk.must("account", "edit", "重庆仁心", "--clock-starts-on", "2025-12-01", "--language", "zh")
    return people


def complain(desk):
    for _, name, _ in unhappy(desk):
        desk.must("survey", "add", name, "--kind", "nps", "--score", "3", "--answered-on", "2026-03-01")
    desk.must("alert", "check", "-q")


def digest(desk, *words, **more):
    return desk.run("alert", "check", "--mail", *words, **more)


def ask(desk, *words, **more):
    return desk.run("survey", "sent", "--all", "--mail", *words, **more)


def bodies(sink):
    return "\n".join(m.get_body(("plain",)).get_content() for m in sink.messages())


def digest_once(desk, sink):
    complain(desk)
    check("the digest goes out", digest(desk), (0, "", ""))
    check("one mail an owner", sink.to(), OWNERS)
    check("the second run has nothing new", (digest(desk), len(sink.messages())), ((0, "", ""), 2))
    check("nor has the next day", (digest(desk, day="2026-03-03"), len(sink.messages())), ((0, "", ""), 2))
    chinese = [str(m["Subject"]) for m in sink.messages() if m["To"].addresses[0].username == "wang"]
    check("the subject names the customer", ["重庆仁心口腔" in subject and "3" in subject for subject in chinese], [True])
    check("no auto-reply comes back", [m["Auto-Submitted"] for m in sink.messages()], ["auto-generated"] * 2)
    lint("a strict receiver has no complaint about a digest", sink, 2)


def digest_together(desk, sink):
    complain(desk)
    desk.script("slow", "sleep 0.3\nexec " + " ".join(desk.msmtp()) + "\n")
    runs = [desk.start("alert", "check", "--mail") for _ in range(6)]
    for run in runs:
        out, err = run.communicate(timeout=90)
        check("a digest beside others", (run.returncode, out, err), (0, "", ""))
    check("of six runs at once each digest comes once", sink.to(), OWNERS)


def digest_down(desk, sink):
    complain(desk)
    sink.stop()
    status, out, err = digest(desk)
    check("no digest with the server down", (status, out, err.count("the next run tries again")), (75, "", 2))
    sink.start()
    check("the next run delivers it", (digest(desk), sink.to()), ((0, "", ""), OWNERS))


def digest_killed(desk, sink):
    complain(desk)
    desk.script("killer", "kill -9 $PPID\n")
    check("cs is killed between claim and send", digest(desk)[0], -9)
    desk.mailer(desk.msmtp())
    status, out, err = digest(desk)
    check("the next run says what it cannot know", (status, err.count("not known whether"), "--retry-unknown" in err), (1, 1, True))
    check("and sends only what nobody had begun", len(sink.messages()), 1)
    check("asked to, it sends the rest", digest(desk, "--retry-unknown"), (0, "", ""))
    check("each digest once", sink.to(), OWNERS)
    check("then it is silent", (digest(desk, "--retry-unknown"), len(sink.messages())), ((0, "", ""), 2))


def digest_killed_after(desk, sink):
    complain(desk)
    desk.script("after", " ".join(desk.msmtp()) + "\nkill -9 $PPID\n")
    check("cs is killed after a digest went out", digest(desk)[0], -9)
    desk.mailer(desk.msmtp())
    digest(desk)
    check("no digest goes out twice", sink.to(), OWNERS)


def digest_of_many(desk, sink):
    complain(desk)
    for number in range(120):
        key = f"k{number:03}"
        desk.must("account", "add", key, "--name", f"Customer {number} " + "客" * 60, "--csm", "li")
        desk.must("contract", "add", key, "--product", "Pro", "--starts", "2025-04-01", "--ends", "2026-04-01", "--amount", "100")
        desk.must("contact", "add", key, "--name", f"Who {number}")
        desk.must("survey", "add", f"Who {number}", "--kind", "nps", "--score", "0", "--answered-on", "2026-03-01")
    desk.must("alert", "check", "-q")
    check("a digest of many", digest(desk)[0], 0)
    lint("is one a receiver reads", sink, 2)
    check("and no client cuts off", all(len(m.get_body(("html",)).get_content().encode()) <= 102 * 1024 for m in sink.messages()), True)


def questions(desk, sink):
    unhappy(desk)
    check("the questions go out", ask(desk)[0], 0)
    check("one to each", sink.to(), ASKED)
    check("the second run has nobody to ask", (ask(desk)[0], len(sink.messages())), (0, 2))
    check("each in their language", ["推荐" in bodies(sink), "recommend" in bodies(sink)], [True, True])
    lint("a strict receiver has no complaint about a question", sink, 2)


def questions_killed(desk, sink):
    unhappy(desk)
    desk.script("killer", "kill -9 $PPID\n")
    check("cs is killed before a question went out", ask(desk)[0], -9)
    desk.mailer(desk.msmtp())
    status, out, err = ask(desk)
    check("the next run does not know about one", (status, "not known whether" in err, len(sink.messages())), (1, True, 1))
    check("asked to, it sends it", ask(desk, "--retry-unknown")[0], 0)
    check("each question once", sink.to(), ASKED)


keep((digest_once, digest_together, digest_down, digest_killed, digest_killed_after, digest_of_many, questions, questions_killed))
