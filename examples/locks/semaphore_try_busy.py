from threading import BoundedSemaphore

slots = BoundedSemaphore(2)


def query(text):
    if not slots.acquire(timeout=0.1):  # (1)!
        return "busy, try again later"
    try:
        return f"rows for {text}"
    finally:
        slots.release()  # (2)!


print(query("first"))
with slots, slots:  # (3)!
    print(query("second"))
print(query("third"))
