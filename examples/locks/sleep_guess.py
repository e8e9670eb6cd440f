import time
from threading import Thread

pages = []


def download():
    time.sleep(0.5)  # a slow server
    pages.append("<html>")


thread = Thread(target=download)
thread.start()
time.sleep(0.1)  # (1)!
print("after the sleep:", pages)
thread.join()  # (2)!
print("after join():", pages)
