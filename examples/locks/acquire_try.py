from threading import Lock

refreshing = Lock()


def refresh():
    if not refreshing.acquire(blocking=False):
        print("somebody is at it")
        return
    try:
        print("loading new data")
    finally:
        refreshing.release()


refresh()
with refreshing:  # stands for another thread
    refresh()
