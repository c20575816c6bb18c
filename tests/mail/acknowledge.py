"""Opens tickets from mail and acknowledges them through a real SMTP server on this machine, and counts what arrives.

Each promise that holds counts as passed: every mail one ticket and one answer, whatever fails or dies in between. See desk.py for the usage.
"""
from desk import check, keep, lint


def asked(desk, number, subject="=?gb2312?B?yrLDtMqxuvI=?="):
    """A mail of a customer, as a mail rule has it."""
    if number == 1:
        desk.must("contact", "add", "重庆仁心", "--name", "周敏（沙坪坝区第二门诊部护士长）", "--email", "zhou@renxin.example", "--language", "zh")
    path = desk.root / f"{number}.eml"
    path.write_bytes((f"From: Zhou <zhou@renxin.example>\r\nTo: cs@example.com\r\nSubject: {subject}\r\n"
                      f"Message-ID: <{number}@renxin.example>\r\n\r\nhello\r\n").encode())
    return path


def open_mail(desk, path, **more):
    return desk.run("ticket", "open", "--from-mail", "--ack", mail=path, **more)


def acknowledged(desk, sink):
    path = asked(desk, 1, "=?gb2312?B?yrLDtMqxuvI=?= " + "=?utf-8?B?5a6i?=" * 30)
    check("a mail opens a ticket", open_mail(desk, path), (0, "opened ticket 1 of 重庆仁心, from 周敏（沙坪坝区第二门诊部护士长）\nacknowledged ticket 1\n", ""))
    check("and again does nothing", open_mail(desk, path), (0, "ticket 1 has this mail already\n", ""))
    check("one acknowledgement", sink.to(), ["zhou@renxin.example"])
    message = sink.messages()[0]
    check("it is known as automatic", message["Auto-Submitted"], "auto-replied")
    check("it is of the thread", (message["In-Reply-To"], message["References"]), ("<1@renxin.example>", "<1@renxin.example>"))
    check("it has the number", str(message["Subject"]).startswith("Re: 什么时候客客") and str(message["Subject"]).endswith("[#1]"), True)
    check("it is in their language, with the promise", "2026-03-02 14:30" in message.get_body(("plain",)).get_content()
          and "您好" in message.get_body(("plain",)).get_content(), True)
    lint("a strict receiver has no complaint about an acknowledgement", sink, 1)
    back = desk.root / "back.eml"
    back.write_bytes(next(sink.folder.iterdir()).read_bytes())
    check("our own that comes back opens nothing and is not answered", (open_mail(desk, back), len(sink.messages())), ((0, "ticket 1 has this mail already\n", ""), 1))
    status, out, err = desk.run("ticket", "list", "--count")
    check("one ticket", out, "1\n")


def in_own_words(desk, sink):
    """The text of cs.toml reaches the customer whole, and a wrong one keeps nothing: the mail server asks again."""
    settings = desk.project / "cs.toml"
    before = settings.read_text(encoding="utf-8")
    words = 'support.acknowledgement_zh = """\n{name}：\n\n编号 {number}，{by} 前回复。\n\n{company}"""\n'
    settings.write_text(words.replace("{by}", "{due}") + before, encoding="utf-8")
    status, out, err = open_mail(desk, asked(desk, 1))
    check("a text with a place that stands for nothing", (status, "'{due}' stands for nothing" in err, "cs.toml:" in err), (78, True, True))
    check("nothing was kept of it", (desk.run("ticket", "list", "--count")[1], sink.to()), ("0\n", []))
    settings.write_text(words + before, encoding="utf-8")
    check("mended, the same mail opens a ticket", open_mail(desk, desk.root / "1.eml")[0], 0)
    text = sink.messages()[0].get_body(("plain",)).get_content().replace("\r\n", "\n")
    check("they read our own words", ("周敏（沙坪坝区第二门诊部护士长）：\n" in text, "编号 1，2026-03-02 14:30 (Asia/Shanghai) 前回复。" in text, "直接回复" in text),
          (True, True, False))
    lint("a strict receiver has no complaint about our own words", sink, 1)


def acknowledged_together(desk, sink):
    path = asked(desk, 1)
    desk.script("slow", "sleep 0.3\nexec " + " ".join(desk.msmtp()) + "\n")
    runs = [desk.start("ticket", "open", "--from-mail", "--ack", "-q", mail=path) for _ in range(6)]
    check("of six at once none fails", [run.wait(timeout=90) for run in runs], [0] * 6)
    for run in runs:
        run.communicate()
    check("one acknowledgement of six runs", sink.to(), ["zhou@renxin.example"])
    check("one ticket of six runs", desk.run("ticket", "list", "--count")[1], "1\n")


def not_acknowledged(desk, sink):
    path = asked(desk, 1)
    sink.stop()
    status, out, err = open_mail(desk, path)
    check("with the server down: the ticket is kept, try again", (status, "is kept, but was not acknowledged" in err), (75, True))
    sink.start()
    check("the mail server tries again", open_mail(desk, path)[0], 0)
    check("once", sink.to(), ["zhou@renxin.example"])
    second = asked(desk, 2)
    desk.script("killer", "kill -9 $PPID\n")
    check("cs is killed before an acknowledgement went out", open_mail(desk, second)[0], -9)
    desk.mailer(desk.msmtp())
    status, out, err = open_mail(desk, second)
    check("nobody knows, and it is said", (status, "not known whether" in err), (0, True))
    check("nothing goes out twice", len(sink.messages()), 1)
    check("each mail is one ticket", desk.run("ticket", "list", "--count")[1], "2\n")


keep((acknowledged, in_own_words, acknowledged_together, not_acknowledged))
