"""The emulator as a process of its own, which ends with the block that started it."""

import json
import os
import subprocess
import sys


class Emulator:
    """`with Emulator(folder, name) as emulator:` is AWS at `emulator.endpoint`, with its log and its trace in the folder."""

    def __init__(self, folder, name):
        self._trace = folder / f"{name}.jsonl"
        self._log = folder / f"{name}.log"

    def __enter__(self):
        self._process = subprocess.Popen(
            [sys.executable, os.path.join(os.path.dirname(__file__), "emulator.py"), str(self._trace)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log.open("w"),
            # A Ctrl-C stops Terraform first, which still has locks to give back.
            start_new_session=True,
            text=True,
        )
        port = self._process.stdout.readline().strip()
        if not port:
            raise SystemExit(f"error: the emulator does not start; see {self._log}")
        self.endpoint = f"http://127.0.0.1:{port}"
        return self

    def calls(self):
        """What was called until now."""
        return [json.loads(line) for line in self._trace.read_text().splitlines()]

    def __exit__(self, *_):
        # The end of its input ends it, and that also comes if this process is killed.
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
