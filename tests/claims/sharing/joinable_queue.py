"""join() returns when every item is processed. 全部处理完，join() 才返回。"""

import multiprocessing

STOP = None


def resize(photos, done):
    while (photo := photos.get()) is not STOP:
        try:
            done.put(f"{photo} resized")
        finally:
            photos.task_done()  # (1)!
    photos.task_done()  # (2)!


if __name__ == "__main__":
    photos, done = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
    workers = [multiprocessing.Process(target=resize, args=(photos, done)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for photo in ("a.jpg", "b.jpg", "c.jpg"):
        photos.put(photo)
    photos.join()  # (3)!
    done.put("joined")
    *finished, last = [done.get() for _ in range(4)]
    print(sorted(finished))
    assert last == "joined"  # all three came before join() had returned
    assert all(worker.is_alive() for worker in workers)  # join() ends no worker

    for _ in workers:
        photos.put(STOP)
    photos.join()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    assert sorted(finished) == ["a.jpg resized", "b.jpg resized", "c.jpg resized"]
