from threading import Thread


def fetch(number):
    pages.append(f"page {number}")  # (1)!


pages = []
threads = []
for n in 1, 2, 3:
    thread = Thread(target=fetch, args=(n,))
    thread.start()  # (2)!
    threads.append(thread)
for thread in threads:
    thread.join()  # (3)!
print(len(pages), "pages")
