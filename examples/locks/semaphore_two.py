from threading import BoundedSemaphore, Lock, Thread

cables = BoundedSemaphore(2)
taking = Lock()
log = []


def connect(name):
    with taking:  # (1)!
        cables.acquire()
        cables.acquire()
    try:
        log.append(f"{name} is connected")
    finally:
        cables.release(2)  # (2)!


phone = Thread(target=connect, args=("phone",))
phone.start()
connect("laptop")
phone.join()
print(*sorted(log), sep="\n")
