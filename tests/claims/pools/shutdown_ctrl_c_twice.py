"""A first Ctrl+C in the block still waits for the tasks; a second one leaves `with` at once. 代码块里第一次按 Ctrl+C，仍要等任务做完；再按一次，马上离开 with。"""

import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

go_on = threading.Event()
main = threading.main_thread().ident


def press_again(executor):
    while not executor._shutdown:  # until `with` has begun to wait
        time.sleep(0.01)
    signal.pthread_kill(main, signal.SIGINT)


def leave(press):
    try:
        with ThreadPoolExecutor(max_workers=1) as executor:
            running = executor.submit(go_on.wait)
            threading.Thread(target=press, args=(executor,)).start()
            raise KeyboardInterrupt  # the first one
    except KeyboardInterrupt:
        return running.done()


print("pressed twice: waited for the task:", twice := leave(press_again))
print("pressed once: waited for the task:", once := leave(lambda executor: go_on.set()))
assert not twice and once
