"""What else not to override: start(), or run() together with target. 还有哪些不该重写：start()，以及同时用 run() 和 target。"""

import threading

ran_in = {}


def note_thread(key):
    ran_in[key] = threading.current_thread().name


class OwnStart(threading.Thread):
    def start(self):  # (1)!
        self.run()


class OwnRun(threading.Thread):
    def run(self):
        note_thread("run")


own_start = OwnStart(target=note_thread, args=("start",), name="worker-1")
own_start.start()
own_run = OwnRun(target=note_thread, args=("target",), name="worker-2")  # (2)!
own_run.start()
own_run.join()

try:
    own_start.join()
except RuntimeError as error:
    refused = str(error)

print("own start():", ran_in["start"], "- ident", own_start.ident)
print("its join(): ", refused)
print("own run():  ", ran_in["run"], "- target called:", "target" in ran_in)
assert ran_in["start"] == "MainThread" and own_start.ident is None and refused
assert ran_in["run"] == "worker-2" and "target" not in ran_in
