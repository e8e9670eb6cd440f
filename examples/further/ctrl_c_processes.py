import multiprocessing
import signal
import threading


def work(stop):
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # (1)!
    while not stop.poll(0.01):  # (2)!
        pass  # one piece of work
    print("child: cleaned up")


if __name__ == "__main__":
    pressed = []
    signal.signal(signal.SIGINT, lambda *_: pressed.append("Ctrl+C"))
    stop, tell = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=work, args=(stop,))
    child.start()
    threading.Timer(0.1, signal.raise_signal, [signal.SIGINT]).start()
    try:
        while child.is_alive() and not pressed:
            child.join(0.1)
    finally:
        tell.send("stop")  # (3)!
        child.join()
