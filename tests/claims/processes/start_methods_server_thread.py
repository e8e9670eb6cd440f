"""A thread that the script starts on import runs in the fork server, and its lock is copied held. 脚本导入时启动的线程会在 forkserver 服务进程里跑，它持有的锁照样被复制成锁着的。"""

import multiprocessing
import threading

lock, taken, let_go = threading.Lock(), threading.Event(), threading.Event()


def hold():
    with lock:
        taken.set()
        let_go.wait()


threading.Thread(target=hold, daemon=True).start()  # at the top level
taken.wait()


def work(results):
    let_go.set()  # the thread that holds the lock, if it is here, leaves
    results.put((threading.active_count() > 1, lock.acquire(timeout=1)))


def ask(method):
    context = multiprocessing.get_context(method)
    results = context.SimpleQueue()
    process = context.Process(target=work, args=(results,))
    process.start()
    there, got = results.get()
    process.join()
    print(f"{method}: the thread is there: {there}, got the lock: {got}")
    return got


if __name__ == "__main__":
    assert ask("spawn")
    assert not ask("forkserver")
