"""Which parts run, and in which order. 哪些部分会执行，按什么顺序。"""


def run(what, steps):
    for _ in "a":
        try:
            steps.append("try")
            if what == "ValueError":
                raise ValueError
            if what == "KeyError":
                raise KeyError
            if what == "return":
                return
            if what == "break":
                break
        except ValueError:
            steps.append("except")
        else:
            steps.append("else")
        finally:
            steps.append("finally")
        steps.append("after")


seen = {}
for what in ("nothing", "ValueError", "KeyError", "return", "break"):
    seen[what] = steps = []
    try:
        run(what, steps)
    except KeyError:
        steps.append("KeyError goes on")
    print(f"{what:10}", " > ".join(steps))

assert seen["nothing"] == ["try", "else", "finally", "after"]
assert seen["ValueError"] == ["try", "except", "finally", "after"]
assert seen["KeyError"] == ["try", "finally", "KeyError goes on"]
assert seen["return"] == seen["break"] == ["try", "finally"]
