"""Reads every *.eml of a folder the way a strict receiver would, and fails on anything a mail server or client may mind.

usage: eml.py FOLDER
"""
import email
import email.policy
import pathlib
import re
import sys

ONCE = ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type")
ENCODED_WORD = re.compile(r"=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=")


def lines_of(raw, complain):
    if raw.replace(b"\r\n", b"").translate(None, b"\r\n") != raw.replace(b"\r\n", b""):
        complain("a CR or LF that is not part of a CRLF")
    if not raw.isascii() or b"\0" in raw:
        complain("a byte that is not ASCII, or NUL")
    if not raw.endswith(b"\r\n"):
        complain("the last line does not end")
    for number, line in enumerate(raw.decode("latin-1").split("\r\n"), 1):
        if len(line) > 998:
            complain(f"line {number} has {len(line)} characters")
        yield number, line


def check_head(raw, complain):
    head = raw.split(b"\r\n\r\n", 1)[0].decode("latin-1")
    for line in head.split("\r\n"):
        if not line.strip():
            complain("a header line of blanks alone")
        words = ENCODED_WORD.findall(line)
        if any(len(word) > 75 for word in words):
            complain("an encoded word longer than 75 characters")
        if words and len(line) > 76:
            complain(f"a line with an encoded word has {len(line)} characters")
        for word in words:
            charset, _, text = word[2:-2].split("?", 2)
            email.header.decode_header(word)[0][0].decode(charset)  # each word is whole characters
    for name in ONCE:
        found = len(re.findall(rf"(?mi)^{re.escape(name)}:", head))
        if found != 1:
            complain(f"{name} stands {found} times")


def check_values(message, complain):
    for name, value in message.items():
        if any(c in str(value) for c in "\r\n\0"):
            complain(f"{name}: CR, LF or NUL in the decoded value")
        if getattr(value, "defects", ()):
            complain(f"{name}: {value.defects}")
    for name in ("From", "To"):
        if len(message[name].addresses) != 1:
            complain(f"{name} names {len(message[name].addresses)} addresses")
    if message["Date"].datetime.utcoffset().total_seconds() != 0:
        complain("the date is not in UTC")


def check_parts(message, complain):
    leaves = [part for part in message.walk() if not part.is_multipart()]
    for part in message.walk():
        if part.defects:
            complain(f"{part.get_content_type()}: {part.defects}")
    kinds = [part.get_content_type() for part in leaves]
    if kinds not in (["text/plain"], ["text/plain", "text/html"]):
        complain(f"parts are {kinds}")
    for part in leaves:
        text = part.get_payload(decode=True).decode(part.get_content_charset())
        if text.replace("\r\n", "").count("\n") or text.replace("\r\n", "").count("\r"):
            complain("a body line that does not end in CRLF")
        if any(len(line) > 76 for line in part.get_payload().splitlines()):
            complain("a base64 line longer than 76 characters")


def lint(path):
    faults = []
    complain = faults.append
    raw = path.read_bytes()
    list(lines_of(raw, complain))
    check_head(raw, complain)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    check_values(message, complain)
    check_parts(message, complain)
    for fault in faults:
        print(f"{path.name}: {fault}")
    return not faults


paths = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
results = [lint(path) for path in paths]
print(f"{len(paths)} messages read")
sys.exit(0 if paths and all(results) else 1)
