"""Who is to be asked what on each day of a year of cron, by what the files and the year say alone; see year.py."""
import datetime

GAP = 40
# Kind, days after the clock started, days until the next, tiers; who is due for two kinds is asked the first.
RULES = [("nps", 45, 180, None), ("csat", 60, 90, {"1"})]
SETTINGS = """
[survey]
kinds = ["nps", "csat"]
gap_days = 40
[survey.ask.nps]
after_days = 45
every_days = 180
[survey.ask.csat]
after_days = 60
every_days = 90
tiers = [1]
"""
SAYS = {"nps": ("recommend us", "推荐给"), "csat": ("How satisfied", "满意程度")}


def days(n):
    return datetime.timedelta(n)


def day(text):
    return datetime.date.fromisoformat(text) if text else None


class Person:
    def __init__(self, row):
        self.name, self.account, self.email, self.tier = row["name"], row["account"], row["email"], row["tier"]
        self.chinese, self.left = row["language"] == "zh", day(row["left_on"])
        self.out = False
        self.asked, self.planned = {}, {}  # by kind: the last day it was asked or answered; the day it waits for

    def last(self):
        return max(self.asked.values(), default=None)


class Asking:
    """The clocks of two clinics of three started, one after the other, before and in the year."""

    def __init__(self, accounts, contacts, contracts, first):
        self.people = {c["external_id"]: Person(c) for c in contacts}
        self.clocks = {a["key"]: first + days(9 * i - 130) for i, a in enumerate(accounts) if i % 3}
        starts = {c["external_id"]: day(c["starts"]) for c in contracts}
        followers = {}
        for c in contracts:
            for old in filter(None, c["follows"].split(",")):
                followers.setdefault(old, []).append(starts[c["external_id"]])
        self.lines = []
        for c in contracts:
            ends = [day(c["ends"]), day(c["terminated_on"]), *followers.get(c["external_id"], [])]
            self.serve(c["account"], day(c["starts"]), min(filter(None, ends), default=None))
        self.held = 0

    def serve(self, account, starts, stops):
        self.lines.append((account, starts, stops))

    def served(self, account, today):
        return any(a == account and starts <= today and (not stops or stops > today) for a, starts, stops in self.lines)

    def day_of(self, person, kind, after, every, tiers, today):
        """From which day on a person is to be asked a kind; None: not at all."""
        if person.out or person.left and person.left <= today:
            return None
        if kind in person.planned:
            return person.planned[kind]
        if tiers and person.tier not in tiers or not self.served(person.account, today):
            return None
        if kind in person.asked:
            return person.asked[kind] + days(every)
        clock = self.clocks.get(person.account)
        return clock + days(after) if clock else None

    def due(self, today):
        """Who is asked what today; and they were."""
        now = {}
        for kind, *rule in RULES:
            for name, person in self.people.items():
                on = self.day_of(person, kind, *rule, today)
                if not on or on > today:
                    continue
                if person.last() and person.last() + days(GAP) > today:
                    self.held += 1
                else:
                    now.setdefault(name, kind)
        for name, kind in now.items():
            self.people[name].asked[kind] = today
            self.people[name].planned.pop(kind, None)
        return now

    def read(self, mail):
        """Whom a mail asks what, as its reader sees it, and whether it is in their language."""
        text = mail.get_body(("plain",)).get_content()
        [name] = [n for n, p in self.people.items() if p.email == mail["To"].addresses[0].addr_spec]
        [(kind, chinese)] = [(k, bool(i)) for k, words in SAYS.items() for i, w in enumerate(words) if w in text]
        return name, kind, chinese == self.people[name].chinese


class Customers:
    """What those who are asked do: answer or not, answer unasked, opt out and in again, leave."""

    def __init__(self, year, asking, first):
        self.year, self.asking, self.first = year, asking, first
        self.outs, self.waiting = [], []

    def asked(self, now):
        for i, (name, kind) in enumerate(now.items()):
            if i % 3:
                self.waiting.append((self.year.today + days(4 + i % 5), name, 3 if i % 4 == 0 else 5))

    def opt_out(self, name, out):
        self.asking.people[name].out = out
        self.year.must("contact", "edit", name, "--opt-out", "yes" if out else "no")

    def do(self):
        today, people = self.year.today, self.asking.people
        for one in [w for w in self.waiting if w[0] <= today]:
            self.waiting.remove(one)
            self.year.must("survey", "answer", one[1], "--score", str(one[2]))
        since = (today - self.first).days
        if since == 7:
            self.year.must("survey", "add", "P-047", "--kind", "csat", "--score", "4")
            people["P-047"].asked["csat"] = today
        if since == 14:  # by hand, of a clinic whose clock has not started
            planned = next(n for n, p in people.items() if p.account not in self.asking.clocks and not p.left)
            self.year.must("survey", "add", planned, "--kind", "nps", "--due", str(today + days(10)))
            people[planned].planned["nps"] = today + days(10)
        if since == 21:
            self.outs = list(people)[4::9]
            for name in self.outs:
                self.opt_out(name, True)
        if since == 140:
            self.opt_out(self.outs[0], False)
        if since == 28:
            people["P-056"].left = today
            self.year.must("contact", "edit", "P-056", "--left-on", str(today))
