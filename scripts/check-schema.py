"""Checks the published JSON Schema with Python's validator, as those do who have no Node.

It accepts the documents of this repository, and of every slip in test/reading/slips it complains on the line of the slip.

    python3 scripts/check-schema.py
"""

import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

ROOT = Path(__file__).resolve().parent.parent
SLIPS = ROOT / "test" / "reading" / "slips"


def line_of(text, path):
    """The line on which a place of a document begins, with its key, counted from one."""
    node = yaml.compose(text)
    mark = node.start_mark
    for step in path:
        if isinstance(node, yaml.MappingNode):
            key, node = next(pair for pair in node.value if pair[0].value == step)
            mark = key.start_mark
        else:
            node = node.value[step]
            mark = node.start_mark
    return mark.line + 1


def deepest(problem):
    """Of the forms that a value could have been, the problem of the one that fits it furthest."""
    while problem.context:
        below = max(problem.context, key=lambda one: len(one.absolute_path))
        if len(below.absolute_path) <= len(problem.absolute_path):
            break
        problem = below
    return problem


def refusals(validator):
    """Documents that are refused though they are right."""
    documents = [
        ROOT / "examples" / "template.yaml",
        SLIPS / "valley.yaml",
        *sorted((ROOT / "src" / "cases").glob("*.yaml")),
    ]
    for document in documents:
        problem = best_match(validator.iter_errors(yaml.safe_load(document.read_text("utf-8"))))
        if problem is not None:
            yield f"{document.relative_to(ROOT)}: {problem.json_path}: {problem.message}"


def misplaced(validator):
    """Slips that are not told, or not on their line."""
    valley = (SLIPS / "valley.yaml").read_text("utf-8")
    for row in yaml.safe_load((SLIPS / "slips.yaml").read_text("utf-8")):
        text = valley.replace(row["there"], row["written"], 1)
        expected = valley[: valley.index(row.get("complaint", row["there"]))].count("\n") + 1
        problem = best_match(validator.iter_errors(yaml.safe_load(text)))
        found = None if problem is None else line_of(text, deepest(problem).absolute_path)
        if found != expected:
            yield f"{row['slip']}: line {found} instead of {expected}"


def main():
    schema = json.loads((ROOT / "docs" / "agreement.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    problems = [*refusals(validator), *misplaced(validator)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


sys.exit(main())
