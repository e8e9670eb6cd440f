"""A thread has a name, an ident and a native id. 线程有名字、标识符和系统线程号。"""

import threading

inside = {}


def look_around():
    inside["thread"] = threading.current_thread()
    inside["ident"] = threading.get_ident()
    inside["native_id"] = threading.get_native_id()


thread = threading.Thread(target=look_around, name="worker")
assert thread.ident is None and thread.native_id is None  # (1)!
thread.start()
assert thread.ident and thread.native_id  # (2)!
thread.join()
print("name:     ", thread.name)
print("ident:    ", thread.ident)  # (3)!
print("native_id:", thread.native_id)
assert inside["thread"] is thread
assert inside["ident"] == thread.ident
assert inside["native_id"] == thread.native_id
assert thread.native_id != threading.main_thread().native_id
