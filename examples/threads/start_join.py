import threading
import time


def fetch(path):
    time.sleep(0.1)  # (1)!
    pages.append(path)


pages = []
paths = ["/news", "/rain", "/about"]
threads = [threading.Thread(target=fetch, args=(path,)) for path in paths]
for thread in threads:
    thread.start()  # (2)!
for thread in threads:
    thread.join()  # (3)!
print(len(pages), "pages")
