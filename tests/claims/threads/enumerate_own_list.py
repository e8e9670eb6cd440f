"""Join the threads that you started, by your own list. 自己记下启动的线程，只 join 它们。"""

import threading
import time

WORK_S = 0.02
done = []
never = threading.Event()
threading.Thread(target=never.wait, name="library-monitor", daemon=True).start()


def work(number):
    time.sleep(WORK_S)
    done.append(number)


workers = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()

print("done:", sorted(done))
print("left:", [thread.name for thread in threading.enumerate()])
assert sorted(done) == [0, 1, 2]
assert not any(worker.is_alive() for worker in workers)
assert threading.active_count() == 2  # the main thread and the library's
