import multiprocessing

spawn = multiprocessing.get_context("spawn")


def work():
    print("the child works")


child = spawn.Process(target=work)  # (1)!
child.start()  # (2)!
child.join()
print("exit code of the child:", child.exitcode)  # (3)!
