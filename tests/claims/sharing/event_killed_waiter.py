"""After a process was killed in wait(), set() and notify_all() never return. 有进程在 wait() 里被杀之后，set() 和 notify_all() 再也不返回。"""

import multiprocessing
import threading
import time


def wait_for_event(event):
    event.wait()


def wait_for_condition(condition):
    with condition:
        condition.wait()


def notify(condition):
    with condition:
        condition.notify_all()


def kill_in_wait(wait, tool, condition):
    process = multiprocessing.Process(target=wait, args=(tool,))
    process.start()
    while condition._sleeping_count.get_value() == 0:  # until it waits
        time.sleep(0.01)
    process.kill()
    process.join()


def returns(wake, tool):
    waker = threading.Thread(target=wake, args=(tool,), daemon=True)
    waker.start()
    waker.join(1)
    return not waker.is_alive()


if __name__ == "__main__":
    event, condition = multiprocessing.Event(), multiprocessing.Condition()
    kill_in_wait(wait_for_event, event, event._cond)
    kill_in_wait(wait_for_condition, condition, condition)
    of_event, of_condition = returns(type(event).set, event), returns(notify, condition)
    print("set() returned:", of_event, "| notify_all() returned:", of_condition)
    assert not of_event and not of_condition
