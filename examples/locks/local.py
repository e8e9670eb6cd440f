from threading import Thread, local

request = local()


def log(text):
    print(request.user, text)  # (1)!


def handle(user):
    request.user = user  # (2)!
    log("logs in")


request.user = "main"
thread = Thread(target=handle, args=("Ana",))
thread.start()
thread.join()
log("goes on")  # (3)!
