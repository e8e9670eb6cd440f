def save(record):
    try:
        raise OSError("disk full")
    finally:
        return "saved"


print(save("order 7"))
