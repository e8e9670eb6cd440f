"""The first look is without the lock, and sees an object that is not ready yet."""

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
                settings = Settings()
                settings.port = 80
    seen.append(hasattr(settings, "port"))


threads = [threading.Thread(target=load) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert seen == [True, True], seen
