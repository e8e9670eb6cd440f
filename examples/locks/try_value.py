def number():
    value = 1
    try:
        return value
    finally:
        value = 2
        print("finally")


print(number())
