"""print() writes text and line end separately, logging does not. print() 分两次写，logging 一次写完。"""

import contextlib
import threading

both_wrote_text = threading.Barrier(2)
written = []


class SlowTerminal:
    def write(self, text):
        written.append(text)
        if text != "\n":
            both_wrote_text.wait()  # (1)!


def work():
    print("Boss: starting")


with contextlib.redirect_stdout(SlowTerminal()):
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

print(written)
print("".join(written).splitlines())
assert written == ["Boss: starting", "Boss: starting", "\n", "\n"]
