"""A function of the script does not see what `prepare_main` sets, but the script's own global of that name; code for `exec` sees it, and an argument arrives. 脚本里的函数看不到 `prepare_main` 放进去的值，读到的是脚本自己的同名全局变量；`exec` 的代码看得到，参数也能传到。"""

from concurrent import interpreters

limit = 1


def look():
    return limit


def take(limit):
    return limit


if __name__ == "__main__":
    interpreter = interpreters.create()
    interpreter.prepare_main(limit=3)
    interpreter.exec("assert limit == 3")
    seen, argument = interpreter.call(look), interpreter.call(take, 3)
    print("set to 3, the function sees:", seen, "| as an argument:", argument)
    assert (seen, argument) == (1, 3)
    interpreter.close()
