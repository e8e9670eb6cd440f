from contextlib import ExitStack
from threading import Lock

locks = {"Ana": Lock(), "Bo": Lock(), "Cy": Lock()}


def freeze(names):
    with ExitStack() as stack:
        for name in sorted(set(names)):  # (1)!
            stack.enter_context(locks[name])  # (2)!
        taken = [lock.locked() for lock in locks.values()]
        print("frozen:", *names, taken)


freeze(["Cy", "Ana", "Cy"])
print([lock.locked() for lock in locks.values()])
