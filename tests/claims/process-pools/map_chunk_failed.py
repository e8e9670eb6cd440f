"""map without chunksize makes chunks too; what stands behind a failure in its chunk is never run. 不传 chunksize，map 也会分块；同一块里排在失败后面的任务不会执行。"""

import multiprocessing


def square(number):
    ran.put(number)
    if number in (0, 4):
        raise ValueError(number)


def receive(queue):
    global ran
    ran = queue


if __name__ == "__main__":
    seen = multiprocessing.SimpleQueue()
    with multiprocessing.Pool(1, receive, (seen,)) as pool:
        try:
            pool.map(square, range(10))
        except ValueError as error:
            raised = error.args[0]
    ran = []
    while not seen.empty():
        ran.append(seen.get())
    print("ran:", ran, "raised: the failure of", raised)
    assert ran == [0, 3, 4, 6, 7, 8, 9] and raised == 0
