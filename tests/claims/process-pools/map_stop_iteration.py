"""A StopIteration that a task raises is no error to a Pool: map() gives None or a shorter list, imap() is over. 任务抛出的 StopIteration，在 Pool 里不算错误：map() 给出 None 或者短一截的列表，imap() 就此结束。"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def second_word(line):
    words = iter(line.split())
    next(words)
    return next(words)  # StopIteration if there is one word only


LINES = ["to be", "hark", "all the world"]

if __name__ == "__main__":
    with Pool(1) as pool:
        one_by_one = pool.map(second_word, LINES, chunksize=1)
        one_chunk = pool.map(second_word, LINES, chunksize=3)
        iterated = list(pool.imap(second_word, LINES))
        in_chunks = list(pool.imap(second_word, LINES, chunksize=2))
    print("map():", one_by_one, "| in one chunk:", one_chunk)
    print("imap():", iterated, "| in chunks:", in_chunks)
    assert one_by_one == ["be", None, "the"]
    assert one_chunk == iterated == ["be"] and in_chunks == ["be", "the"]

    with ProcessPoolExecutor(1) as executor:
        results = executor.map(second_word, LINES)
        assert next(results) == "be"
        try:
            next(results)
        except RuntimeError as error:
            print("executor:", error)
            raised = True
    assert raised
