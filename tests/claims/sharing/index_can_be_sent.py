"""What may be given only at the start of a process. 哪些只能在启动进程时交出去。"""

import multiprocessing
import pickle


def can_be_sent(thing):
    try:
        pickle.dumps(thing)
    except RuntimeError:  # (1)!
        return False
    return True


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        things = {
            "a list": [1, 2],
            "Queue": multiprocessing.Queue(),
            "Lock": multiprocessing.Lock(),
            "Event": multiprocessing.Event(),
            "Value": multiprocessing.Value("i"),
            "manager.Queue": manager.Queue(),
            "manager.Lock": manager.Lock(),
        }
        sent = {name: can_be_sent(thing) for name, thing in things.items()}
    for name, answer in sent.items():
        print(f"{name:14}", "may be sent at any time" if answer else "only in Process(args=...)")
    assert list(sent.values()) == [True] + [False] * 4 + [True] * 2
