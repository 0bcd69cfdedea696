"""Reads a TMX or XLIFF 2 file with translate-toolkit, checks it against a DTD or schema, and prints both as JSON.

read_back.py tmx|xliff FILE [SCHEMA]
"""

import json
import sys

from lxml import etree
from translate.storage import tmx, xliff2


def read_units(kind: str, file: str) -> list[dict]:
    store = (tmx.tmxfile if kind == "tmx" else xliff2.Xliff2File).parsefile(file)
    return [
        {
            "id": unit.getid(),
            "source": str(unit.source or ""),
            "target": str(unit.target or ""),
            "notes": read_notes(kind, unit),
        }
        for unit in store.units
    ]


def read_notes(kind: str, unit) -> str:
    if kind == "tmx":
        return unit.getnotes()
    # Notes stand in the unit around the segment that this program takes for a unit.
    notes = unit.getunitelement().find(unit.namespaced("notes"))
    return "\n".join(note.text or "" for note in notes if note is not None) if notes is not None else ""


def check(kind: str, file: str, schema: str) -> list[str]:
    document = etree.parse(file, etree.XMLParser(load_dtd=False, no_network=True))
    judge = etree.DTD(schema) if kind == "tmx" else etree.XMLSchema(etree.parse(schema))
    judge.validate(document)
    return [str(error) for error in judge.error_log]


kind, file, *schema = sys.argv[1:]
json.dump(
    {"units": read_units(kind, file), "errors": check(kind, file, schema[0]) if schema else None},
    sys.stdout,
)
