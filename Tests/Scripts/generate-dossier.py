#!/usr/bin/env python3
"""Writes a valid dossier of any size to standard output, the same one for the same numbers.

    generate-dossier.py 100000 > large.json
    generate-dossier.py 1000 --seed 7 --actors 3 --domains 5

Each item has 60 to 250 bytes of text, about 3 % of which are not ASCII, and there is one relation
for every two items. Measurements and stress tests use it, because no hand-written dossier is large.
"""

import argparse
import json
import random
import sys

PLAIN = """accord agency aid arms assembly ban border budget build cabinet call canal capital
ceasefire charter coast column control convoy council court crossing debate defence delay deploy
district draft embargo energy envoy export farm fleet forum frontier fuel grain guarantee harbour
import industry inquiry island joint key labour law league levy limit loan market mediate militia
mine mission negotiate network neutral observer offer oil order output pact party patrol pipeline
pledge port power price quota rail reform region report reserve resolve river road rule sanction
school sector security settle share shore south state steel strait supply support survey tariff
talks tax term text trade transit treaty troop union veto village visit vote water wheat withdraw
yield zone""".split()
FOREIGN = ["Málaga", "Łódź", "Zürich", "naïve", "границы", "нефть", "мир", "صلح", "نفت", "和平", "貿易"]


def words(source, size):
    """Text of about `size` bytes of UTF-8; one word in eighteen is foreign: 3 % of the bytes."""
    chosen, length = [], 0
    while length < size:
        word = source.choice(FOREIGN if source.random() < 1 / 18 else PLAIN)
        chosen.append(word)
        length += len(word.encode()) + 1
    text = " ".join(chosen)
    return text[0].upper() + text[1:]


def citations(source, passages):
    made = {"passage": source.randint(1, passages)}
    if source.random() < 0.5:
        made["bullet"] = source.choice("abcdef")
    return [made]


def item(source, number, actors, domains, passages):
    size = source.randint(60, 250)
    title = words(source, min(40, size // 3))
    return {
        "id": f"i{number}",
        "actor": f"actor-{number % actors + 1}",
        "domain": f"domain-{source.randint(1, domains)}",
        "kind": source.choice(["goal", "position", "circumstance"]),
        "modality": source.choice(["asserted", "expected"]),
        "title": title,
        "summary": words(source, size - len(title.encode())) + ".",
        "citations": citations(source, passages),
        "tags": source.sample(PLAIN, 3),
        "parties": [source.choice(FOREIGN)],
        "places": [source.choice(PLAIN)],
    }


def relation(source, number, items, passages):
    # Neighbours in the file belong to different actors.
    first = source.randrange(items - 1) + 1
    return {
        "id": f"r{number}",
        "kind": source.choice(["shared", "divergent"]),
        "basis": source.choice(["stated", "inferred"]),
        "items": [f"i{first}", f"i{first + 1}"],
        "title": words(source, 30),
        "rationale": words(source, 80) + ".",
        "citations": citations(source, passages),
    }


def write_list(out, name, values, is_last=False):
    out.write(f'  "{name}": [')
    for position, value in enumerate(values):
        text = json.dumps(value, ensure_ascii=False)
        out.write(("," if position else "") + "\n    " + text)
    out.write("\n  ]" + ("\n" if is_last else ",\n"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("items", type=int, help="how many, 2 or more")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--actors", type=int, default=2)
    parser.add_argument("--domains", type=int, default=4)
    options = parser.parse_args()
    if options.items < 2 or options.actors < 2 or options.domains < 1:
        parser.error("a dossier has two items or more, two actors or more and a domain")

    source = random.Random(options.seed)
    passages = 40
    head = {
        "title": words(source, 40),
        "author": "Nobody",
        "note": "generated text that means nothing",
        "passages": [
            {"number": number, "synopsis": words(source, 120), "bullets": 6}
            for number in range(1, passages + 1)
        ],
    }
    out = open(1, "w", encoding="utf-8", closefd=False)
    out.write('{\n  "formatVersion": 1,\n  "id": "generated",\n  "title": "A generated dossier",\n')
    out.write(f'  "source": {json.dumps(head, ensure_ascii=False)},\n')
    for name, count in [("actor", options.actors), ("domain", options.domains)]:
        write_list(
            out,
            name + "s",
            ({"id": f"{name}-{n}", "name": f"{name.title()} {n}"} for n in range(1, count + 1)),
        )
    write_list(
        out,
        "items",
        (
            item(source, number, options.actors, options.domains, passages)
            for number in range(1, options.items + 1)
        ),
    )
    write_list(
        out,
        "relations",
        (
            relation(source, number, options.items, passages)
            for number in range(1, options.items // 2 + 1)
        ),
        is_last=True,
    )
    out.write("}\n")
    out.close()


if __name__ == "__main__":
    sys.exit(main())
