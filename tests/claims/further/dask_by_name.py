"""Dask sends a function of `__main__` with its code, one of a module by its name. Dask 传 `__main__` 里的函数时带上代码，传模块里的函数时只传名字。"""

from textwrap import dedent


def double(number):
    return number + number


if __name__ == "__main__":
    from distributed.protocol.pickle import dumps

    with_code, by_name = dumps(double), dumps(dedent)
    print("from __main__:", b"number" in with_code, "| from a module:", b"lines" in by_name)
    assert b"number" in with_code  # the name of its argument: its code is there
    assert b"dedent" in by_name and b"lines" not in by_name and len(by_name) < 60
