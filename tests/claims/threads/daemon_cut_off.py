"""How far does a daemon thread get before the program ends? 程序结束之前，守护线程能走到哪一步？"""

import os
import random
import subprocess
import sys
import threading
import time

MOST_RUNS = 60
SHORT_S = 0.02


def write_report():
    try:
        for part in "head, ", "body, ":
            os.write(1, part.encode())  # (1)!
            time.sleep(SHORT_S)
    finally:
        os.write(1, b"closed")


def program():
    threading.Thread(target=write_report, daemon=True).start()
    time.sleep(random.choice((0, 5 * SHORT_S)))  # (2)!


def result_of_a_run():
    command = [sys.executable, __file__, "program"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode or run.stderr:
        return "failed"
    if run.stdout == "head, body, closed":
        return f"finished: {run.stdout}"
    return "cut off, yet closed" if "closed" in run.stdout else "cut off, not closed"


if sys.argv[1:] == ["program"]:
    program()
else:
    seen = set()
    runs = 0
    while len(seen) < 2 and runs < MOST_RUNS:
        runs += 1
        seen.add(result_of_a_run())
    print("\n".join(sorted(seen)))
    assert seen == {"finished: head, body, closed", "cut off, not closed"}
