"""Asking again and again costs CPU time; Queue.get() costs next to none. 不停地问很费 CPU。"""

import queue
import threading
import time
from collections import deque

PAUSE_S = 0.2
messages = deque()
waiting_queue = queue.Queue()
cpu_s = {}


def measure(name, receive):
    began = time.thread_time()
    receive()
    cpu_s[name] = time.thread_time() - began


def ask_again_and_again():
    while not messages:  # (1)!
        pass
    messages.popleft()


threads = [
    threading.Thread(target=measure, args=("deque", ask_again_and_again)),
    threading.Thread(target=measure, args=("queue", waiting_queue.get)),
]
for thread in threads:
    thread.start()
time.sleep(PAUSE_S)  # stands for a message that takes its time
messages.append("hello")
waiting_queue.put("hello")
for thread in threads:
    thread.join()
wasted = cpu_s["deque"] > 5 * cpu_s["queue"]
print("asking took more than 5 times the CPU time of get():", wasted)
assert wasted
