"""Which queues have shutdown()? 哪些队列有 shutdown()？"""

import asyncio
import queue
from multiprocessing import queues

kinds = {
    "queue.Queue": queue.Queue,
    "queue.LifoQueue": queue.LifoQueue,
    "queue.PriorityQueue": queue.PriorityQueue,
    "queue.SimpleQueue": queue.SimpleQueue,
    "asyncio.Queue": asyncio.Queue,
    "multiprocessing.Queue": queues.Queue,
}
for name, kind in kinds.items():
    print(f"{name:23}{hasattr(kind, 'shutdown')}")
without = [name for name, kind in kinds.items() if not hasattr(kind, "shutdown")]
assert not issubclass(asyncio.QueueShutDown, queue.ShutDown)
assert without == ["queue.SimpleQueue", "multiprocessing.Queue"]
