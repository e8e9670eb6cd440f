"""Told in `finally`, the thread stops and cleans up even if the main program fails. 在 finally 里通知，主程序出错时线程照样会停下、清理。"""

import threading

stop, log = threading.Event(), []


def save_now_and_then():
    while not stop.wait(timeout=60):
        log.append("saved")
    log.append("closed")


def main():
    thread = threading.Thread(target=save_now_and_then, daemon=True)
    thread.start()
    try:
        raise ValueError("the main program fails")
    finally:
        stop.set()
        thread.join()


try:
    main()
except ValueError as error:
    print(error, "|", *log)
assert log == ["closed"]
