"""From 3.14 on create_task(eager_start=True) runs the new task at once, without a task factory. 3.14 起，create_task(eager_start=True) 不用任务工厂也会立刻执行新任务。"""

import asyncio

order = []


async def child():
    order.append("child begins")
    await asyncio.sleep(0)
    order.append("child goes on")


async def main():
    task = asyncio.create_task(child(), eager_start=True)
    order.append("main, no await yet")
    await task


asyncio.run(main())
print(*order, sep="\n")
assert order == ["child begins", "main, no await yet", "child goes on"]
