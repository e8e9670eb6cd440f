"""A thread that is to start when the interpreter is ending. 解释器快结束了，还想启动线程。"""

import threading


class Connection:
    def __del__(self, thread_class=threading.Thread):
        try:
            thread_class(target=print, args=("closed",)).start()  # (1)!
        except RuntimeError as error:
            message = str(error)
            print(f"{type(error).__name__}: {message}")
            assert message == "can't create new thread at interpreter shutdown"


connection = Connection()  # (2)!
print("the last line")
