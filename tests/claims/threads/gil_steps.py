"""`count += 1` is several steps. `count += 1` 是好几步。"""

import dis

count = 0


def count_up():
    global count
    count += 1


steps = [(step.opname, step.argval) for step in dis.get_instructions(count_up)]
read = steps.index(("LOAD_GLOBAL", "count"))
write = steps.index(("STORE_GLOBAL", "count"))
print("read: ", *steps[read])
print("write:", *steps[write])
print("the addition stands between them:", write - read > 1)
assert write - read > 1
