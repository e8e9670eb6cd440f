"""A thread that an import starts runs in the fork server, and the child gets its lock locked. 导入时启动的线程会在 forkserver 的服务进程里运行，子进程拿到的锁是锁着的。"""

import multiprocessing
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # also in the server, which imports this
lock = threading.Lock()
held = threading.Event()


def hold():
    with lock:
        held.set()
        threading.Event().wait()


# As a library does that starts a thread when it is imported.
threading.Thread(target=hold, daemon=True).start()
held.wait()


def child(results):
    results.put((threading.active_count(), lock.acquire(timeout=0.5)))


def ask(method):
    context = multiprocessing.get_context(method)
    results = context.SimpleQueue()
    process = context.Process(target=child, args=(results,))
    process.start()
    answer = results.get()
    process.join()
    return answer


if __name__ == "__main__":
    threads, got_lock = ask("forkserver")
    print(f"forkserver: threads in the child: {threads}, got the lock: {got_lock}")
    assert (threads, got_lock) == (1, False)
    threads, got_lock = ask("spawn")
    print(f"spawn: threads in the child: {threads}, got the lock: {got_lock}")
    assert (threads, got_lock) == (2, False)  # a thread of its own holds it here
