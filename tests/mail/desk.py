"""A server that takes mail, a desk that sends it, and the promises that are counted: for the tests of this folder.

usage: TEST.py CS LINT      CS: the program; LINT: the script that reads a folder of messages as a strict receiver would
"""
import email
import email.policy
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

from aiosmtpd.controller import Controller

CS, LINT = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
FROM = "CS team <cs@example.com>"
passed = failed = 0


def check(what, got, expected):
    global passed, failed
    if got == expected:
        passed += 1
    else:
        failed += 1
        print(f"{what}: got {got!r}, expected {expected!r}")


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
        return subprocess.Popen([CS, *words], cwd=self.project, env=surroundings,
                                stdin=open(mail) if mail else subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, **more):
        process = self.start(*words, **more)
        out, err = process.communicate(timeout=90)
        return process.returncode, out, err

    def must(self, *words):
        status, out, err = self.run(*words)
        if status != 0:
            sys.exit(f"cs {' '.join(words)}: {status}\n{out}{err}")

    def fill(self):
        for handle, name, language in (("li", "Li Wei", "en"), ("wang", "王芳", "zh")):
            self.must("staff", "add", handle, "--name", name, "--email", handle + "@example.com", "--language", language)
        for key, name, csm in (("acme", "Acme Dental", "li"), ("重庆仁心", "重庆仁心口腔\u3000第二门诊部（沙坪坝区）", "wang"), ("north", "North\tClinic", "li")):
            self.must("account", "add", key, "--name", name, "--csm", csm)
            self.must("contract", "add", key, "--product", "Pro", "--starts", "2025-04-01", "--ends", "2026-04-01", "--amount", "60000")


def lint(what, sink, messages):
    run = subprocess.run([sys.executable, LINT, str(sink.folder)], capture_output=True, text=True)
    check(what, (run.returncode, run.stdout), (0, f"{messages} messages read\n"))


def keep(promises):
    """Runs each with a desk of its own, says how many held, and ends the program."""
    for promise in promises:
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
