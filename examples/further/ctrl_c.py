import signal
import threading

pressed = []
stop = threading.Event()


def work():
    while not stop.wait(0.01):
        pass  # one piece of work
    print("worker: cleaned up")


signal.signal(signal.SIGINT, lambda *_: pressed.append("Ctrl+C"))  # (1)!
worker = threading.Thread(target=work)
worker.start()
threading.Timer(0.1, signal.raise_signal, [signal.SIGINT]).start()  # (2)!
try:
    while worker.is_alive() and not pressed:
        worker.join(0.1)  # (3)!
finally:
    stop.set()  # (4)!
    worker.join()
print("main: ended by", pressed)
