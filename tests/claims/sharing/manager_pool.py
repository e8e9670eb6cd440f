"""Several processes give work to one pool. 几个进程把任务交给同一个进程池。"""

import multiprocessing
import os
from multiprocessing.managers import SyncManager


def worker_id(_):
    return os.getpid()


def ask(pool, answers):
    answers.put(pool.map(worker_id, range(3)))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")  # (1)!
    with SyncManager() as manager:
        pool, answers = manager.Pool(1), manager.Queue()
        clients = [multiprocessing.Process(target=ask, args=(pool, answers)) for _ in range(2)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
            assert client.exitcode == 0
        workers = {pid for _ in clients for pid in answers.get()}
        pool.terminate()
    print("clients:", len(clients), "worker processes:", len(workers))
    assert len(workers) == 1  # the only worker did the work of both
    assert not workers & {client.pid for client in clients}
