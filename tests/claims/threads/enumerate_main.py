"""The main thread stays in the list after it has ended. 主线程结束之后，仍在列表里。"""

import os
import threading


def work():
    main = threading.main_thread()
    main.join()
    alive, listed = main.is_alive(), main in threading.enumerate()
    print("main thread alive:", alive, "| listed:", listed)
    assert not alive and listed


threading.excepthook = lambda args: os._exit(1)  # or a failed assert would end with 0
threading.Thread(target=work).start()
