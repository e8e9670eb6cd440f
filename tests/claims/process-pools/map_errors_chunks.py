"""With `chunksize`, one failure ends the iteration. 设了 chunksize，一次失败就结束迭代。"""

from multiprocessing import Pool

TEXTS = ["1", "two", "3", "4"]
done = []


def parse(text):
    number = int(text)
    done.append(number)
    return number


def take_done():
    return done


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        numbers = pool.imap(parse, TEXTS, chunksize=2)
        try:
            first = next(numbers)
        except ValueError as error:
            first = type(error).__name__  # (1)!
        rest = list(numbers)  # (2)!
        finished = pool.apply(take_done)
    print("first:", first, "| rest:", rest)
    assert (first, rest) == ("ValueError", [])
    assert finished == [1, 3, 4]
