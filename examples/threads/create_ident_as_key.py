"""An ident may come back, so it makes a bad key. ident 会重复出现，不适合作键。"""
# /// example
# wrong = true
# mask = ['entries: (\d+)']
# ///

import threading

JOBS = 200
result_by_ident = {}
result_by_job = {}


def work(job):
    result_by_ident[threading.get_ident()] = job  # (1)!
    result_by_job[job] = job  # (2)!


for job in range(JOBS):
    thread = threading.Thread(target=work, args=(job,))
    thread.start()
    thread.join()

print("jobs:", JOBS)
print("by ident, entries:", len(result_by_ident))
print("by job:  ", len(result_by_job))
assert 1 <= len(result_by_ident) <= JOBS  # no promise, in either direction
assert len(result_by_job) == JOBS
