import threading


class Latch:
    def __init__(self, count):
        self.left = count
        self.changed = threading.Condition()

    def count_down(self):
        with self.changed:
            self.left -= 1
            self.changed.notify_all()

    def wait(self):
        with self.changed:
            self.changed.wait_for(lambda: self.left <= 0)


latch = Latch(3)
for _ in range(3):
    threading.Thread(target=latch.count_down).start()
latch.wait()
print("downloads left:", latch.left)
