"""Reads every *.ics of a folder: line ends, folding, and the shape of the component tree (RFC 5545).

usage: ics.py FOLDER
"""
import pathlib
import re
import sys

NEEDED = {"VCALENDAR": {"VERSION", "PRODID"}, "VEVENT": {"UID", "DTSTAMP", "DTSTART", "SUMMARY"}}
VALUE = {
    "DTSTAMP": re.compile(r"\d{8}T\d{6}Z"),
    "DTSTART": re.compile(r"\d{8}"),
    "SEQUENCE": re.compile(r"\d+"),
}
TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")


def lint(path):
    faults = []
    raw = path.read_bytes()
    if not raw.endswith(b"\r\n"):
        faults.append("the last line does not end in CRLF")
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        faults.append("a CR or LF that is not part of a CRLF")
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if len(line) > 75:
            faults.append(f"line {number} has {len(line)} octets")
        try:
            line.decode()
        except UnicodeDecodeError:
            faults.append(f"line {number} splits a character")

    open_components, uids = [], []
    for line in raw.replace(b"\r\n ", b"").decode(errors="replace").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        name = name.split(";")[0]
        if name == "BEGIN":
            open_components.append((value, set()))
            continue
        if not open_components:
            faults.append(f"{line!r} stands outside every component")
            break
        component, seen = open_components[-1]
        if name == "END":
            open_components.pop()
            if value != component or NEEDED.get(component, set()) - seen:
                faults.append(f"{component} ends as {value} with {sorted(seen)}")
            continue
        if name in seen:
            faults.append(f"{component} has {name} twice")
        seen.add(name)
        if name == "UID":
            uids.append(value)
        if not VALUE.get(name, TEXT).fullmatch(value):
            faults.append(f"{name} has the value {value!r}")
    if open_components:
        faults.append(f"{open_components[-1][0]} is not ended")
    if len(set(uids)) != len(uids):
        faults.append("a UID comes twice")
    for fault in faults:
        print(f"{path.name}: {fault}")
    return not faults


paths = sorted(pathlib.Path(sys.argv[1]).glob("*.ics"))
results = [lint(path) for path in paths]
print(f"{len(paths)} calendars read")
sys.exit(0 if paths and all(results) else 1)
