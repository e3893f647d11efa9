#!/usr/bin/env python3
"""Says of each file whether it is valid under a JSON Schema, by an implementation that is not ours.

    check-schema.py schema.json file.json...

Prints "valid FILE" or "invalid FILE: the first reason", one a line. The status is 0 whatever the
verdicts are, and another where the schema itself is none. Needs the package jsonschema (Debian:
python3-jsonschema), 4.0 or newer.
"""

import json
import sys

from jsonschema import Draft202012Validator


def examples(schema, definitions):
    """Every subschema that has examples, with what it may refer to."""
    if isinstance(schema, dict):
        if isinstance(schema.get("examples"), list):
            yield {**schema, "$defs": definitions}
        for key, value in schema.items():
            if key != "examples":
                yield from examples(value, definitions)
    elif isinstance(schema, list):
        for value in schema:
            yield from examples(value, definitions)


def main(schema_path, paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    for described in examples(schema, schema.get("$defs", {})):
        for example in described["examples"]:
            Draft202012Validator(described).validate(example)
    for name, described in schema.get("$defs", {}).items():
        for key, value in described.get("properties", {}).items():
            if not value.get("description") or not value.get("examples"):
                sys.exit(f"{name}.{key} has no description or no example")
    validator = Draft202012Validator(schema)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            error = next(validator.iter_errors(json.load(file)), None)
        if error is None:
            print(f"valid {path}")
        else:
            where = "/".join(str(step) for step in error.absolute_path)
            print(f"invalid {path}: {where}: {error.message[:80]}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
