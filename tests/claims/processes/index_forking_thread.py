"""After a fork the child's main thread has the id and the name of the thread that forked, which need not be the main thread. fork 之后，子进程主线程的标识符和名字是调用 fork 的那个线程的。"""

import multiprocessing
import threading


def report(results):
    assert threading.current_thread() is threading.main_thread()
    results.put((threading.get_ident(), threading.current_thread().name))


def fork(context, results, idents):
    process = context.Process(target=report, args=(results,))
    process.start()
    idents.append(threading.get_ident())
    idents.extend(results.get())
    process.join()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results, idents = context.SimpleQueue(), []
    thread = threading.Thread(target=fork, args=(context, results, idents), name="starter")
    thread.start()
    thread.join()
    forking, child, name = idents
    print("as the thread that forked:", child == forking)
    print("as the parent's main thread:", child == threading.main_thread().ident)
    assert child == forking != threading.main_thread().ident
    print("its name:", name)
    assert name == "starter"
