"""Each interpreter has a GIL of its own: both run at once. 每个子解释器有自己的 GIL，真的同时运行。"""

import sys
import time
from concurrent import interpreters

SWITCH_S = 60
POLL_S = 0.001
board = memoryview(bytearray(2))  # (1)!


def answer(board):
    board[1] = 1
    while board[0] < 1:
        pass
    board[1] = 2


other = interpreters.create()
sys.setswitchinterval(SWITCH_S)  # (2)!
thread = other.call_in_thread(answer, board)
while board[1] < 1:
    time.sleep(POLL_S)  # (3)!
began = time.perf_counter()
board[0] = 1
while board[1] < 2:  # (4)!
    pass
waited = time.perf_counter() - began
sys.setswitchinterval(0.005)
thread.join()
other.close()
print("answered before a switch was due:", waited < SWITCH_S / 2)
assert waited < SWITCH_S / 2
