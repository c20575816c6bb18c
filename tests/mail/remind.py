"""Sends the reminders, agendas and acknowledgements of a small store to a real SMTP server on this machine, through msmtp, and counts what arrives.

Each promise that holds counts as passed: every mail once, whatever fails or dies in between. See desk.py for the usage.
"""
from desk import check, keep, lint


def remind(desk, *words, **more):
    return desk.run("renewal", "remind", "--mail", *words, **more)


class Sink:
    """The server: what arrives becomes a file in `folder`."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    async def handle_DATA(self, server, session, envelope):
        number = len(list(self.folder.iterdir()))
        (self.folder / f"{number:03}.eml").write_bytes(envelope.original_content)
        return "250 taken"

    def start(self):
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    def stop(self):
        self.controller.stop()

    def messages(self):
        paths = sorted(self.folder.iterdir())
        return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in paths]

    def to(self):
        return sorted(message["To"].addresses[0].addr_spec for message in self.messages())

    def forget(self):
        for path in self.folder.iterdir():
            path.unlink()


class Desk:
    """A project folder with a store, and the configuration of the person who works there."""

    def __init__(self, root, sink):
        self.root, self.sink = root, sink
        self.project = root / "project"
        self.project.mkdir()
        (root / "home/.config/cs").mkdir(parents=True)
        self.mailer(self.msmtp())
        self.must("init")
        (self.project / "cs.toml").write_text(f'company = "Example"\n[mail]\nfrom = "{FROM}"\n')

    def msmtp(self):
        return ["/usr/bin/msmtp", "--host=127.0.0.1", f"--port={self.sink.port}", "--auth=off", "--tls=off", "--file=/dev/null",
                "--from=cs@example.com", "-t"]

    def mailer(self, argv):
        words = ", ".join('"' + word + '"' for word in argv)
        (self.root / "home/.config/cs/config.toml").write_text(f"[mail]\nsendmail = [{words}]\n")

    def script(self, name, text):
        path = self.root / name
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(0o700)
        self.mailer([str(path), "-t"])

    def start(self, *words, day="2026-03-02", mail=None):
        surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(self.root / "home"), "CS_TODAY": day, "CS_NOW": day + "T01:00:00Z"}
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                surroundings[name] = os.environ[name]
        return subprocess.Popen([CS, *words], cwd=self.project, env=surroundings, stdin=open(mail) if mail else subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, **more):
        process = self.start(*words, **more)
        out, err = process.communicate(timeout=90)
        return process.returncode, out, err

    def must(self, *words):
        status, out, err = self.run(*words)
        if status != 0:
            sys.exit(f"cs {' '.join(words)}: {status}\n{out}{err}")

    def remind(self, *words, **more):
        return self.run("renewal", "remind", "--mail", *words, **more)

    def agenda(self, *words, **more):
        return self.run("agenda", "--mail", *words, **more)

    def fill(self):
        for handle, name, language in (("li", "Li Wei", "en"), ("wang", "王芳", "zh")):
            self.must("staff", "add", handle, "--name", name, "--email", handle + "@example.com", "--language", language)
        for key, name, csm in (("acme", "Acme Dental", "li"), ("重庆仁心", "重庆仁心口腔\u3000第二门诊部（沙坪坝区）", "wang"), ("north", "North\tClinic", "li")):
            self.must("account", "add", key, "--name", name, "--csm", csm)
            self.must("contract", "add", key, "--product", "Pro", "--starts", "2025-04-01", "--ends", "2026-04-01", "--amount", "60000")
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
    lint = subprocess.run([sys.executable, LINT, str(sink.folder)], capture_output=True, text=True)
    check("a strict receiver has no complaint about an acknowledgement", (lint.returncode, lint.stdout), (0, "1 messages read\n"))
    back = desk.root / "back.eml"
    back.write_bytes(next(sink.folder.iterdir()).read_bytes())
    check("our own that comes back opens nothing and is not answered", (open_mail(desk, back), len(sink.messages())), ((0, "ticket 1 has this mail already\n", ""), 1))
    status, out, err = desk.run("ticket", "list", "--count")
    check("one ticket", out, "1\n")


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


for promise in (once, together, server_down, killed, killed_after, operands, missed, no_address, big, agenda_once, agenda_together,
                agenda_fails, agenda_big, acknowledged, acknowledged_together, not_acknowledged):
    root = pathlib.Path(tempfile.mkdtemp())
    (root / "mails").mkdir()
    sink = Sink(root / "mails")
    sink.start()
    try:
        desk = Desk(root, sink)
        desk.fill()
        promise(desk, sink)
    finally:
        sink.stop()
        shutil.rmtree(root)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
keep((once, together, server_down, killed, killed_after, operands, missed, no_address, big, agenda_once, agenda_together,
      agenda_fails, agenda_big))
