"""The whole life of environments on the emulator, from the committed HCL. See docs/emulator.md."""

import argparse
import concurrent.futures
import json
import signal
import sys
import time
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

from jobs import Jobs
from leftovers import leftovers
from report import table
from server import Emulator
from terraform import Failure, Root, Terraform, shown

REGION = "us-west-2"
REPOSITORY = "connect2/connect2"

# The emulator lets whoever has taken no role do everything.
ADMINISTRATOR = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}

# What the blueprint of Tests/ChangedBlueprint changes, and all that Terraform may plan for it: actions, and the attributes that
# are the reason. The revision is registered and its ARN noted; the service goes on with its old one until a deploy.
CHANGED = {
    "api/dev": {
        "module.service.aws_ecs_task_definition.this": (("delete", "create"), ("cpu", "memory")),
        "module.service.aws_ssm_parameter.task_definition": (("update",), ()),
    }
}


class Cycle:
    def __init__(self, terraform, endpoint, work, roots):
        self.terraform = terraform
        self.endpoint = endpoint
        self.tree, self.changed, self.plans = work / "tree", work / "changed", work / "plans"
        self.plans.mkdir()
        self.jobs = Jobs(self.client("sts"), REPOSITORY)
        self.roots = [Root(terraform, self.tree, self.plans, entry, self.jobs) for entry in roots]
        self.entries = roots

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id=ADMINISTRATOR["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=ADMINISTRATOR["AWS_SECRET_ACCESS_KEY"],
        )

    def bootstrap(self, environment):
        """Makes what the stacks of an environment find when they come, with the script that people run; and again."""
        for name in ("bootstrap", "bootstrap-again"):
            log = self.terraform.logs / f"{environment}-{name}.log"
            start = time.monotonic()
            self.terraform.script(log, self.tree / "scripts/bootstrap", environment, "--auto-approve")
            print(f"{'bootstrap/' + environment:18} {name} ({time.monotonic() - start:.0f} s)", flush=True)
        if "No changes." not in log.read_text():
            raise Failure(f"the second bootstrap of {environment} changes something; see {log}")
        self.expect_no_other_job(environment)

    def expect_no_other_job(self, environment):
        """Takes the role of each stack with the token of another, which AWS has to refuse."""
        roots = [root for root in self.roots if root.environment == environment]
        for root, other in zip(roots, roots[1:] + roots[:1]):
            try:
                self.jobs.take(self.jobs.role(root, "apply"), self.jobs.token(other))
            except ClientError as error:
                if error.response["Error"]["Code"] == "AccessDenied":
                    continue
                raise
            raise Failure(f"a job of {other.name} can take the role of {root.name}")

    def waves(self, environment):
        """The roots of an environment in the order of their needs: those of a wave need only those before."""
        left = [root for root in self.roots if root.environment == environment]
        done = set()
        while left:
            wave = [root for root in left if done.issuperset(root.needs)]
            if not wave:
                raise Failure(f"the roots of {environment} need each other")
            yield wave
            done.update(root.stack for root in wave)
            left = [root for root in left if root not in wave]

    def create(self, environment):
        print(f"\n== {environment}: from nothing to what the blueprint says", flush=True)
        for number, wave in enumerate(self.waves(environment)):
            for root in wave:
                root.init()
            side_by_side(wave, lambda root, first=number == 0: self.create_root(root, tries_the_lock=first))

    def create_root(self, root, tries_the_lock):
        changes = root.plan()
        if others := {address: change for address, change in changes.items() if change[0] != ("create",)}:
            raise Failure(f"{root.name}: the first plan does more than create\n{shown(others)}")
        if tries_the_lock:
            with concurrent.futures.ThreadPoolExecutor(1) as second:
                refused = second.submit(self.expect_refusal, root)
                root.apply()
                refused.result()
        else:
            root.apply()
        root.expect_empty("again")
        say(root, f"{root.resources} resources, and the second plan is empty", "plan", "apply", "again")

    def expect_refusal(self, root):
        """Applies a second time while the first apply runs, and has to be stopped by its lock."""
        lock = f"{root.key}.tflock"
        for _ in range(300):
            if self.client("s3").list_objects_v2(Bucket=root.bucket, Prefix=lock)["KeyCount"]:
                break
            time.sleep(0.1)
        text, _ = root.run("second", "apply", "-auto-approve", expecting=(1,))
        if "Error acquiring the state lock" not in text:
            raise Failure(f"{root.name}: a second apply at the same time was not stopped by the lock\n\n{text}")
        print(f"{root.name:18} a second apply at the same time is stopped by the lock", flush=True)

    def change(self, environment):
        print(f"\n== {environment}: one value of the blueprint is another", flush=True)
        before = self.running_revision(environment)
        for entry in self.entries:
            if entry["environment"] != environment:
                continue
            root = Root(self.terraform, self.changed, self.plans, entry, self.jobs)
            root.init()
            changes = root.plan("changed")
            expected = CHANGED.get(root.name, {})
            if changes != expected:
                raise Failure(f"{root.name}: expected is\n{shown(expected)}\nand planned is\n{shown(changes)}")
            if changes:
                print(shown(changes), flush=True)
                root.apply("changed")
                root.expect_empty("changed-again")
                say(root, "exactly that was planned and applied, and the plan after it is empty", "changed", "apply-changed")
            else:
                say(root, "nothing changes", "changed")
        if self.running_revision(environment) != before:
            raise Failure("the service runs another revision, which only a deploy may do")

    def running_revision(self, environment):
        (service,) = self.client("ecs").describe_services(
            cluster=f"connect2-cluster-{environment}", services=[f"connect2-api-{environment}"]
        )["services"]
        return service["taskDefinition"]

    def destroy(self, environment):
        print(f"\n== {environment}: back to nothing", flush=True)
        for wave in reversed(list(self.waves(environment))):
            side_by_side(wave, self.destroy_root)
        if left := leftovers(self.client, environment):
            raise Failure(f"{environment}: these are left\n  " + "\n  ".join(left))
        print(f"{environment}: nothing with its tags is left", flush=True)


    def destroy_root(self, root):
        root.destroy()
        state = json.loads(self.client("s3").get_object(Bucket=root.bucket, Key=root.key)["Body"].read())
        if state["resources"]:
            raise Failure(f"{root.name}: the state still has resources")
        say(root, "destroyed, and the state is empty", "destroy")

