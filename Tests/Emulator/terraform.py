"""Terraform, as a process, and the scripts that run it."""

import concurrent.futures
import contextlib
import os
import signal
import subprocess
import threading

from failure import Failure, Stopped

# Longer than anything takes. The provider may try a call again for 20 minutes, and nobody wants to wait for that.
TIMEOUT = 600


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
