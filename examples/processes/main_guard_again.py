import multiprocessing

print("top level, in", __name__, flush=True)  # (1)!


def work():
    print("the child works")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")  # (2)!
    child = spawn.Process(target=work)
    child.start()
    child.join()