def side_by_side(roots, work):
    """Does the work of all roots, two at a time, and raises the first failure once all have ended."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        done = [pool.submit(work, root) for root in roots]
    for future in done:
        future.result()


def say(root, text, *steps):
    times = ", ".join(f"{step} {root.seconds[step]:.0f} s" for step in steps)
    print(f"{root.name:18} {text} ({times})", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True, help="has tree/, changed/ and roots.json")
    parser.add_argument("--destroy", nargs="*", default=[], help="environments to change and destroy in the end")
    parser.add_argument("environments", nargs="+")
    options = parser.parse_args()

    # A stop from outside ends the blocks below, as a Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    work = options.work
    logs = work / "logs"
    logs.mkdir(exist_ok=True)
    roots = [
        root
        for root in json.loads((work / "roots.json").read_text())["roots"]
        if root["environment"] in options.environments and root["stack"] != "bootstrap"
    ]
    start = time.monotonic()
    try:
        with Emulator(logs) as emulator, Terraform(logs, account(emulator.endpoint), ADMINISTRATOR) as terraform:
            cycle = Cycle(terraform, emulator.endpoint, work, roots)
            for environment in options.environments:
                cycle.bootstrap(environment)
                cycle.create(environment)
            for environment in options.destroy:
                cycle.change(environment)
                cycle.destroy(environment)
            check_calls([json.loads(line) for line in emulator.trace.read_text().splitlines()])
    except Failure as failure:
        raise SystemExit(f"\nerror: {failure}") from None
    print(f"\n{table(cycle.roots)}\n\n{time.monotonic() - start:.0f} seconds in all; logs in {logs}")


def check_calls(calls):
    """Looks at what was called in all: nothing that the emulator lacks, and nothing that a role may not do."""
    if missing := sorted({call["action"] for call in calls if call["kind"] == "missing"}):
        raise Failure("the emulator lacks calls, so something was not looked at\n  " + "\n  ".join(missing))
    if denied := sorted({f"{call['role']}: {call['action']}" for call in calls if call["kind"] == "denied"}):
        raise Failure("roles lack permissions\n  " + "\n  ".join(denied))
    actions = {call["action"] for call in calls if call.get("role")}
    print(f"\nThe roles were used for {len(actions)} different actions, and each was allowed.")


def account(endpoint):
    """What points Terraform, its backend and its provider at the emulator. Nothing of it is in the HCL."""
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_MAX_ATTEMPTS": "3",
    }


if __name__ == "__main__":
    main()
