"""A global that is set under the guard reaches a child under fork, and not under forkserver or spawn; an initializer sets it there. 在保护里设置的全局变量，fork 的子进程看得到，forkserver 和 spawn 的看不到；用 initializer 在那里设置。"""

import multiprocessing

settings = None


def look(_):
    return settings


def set_up(value):
    global settings
    settings = value


if __name__ == "__main__":
    settings = "from main"
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        with context.Pool(1) as pool:
            seen = pool.map(look, [0])[0]
        with context.Pool(1, initializer=set_up, initargs=(settings,)) as pool:
            with_initializer = pool.map(look, [0])[0]
        print(f"{method:10}  global: {seen!s:9}  with an initializer: {with_initializer}")
        assert seen == ("from main" if method == "fork" else None)
        assert with_initializer == "from main"
