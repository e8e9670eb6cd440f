def save(record):
    try:
        raise OSError("disk full")
    finally:
        return "saved"  # (1)!


print(save("order 7"))
