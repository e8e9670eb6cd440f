"""The values go when their thread ends. 线程结束，值也就没了。"""

import threading
import weakref

data = threading.local()
references = []


class Connection:
    pass


def work():
    data.connection = Connection()
    references.append(weakref.ref(data.connection))


thread = threading.Thread(target=work)
thread.start()
thread.join()  # (1)!
print("connection is gone:", references[0]() is None)
assert references[0]() is None
