"""Whether the tests of a module pass every input, and whether each of its conditions refuses something.

covered.py MODULE TEST, after `terraform init` in the folder of the module. A run with `expect_failures` says who complains, but not of
what, and one complaint of several would do. So each such run is held again, by itself and without it. Then Terraform says everything
that it refuses, and where that stands. A postcondition is about what AWS answers, which a mock does not.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

module, test = Path(sys.argv[1]), Path(sys.argv[2])
blocks = re.findall(r"^\w[^\n]*\{\n.*?^\}\n", test.read_text(), re.MULTILINE | re.DOTALL)
refusing = [block for block in blocks if block.startswith("run ") and "expect_failures" in block]
accepting = [block for block in blocks if block not in refusing]

folder = module / "refusals"
folder.mkdir()
for number, run in enumerate(refusing):
    alone = re.sub(r"^  expect_failures = \[.*?\]\n", "", run, flags=re.MULTILINE | re.DOTALL)
    head = [block for block in accepting if not block.startswith("run ")]
    (folder / f"{number}.tftest.hcl").write_text("\n".join([*head, alone]))

refused = set()
command = ["terraform", f"-chdir={module}", "test", "-json", f"-test-directory={folder.name}"]
for line in subprocess.run(command, capture_output=True, text=True).stdout.splitlines():
    diagnostic = json.loads(line).get("diagnostic", {})
    # The value of a variable stands in the test, and its rule in the module.
    if rule := re.search(r"validation rule at (\S+\.tf):(\d+),", diagnostic.get("detail", "")):
        refused.add((Path(rule[1]).name, int(rule[2])))
    elif place := diagnostic.get("range"):
        refused.add((Path(place["filename"]).name, place["start"]["line"]))

missing = []
for path in sorted(module.glob("*.tf")):
    lines = path.read_text().splitlines()
    for number, line in enumerate(lines, 1):
        if condition := re.match(r" +(validation|precondition) \{$", line):
            # Terraform names the line of a rule; of a precondition, that of the condition in it.
            place = (path.name, number if condition[1] == "validation" else number + 1)
            if place not in refused:
                missing.append(f"{test} has no run that this refuses: {path.name}:{number}, {lines[number].strip()}")
        elif variable := re.match(r'variable "(\w+)"', line):
            if not any(re.search(rf"^ +{variable[1]} += ", block, re.MULTILINE) for block in accepting):
                missing.append(f"{test} has no run with {variable[1]}")

print(*missing, sep="\n", end="\n" if missing else "", file=sys.stderr)
sys.exit(1 if missing else 0)
