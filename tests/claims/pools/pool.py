"""Two tasks, two worker threads. 两个任务，两个工作线程。"""

import threading
from concurrent.futures import ThreadPoolExecutor

both_here = threading.Barrier(2, timeout=5)


def count_words(text):
    both_here.wait()
    return len(text.split()), threading.get_ident()


with ThreadPoolExecutor(max_workers=2) as executor:
    futures = [executor.submit(count_words, text) for text in ("to be", "or not to be")]
    results = [future.result() for future in futures]

counts = [count for count, _ in results]
workers = {ident for _, ident in results}
print("words:", counts)
print("worker threads:", len(workers))
assert counts == [2, 4]
assert len(workers) == 2 and threading.get_ident() not in workers
