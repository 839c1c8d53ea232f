"""Terraform in the roots of a copy of the tree."""

import concurrent.futures
import contextlib
import json
import os
import re
import signal
import subprocess
import threading
import time

# Longer than anything takes. The provider may try a call again for 20 minutes, and nobody wants to wait for that.
TIMEOUT = 600


class Failure(Exception):
    """A step did not do what it has to do."""


class Stopped(Failure):
    """A step was stopped, since another failed or somebody wants no more."""


class Terraform:
    """Runs Terraform, and ends what still runs when its block ends."""

    def __init__(self, logs):
        self.logs = logs
        self._running = set()
        self._is_stopped = False
        self._lock = threading.Lock()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.stop():
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                _send(signal.SIGKILL, process)

    def stop(self):
        """Interrupts what runs, and starts nothing more. Returns what runs."""
        with self._lock:
            is_first, self._is_stopped = not self._is_stopped, True
            left = list(self._running)
        # A second interrupt would keep Terraform from giving back its lock.
        for process in left if is_first else []:
            _send(signal.SIGINT, process)
        return left

    def side_by_side(self, items, work):
        """Does the work of all items at the same time. The first that fails stops the others, and is what is raised."""
        with concurrent.futures.ThreadPoolExecutor(len(items)) as pool:
            done = [pool.submit(work, item) for item in items]
            try:
                concurrent.futures.wait(done, return_when=concurrent.futures.FIRST_EXCEPTION)
                if any(future.done() and future.exception() for future in done):
                    self.stop()
            except BaseException:
                self.stop()
                raise
        failures = [failure for future in done if (failure := future.exception())]
        for failure in sorted(failures, key=lambda failure: isinstance(failure, Stopped)):
            raise failure

    def run(self, folder, name, *arguments, expecting=(0,), environment):
        """Runs Terraform in a folder, with its output in the log of that name. Returns the log and the exit code."""
        log = self.logs / f"{name}.log"
        code = self._finish(log, environment, "terraform", f"-chdir={folder}", *arguments, "-no-color")
        text = log.read_text()
        if code not in expecting:
            raise Failure(f"{name}: terraform {arguments[0]} ends with {code}\n\n{errors(text)}")
        return text, code

    def script(self, folder, name, *command, environment):
        """Runs a command that calls Terraform in a folder, with its output in the log of that name. Returns the log."""
        log = self.logs / f"{name}.log"
        if code := self._finish(log, {**environment, "TF_CLI_ARGS": "-no-color"}, *command, folder=folder):
            raise Failure(f"{name} ends with {code}\n\n{errors(log.read_text())}")
        return log.read_text()

    def _finish(self, log, environment, *command, folder=None):
        with self._lock:
            if self._is_stopped:
                raise Stopped(f"{log.stem}: not started")
            with log.open("w") as output:
                process = subprocess.Popen(
                    command,
                    cwd=folder,
                    env={**os.environ, **environment},
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    # A script is interrupted with the Terraform that it runs.
                    start_new_session=True,
                )
            self._running.add(process)
        try:
            code = process.wait(TIMEOUT)
            if self._is_stopped:
                raise Stopped(f"{log.stem}: stopped")
            return code
        except subprocess.TimeoutExpired:
            raise Failure(f"{log.stem}: more than {TIMEOUT} seconds; see {log}") from None
        finally:
            if process.poll() is not None:
                with self._lock:
                    self._running.discard(process)


def _send(number, process):
    """Sends a signal to a process and to those that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def errors(text):
    """The end of a log, from its first error."""
    at = text.find("Error:")
    return text[at if at >= 0 else -3000 :].strip()


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
