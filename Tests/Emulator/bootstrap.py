"""What the stacks of an environment find when they come."""

import re
import time

from failure import Failure


class Bootstrap:
    """The bootstrap of an environment, made with the script that people run."""

    def __init__(self, account, terraform, tree, environment):
        self._account, self._terraform = account, terraform
        self._tree = tree
        self._environment = environment
        self.name = f"bootstrap/{environment}"
        self.seconds = {}
        self.resources = 0

    def make(self):
        """Makes it, and runs the script again, which has to change nothing."""
        text = self._run("apply")
        self.resources = sum(map(int, re.findall(r"Apply complete! Resources: (\d+) added", text)))
        if "No changes." not in self._run("again"):
            raise Failure(f"{self.name}: the second bootstrap changes something; see the logs")

    def _run(self, step):
        start = time.monotonic()
        text = self._terraform.script(
            self._tree,
            f"{self._environment}-bootstrap-{step}",
            "scripts/bootstrap",
            self._environment,
            "--auto-approve",
            environment=self._account.administrator,
        )
        self.seconds[step] = time.monotonic() - start
        return text
