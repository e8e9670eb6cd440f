"""gather() keeps the order of its arguments, not that of finishing. gather() 按参数的顺序给结果。"""

import asyncio
import random

MOST_ROUNDS = 2_000
SHORT_S = 0.002


async def download(name, finished):
    await asyncio.sleep(random.choice((0, SHORT_S)))  # (1)!
    finished.append(name)
    return name


async def main():
    orders, results, rounds = set(), set(), 0
    while len(orders) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        finished = []
        names = await asyncio.gather(download("A", finished), download("B", finished))
        orders.add(" ".join(finished))
        results.add(" ".join(names))
    return orders, results


orders, results = asyncio.run(main())
for order in sorted(orders):
    print("finished:", order)
print("gather:", *results)
assert orders == {"A B", "B A"}
assert results == {"A B"}
