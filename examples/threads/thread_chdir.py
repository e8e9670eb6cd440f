import os
import threading


def clean_up():
    os.chdir("..")  # (1)!


before = os.getcwd()
thread = threading.Thread(target=clean_up)
thread.start()
thread.join()
print("still there:", os.getcwd() == before)
