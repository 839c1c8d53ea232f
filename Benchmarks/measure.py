"""Measures processes that take turns, for Benchmarks/run. With two generators or packages, the first is the one before."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time


def run(command, **environment):
    """Runs a command and returns its time in milliseconds and its peak memory in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **environment})
    _, status, usage = os.wait4(process.pid, 0)
    milliseconds = (time.perf_counter() - start) * 1000
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    kib = usage.ru_maxrss / 1024 if sys.platform == "darwin" else usage.ru_maxrss
    return milliseconds, kib / 1024


def row(label, unit, values):
    """Prints the values of each generator, and the ratio of the last to the first."""
    cells = "".join(f"{value:10.1f} {unit:3}" for value in values)
    ratio = f"{values[-1] / values[0]:8.2f}" if len(values) > 1 else ""
    print(f"{label:32}{cells}{ratio}", flush=True)


def commands(folder, generators, counts):
    for count in counts:
        runs = 25 if count < 100 else 9
        generate, check, memory = ([[] for _ in generators] for _ in range(3))
        for _ in range(runs):
            for index, generator in enumerate(generators):
                shutil.rmtree(folder, ignore_errors=True)
                os.mkdir(folder)
                for command, times in (("generate", generate), ("check", check)):
                    spent, peak = run([generator, command, "--output", folder], ENVIRONMENTS=str(count))
                    times[index].append(spent)
                    memory[index].append(peak)
        # Other processes only make a run slower, so the smallest time is the one of the generator.
        row(f"{count} environments: generate", "ms", [min(times) for times in generate])
        row(f"{count} environments: check", "ms", [min(times) for times in check])
        row(f"{count} environments: memory", "MiB", [max(peaks) for peaks in memory])


def edit(folder, packages):
    os.mkdir(folder)
    times = [[] for _ in packages]
    for turn in range(7):
        for index, package in enumerate(packages):
            blueprint = pathlib.Path(package, "Blueprints/Environments.swift")
            text, edits = re.subn(r"storage: \d+,", f"storage: {50 + turn},", blueprint.read_text())
            if edits == 0:
                sys.exit(f"{blueprint} has no storage to edit")
            blueprint.write_text(text)
            command = ["swift", "run", "--quiet", "--package-path", package, "groundplan", "generate"]
            command += ["--output", f"{folder}/{index}"]
            times[index].append(run(command)[0])
    row("edit to HCL", "ms", [min(spent) for spent in times])


mode, folder, *rest = sys.argv[1:]
if mode == "commands":
    separator = rest.index("--")
    commands(folder, rest[:separator], [int(count) for count in rest[separator + 1 :]])
else:
    edit(folder, rest)
