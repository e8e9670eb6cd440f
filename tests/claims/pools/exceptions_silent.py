"""Nobody asks for the result, nobody hears of the failure. 没人取结果，也就没人知道出了错。"""

from concurrent.futures import ThreadPoolExecutor

saved = []


def save(price):
    saved.append(int(price))


with ThreadPoolExecutor(max_workers=1) as executor:
    for price in ("3", "four", "5"):
        executor.submit(save, price)  # (1)!
    executor.map(save, ("six", "7"))  # (2)!

print("saved:", saved)
assert saved == [3, 5, 7]
