"""The object is made ready first, and then put where others look."""

import threading


class Settings:
    pass


settings = None
settings_lock = threading.Lock()
seen = []


def load():
    global settings
    if settings is None:
        with settings_lock:
            if settings is None:
                made = Settings()
                made.port = 80
                settings = made
    seen.append(hasattr(settings, "port"))


threads = [threading.Thread(target=load) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert seen == [True, True], seen
