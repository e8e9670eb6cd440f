import threading
import time

pages = []


def download():
    time.sleep(0.5)  # a slow server
    pages.append("<html>")


thread = threading.Thread(target=download)
thread.start()
time.sleep(0.1)  # (1)!
print("after the sleep:", pages)
thread.join()  # (2)!
print("after join():", pages)
