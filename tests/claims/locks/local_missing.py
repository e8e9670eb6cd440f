"""Set once at import, missing in every other thread. 导入时设一次，别的线程里没有。"""

import threading

settings = threading.local()
settings.language = "en"
greetings = []


def greet():
    greetings.append("hello" if settings.language == "en" else "?")


greet()
thread = threading.Thread(target=greet, name="greeter")
thread.start()
thread.join()
print("greetings:", greetings)
assert greetings == ["hello"]
