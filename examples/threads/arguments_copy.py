import threading


def show(dishes):
    print("to cook:", dishes)


menu = ["tea", "soup"]
thread = threading.Thread(target=show, args=(list(menu),))  # (1)!
thread.start()
menu.append("cake")  # (2)!
thread.join()
