"""The life of one environment: created, changed, destroyed."""

import concurrent.futures
import json
import time

from botocore.exceptions import ClientError

from bootstrap import Bootstrap
from failure import Failure
from leftovers import leftovers
from report import say
from root import Root, shown

# What the blueprint of Tests/ChangedBlueprint changes, and all that Terraform may plan for it: actions, and the attributes that
# are the reason. The revision is registered and its ARN noted; the service goes on with its old one until a deploy.
CHANGED = {
    "api/dev": {
        "module.service.aws_ecs_task_definition.this": (("delete", "create"), ("cpu", "memory")),
        "module.service.aws_ssm_parameter.task_definition": (("update",), ()),
    }
}


class Life:
    def __init__(self, account, jobs, terraform, work, environment, entries):
        self.environment = environment
        self._account, self._jobs, self._terraform, self._work = account, jobs, terraform, work
        self._entries = [entry for entry in entries if entry["environment"] == environment]
        self.bootstrap = Bootstrap(account, terraform, work / "tree", environment)
        self.roots = [self._root("tree", entry) for entry in self._entries if entry["stack"] != "bootstrap"]

    def _root(self, tree, entry):
        return Root(self._terraform, self._work / tree, self._work / "plans", entry, self._jobs)

    def prepare(self):
        """Makes what the stacks find when they come."""
        self.bootstrap.make()
        self._expect_no_other_job()
        say(self.bootstrap, f"{self.bootstrap.resources} resources, and a second run changes nothing", "apply", "again")

    def _expect_no_other_job(self):
        """Takes the role of each stack with the token of another, which AWS has to refuse."""
        for root, other in zip(self.roots, self.roots[1:] + self.roots[:1]):
            try:
                self._jobs.take(self._jobs.role(root, "apply"), self._jobs.token(other))
            except ClientError as error:
                if error.response["Error"]["Code"] == "AccessDenied":
                    continue
                raise
            raise Failure(f"a job of {other.name} can take the role of {root.name}")

    def waves(self):
        """The roots in the order of their needs: those of a wave need only those before."""
        left = self.roots
        done = set()
        while left:
            wave = [root for root in left if done.issuperset(root.needs)]
            if not wave:
                raise Failure(f"the roots of {self.environment} need each other")
            yield wave
            done.update(root.stack for root in wave)
            left = [root for root in left if root not in wave]

    def create(self):
        """From nothing to what the blueprint says."""
        for number, wave in enumerate(self.waves()):
            self._terraform.side_by_side(wave, lambda root, first=number == 0: self._create_root(root, tries_the_lock=first))

    def _create_root(self, root, tries_the_lock):
        root.init()
        changes = root.plan()
        if others := {address: change for address, change in changes.items() if change[0] != ("create",)}:
            raise Failure(f"{root.name}: the first plan does more than create\n{shown(others)}")
        if tries_the_lock:
            with concurrent.futures.ThreadPoolExecutor(1) as second:
                refused = second.submit(self._expect_refusal, root)
                root.apply()
                refused.result()
        else:
            root.apply()
        root.expect_empty("again")
        say(root, f"{root.resources} resources, and the second plan is empty", "plan", "apply", "again")

    def _expect_refusal(self, root):
        """Applies a second time while the first apply runs, and has to be stopped by its lock."""
        lock = f"{root.key}.tflock"
        for _ in range(300):
            if self._account.client("s3").list_objects_v2(Bucket=root.bucket, Prefix=lock)["KeyCount"]:
                break
            time.sleep(0.1)
        text, _ = root.run("second", "apply", "-auto-approve", expecting=(1,))
        if "Error acquiring the state lock" not in text:
            raise Failure(f"{root.name}: a second apply at the same time was not stopped by the lock\n\n{text}")
        say(root, "a second apply at the same time is stopped by the lock")

    def change(self):
        """One value of the blueprint is another: exactly what follows from that is planned."""
        before = self._running_revision()
        roots = [self._root("changed", entry) for entry in self._entries if entry["stack"] != "bootstrap"]
        self._terraform.side_by_side(roots, self._change_root)
        if self._running_revision() != before:
            raise Failure("the service runs another revision, which only a deploy may do")

    def _change_root(self, root):
        root.init()
        changes = root.plan("changed")
        expected = CHANGED.get(root.name, {})
        if changes != expected:
            raise Failure(f"{root.name}: expected is\n{shown(expected)}\nand planned is\n{shown(changes)}")
        if not changes:
            say(root, "nothing changes", "changed")
            return
        root.apply("changed")
        root.expect_empty("changed-again")
        say(
            root,
            "exactly this is planned and applied, and the plan after it is empty",
            "changed",
            "apply-changed",
            "changed-again",
        )
        print(shown(changes), flush=True)

    def _running_revision(self):
        (service,) = self._account.client("ecs").describe_services(
            cluster=f"connect2-cluster-{self.environment}", services=[f"connect2-api-{self.environment}"]
        )["services"]
        return service["taskDefinition"]

    def destroy(self):
        """Back to nothing, in the reverse order."""
        for wave in reversed(list(self.waves())):
            self._terraform.side_by_side(wave, self._destroy_root)
        if left := leftovers(self._account.client, self.environment):
            raise Failure(f"{self.environment}: these are left\n  " + "\n  ".join(left))
        print(f"{self.environment:18} nothing with its tags is left but the bootstrap", flush=True)

    def _destroy_root(self, root):
        root.destroy()
        state = json.loads(self._account.client("s3").get_object(Bucket=root.bucket, Key=root.key)["Body"].read())
        if state["resources"]:
            raise Failure(f"{root.name}: the state still has resources")
        say(root, "destroyed, and the state is empty", "destroy")
