"""Three downloads at a time. 同时最多三个下载。"""

import threading

LIMIT, FILES = 3, 9
slots = threading.BoundedSemaphore(LIMIT)
a_fourth_gets_in = []


def try_one_more():
    a_fourth_gets_in.append(slots.acquire(blocking=False))


all_inside = threading.Barrier(LIMIT, action=try_one_more)


def download(number):
    with slots:
        all_inside.wait()


threads = [threading.Thread(target=download, args=(number,)) for number in range(FILES)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"{FILES} files, {LIMIT} at once; a fourth gets in: {a_fourth_gets_in}")
assert a_fourth_gets_in == [False] * (FILES // LIMIT)
