"""sys.exit("text") writes the text in a process, not in a thread. sys.exit("文本") 在进程里会输出文本，在线程里不会。"""

import multiprocessing
import subprocess
import sys
import threading


def leave():
    sys.exit("a text")


def both():
    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    print("the thread is silent", file=sys.stderr, flush=True)
    process = multiprocessing.Process(target=leave)
    process.start()
    process.join()
    assert process.exitcode == 1


if __name__ == "__main__":
    if sys.argv[1:]:
        both()
    else:
        command = [sys.executable, __file__, "child"]
        said = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=True).stderr
        print(said, end="")
        assert said == "the thread is silent\na text\n"
