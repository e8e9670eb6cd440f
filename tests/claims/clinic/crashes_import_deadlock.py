"""Two threads import a package and its submodule at once, and the package imports the submodule: _DeadlockError on 3.13.18 and 3.14.10. 两个线程同时导入包和它的子模块，而包又导入这个子模块：3.13.18 和 3.14.10 上是 _DeadlockError。"""

import importlib
import pathlib
import sys
import tempfile
import threading

PACKAGE = """
import __main__
__main__.inside.set()
__main__.go_on.wait()
import shop.sub
"""
failed = []


def load(name):
    try:
        importlib.import_module(name)
    except RuntimeError as error:
        failed.append(type(error).__name__)


def stands_at_a_lock(thread):
    frame = sys._current_frames().get(thread.ident)
    return frame is not None and type(frame.f_locals.get("self")).__name__ == "_ModuleLock"


with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    inside, go_on = threading.Event(), threading.Event()
    package = pathlib.Path(folder, "shop")
    package.mkdir()
    package.joinpath("__init__.py").write_text(PACKAGE)
    package.joinpath("sub.py").touch()
    threads = [threading.Thread(target=load, args=(name,)) for name in ("shop", "shop.sub")]
    threads[0].start()
    inside.wait()
    threads[1].start()
    while threads[1].is_alive() and not stands_at_a_lock(threads[1]):
        pass
    go_on.set()
    for thread in threads:
        thread.join()
version = sys.version_info[:3]
if version <= (3, 13, 15) or version >= (3, 15):
    assert failed == []
elif version >= (3, 14, 10) or (3, 13, 18) <= version < (3, 14):
    assert failed == ["_DeadlockError"]
else:  # not run
    assert failed in ([], ["_DeadlockError"])
print("3.13.18, 3.14.10: _DeadlockError, other versions: no error")
