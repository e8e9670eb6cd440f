"""How often does one line touch shared data? 一行代码碰几次共享数据？"""


class Recorder(dict):  # (1)!
    log = []

    def __getitem__(self, key):
        self.log.append(f"read {key}")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        self.log.append(f"write {key}")
        super().__setitem__(key, value)


def accesses(line):
    names = Recorder(n=1, other=2, items=[], hits=Recorder(home=1))
    Recorder.log.clear()
    exec(line, {}, names)
    print(f"{line:19}{', '.join(Recorder.log)}")
    return Recorder.log.copy()


assert accesses("n = other") == ["read other", "write n"]
assert accesses("items.append(1)") == ["read items"]  # (2)!
assert accesses("n += 1") == ["read n", "write n"]
assert accesses("hits['home'] += 1") == ["read hits", "read home", "write home"]
