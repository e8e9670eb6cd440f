"""What two threads share and what each has. 两个线程共享什么，各有什么。"""

import os
import threading

shared = []
own_by_api = threading.local()
both_inside = threading.Barrier(2)


def work(text):
    local_variable = text * 2
    own_by_api.text = text
    both_inside.wait()
    shared.append((local_variable, own_by_api.text, os.getpid(), threading.get_native_id()))


threads = [threading.Thread(target=work, args=(text,)) for text in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

values, by_api, pids, native_ids = zip(*shared)
print("in the shared list:   ", sorted(values))
print("different processes:  ", len(set(pids)))
print("different OS threads: ", len(set(native_ids)))
assert sorted(values) == ["aa", "bb"]
assert sorted(by_api) == ["a", "b"] and not hasattr(own_by_api, "text")
assert set(pids) == {os.getpid()}
assert len({*native_ids, threading.get_native_id()}) == 3
