#!/usr/bin/env python3
"""Writes Sources/Search/Folding/Decompositions.swift: every canonical decomposition of Unicode.

    Tests/Scripts/make_decompositions.py > Sources/Search/Folding/Decompositions.swift

One step of each decomposition as UnicodeData.txt has it (two scalars at most; the program goes on
with the first). Hangul syllables are left out: they are computed. Python's own tables are the
source; a character's decomposition never changes once it is in Unicode, so an older Python only
lacks the newest characters.
"""

import sys
import unicodedata

WIDTH = 100
INDENT = "    "

HEADER = f'''\
/// Unicode {unicodedata.unidata_version}'s canonical decompositions, one step each, without Hangul: data only.
///
/// Made by Tests/Scripts/make_decompositions.py, which says how to make it anew. An entry
/// is `character=first+second` or, where a character is another name for a single one,
/// `character=first`; all in hexadecimal and by rising character, which is left out where it is
/// the one after the entry before.
enum Decompositions {{
  static let text: StaticString = """
'''

FOOTER = '''\
    """
}
'''


def entries():
    previous = None
    for value in range(sys.maxunicode + 1):
        mapping = unicodedata.decomposition(chr(value))
        if mapping and not mapping.startswith("<"):
            parts = [format(int(part, 16), "X") for part in mapping.split()]
            key = "" if previous == value - 1 else format(value, "X")
            previous = value
            yield f"{key}={'+'.join(parts)}"


def lines(words):
    line = INDENT
    for word in words:
        glue = "" if line == INDENT else " "
        # One column is kept for the backslash that joins the lines.
        if len(line) + len(glue) + len(word) + 2 > WIDTH:
            yield line + " \\\n"
            line, glue = INDENT, ""
        line += glue + word
    yield line + "\n"


sys.stdout.write(HEADER + "".join(lines(entries())) + FOOTER)
