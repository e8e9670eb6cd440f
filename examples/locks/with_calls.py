class Door:
    def __enter__(self):
        print("enter")
        return "a room"  # (1)!

    def __exit__(self, kind, error, trace):
        print("exit, error:", error)  # (2)!
        return False  # (3)!


with Door() as place:
    print("in", place)
try:
    with Door():
        raise ValueError("no light")
except ValueError as error:
    print("caught outside:", error)
