"""The same without a subclass. 不写子类也能做到。"""

from concurrent.futures import ThreadPoolExecutor


def count_words(text):
    return len(text.split())


with ThreadPoolExecutor() as pool:
    hamlet = pool.submit(count_words, "to be or not to be")
    moby_dick = pool.submit(count_words, "call me Ishmael")

print(hamlet.result(), moby_dick.result())
assert hamlet.result() == count_words("to be or not to be") == 6
assert moby_dick.result() == 3
