"""Opens every *.xlsx of a folder as the ZIP of XML it is: nothing may be a formula, every text must be text.

usage: xlsx.py FOLDER
"""
import pathlib
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def lint(path):
    faults = []
    with zipfile.ZipFile(path) as book:
        if book.testzip():
            faults.append("a damaged part")
        parts = {name: tree.fromstring(book.read(name)) for name in book.namelist() if name.endswith((".xml", ".rels"))}
    names = [sheet.get("name") for sheet in parts["xl/workbook.xml"].iter(MAIN + "sheet")]
    if len({name.lower() for name in names}) != len(names) or any(not 0 < len(name) <= 31 for name in names):
        faults.append(f"sheet names {names}")
    texts = len(list(parts["xl/sharedStrings.xml"].iter(MAIN + "si"))) if "xl/sharedStrings.xml" in parts else 0
    for name, sheet in parts.items():
        if not name.startswith("xl/worksheets/sheet"):
            continue
        if list(sheet.iter(MAIN + "f")):
            faults.append(f"{name} has a formula")
        for cell in sheet.iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            kind = cell.get("t", "n")
            if kind == "s" and not 0 <= int(value.text) < texts:
                faults.append(f"{name} {cell.get('r')} points to no text")
            if kind not in ("s", "n", "b"):
                faults.append(f"{name} {cell.get('r')} is of type {kind}")
            if kind == "n" and value is not None:
                float(value.text)
    if path.stem.startswith("list") and not list(parts["xl/worksheets/sheet1.xml"].iter(MAIN + "pane")):
        faults.append("the header is not frozen")
    for fault in faults:
        print(f"{path.name}: {fault}")
    return not faults


paths = sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx"))
results = [lint(path) for path in paths]
print(f"{len(paths)} workbooks read")
sys.exit(0 if paths and all(results) else 1)
