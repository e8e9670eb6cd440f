"""Since 3.14 the system knows the name too. 3.14 起，操作系统也知道线程的名字。"""

import threading
from pathlib import Path

started = threading.Event()
renamed = threading.Event()
seen = []


def note_both_names():
    task = Path(f"/proc/self/task/{threading.get_native_id()}")
    seen.append((threading.current_thread().name, (task / "comm").read_text().strip()))


def work():
    note_both_names()
    started.set()
    renamed.wait()
    note_both_names()
    threading.current_thread().name = "own-idea"  # (1)!
    note_both_names()


thread = threading.Thread(target=work, name="download-of-page-7")  # (2)!
thread.start()
started.wait()
thread.name = "idea-of-main"  # (3)!
renamed.set()
thread.join()

for name, system_name in seen:
    print(f"Python: {name:20} system: {system_name}")
assert seen == [
    ("download-of-page-7", "download-of-pag"),
    ("idea-of-main", "download-of-pag"),
    ("own-idea", "own-idea"),
]
