"""Each thread names its folder in full. 每个线程都写出完整的路径。"""

import os
import tempfile
import threading
from pathlib import Path


def build(folder):
    (folder / "result.txt").write_text(f"built in {folder.name}")


home = os.getcwd()
with tempfile.TemporaryDirectory() as top:
    folders = [Path(top, name) for name in ("left", "right")]
    for folder in folders:
        folder.mkdir()
    threads = [threading.Thread(target=build, args=(folder,)) for folder in folders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    texts = [(folder / "result.txt").read_text() for folder in folders]

print(texts)
assert all(folder.is_absolute() for folder in folders)
assert texts == ["built in left", "built in right"]
assert os.getcwd() == home
