"""The message is out, the task is not done. 消息已经打印，任务还没有完成。"""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

messages = queue.Queue()
may_return = threading.Event()


def get_html(times):
    messages.put(f"get page {times}s finished")
    may_return.wait()  # (1)!
    return times


with ThreadPoolExecutor(max_workers=2) as executor:
    task1 = executor.submit(get_html, 3)
    task2 = executor.submit(get_html, 2)
    print(*sorted(messages.get(timeout=5) for _ in range(2)), sep="\n")
    done, cancelled = task1.done(), task2.cancel()  # (2)!
    may_return.set()
    result = task1.result()

print("task1 done:", done, "- task2 cancelled:", cancelled)
print("result:", result, "- task1 done:", task1.done())
assert (done, cancelled) == (False, False)
assert result == 3 and task1.done()
