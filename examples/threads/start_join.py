from threading import Thread


def fetch(number):
    pages.append(f"page {number}")  # (1)!


pages = []
threads = [Thread(target=fetch, args=(n,)) for n in (1, 2, 3)]
for thread in threads:
    thread.start()  # (2)!
for thread in threads:
    thread.join()  # (3)!
print(len(pages), "pages")
