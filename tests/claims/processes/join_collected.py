"""If somebody else collects the child, exitcode stays None and is_alive() True, though join() returns. 子进程被别人回收了，join() 会返回，可是 exitcode 一直是 None，is_alive() 一直是 True。"""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    for method in "fork", "spawn":
        process = multiprocessing.get_context(method).Process(target=sys.exit, args=(3,))
        process.start()
        _, status = os.waitpid(process.pid, 0)  # somewhere else in the program
        process.join()
        seen = process.exitcode, process.is_alive()
        print(f"{method}: it ended with {os.waitstatus_to_exitcode(status)}; we see {seen}")
        assert os.waitstatus_to_exitcode(status) == 3 and seen == (None, True)
