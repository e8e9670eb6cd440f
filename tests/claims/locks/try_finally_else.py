"""An exception raised in `else` is not caught by the `except` of the same statement; `finally` runs. else 里抛出的异常，同一个语句的 except 接不住；finally 照常执行。"""

steps = []


def run():
    try:
        steps.append("try")
    except ValueError:
        steps.append("except")
    else:
        raise ValueError("from else")
    finally:
        steps.append("finally")


try:
    run()
except ValueError as error:
    steps.append(f"went on: {error}")
print(*steps, sep="\n")
assert steps == ["try", "finally", "went on: from else"]
