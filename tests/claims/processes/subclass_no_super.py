"""Forgotten super().__init__(): the message does not say so. 忘了 super().__init__()，报错却看不出来。"""

import multiprocessing


class Summer(multiprocessing.Process):
    def __init__(self, numbers):
        self.numbers = numbers  # (1)!

    def run(self):
        print("never printed", flush=True)


if __name__ == "__main__":
    summer = Summer(range(10))
    assert summer.numbers == range(10)  # the constructor said nothing
    summer.start()  # (2)!
