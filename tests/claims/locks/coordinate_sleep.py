"""Sleep, and hope that it is done. 睡一会儿，指望它已经做完。"""

import threading
import time

GUESS_S = 0.05
server_answers = threading.Event()
pages = []


def download():
    server_answers.wait()
    pages.append("<html>")


thread = threading.Thread(target=download)
thread.start()
time.sleep(GUESS_S)
print("after the sleep:", pages)
assert pages == []

server_answers.set()
thread.join()
print("after join():", pages)
assert pages == ["<html>"]
