import threading

connections = threading.BoundedSemaphore(2)


def query(text):
    if not connections.acquire(timeout=0.1):  # (1)!
        return "busy, try again later"
    try:
        return f"rows for {text}"
    finally:
        connections.release()  # (2)!


print(query("first"))
with connections, connections:  # (3)!
    print(query("second"))
print(query("third"))
