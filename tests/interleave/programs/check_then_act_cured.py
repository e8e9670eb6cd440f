"""Looking and fetching are one step, under a lock."""

import threading

pages = {}
fetched = []
pages_lock = threading.Lock()


def page(address):
    with pages_lock:
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
