"""Three downloads at a time. 同时最多三个下载。"""

import threading

LIMIT, FILES = 3, 9
slots = threading.BoundedSemaphore(LIMIT)
lock = threading.Lock()
round_is_full = threading.Barrier(LIMIT)
running = most = 0


def download(number):
    global running, most
    with slots:  # (1)!
        with lock:
            running += 1
            most = max(most, running)
        round_is_full.wait()  # (2)!
        with lock:
            running -= 1


threads = [threading.Thread(target=download, args=(number,)) for number in range(FILES)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"{FILES} files, most at once: {most}")
assert most == LIMIT
