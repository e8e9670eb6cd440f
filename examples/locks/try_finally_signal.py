"""Signal in `finally`, keep the error. 在 finally 里发信号，把错误留下来。"""

import threading

finished = threading.Event()
outcome = {}


def convert(text):
    try:
        outcome["value"] = int(text)
    except ValueError as error:
        outcome["error"] = error  # (1)!
    finally:
        finished.set()  # (2)!


thread = threading.Thread(target=convert, args=("seven",))
thread.start()
finished.wait()
thread.join()
print("error:", outcome["error"])
assert "value" not in outcome
assert isinstance(outcome["error"], ValueError)
