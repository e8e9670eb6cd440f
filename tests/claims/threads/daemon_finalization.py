"""Joining a daemon thread while the interpreter is taken down. 解释器正在拆除时 join 守护线程。"""

import threading

never = threading.Event()


class Service:
    def __init__(self):
        self.thread = threading.Thread(target=never.wait, daemon=True)
        self.thread.start()

    def __del__(self):
        try:
            self.thread.join()  # (1)!
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


service = Service()  # (2)!
assert service.thread.is_alive()
print("main: last line")
