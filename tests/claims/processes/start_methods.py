"""What a child starts with, by start method. 不同启动方法下，子进程一开始有什么。"""

import multiprocessing

settings = {"retries": 3}


def report(results):
    results.put((settings["retries"], __name__))


if __name__ == "__main__":
    settings["retries"] = 5  # (1)!
    print("methods here:", sorted(multiprocessing.get_all_start_methods()))
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)  # (2)!
        results = context.SimpleQueue()
        process = context.Process(target=report, args=(results,))
        process.start()
        retries, module_name = results.get()
        process.join()
        print(f"{method:10}  retries: {retries}  __name__: {module_name}")
        assert retries == (5 if method == "fork" else 3)  # (3)!
        assert module_name == ("__main__" if method == "fork" else "__mp_main__")
        assert process.exitcode == 0
