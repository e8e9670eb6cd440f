"""An exception in the block leaves `with` only after all tasks are done, unless the block cancels them. 代码块里的异常要等所有任务做完才离开 with，除非代码块自己取消它们。"""

import threading
from concurrent.futures import ThreadPoolExecutor


def fail_in_block(cancel):
    ran, go_on = [], threading.Event()

    def work(n):
        go_on.wait()
        ran.append(n)

    try:
        with ThreadPoolExecutor(max_workers=1) as executor:
            for n in range(3):
                executor.submit(work, n)
            threading.Timer(0.2, go_on.set).start()
            try:
                raise KeyboardInterrupt  # as if you had pressed Ctrl+C
            except BaseException:
                if cancel:
                    executor.shutdown(cancel_futures=True)
                raise
    except KeyboardInterrupt:
        return list(ran)


print("done before the exception came out:", fail_in_block(cancel=False))
with_cure = fail_in_block(cancel=True)
print("if the block cancels, any pending one:", any(n > 0 for n in with_cure))
assert fail_in_block(cancel=False) == [0, 1, 2]
assert with_cure in ([], [0])
