"""A year of cron on the example of the clinics, day by day: who is reminded of what, and who is left in peace.

usage: year.py CS [DAYS]      CS: the program; DAYS: how many days are played, 365 unless said
With CS_TEST_SERVER set (tests/with_server) the store lies there.

Each working day runs what the manual tells cron to run. Between the runs people work: sets are won, extended, lost,
forgotten, and one customer comes back. What was to be said is counted here, from contracts.csv alone: every due date and
deadline against every mark. Each reminder goes out once, none is missing, a day with nothing to say is silent.
"""
import collections
import csv
import datetime
import email
import email.policy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import year_surveys  # noqa: E402  the module beside this one, and nothing is to be written there

CS = str(pathlib.Path(sys.argv[1]).resolve())
DAYS = int(sys.argv[2]) if len(sys.argv) > 2 else 365
CLINIC = pathlib.Path(__file__).resolve().parents[2] / "examples/clinic"
FIRST = datetime.date(2026, 3, 2)
DUE_MARKS, NOTICE_MARKS, TELL_DAYS = [90, 42, 30, 7], [30, 7], 30
PLAY_DAYS = [90, 42]  # of its steps, and of the verdicts from then on
passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if got == expected:
        passed += 1
    else:
        failed += 1
        print(f"{what}: got {got!r}, expected {expected!r}")


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def days(n):
    return datetime.timedelta(n)


def months_later(date, n):
    year, month = divmod(date.year * 12 + date.month - 1 + n, 12)
    last = (datetime.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - days(1)).day
    return datetime.date(year, month + 1, min(date.day, last))


