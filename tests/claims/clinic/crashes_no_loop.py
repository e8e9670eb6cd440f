"""Another thread asks for the event loop. 在别的线程里要事件循环。"""

import asyncio
import sys
import threading
import warnings

errors = []


def worker():
    try:
        asyncio.get_event_loop()  # (1)!
    except RuntimeError as error:
        errors.append(str(error))
    result.append(asyncio.run(asyncio.sleep(0, "a loop of its own")))  # (2)!


result = []
thread = threading.Thread(target=worker, name="worker")
thread.start()
thread.join()
print("RuntimeError:", *errors)
print(*result)
assert errors == ["There is no current event loop in thread 'worker'."]
assert result == ["a loop of its own"]

warnings.simplefilter("ignore", DeprecationWarning)
try:
    asyncio.get_event_loop().close()
    main_thread_got_one = True
except RuntimeError:
    main_thread_got_one = False
assert main_thread_got_one == (sys.version_info < (3, 14))
