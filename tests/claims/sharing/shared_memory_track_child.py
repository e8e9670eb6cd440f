"""A stranger does not track the block: its child that attaches does, unless it says the same; a pickled block forgets track=False. 外来程序不跟踪那块内存，它的子进程连接时却会跟踪，除非也照做；块经 pickle 传递，track=False 就丢了。"""

import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

SINCE_313 = sys.version_info >= (3, 13)
PLAINLY = """
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory({name!r})
"""
UNTRACKED = PLAINLY + 'resource_tracker.unregister("/" + block.name, "shared_memory")\n'
if SINCE_313:
    UNTRACKED = PLAINLY.replace("})", "}, track=False)")
START = """
from multiprocessing import get_context
child = get_context("spawn").Process(target={target}, args=({argument},))
child.start()
child.join()
assert child.exitcode == 0
"""


def is_there_afterwards(target, argument):
    block = SharedMemory(create=True, size=100)
    argument = repr(argument.format(name=block.name)) if target == "exec" else argument
    stranger = UNTRACKED.format(name=block.name) + START.format(target=target, argument=argument)
    subprocess.run([sys.executable, "-c", stranger], stderr=subprocess.PIPE, check=True)
    try:
        SharedMemory(block.name).close()
    except FileNotFoundError:
        block.close()
        resource_tracker.unregister("/" + block.name, "shared_memory")
        return False
    block.close()
    block.unlink()
    return True


if __name__ == "__main__":
    plainly, untracked = (is_there_afterwards("exec", code) for code in (PLAINLY, UNTRACKED))
    print("the child attaches plainly, the block is there:  ", plainly)
    print("the child attaches untracked, the block is there:", untracked)
    assert (plainly, untracked) == (False, True)
    assert not SINCE_313 or not is_there_afterwards("SharedMemory.close", "block")  # pickled
