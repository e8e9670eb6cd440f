"""At exit the interpreter waits for one of these two threads. 退出时，解释器只等其中一个线程。"""

import atexit
import threading

WAIT_S = 0.1
main_is_done = threading.Event()
never = threading.Event()


def save_report():
    main_is_done.wait()
    never.wait(WAIT_S)  # stands for work
    print("save_report: finished")


def send_heartbeats():
    never.wait()  # stands for an endless loop


def look_around():
    print("atexit: saver alive:", saver.is_alive())
    print("atexit: heartbeat alive:", heartbeat.is_alive())
    assert not saver.is_alive()  # it was waited for
    assert heartbeat.is_alive()  # it was not


atexit.register(look_around)
saver = threading.Thread(target=save_report)  # (1)!
heartbeat = threading.Thread(target=send_heartbeats, daemon=True)  # (2)!
saver.start()
heartbeat.start()
print("main: last line")
main_is_done.set()  # (3)!
