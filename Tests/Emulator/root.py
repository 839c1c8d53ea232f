"""A stack in an environment, as Terraform sees it."""

import json
import os
import re
import subprocess
import time

from failure import Failure


class Root:
    """A stack in an environment, below a copy of the tree."""

    def __init__(self, terraform, tree, plans, entry, jobs):
        self.terraform = terraform
        self.plans = plans
        self.jobs = jobs
        self.stack, self.environment = entry["stack"], entry["environment"]
        self.needs = entry["needs"]
        self.path = entry["folder"]
        self.folder = tree / self.path
        self.bucket, self.key = re.search(r'bucket="(.+?)" key="(.+?)"', entry["state"]).groups()
        self.seconds = {}
        self.resources = 0

    @property
    def name(self):
        return f"{self.stack}/{self.environment}"

    def init(self):
        self._timed("init", "init", job="plan")

    def plan(self, step="plan"):
        """Plans into a file, and returns what it would change: actions by address. The first plan is kept as JSON."""
        _, code = self._timed(step, "plan", "-detailed-exitcode", f"-out={step}.tfplan", job="plan", expecting=(0, 2))
        if code == 0:
            return {}
        shown = subprocess.run(
            ["terraform", f"-chdir={self.folder}", "show", "-json", f"{step}.tfplan"],
            env={**os.environ, **self.jobs.environment(self, "plan")},
            capture_output=True,
            check=True,
        )
        if step == "plan":
            (self.plans / f"{self.stack}-{self.environment}.json").write_bytes(shown.stdout)
        plan = json.loads(shown.stdout)
        changes = {}
        for change in plan.get("resource_changes", []):
            if change["mode"] == "managed" and change["change"]["actions"] != ["no-op"]:
                changes[change["address"]] = (tuple(change["change"]["actions"]), changed_attributes(change["change"]))
        for output, change in plan.get("output_changes", {}).items():
            if change["actions"] != ["no-op"]:
                changes[f"output.{output}"] = (tuple(change["actions"]), ())
        return changes

    def apply(self, step="plan"):
        """Applies the plan of that step."""
        name = "apply" if step == "plan" else f"apply-{step}"
        text, _ = self._timed(name, "apply", f"{step}.tfplan")
        if step == "plan":
            self.resources = int(re.search(r"Apply complete! Resources: (\d+) added", text)[1])

    def expect_empty(self, step):
        """Plans, and fails if anything would change."""
        if changes := self.plan(step):
            raise Failure(f"{self.name}: a plan that has to be empty would change\n{shown(changes)}")

    def destroy(self):
        self._timed("destroy", "destroy", "-auto-approve")

    def run(self, step, *arguments, job="apply", expecting=(0,)):
        """Runs Terraform as the job that GitHub would run it in."""
        return self.terraform.run(
            self.folder,
            f"{self.environment}-{self.stack}-{step}",
            *arguments,
            expecting=expecting,
            environment=self.jobs.environment(self, job),
        )

    def _timed(self, step, *arguments, **options):
        start = time.monotonic()
        result = self.run(step, *arguments, **options)
        self.seconds[step] = time.monotonic() - start
        return result


def changed_attributes(change):
    """The attributes that an update gives other values, or that make a replacement necessary."""
    if "replace_paths" in change:
        return tuple(sorted(".".join(map(str, path)) for path in change["replace_paths"]))
    if change["actions"] != ["update"]:
        return ()
    before, after = change["before"], change["after"]
    return tuple(sorted(key for key in after if before.get(key) != after[key]))


def shown(changes):
    return "\n".join(
        f"  {'/'.join(actions)} {address} {', '.join(attributes)}".rstrip()
        for address, (actions, attributes) in sorted(changes.items())
    )
