"""`return` in `finally` throws the exception away. finally 里的 return 会丢掉异常。"""


def save(record):
    try:
        raise OSError("disk full")
    finally:
        return "saved"


answer = save("order 7")
print(answer)
assert answer == "saved"
