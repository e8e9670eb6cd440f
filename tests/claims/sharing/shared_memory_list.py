"""A list of fixed size in shared memory. 共享内存里的定长列表。"""

import multiprocessing
from multiprocessing.shared_memory import ShareableList


def finish(name):
    job = ShareableList(name=name)
    job[1], job[2] = "done", 1.0
    job.shm.close()


if __name__ == "__main__":
    job = ShareableList(["photo 1", "waiting", 0.0, None, True])
    try:
        child = multiprocessing.Process(target=finish, args=(job.shm.name,))  # (1)!
        child.start()
        child.join()
        print(list(job))
        assert child.exitcode == 0
        assert list(job) == ["photo 1", "done", 1.0, None, True]
        assert (len(job), job.count("done"), job.index(1.0)) == (5, 1, 2)
        assert not hasattr(job, "append")
        try:
            job[1] = "a much longer text"  # (2)!
        except ValueError as error:
            print("ValueError:", error)
        else:
            raise AssertionError("the text has found room")
        print("format:", job.format)
    finally:
        job.shm.close()
        job.shm.unlink()
