"""Signal in `finally`, keep the error. 在 finally 里发信号，把错误留下来。"""

import threading


def convert(text, finished, outcome):
    try:
        outcome["value"] = int(text)
    except ValueError as error:
        outcome["error"] = error
    finally:
        finished.set()


def ask(text):
    finished, outcome = threading.Event(), {}
    thread = threading.Thread(target=convert, args=(text, finished, outcome))
    thread.start()
    finished.wait()
    thread.join()
    return outcome


success, failure = ask("7"), ask("seven")
print("value:", success["value"])
print("error:", failure["error"])
assert success == {"value": 7}
assert set(failure) == {"error"} and isinstance(failure["error"], ValueError)
