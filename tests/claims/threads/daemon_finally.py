"""A daemon thread is cut off: `finally` does not run. 守护线程被直接切断：finally 不执行。"""

import threading

opened = threading.Event()
never = threading.Event()


def write_journal():
    print("journal: opened", flush=True)
    opened.set()
    try:
        never.wait()
    finally:
        print("journal: closed", flush=True)  # (1)!


journal = threading.Thread(target=write_journal, daemon=True)
journal.start()
opened.wait()
assert journal.is_alive()
print("main: last line")  # (2)!
