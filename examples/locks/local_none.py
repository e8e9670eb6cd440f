from threading import Thread, local

settings = local()
settings.language = "en"  # (1)!


def greet():
    print("language:", settings.language)


greet()
thread = Thread(target=greet, name="greeter")
thread.start()
thread.join()
