"""An argument that can't be pickled: error_callback runs in the thread that sends the tasks, which waits for it. 参数不能序列化：error_callback 在发送任务的线程里执行，它没做完，后面的任务就发不出去。"""

import multiprocessing
import threading


def told(error):
    threads["unpicklable"] = threading.current_thread()
    here.set()
    go.wait()


def failed(error):
    threads["failed"] = threading.current_thread()


if __name__ == "__main__":
    threads = {}
    here, go = threading.Event(), threading.Event()
    with multiprocessing.Pool(1) as pool:
        pool.apply_async(int, ("x",), error_callback=failed).wait()
        pool.apply_async(int, (threading.Lock(),), error_callback=told)
        here.wait()
        later = pool.apply_async(int)
        later.wait(0.5)
        sent = later.ready()
        go.set()
        print("a later task, while it works:", sent, "afterwards:", later.get() == 0)
        one = threads["failed"] is threads["unpicklable"]
        sender = threads["unpicklable"] is pool._task_handler
    print("in the thread that collects results:", one, "that sends tasks:", sender)
    assert not sent and not one and sender
