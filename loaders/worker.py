"""A process that understands papers for a load: ``python -m minutegraph.loaders.worker SOCKET``.

It lives through many papers. Its memory is limited from its first moment, and the time of each
paper on the processor; how long it may take by the clock is watched from outside.
"""

import resource
import sys
from multiprocessing.connection import Connection

from .limits import Limits
from .tasks import Outcome, Refused, Task


def main(socket: int) -> None:
    """Answer each task that comes, until nobody asks any more."""
    with Connection(socket) as pipe:
        limits: Limits = pipe.recv()
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        from .understand import understand  # the memory that the rules need is limited too

        pipe.send(None)  # ready: the time of the first paper begins
        while True:
            try:
                task: Task = pipe.recv()
            except EOFError:
                return
            _allow(limits.seconds)
            try:
                outcome = understand(task)
            except MemoryError:
                outcome: Outcome = (Refused(limits.told_memory(task.paper.path)),)
            except RecursionError:
                outcome = (Refused(f"{task.paper.path}: nested too deep; save it as text"),)
            pipe.send(outcome)


def _allow(seconds: int) -> None:
    """So much more time on the processor: a backstop where nobody is left to watch the clock."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds + 5, most))


if __name__ == "__main__":
    main(int(sys.argv[1]))
