"""Judges what checkov says of the roots, and of their plans.

checkov.py LIST REPORTS DOCUMENT. LIST is what `list --json` prints. REPORTS has static/STACK-ENVIRONMENT.json for every root, and
plans/STACK-ENVIRONMENT.json for those that were planned. A check may fail where a waiver of the blueprint says so. It may be skipped if
the HCL has a comment with the reason and a table of DOCUMENT has the check; a plan has no comments, so they are looked up in the HCL.
The lines with prod's counts have to stand in DOCUMENT as well.
"""

import json
import re
import sys
from pathlib import Path

list_file, reports, document = map(Path, sys.argv[1:4])
waivers = json.loads(list_file.read_text())["waivers"]
text = document.read_text()
skippable = {check for row in re.findall(r"^\| (CKV[\w, ]+) \|", text, re.MULTILINE) for check in row.split(", ")}


# The checks that a comment skips, by the resource that it is in: `aws_lb_target_group.this`.
comments = set()
for path in [*Path().glob("*/terraform/**/*.tf"), *Path().glob("*/infrastructure/terraform/**/*.tf")]:
    block = None
    for line in path.read_text().splitlines():
        if resource := re.match(r'resource "(\w+)" "(\w+)"', line):
            block = f"{resource[1]}.{resource[2]}"
        elif comment := re.match(r"\s+# checkov:skip=(\w+):", line):
            comments.add((comment[1], block))


def address(check):
    """The resource of a check as the HCL has it, without the keys of what is there more than once."""
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


def told(check):
    return f"{check['check_id']} {check['resource']}: {check['check_name']}"


def is_commented(check):
    return (check["check_id"], ".".join(address(check).split(".")[-2:])) in comments


def judge(path):
    """Tells what is in a report, and returns whether nothing of it is wrong."""
    stack, environment = path.stem.rsplit("-", 1)
    report = json.loads(path.read_text())
    summary, failed, skipped = report["summary"], report["results"]["failed_checks"], report["results"]["skipped_checks"]
    wrong = []
    if summary["parsing_errors"] or not summary["passed"]:
        wrong.append("checkov could not read it")
    if path.parent.name == "plans":
        skipped = skipped + [check for check in failed if is_commented(check)]
        failed = [check for check in failed if check not in skipped]
    for check in skipped:
        if check["check_id"] not in skippable:
            wrong.append(f"{told(check)} is skipped, which {document} does not say")
    waived = [check for check in failed if is_waived(check, stack, environment)]
    wrong += [told(check) for check in failed if check not in waived]
    row = f"| {stack} | {environment} | {path.parent.name} | {summary['passed']} | {len(failed)} | {len(skipped)} |"
    print(row)
    if environment == "prod" and row not in text:
        wrong.append(f"{document} has other counts; this line belongs there:\n  {row}")
    for line in wrong:
        print(f"  {line}", file=sys.stderr)
    return not wrong


good = True
print("| stack | environment | what was read | passed | failed | skipped |\n| --- | --- | --- | --- | --- | --- |")
for static in sorted(reports.glob("static/*.json")):
    good &= judge(static)
    if (plan := reports / "plans" / static.name).exists():
        good &= judge(plan)
sys.exit(not good)
