"""KeyboardInterrupt and SystemExit in a task end the loop; any other exception stays in the task. 任务里的 KeyboardInterrupt 和 SystemExit 会结束事件循环，其他异常留在任务里。"""

import asyncio


async def fail(error):
    raise error


async def main(error):
    task = asyncio.create_task(fail(error))
    await asyncio.sleep(0.01)
    assert task.exception() is error
    return "the loop goes on"


def outcome(error):
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: None)  # "never retrieved" is no news
    try:
        return loop.run_until_complete(main(error))
    except BaseException as ended:
        assert ended is error
        return "the loop ends"
    finally:
        loop.run_until_complete(asyncio.sleep(0.05))
        loop.close()


seen = {}
for error in (ValueError(), SystemExit(), KeyboardInterrupt()):
    seen[type(error).__name__] = outcome(error)
    print(f"{type(error).__name__}: {seen[type(error).__name__]}")
assert list(seen.values()) == ["the loop goes on", "the loop ends", "the loop ends"]
