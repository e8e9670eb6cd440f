def load():
    try:
        raise ValueError("line 3 is wrong")
    finally:
        raise OSError("cannot delete the copy")


try:
    load()
except Exception as error:
    print("caught:", error)
    print("before:", error.__context__)
