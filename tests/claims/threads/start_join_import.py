"""A thread that imports a module still being imported waits until that import is done. 线程导入一个正在导入的模块，就要等到那次导入完成。"""

import pathlib
import sys
import tempfile
import threading

MODULE = """
import threading
def work():
    started.set()
    import helper_module
    done.append(helper_module.READY)
started, done = threading.Event(), []
thread = threading.Thread(target=work)
thread.start()
started.wait()
thread.join(timeout=0.2)  # without a timeout this would last for ever
waits = thread.is_alive()
READY = True
"""
with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "helper_module.py").write_text(MODULE)
    sys.path.insert(0, folder)
    import helper_module

    helper_module.thread.join()
print("waited for the import:", helper_module.waits)
assert helper_module.waits
assert helper_module.done == [True]
