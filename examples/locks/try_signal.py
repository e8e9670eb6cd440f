from threading import Event, Thread

finished = Event()
result = {}


def read(text):
    try:
        result["value"] = int(text)
    except Exception as error:
        result["error"] = error  # (1)!
    finally:
        finished.set()  # (2)!


thread = Thread(target=read, args=("7x",))
thread.start()
finished.wait()
print("value:", result.get("value"))
print("failed:", "error" in result)
