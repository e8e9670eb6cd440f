"""With `chunksize`, one failure ends the iteration. 设了 chunksize，一次失败就结束迭代。"""
# /// example
# wrong = true
# ///

from multiprocessing import Pool

TEXTS = ["1", "two", "3", "4"]

if __name__ == "__main__":
    with Pool(processes=1) as pool:
        numbers = pool.imap(int, TEXTS, chunksize=2)
        try:
            first = next(numbers)
        except ValueError as error:
            first = type(error).__name__  # (1)!
        rest = list(numbers)  # (2)!
    print("first:", first, "| rest:", rest)
    assert (first, rest) == ("ValueError", [])
