"""Choose the pool: `run_in_executor` takes threads or processes. 自己选池：线程池或进程池。"""

import asyncio
import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")  # (1)!
    with ThreadPoolExecutor(1) as threads, ProcessPoolExecutor(1, spawn) as processes:
        in_thread = await loop.run_in_executor(threads, os.getpid)
        in_process = await loop.run_in_executor(processes, os.getpid)
        wrapped = await asyncio.wrap_future(threads.submit(pow, 2, 5))  # (2)!
    loop.set_default_executor(ThreadPoolExecutor(1, "mine"))  # (3)!
    worker = await asyncio.to_thread(threading.current_thread)
    return in_thread, in_process, wrapped, worker.name


if __name__ == "__main__":
    in_thread, in_process, wrapped, worker = asyncio.run(main())
    print("same process:", in_thread == os.getpid(), in_process == os.getpid(), "|", wrapped)
    print("to_thread used:", worker)
    assert in_thread == os.getpid() != in_process
    assert wrapped == 32
    assert worker == "mine_0"
