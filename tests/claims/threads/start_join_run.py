"""run() starts no thread. run() 不会启动线程。"""

import threading

ran_in = []
failed = []
threading.excepthook = lambda args: failed.append(args.exc_type.__name__)


def work():
    ran_in.append(threading.current_thread().name)


thread = threading.Thread(target=work, name="worker")
thread.run()
print("ran in:", ran_in, "| ident:", thread.ident)
assert ran_in == ["MainThread"] and thread.ident is None

thread.start()
thread.join()
print("then start(): ran in", ran_in, "| failed with", failed)
assert ran_in == ["MainThread"] and failed == ["AttributeError"]
