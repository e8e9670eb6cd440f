"""A QueueListener that is never stopped: are the last lines written? 没有停掉 QueueListener：最后几行写了吗？"""

import logging
import queue
import random
import subprocess
import sys
import time
from logging.handlers import QueueHandler, QueueListener

MOST_RUNS = 60
SHORT_S = 0.02
LINES = 8


class SlowHandler(logging.StreamHandler):
    def emit(self, record):
        time.sleep(SHORT_S)  # (1)!
        super().emit(record)


def program(stop):
    records = queue.SimpleQueue()
    logging.getLogger().addHandler(QueueHandler(records))
    listener = QueueListener(records, SlowHandler(sys.stdout))
    listener.start()
    for number in range(LINES):
        logging.warning("line %d", number)
    time.sleep(random.choice((0, 3 * LINES * SHORT_S)))  # (2)!
    if stop:
        listener.stop()


if len(sys.argv) > 1:
    program(stop=sys.argv[1] == "stopped")
else:
    seen = set()
    runs = 0
    while len(seen) < 3 and runs < MOST_RUNS:
        runs += 1
        for how in "forgotten", "stopped":
            run = subprocess.run([sys.executable, __file__, how], capture_output=True, text=True)
            written = len(run.stdout.splitlines())
            seen.add(f"{how}: {'all written' if written == LINES else 'lines lost'}")
            assert run.returncode == 0
    print("\n".join(sorted(seen)))
    assert seen == {"forgotten: all written", "forgotten: lines lost", "stopped: all written"}
