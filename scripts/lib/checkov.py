"""Compares the reports of checkov with the waivers of the blueprint and with docs/modules.md.

checkov.py LIST REPORTS DOCUMENT. LIST is the output of `list --json`. REPORTS has static/STACK-ENVIRONMENT.json for every root module, and
plans/STACK-ENVIRONMENT.json for every plan. A check may fail where a waiver of the blueprint allows it. It may be skipped if the HCL has a
comment with the reason and a table of DOCUMENT lists the check. A plan has no comments, so they are looked up in the HCL. DOCUMENT also has
to have the rows with the numbers of prod.
"""

import json
import re
import sys
from pathlib import Path

list_file, reports, document = map(Path, sys.argv[1:4])
waivers = json.loads(list_file.read_text())["waivers"]
text = document.read_text()
skippable = {check for row in re.findall(r"^\| (CKV[\w, ]+) \|", text, re.MULTILINE) for check in row.split(", ")}


# The checks that comments skip, each with the resource that contains the comment: `aws_lb_target_group.this`.
comments = set()
for path in [*Path().glob("*/terraform/**/*.tf"), *Path().glob("*/infrastructure/terraform/**/*.tf")]:
    block = None
    for line in path.read_text().splitlines():
        if resource := re.match(r'resource "(\w+)" "(\w+)"', line):
            block = f"{resource[1]}.{resource[2]}"
        elif comment := re.match(r"\s+# checkov:skip=(\w+):", line):
            comments.add((comment[1], block))


def address(check):
    """The address of the resource of a check, without the keys of `for_each` and `count`."""
    return re.sub(r"\[[^]]*\]", "", check["resource"])


def is_waived(check, stack, environment):
    for waiver in waivers:
        place = waiver.get("address")
        if (
            check["check_id"] in waiver["checks"]
            and environment in waiver["environments"]
            and waiver.get("stack") in (None, stack)
            and (place is None or address(check) == place or address(check).startswith(f"{place}."))
        ):
            return True
    return False


def description(check):
    return f"{check['check_id']} {check['resource']}: {check['check_name']}"


def is_commented(check):
    return (check["check_id"], ".".join(address(check).split(".")[-2:])) in comments


def judge(path):
    """Prints the numbers and problems of a report. Returns True if there are no problems."""
    stack, environment = path.stem.rsplit("-", 1)
    report = json.loads(path.read_text())
    summary, failed, skipped = report["summary"], report["results"]["failed_checks"], report["results"]["skipped_checks"]
    wrong = []
    if summary["parsing_errors"] or not summary["passed"]:
        wrong.append("checkov could not parse the input")
    if path.parent.name == "plans":
        skipped = skipped + [check for check in failed if is_commented(check)]
        failed = [check for check in failed if check not in skipped]
    for check in skipped:
        if check["check_id"] not in skippable:
            wrong.append(f"{description(check)} is skipped, and {document} does not list it")
    waived = [check for check in failed if is_waived(check, stack, environment)]
    wrong += [description(check) for check in failed if check not in waived]
    row = f"| {stack} | {environment} | {path.parent.name} | {summary['passed']} | {len(failed)} | {len(skipped)} |"
    print(row)
    if environment == "prod" and row not in text:
        wrong.append(f"{document} has other numbers; this is the right row:\n  {row}")
    for line in wrong:
        print(f"  {line}", file=sys.stderr)
    return not wrong


good = True
print("| stack | environment | input | passed | failed | skipped |\n| --- | --- | --- | --- | --- | --- |")
for static in sorted(reports.glob("static/*.json")):
    good &= judge(static)
    if (plan := reports / "plans" / static.name).exists():
        good &= judge(plan)
sys.exit(not good)
