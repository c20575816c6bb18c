#!/usr/bin/python3
"""Reads every drawing of curves in the samples with a parser of XML, and checks that the pen stays on the sheet.

    tests/formats/svg.py FOLDER
"""
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

MOVE = re.compile(r"([MLHVhvZ])([-\d.]*)(?: ([-\d.]+))?")


def points(path):
    x = y = 0.0
    for how, first, second in MOVE.findall(path):
        if how in "ML":
            x, y = float(first), float(second)
        elif how == "H":
            x = float(first)
        elif how == "V":
            y = float(first)
        elif how == "v":
            y += float(first)
        yield x, y
    assert MOVE.sub("", path) == "", f"not a move: {path}"


drawings = 0
for page in sorted(Path(sys.argv[1]).glob("*.html")):
    for text in re.findall(r'<svg class="curve".*?</svg>', page.read_text(encoding="utf-8"), re.S):
        drawing = ElementTree.fromstring(text)
        _, _, wide, high = map(float, drawing.get("viewBox").split())
        assert drawing.get("role") == "img" and drawing.findtext("title") and drawing.findtext("desc"), page
        paths = [path.get("d") for path in drawing.iter("path")]
        assert len(paths) > 2, page
        for x, y in (point for path in paths for point in points(path)):
            assert 0 <= x <= wide and 0 <= y <= high, (page, x, y)
        assert not re.search(r"nan|inf|script|href", text.replace("&lt;script&gt;", "").replace("&lt;/script&gt;", "")), page
        drawings += 1
assert drawings == 3, f"{drawings} drawings"
print(f"{drawings} drawings are whole")
