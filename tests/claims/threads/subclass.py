"""A thread with data in and a result out. 带输入和结果的线程子类。"""

import threading
import time

WORK_S = 0.02


class WordCounter(threading.Thread):
    def __init__(self, text, **thread_options):
        super().__init__(**thread_options)  # (1)!
        self.text = text
        self.words = None

    def run(self):  # (2)!
        time.sleep(WORK_S)  # stands for a longer text
        self.words = len(self.text.split())


counters = [
    WordCounter("to be or not to be", name="hamlet"),
    WordCounter("call me Ishmael", name="moby-dick"),
]
assert [counter.words for counter in counters] == [None, None]
for counter in counters:
    counter.start()  # (3)!
for counter in counters:
    counter.join()
for counter in counters:
    print(f"{counter.name:10}{counter.words}")  # (4)!
assert [counter.words for counter in counters] == [6, 3]
