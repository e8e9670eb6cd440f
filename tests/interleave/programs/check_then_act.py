"""Two threads look whether a page is there, and fetch it if it is not."""

import threading

pages = {}
fetched = []


def page(address):
    if address not in pages:
        fetched.append(address)
        pages[address] = "text"
    return pages[address]


threads = [threading.Thread(target=page, args=("/",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert fetched == ["/"], fetched
