"""The text is built while the handler's lock is held: a lock in `__str__` can make a deadlock; text built before can't. 日志文本是在持有处理器的锁时拼出来的：__str__ 里获取锁可能死锁，事先拼好就不会。"""

import logging
import sys
import threading

logging.basicConfig(format="%(message)s", stream=sys.stdout)


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.asked, self.held = threading.Event(), threading.Event()
        self.got = None

    def __str__(self):
        self.asked.set()
        self.held.wait(1)
        self.got = self.lock.acquire(timeout=1)
        if self.got:
            self.lock.release()
        return "account"

    def pay(self):
        with self.lock:
            self.held.set()
            self.asked.wait()
            logging.warning("paid")  # waits for the lock of the handler


def both(log):
    account = Account()
    threads = [threading.Thread(target=log, args=(account,)), threading.Thread(target=account.pay)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account.got


as_argument = both(lambda account: logging.warning("%s", account))
print("text built by the handler, got the lock:", as_argument)
assert not as_argument

before_the_call = both(lambda account: logging.warning(str(account)))
print("text built before the call, got the lock:", before_the_call)
assert before_the_call