def rows(name):
    with open(CLINIC / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Books:
    """What falls due, by what contracts.csv and the year say: sets of lines of one account, day and currency."""

    def __init__(self):
        self.csm = {a["key"]: a["csm"] for a in rows("accounts.csv")}
        self.name = {a["key"]: a["name"] for a in rows("accounts.csv")}
        holidays = {day(h["date"]): h["kind"] for h in rows("holidays.csv")}
        self.works = lambda d: holidays.get(d, "work" if d.weekday() < 5 else "off") == "work"
        followed = {f for c in rows("contracts.csv") for f in c["follows"].split(",")}
        self.sets = {}
        for c in rows("contracts.csv"):
            if c["kind"] in ("service", "pilot", "evergreen") or c["external_id"] in followed or c["terminated_on"]:
                continue
            self.add(c["account"], day(c["ends"]), c["currency"], c["auto_renew"] == "yes", int(c["notice_days"] or 0), day(c["notice_on"]))

    def add(self, account, ends, currency, auto_renew=False, notice_days=0, notice_on=None):
        one = self.sets.setdefault((account, ends - days(1), currency), {"open": True, "auto": False, "notice_days": 0, "notice_on": None})
        one["auto"] |= auto_renew
        one["notice_days"] = max(one["notice_days"], notice_days)
        one["notice_on"] = one["notice_on"] or notice_on
        return one

    def safe(self, deadline, today):
        worked = deadline
        while not self.works(worked):
            worked -= days(1)
        return deadline if worked < today else worked

    def reminders(self, today):
        """Of each open set what has reached a mark by today and has not passed its day: (account, due, about, mark)."""
        for (account, due, currency), one in self.sets.items():
            if not one["open"] or due < today:
                continue
            targets = [("due", due, DUE_MARKS)]
            if not one["notice_on"]:
                if one["notice_days"] and (by := due - days(one["notice_days"])) >= today:
                    targets.append(("notice", self.safe(by, today), NOTICE_MARKS))
                if one["auto"]:
                    targets.append(("tell", self.safe(due - days(TELL_DAYS), today), NOTICE_MARKS))
            for about, on, marks in targets:
                reached = [m for m in marks if 0 <= (on - today).days <= m]
                if reached:
                    yield account, due, currency, about, min(reached)


class Year:
    def __init__(self, root):
        self.root, self.project, self.outbox = root, root / "clinic", root / "outbox"
        self.project.mkdir(), self.outbox.mkdir(), (root / "home/.config/cs").mkdir(parents=True)
        for file in CLINIC.iterdir():
            shutil.copy(file, self.project)
        with open(self.project / "cs.toml", "a", encoding="utf-8") as settings:
            settings.write(year_surveys.SETTINGS)
        script = root / "mailer"
        script.write_text(f'#!/bin/sh\nexec cat >"$(mktemp {self.outbox}/XXXXXX)"\n')
        script.chmod(0o700)
        (root / "home/.config/cs/config.toml").write_text(f'mail.sendmail = ["{script}"]\n')
        self.today = FIRST
        self.must("init")
        for name in ("staff", "accounts", "contacts", "contracts", "touches", "features"):
            self.must("import", name + ".csv")
        with open(self.project / "usage.csv", "wb") as usage:
            subprocess.run(["awk", "-f", "usage.awk", "accounts.csv"], cwd=self.project, stdout=usage, check=True)
        self.must("usage", "import", "usage.csv")

    def run(self, *words):
        around = {"PATH": "/usr/bin:/bin", "HOME": str(self.root / "home"), "TZ": "Asia/Shanghai", "CS_NOW": f"{self.today}T01:00:00Z"}
        if server := os.environ.get("CS_TEST_SERVER"):
            around["CS_STORE_URL"] = server + "&schema=year"
        done = subprocess.run([CS, *words, "--today", str(self.today)], cwd=self.project, env=around, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=90)
        if done.returncode < 0 or done.returncode == 70:
            sys.exit(f"{self.today} cs {' '.join(words)} crashed: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.returncode, done.stdout, done.stderr

    def must(self, *words):
        status, out, err = self.run(*words)
        if status != 0:
            sys.exit(f"{self.today} cs {' '.join(words)}: {status}\n{out}{err}")
        return out

    def rows(self, *words):
        return json.loads(self.must(*words, "--format", "json"))

    def mails(self):
        found = []
        for path in sorted(self.outbox.iterdir()):
            found.append(email.message_from_bytes(path.read_bytes(), policy=email.policy.default))
            path.unlink()
        return found

    def silent(self, *words):
        check(f"{self.today} cs {' '.join(words)} says nothing", self.run(*words), (0, "", ""))
        return self.mails()


def person(mail):
    return mail["To"].addresses[0].username


def text_of(mail):
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


ABOUT = {"notice": ("can give notice for the term", "将不能再提出通知"), "tell": ("Write to the customer by", "前书面告知客户")}


def reminded(mail, books, today):
    """What a mail reminds of, as its reader sees it; and the commands it offers, with the day each is to be about."""
    keys = {name: key for key, name in books.name.items()}
    said, commands = [], []
    for section in re.findall(r"\n\n([^\n]+)\n-+\n\n(.*?)\n\$ cs renewal show (\S+)(?=\n)", text_of(mail), re.S):
        heading, body, operand = section
        account = keys[re.split(r": |：", heading)[0]]
        facts, *paragraphs = body.strip().split("\n\n")
        due = day(re.search(r"(?:Ends|到期日)\s+(\d{4}-\d\d-\d\d)", facts)[1])
        currency = re.search(r"(?:A year|年金额)\s+([A-Z]{3}) ", facts)[1]
        commands.append((operand, account, due))
        for paragraph in paragraphs:
            words = paragraph.replace("\n", " "), paragraph.replace("\n", "")
            if not words[0].strip():
                continue
            about = next((name for name, marks in ABOUT.items() if any(m in w for m in marks for w in words)), "due")
            said.append((account, due, currency, about))
    return said, commands


def number_of(year, account, due):
    return str(next(r["id"] for r in year.rows("renewal", "list", "--account", account, "--where", f"due={due}")))


class Work:
    """What people do in the year: of every seven sets five are won, one is lost, one is forgotten; some are extended."""

    def __init__(self, year, books, asking):
        self.year, self.books, self.asking, self.left = year, books, asking, {}
        self.fates = {}
        self.back, self.open = None, []

    def fate(self, key):
        if key not in self.fates:
            self.fates[key] = ("won", "extended", "won", "lost", "won", "forgotten", "won")[len(self.fates) % 7]
        return self.fates[key]

    def tickets(self):
        """A ticket that nobody answers for three days, now and then."""
        if self.year.today.day == 10:
            self.year.must("ticket", "open", "heyi", "--subject", "no receipts", "--channel", "phone", "--priority", "high")
            self.open.append((self.year.today, str(len(self.open) + 1)))
        for opened, number in self.open:
            if (self.year.today - opened).days == 7:
                self.year.must("ticket", "solve", number, "--why", "paper was out")

    def two_sets(self):
        """A customer with a second set, which falls due while the first is still open."""
        if self.year.today == FIRST + days(30):
            self.year.must("contract", "add", "heyi", "--product", "Pharmacy", "--amount", "12000", "--starts", "today",
                           "--ends", "2026-10-16", "--signed_on", "today")
            self.serve("heyi", self.year.today, day("2026-10-16"), "CNY")

    def serve(self, account, starts, ends, *terms):
        self.books.add(account, ends, *terms)
        self.asking.serve(account, starts, ends)

    def do(self):
        self.tickets()
        self.two_sets()
        today = self.year.today
        for key, one in sorted(self.books.sets.items(), key=lambda item: (item[0][1], item[0])):
            account, due, currency = key
            left = (due - today).days
            if not one["open"] or left < 0 or left > 60:
                continue
            fate = self.fate(key)
            if fate == "won" and left <= 20:
                self.year.must("renewal", "win", number_of(self.year, account, due), "--price", "+3%", "--term", "12m")
                one["open"] = False
                self.serve(account, due + days(1), months_later(due + days(1), 12), currency, one["auto"], one["notice_days"])
            elif fate == "extended" and left <= 5:
                self.year.must("renewal", "extend", number_of(self.year, account, due), "--by", "2m", "--why", "their board meets late")
                one["open"] = False
                self.serve(account, due + days(1), months_later(due + days(1), 2), currency)
                self.fates[(account, months_later(due + days(1), 2) - days(1), currency)] = "won"
            elif fate == "lost" and left <= 35 and key not in self.left:
                self.year.must("renewal", "lose", number_of(self.year, account, due), "--reason", "price", "--preventable", "yes")
                one["open"] = False  # who is lost is not asked to stay
                self.left[key] = due
        for (account, due, currency), _ in self.left.items():
            if not self.back and (today - due).days >= 60:
                self.back = account
                self.year.must("renewal", "win", number_of(self.year, account, due), "--winback", "--starts", str(today), "--term", "12m")
                self.serve(account, today, months_later(today, 12), currency)


class Watch:
    """What was said so far, and what was to be said."""

    def __init__(self, year, books, asking, customers):
        self.year, self.books, self.asking, self.customers = year, books, asking, customers
        self.questions = []
        self.expected, self.said = collections.Counter(), collections.Counter()
        self.agendas = collections.defaultdict(set)
        self.alerted, self.reviewed, self.digested = collections.Counter(), collections.Counter(), collections.Counter()
        self.quiet = self.mailed = 0

    def remind(self):
        today, year = self.year.today, self.year
        new = collections.Counter()
        for account, due, currency, about, mark in self.books.reminders(today):
            key = (self.books.csm[account], account, due, currency, about, mark)
            if not self.expected[key]:
                self.expected[key] = 1
                new[key] = 1
        marks = {key[1:5]: key[5] for key in new}
        got = collections.Counter()
        for mail in year.silent("renewal", "remind", "--mail"):
            said, commands = reminded(mail, self.books, today)
            for one in said:
                got[(person(mail), *one, marks.get(one))] += 1
            for operand, account, due in commands:
                page = year.rows("renewal", "show", operand)
                check(f"{today} 'cs renewal show {operand}' is about what its mail is", shown(page), (account, str(due)))
        check(f"{today} reminded of", sorted(map(str, got.elements())), sorted(map(str, new.elements())))
        self.said.update(got)
        self.quiet, self.mailed = self.quiet + (not new), self.mailed + bool(new)

    def word(self, duty):
        """What a duty is known by. A renewal is another one with each step, verdict and talk that comes near."""
        if duty["source"] != "renewal" or "in grace" in duty["what"]:
            return duty["source"], duty["account"], duty["due"], re.sub(r" --at .*", "", duty["command"])
        due, today = day(re.search(r" due (\S+) ", duty["what"])[1]), self.year.today
        auto = any(one["auto"] for key, one in self.books.sets.items() if key[:2] == (duty["account"], due))
        news = [due - days(n) for n in PLAY_DAYS + [TELL_DAYS] * auto if due - days(n) <= today + days(6)]
        news += [due - days(int(n)) for n in re.findall(r"(\d+)-day mark", duty["what"])]
        return duty["source"], duty["account"], due, max(news)

    def agenda(self):
        """With --changed: a mail to whoever has what was not on the last one."""
        year, now = self.year, collections.defaultdict(set)
        for duty in year.rows("agenda", "--all"):
            if duty["when"] != "soon" and duty["person"]:
                now[duty["person"]].add(self.word(duty))
        news = sorted(who for who, duties in now.items() if duties - self.agendas[who])
        self.agendas.update({who: now[who] for who in news})
        check(f"{year.today} agendas go to", sorted(map(person, year.silent("agenda", "--mail", "--changed"))), news)

    def alerts(self):
        """Of each alert its owner is told once."""
        for mail in self.year.silent("alert", "check", "--mail"):
            self.alerted.update((person(mail), n) for n in re.findall(r"cs alert \w+ (\d+)", text_of(mail)))

    def reviews(self):
        """At most one a quarter to anybody, and nobody is left who was to get one."""
        year = self.year
        for mail in year.silent("review", "send", "--due", "--mail"):
            self.reviewed[str(mail["To"]), (year.today.year, (year.today.month - 1) // 3)] += 1

    def surveys(self):
        """Each question on its day, in the language of whom it is for: not again, not soon after another, not to who opted out."""
        today, now = self.year.today, self.asking.due(self.year.today)
        listed = [(q["name"], q["kind"]) for q in self.year.rows("survey", "due")]
        check(f"{today} due to be asked", sorted(listed), sorted((self.asking.people[who].name, kind) for who, kind in now.items()))
        asked = [self.asking.read(mail) for mail in self.year.silent("survey", "sent", "--all", "--mail")]
        check(f"{today} asked", sorted(asked), sorted((who, kind, True) for who, kind in now.items()))
        self.questions += [(who, today, kind) for who, kind, _ in asked]
        self.customers.asked(now)

    def tickets(self):
        """Of a ticket that nobody answers: once before its time is over and once after, of each clock."""
        for mail in self.year.silent("ticket", "digest", "--mail"):
            self.digested.update(set(re.findall(r"cs ticket show (\d+)", text_of(mail))))

    def cron(self):
        for words in ("health score --all -q", "renewal assess", "review plan"):
            check(f"{self.year.today} cs {words} writes to nobody", self.year.silent(*words.split()), [])
        for part in (self.remind, self.agenda, self.alerts, self.reviews, self.surveys, self.tickets):
            part()

    def whole_year(self):
        """None twice and none missing, over all days."""
        year = self.year
        check("reminders that were never said", sorted(map(str, (self.expected - self.said).elements())), [])
        check("reminders said twice", {key: n for key, n in self.said.items() if n > 1}, {})
        alerts = year.rows("alert", "list", "--columns", "id,owner,told_on")
        told = {(a["owner"], str(a["id"])) for a in alerts if a["owner"] and a["told_on"]}
        check("alerts", sorted(self.alerted.elements()), sorted(told))
        check("reviews by mail, to one person in one quarter", {key: n for key, n in self.reviewed.items() if n > 1}, {})
        check("a ticket in a mail more than once before and once after", {n: k for n, k in self.digested.items() if k > 2}, {})
        check("tickets that nobody was told of", self.tickets_opened() - set(self.digested), set())
        self.year_of_questions()
        print(f"{sum(self.alerted.values())} alerts, {sum(self.reviewed.values())} reviews, {len(self.digested)} tickets, "
              f"{len(self.questions)} questions, {self.asking.held} held back a day")

    def year_of_questions(self):
        """Nobody twice within the gap, as whoever reads the mails counts; and the store says what the mails said."""
        last = {}
        for who, on, kind in self.questions:
            soon = who in last and (on - last[who]).days < year_surveys.GAP
            check(f"{on} {who} is asked {kind} not soon after {last.get(who)}", soon, False)
            last[who] = on
        kept = [(s["contact"], s["sent_on"], s["kind"]) for s in self.year.rows("survey", "list", "--columns", "contact,sent_on,kind") if s["sent_on"]]
        said = [(self.asking.people[who].name, str(on), kind) for who, on, kind in self.questions]
        check("questions as the store has them", sorted(kept), sorted(said))
        check("somebody opted out, and somebody had to wait", (bool(self.customers.outs), self.asking.held > 0), (True, True))

    def tickets_opened(self):
        return {str(t["id"]) for t in self.year.rows("ticket", "list", "--columns", "id")}

    def twice(self):
        """The machine came up again: everything runs a second time."""
        for words in ("renewal remind --mail", "agenda --mail --changed", "alert check --mail", "review send --due --mail",
                      "survey sent --all --mail", "ticket digest --mail"):
            check(f"{self.year.today} cs {words}, a second time", self.year.silent(*words.split()), [])


def shown(page):
    facts = page["facts"] if "facts" in page else page
    return facts["account"], facts["due"]


def main():
    root = pathlib.Path(tempfile.mkdtemp())
    try:
        books = Books()
        year = Year(root)
        asking = year_surveys.Asking(rows("accounts.csv"), rows("contacts.csv"), rows("contracts.csv"), FIRST)
        for account, clock in asking.clocks.items():
            year.must("account", "edit", account, "--clock-starts-on", str(clock))
        customers = year_surveys.Customers(year, asking, FIRST)
        watch, work = Watch(year, books, asking, customers), Work(year, books, asking)
        for n in range(DAYS):
            year.today = FIRST + days(n)
            if year.today.weekday() >= 5:
                continue
            watch.cron()
            if year.today.weekday() == 4:
                watch.twice()
            work.do()
            customers.do()
        watch.whole_year()
        print(f"{watch.mailed} days with reminders, {watch.quiet} quiet days, {sum(watch.said.values())} reminders; fates: {dict(collections.Counter(work.fates.values()))}, back: {work.back}")
    finally:
        shutil.rmtree(root)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
