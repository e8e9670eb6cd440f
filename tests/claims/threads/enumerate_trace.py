"""Put a trace function into threads. 给线程装上跟踪函数。"""

import queue
import threading

requests = queue.Queue()
answered = queue.Queue()
traced = []


def step():
    pass


def serve():
    for _ in iter(requests.get, "stop"):
        step()
        answered.put(None)


def hook(frame, event, arg):  # (1)!
    if frame.f_code is step.__code__ and event == "call":
        traced.append(threading.current_thread().name)


old = threading.Thread(target=serve, name="old")
old.start()
requests.put("first")
answered.get()

for set_for_new, set_for_all, get in (
    (threading.settrace, threading.settrace_all_threads, threading.gettrace),
    (threading.setprofile, threading.setprofile_all_threads, threading.getprofile),
):
    set_for_new(hook)  # (2)!
    assert get() is hook
    new = threading.Thread(target=step, name="new")
    new.start()
    new.join()
    requests.put("second")
    answered.get()
    after_new = list(traced)
    set_for_all(hook)  # (3)!
    requests.put("third")
    answered.get()
    set_for_all(None)
    print(f"{set_for_new.__name__:10} {after_new}, then {traced[len(after_new) :]}")
    assert get() is None
    assert after_new == ["new"] and traced == ["new", "old"]
    traced.clear()

requests.put("stop")
old.join()
