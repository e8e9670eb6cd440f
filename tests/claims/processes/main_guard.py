"""A spawned child imports the script again. spawn 的子进程会重新导入脚本。"""

import multiprocessing

print("top level runs as", __name__, flush=True)


def report(results):
    results.put(__name__)


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    results = context.SimpleQueue()
    process = context.Process(target=report, args=(results,))
    process.start()
    name_in_child = results.get()
    process.join()
    print("the child ran its task; exit code", process.exitcode)
    assert name_in_child == "__mp_main__"
    assert process.exitcode == 0
