from threading import Semaphore

printer = Semaphore(1)


def print_page(text):
    with printer:
        print(text)
        printer.release()  # (1)!


print_page("page 1")
print_page("page 2")

places = 0
while printer.acquire(blocking=False):
    places += 1
print("places now:", places)
