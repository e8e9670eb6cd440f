"""After a process was killed in join(), the last task_done() never returns, nor does another join(). 有进程在 join() 里被杀之后，最后一次 task_done() 和别的 join() 都不返回。"""

import multiprocessing
import threading
import time


def wait_for(queue):
    queue.join()


def returns(function):
    thread = threading.Thread(target=function, daemon=True)
    thread.start()
    thread.join(1)
    return not thread.is_alive()


if __name__ == "__main__":
    queue = multiprocessing.JoinableQueue()
    queue.put("job")
    queue.get()
    process = multiprocessing.Process(target=wait_for, args=(queue,))
    process.start()
    while queue._cond._sleeping_count.get_value() == 0:  # until it waits
        time.sleep(0.01)
    process.kill()
    process.join()
    done, joined = returns(queue.task_done), returns(queue.join)
    print("task_done() returned:", done, "| join() returned:", joined)
    assert not done and not joined
