"""The fork server keeps the environment it was started with. fork 服务进程保留它启动时的环境变量。"""

import multiprocessing
import os


def report(results):
    results.put(os.environ.get("STAGE"))


def ask(context):
    results = context.SimpleQueue()
    process = context.Process(target=report, args=(results,))
    process.start()
    answer = results.get()
    process.join()
    assert process.exitcode == 0
    return answer


if __name__ == "__main__":
    answers = {}
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        os.environ["STAGE"] = "first"
        before = ask(context)
        os.environ["STAGE"] = "second"  # (1)!
        answers[method] = [before, ask(context)]
        print(f"{method:10}", answers[method])
    assert answers["spawn"] == ["first", "second"]
    assert answers["forkserver"] == ["first", "first"]  # (2)!
