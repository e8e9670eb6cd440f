import threading

cables = threading.BoundedSemaphore(2)
taking = threading.Lock()


def connect(name):
    with taking:  # (1)!
        cables.acquire()
        cables.acquire()
    log.append(f"{name} is connected")
    cables.release(2)  # (2)!


log = []
phone = threading.Thread(target=connect, args=("phone",))
laptop = threading.Thread(target=connect, args=("laptop",))
phone.start()
laptop.start()
phone.join()
laptop.join()
print(*sorted(log), sep="\n")
