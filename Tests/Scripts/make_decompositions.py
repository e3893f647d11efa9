#!/usr/bin/env python3
"""Writes two tables of Sources/Search/Folding: every canonical decomposition of Unicode, and the
compatibility decompositions of what only looks otherwise, such as letters in their Arabic forms.

    Tests/Scripts/make_decompositions.py > Sources/Search/Folding/Decompositions.swift
    Tests/Scripts/make_decompositions.py forms > Sources/Search/Folding/PresentationForms.swift

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

FORMS_HEADER = f'''\
/// Unicode {unicodedata.unidata_version}'s compatibility decompositions of ligatures and presentation forms, Latin to
/// Arabic, and of fullwidth and halfwidth characters: data only.
///
/// Made by Tests/Scripts/make_decompositions.py, which says how to make it anew. An entry
/// is `character=first+second+…`, in hexadecimal and by rising character, which is left out where it
/// is the one after the entry before. A blank that only carries a mark is left out.
enum PresentationForms {{
  /// Where they are.
  static let characters: ClosedRange<UInt32> = 0xFB00...0xFFEF

  static let text: StaticString = """
'''

# Alphabetic presentation forms, Arabic ones A, then B, halfwidth and fullwidth forms.
FORMS = [*range(0xFB00, 0xFE00), *range(0xFE70, 0xFF00), *range(0xFF00, 0xFFF0)]

FOOTER = '''\
    """
}
'''


def canonical():
    for value in range(sys.maxunicode + 1):
        mapping = unicodedata.decomposition(chr(value))
        if mapping and not mapping.startswith("<"):
            yield value, [int(part, 16) for part in mapping.split()]


def forms():
    for value in FORMS:
        mapping = unicodedata.decomposition(chr(value))
        if mapping.startswith("<"):
            parts = [int(part, 16) for part in mapping.split()[1:]]
            if parts[0] == 0x20 and all(unicodedata.combining(chr(part)) for part in parts[1:]):
                parts = parts[1:]
            yield value, parts


def entries(mappings):
    previous = None
    for value, parts in mappings:
        key = "" if previous == value - 1 else format(value, "X")
        previous = value
        yield f"{key}={'+'.join(format(part, 'X') for part in parts)}"


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


header, mappings = (FORMS_HEADER, forms()) if sys.argv[1:] == ["forms"] else (HEADER, canonical())
sys.stdout.write(header + "".join(lines(entries(mappings))) + FOOTER)
