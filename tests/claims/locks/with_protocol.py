"""What `with` calls, and when. `with` 什么时候调用什么。"""

calls = []


class Door:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        calls.append(f"{self.name}: enter")
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        assert (kind is None) == (error is None) == (trace is None)
        calls.append(f"{self.name}: exit, {kind.__name__ if kind else None}")
        return self.swallow


with Door("a") as value, Door("b"):
    calls.append(f"body, value {value}")
try:
    with Door("c"):
        raise KeyError("goes on")
except KeyError:
    calls.append("caught outside")
with Door("d", swallow=True):
    raise KeyError("swallowed")


def leave_early():
    with Door("e"):
        return


leave_early()
for _ in range(3):
    with Door("f"):
        break

print(*calls, sep="\n")
assert calls[:3] == ["a: enter", "b: enter", "body, value A"]
assert calls[3:5] == ["b: exit, None", "a: exit, None"]
assert calls[5:8] == ["c: enter", "c: exit, KeyError", "caught outside"]
assert calls[8:10] == ["d: enter", "d: exit, KeyError"]
assert calls[10:] == ["e: enter", "e: exit, None", "f: enter", "f: exit, None"]
