"""The whole life of environments on the emulator, from the committed HCL. See docs/emulator.md."""

import argparse
import contextlib
import json
import signal
import sys
import time
from pathlib import Path

from account import Account
from failure import Failure
from jobs import Jobs
from life import Life
from migration import Migration
from report import table
from server import Emulator
from terraform import Terraform

REPOSITORY = "connect2/connect2"
HERE = Path(__file__).parent
RUNBOOK = HERE / "../../docs/runbooks/migrate-to-shared-vpc.md"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True, help="has tree/, changed/ and roots.json")
    parser.add_argument("--destroy", nargs="*", default=[], help="environments to change and destroy in the end")
    parser.add_argument("--migrate", action="store_true", help="go through the migration as well; needs migrated/ and migrated.json")
    parser.add_argument("environments", nargs="*")
    options = parser.parse_args()

    # A stop from outside ends the blocks below, as a Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    work = options.work
    logs, plans = work / "logs", work / "plans"
    logs.mkdir()
    plans.mkdir()
    start = time.monotonic()
    try:
        with contextlib.ExitStack() as blocks:
            terraform = blocks.enter_context(Terraform(logs))
            emulators = []

            def account(name):
                emulators.append(blocks.enter_context(Emulator(logs, name)))
                account = Account(emulators[-1].endpoint)
                return account, Jobs(account, REPOSITORY), terraform, work

            lives, works = [], []
            if options.environments:
                place = account("emulator")
                lives = [Life(*place, name, entries(work / "roots.json")) for name in options.environments]
                works.append(lambda: live(lives, options.destroy, terraform))
            if options.migrate:
                # Another account: in this one the domain is still somebody else's.
                migration = Migration(*account("migration"), entries(work / "migrated.json"), RUNBOOK)
                works.append(migration.run)
            terraform.side_by_side(works, lambda work: work())
            for emulator in emulators:
                check_calls(emulator.calls())
    except Failure as failure:
        raise SystemExit(f"\nerror: {failure}") from None
    roots = [root for life in lives for root in [life.bootstrap, *life.roots]]
    print(f"\n{table(roots)}\n\n{time.monotonic() - start:.0f} seconds in all; logs in {logs}")


def entries(path):
    return json.loads(path.read_text())["roots"]


def live(lives, destroyed, terraform):
    """All lives, side by side: most of a life is spent waiting, since the provider looks only now and then whether AWS is ready."""
    first = lives[0]
    # Its bootstrap makes what the account has once, and the others find.
    first.prepare()

    def one(life):
        if life is not first:
            life.prepare()
        life.create()
        if life.environment in destroyed:
            life.change()
            life.destroy()

    terraform.side_by_side(lives, one)


def check_calls(calls):
    """Looks at what was called in all: nothing that the emulator lacks, and nothing that a role may not do."""
    if missing := sorted({call["action"] for call in calls if call["kind"] == "missing"}):
        raise Failure("the emulator lacks calls, so something was not looked at\n  " + "\n  ".join(missing))
    if denied := sorted({f"{call['role']}: {call['action']}" for call in calls if call["kind"] == "denied"}):
        raise Failure("roles lack permissions\n  " + "\n  ".join(denied))
    actions = {call["action"] for call in calls if call.get("role")}
    print(f"\nThe roles were used for {len(actions)} different actions, and each was allowed.")


if __name__ == "__main__":
    main()
