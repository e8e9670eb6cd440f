"""What a `local` keeps apart are attributes, not objects: the same list assigned in two threads is one list, two lists are two. local 隔离的是属性，不是对象：在两个线程里赋值同一个列表，还是同一个列表；各建一个，就是两个。"""

import threading

mine, common = threading.local(), []


def work(name):
    mine.rows, mine.own = common, []
    mine.rows.append(name)
    mine.own.append(name)
    own.append(mine.own)


own = []
for name in ("w1", "w2"):
    thread = threading.Thread(target=work, args=(name,))
    thread.start()
    thread.join()
print("the same list:", common, "one each:", own)
assert common == ["w1", "w2"] and own == [["w1"], ["w2"]]
