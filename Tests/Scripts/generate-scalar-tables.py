#!/usr/bin/env python3
"""Writes Sources/Screen/ScalarSet+Tables.swift, the Unicode facts that Swift's own library lacks.

    python3 -m venv /tmp/tables && /tmp/tables/bin/pip install wcwidth==0.7.0
    /tmp/tables/bin/python Tests/Scripts/generate-scalar-tables.py

The data are the Unicode Character Database's, in the form in which the Python package `wcwidth`
carries them: EastAsianWidth.txt without the marks, which take no cells whatever their class, and
GraphemeBreakProperty.txt. Python's own `unicodedata` is of an older Unicode than Swift's library,
so it is not asked anything. Take a `wcwidth` of the same Unicode version as the Swift toolchain.
"""

import pathlib

import wcwidth
from wcwidth import table_ambiguous, table_grapheme, table_mc, table_wide, table_zero

TARGET = pathlib.Path(__file__).parents[2] / "Sources/Screen/ScalarSet+Tables.swift"


def scalars(ranges):
    return {scalar for first, last in ranges for scalar in range(first, last + 1)}


def newest(tables):
    """The only or last of {Unicode version: ranges}, and that version."""
    version = list(tables)[-1]
    return version, scalars(tables[version])


def boundaries(members):
    """The scalars where membership flips, in order: [first, after the last, first, …]."""
    edges = {scalar for scalar in members if scalar - 1 not in members}
    edges |= {scalar + 1 for scalar in members if scalar + 1 not in members}
    return sorted(edges)


def declaration(name, comment, members):
    numbers = [f"0x{edge:x}," for edge in boundaries(members)]
    lines, line = [], "   "
    for number in numbers:
        if len(line) + 1 + len(number) > 100:
            lines.append(line)
            line = "   "
        line += " " + number
    lines.append(line)
    body = "\n".join(lines).rstrip(",")
    return f"  /// {comment}\n  static let {name} = ScalarSet(boundaries: [\n{body},\n  ])\n"


version, wide = newest(table_wide.WIDE_EASTASIAN)
_, ambiguous = newest(table_ambiguous.AMBIGUOUS_EASTASIAN)
_, zero = newest(table_zero.ZERO_WIDTH)
_, spacing_marks = newest(table_mc.CATEGORY_MC)
# One regional indicator is a cell, so that a pair of them, a flag, is two.
wide -= scalars(table_grapheme.GRAPHEME_REGIONAL_INDICATOR)
# Zero-width scalars are the general categories Mn, Me and Cf, and jamo: known without a table.
attaching = scalars(table_grapheme.GRAPHEME_EXTEND) | scalars(table_grapheme.GRAPHEME_SPACINGMARK)
attaching -= zero | spacing_marks
prepended = scalars(table_grapheme.GRAPHEME_PREPEND) - zero

TARGET.write_text(
    f"""\
// Made by Tests/Scripts/generate-scalar-tables.py, which says how; not to be edited.
// Unicode {version}, from the tables of the Python package wcwidth {wcwidth.__version__}.

extension ScalarSet {{
"""
    + "\n".join(
        [
            declaration("wide", "East Asian Width W and F: two cells.", wide),
            declaration("ambiguous", "East Asian Width A: one cell or two, as the terminal is set.", ambiguous),
            declaration("attaching", "What joins the cluster before it though it is no mark by its category.", attaching),
            declaration("prepended", "What the cluster after it joins (Grapheme_Cluster_Break=Prepend).", prepended),
        ]
    )
    + "}\n"
)
