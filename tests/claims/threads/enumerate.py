"""Which threads threading.enumerate() lists. threading.enumerate() 会列出哪些线程。"""

import threading

ready = threading.Barrier(3)
release = threading.Event()


def worker():
    ready.wait()
    release.wait()  # stays alive until the list has been taken


finished = threading.Thread(target=int, name="finished")
finished.start()
finished.join()
not_started = threading.Thread(target=worker, name="not-started")
plain = threading.Thread(target=worker, name="plain")
daemon = threading.Thread(target=worker, name="daemon", daemon=True)
plain.start()
daemon.start()
ready.wait()  # both are running now

alive = threading.enumerate()  # (1)!
for name, flag in sorted((thread.name, thread.daemon) for thread in alive):
    print(f"{name:12} daemon={flag}")
print("active_count:", threading.active_count())

assert set(alive) == {threading.main_thread(), plain, daemon}  # (2)!
assert finished.ident is not None  # it did run
assert finished not in alive and not_started not in alive
assert threading.active_count() == len(alive) == 3

release.set()
plain.join()
daemon.join()
assert threading.enumerate() == [threading.main_thread()]
assert len(alive) == 3  # (3)!
