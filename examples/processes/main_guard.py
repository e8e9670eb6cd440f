from multiprocessing import Process


def work():
    print("the child works")


if __name__ == "__main__":  # (1)!
    child = Process(target=work)
    child.start()
    child.join()
    print("the parent is done")
