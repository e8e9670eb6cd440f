"""A signal before anybody waits: who remembers it? 信号来得太早，谁会记住？"""

import queue
import threading

SHORT_S = 0.05

event = threading.Event()
event.set()
event_remembers = event.wait(timeout=SHORT_S) and event.wait(timeout=SHORT_S)

semaphore = threading.Semaphore(0)
semaphore.release()
answers = [semaphore.acquire(timeout=SHORT_S) for _ in range(2)]

mailbox = queue.Queue()
mailbox.put("hello")
letter = mailbox.get_nowait()

condition = threading.Condition()


def tell():
    with condition:
        condition.notify_all()


tell()
with condition:
    condition_remembers = condition.wait(timeout=SHORT_S)
late = threading.Thread(target=tell)
with condition:
    late.start()
    assert condition.wait(timeout=60), "told while it waits, it wakes up"
late.join()

print("Event, for everybody:", event_remembers)
print("Semaphore, as often as released:", answers)
print("Queue, with the message:", letter)
print("Condition:", condition_remembers)
assert event_remembers
assert answers == [True, False]
assert letter == "hello"
assert not condition_remembers
