"""A global that an initializer assigns without reading any is not set for the tasks of an interpreter pool; what it stores in a dict of the script is there. 初始化函数只给全局变量赋值、不读取任何全局变量时，子解释器池的任务看不到这个值；存进脚本里的字典就看得到。"""

from concurrent.futures import InterpreterPoolExecutor

limit = None
settings = {}


def assign(value):
    global limit
    limit = value


def store(value):
    settings["limit"] = value


def read():
    return limit, settings.get("limit")


def seen_by_a_task(initializer):
    with InterpreterPoolExecutor(1, initializer=initializer, initargs=(3,)) as pool:
        return pool.submit(read).result()


if __name__ == "__main__":
    assigned, _ = seen_by_a_task(assign)
    _, stored = seen_by_a_task(store)
    print("assigned to a global:", assigned, "| stored in a dict:", stored)
    assert assigned is None and stored == 3
