"""A file lock goes when its process goes. 文件锁随进程一起消失。"""

import fcntl
import multiprocessing
import os
import tempfile


def die_inside(path, inside, go_on):
    with open(path, "r+") as file:  # (1)!
        fcntl.lockf(file, fcntl.LOCK_EX)  # (2)!
        inside.set()
        go_on.wait()
        os._exit(7)


def try_lock(file):
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


if __name__ == "__main__":
    inside, go_on = multiprocessing.Event(), multiprocessing.Event()
    with tempfile.NamedTemporaryFile("w") as file:
        file.write("kept")
        file.flush()
        child = multiprocessing.Process(target=die_inside, args=(file.name, inside, go_on))
        child.start()
        inside.wait()
        while_alive = try_lock(file)
        go_on.set()
        child.join()
        after_death = try_lock(file)
        assert os.path.getsize(file.name) == len("kept")
    print("child inside:", while_alive, "- child dead:", after_death)
    assert child.exitcode == 7
    assert (while_alive, after_death) == (False, True)
