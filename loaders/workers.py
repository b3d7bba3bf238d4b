"""Papers understood in processes of their own, which are killed when a paper asks too much.

A page or PDF may be made to hang or to fill the memory. A process that does is killed and
replaced, its paper refused, and the load goes on. The processes live on from load to load, as
one takes longer to start than most papers to be read.
"""

import atexit
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from queue import LifoQueue

from ..ontology.errors import MinutegraphError
from .limits import Limits
from .tasks import Outcome, Refused, Task

AHEAD = 4  # papers for each process that may wait to be stored


class Worker:
    """One process that understands papers, started when first asked and again when it died."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None

    def ask(self, task: Task) -> Outcome:
        """What a paper says, or that it asked too much."""
        pipe = self._pipe if self._pipe and self._is_alive() else self._start()
        try:
            pipe.send(task)
            if pipe.poll(self.limits.seconds):
                return pipe.recv()
            why = self.limits.told_seconds(task.paper.path)
        except (EOFError, OSError):  # it ended in the middle
            why = self._why_ended(task.paper.path)
        self.stop()
        return (Refused(why),)

    def _why_ended(self, paper: Path) -> str:
        """What may have ended the process: its clock, else memory or a damaged paper."""
        code = self._process.wait() if self._process else 0
        told = self.limits.told_seconds if code == -signal.SIGXCPU else self.limits.told_end
        return told(paper)

    def stop(self) -> None:
        """End the process, whatever it is doing; whoever asks it at this moment sees it end."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def _is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _start(self) -> Connection:
        if self._pipe:
            self._pipe.close()
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", f"{__package__}.worker", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the load, which keeps what is whole
            )
        self._pipe = Connection(ours.detach())
        try:
            self._pipe.send(self.limits)
            self._pipe.recv()  # it has learnt the rules: the time of its paper begins
        except (EOFError, OSError):
            raise MinutegraphError(
                "a process that reads papers could not start; what it says of it stands above"
            ) from None
        return self._pipe


class Workers:
    """So many processes; those that are not needed are not started."""

    def __init__(self, count: int, limits: Limits) -> None:
        self.count = count
        self._all = [Worker(limits) for _ in range(count)]
        self._idle: LifoQueue[Worker] = LifoQueue()
        for worker in self._all:
            self._idle.put(worker)

    def understand(self, tasks: Iterable[Task]) -> Generator[Outcome]:
        """What papers say, in their order; only a few are held at a time."""
        waiting: deque[Future[Outcome]] = deque()
        threads = ThreadPoolExecutor(self.count)
        try:
            for task in tasks:
                waiting.append(threads.submit(self._ask, task))
                if len(waiting) >= AHEAD * self.count:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:  # a load that is stopped does not wait for what it will not store
            threads.shutdown(wait=False, cancel_futures=True)
            if waiting:
                self.stop()

    def stop(self) -> None:
        """End all processes; they start again when asked."""
        for worker in self._all:
            worker.stop()

    def _ask(self, task: Task) -> Outcome:
        worker = self._idle.get()
        try:
            return worker.ask(task)
        finally:
            self._idle.put(worker)


_kept: dict[tuple[int, Limits], Workers] = {}


def workers(count: int | None = None, limits: Limits = Limits()) -> Workers:  # noqa: B008
    """The processes that read for this one: as many as it has processors, unless told."""
    count = count or os.cpu_count() or 1
    if (count, limits) not in _kept:
        kept = _kept[count, limits] = Workers(count, limits)
        atexit.register(kept.stop)
    return _kept[count, limits]
