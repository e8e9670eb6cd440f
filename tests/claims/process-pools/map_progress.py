"""imap_unordered gives a result as soon as it is there, so counting them shows the progress. imap_unordered 一有结果就给出，数一数就是进度。"""

import multiprocessing

TASKS = 4

if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        results = []
        for done, result in enumerate(pool.imap_unordered(abs, range(-TASKS, 0)), start=1):
            results.append(result)
            print(f"{done} of {TASKS}")
        assert done == TASKS and sorted(results) == [1, 2, 3, 4]
