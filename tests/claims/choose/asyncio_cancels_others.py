"""An exception that leaves asyncio.run() or a TaskGroup cancels the other tasks; caught before, they go on. 异常传出 asyncio.run() 或 TaskGroup，其他任务就会被取消；提前捕获，它们照常运行。"""

import asyncio

others = []


async def fail():
    raise ValueError


async def save(go_on):
    others.append(asyncio.current_task())
    await go_on.wait()
    return "saved"


async def caught():
    go_on = asyncio.Event()
    other = asyncio.create_task(save(go_on))
    try:
        await asyncio.gather(fail(), other)
    except ValueError:
        go_on.set()
    await other


async def leaves_main():
    await asyncio.gather(save(asyncio.Event()), fail())


async def leaves_group():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save(asyncio.Event()))
            group.create_task(fail())
    except Exception as error:
        assert isinstance(error.exceptions[0], ValueError)


def outcome(main):
    try:
        asyncio.run(main())
    except ValueError:
        assert main is leaves_main
    return "cancelled" if others[-1].cancelled() else others[-1].result()


print("caught in main(), the other:", outcome(caught))
print("leaves main(), the other:", outcome(leaves_main))
assert outcome(caught) == "saved" and outcome(leaves_main) == "cancelled"
if hasattr(asyncio, "TaskGroup"):  # Python 3.11
    assert outcome(leaves_group) == "cancelled"
