"""After a process was killed in join(), the last task_done() never returns, nor does another join(). 有进程在 join() 里被杀之后，最后一次 task_done() 和别的 join() 都不返回。"""

import multiprocessing
import threading
import time


def put_and_wait(queue):
    queue.put("job")
    queue.join()


def returns(function):
    thread = threading.Thread(target=function, daemon=True)
    thread.start()
    thread.join(1)
    return not thread.is_alive()


if __name__ == "__main__":
    queue = multiprocessing.JoinableQueue()
    process = multiprocessing.Process(target=put_and_wait, args=(queue,))
    process.start()
    queue.get()
    while queue._cond._sleeping_count.get_value() == 0:  # until it waits
        time.sleep(0.01)
    process.kill()
    process.join()
    done, joined = returns(queue.task_done), returns(queue.join)
    print("task_done() returned:", done, "| join() returned:", joined)
    assert not done and not joined
