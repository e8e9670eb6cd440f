"""The main thread of a child that a daemon thread forked is a daemon thread, and so is a `Thread` created in it: nobody waits for that one. 由守护线程 fork 出来的子进程，主线程是守护线程，里面新建的 Thread 也是，退出时没人等它。"""

import multiprocessing
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # fork in a program with threads


def child(answers):
    main, new = threading.main_thread(), threading.Thread(target=threading.Event().wait)
    assert main is threading.current_thread()
    answers.put((main.daemon, new.daemon, threading.Thread(daemon=False).daemon))
    new.start()  # for ever, if the exit waited for it


def ask(answers, exit_codes):
    process = context.Process(target=child, args=(answers,))
    process.start()
    process.join(timeout=10)
    exit_codes.append(process.exitcode)
    process.kill()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    answers, exit_codes = context.SimpleQueue(), []
    starter = threading.Thread(target=ask, args=(answers, exit_codes), daemon=True)
    starter.start()
    starter.join()
    main, new, ordinary = answers.get()
    print("main thread:", main, "| a new one:", new, "| a new one, daemon=False:", ordinary)
    print("exit code:", *exit_codes)
    assert (main, new, ordinary) == (True, True, False)
    assert exit_codes == [0]
