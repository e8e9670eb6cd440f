"""os.chdir() in one thread moves all of them. 一个线程调用 os.chdir()，所有线程都换了目录。"""

import os
import tempfile
import threading

moved = threading.Event()


def build(folder):
    os.chdir(folder)
    moved.set()


def report(answers):
    moved.wait()
    answers.append(os.getcwd())


home = os.getcwd()
answers = []
with tempfile.TemporaryDirectory() as folder:
    threads = [
        threading.Thread(target=build, args=(folder,)),
        threading.Thread(target=report, args=(answers,)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("same folder as before:", answers[0] == home)
    assert answers[0] != home and os.path.samefile(answers[0], folder)
    assert os.path.samefile(os.getcwd(), folder)  # the main thread moved as well
    os.chdir(home)
