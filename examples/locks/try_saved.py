def save(record, disk_is_full):
    try:
        if disk_is_full:
            raise OSError("disk full")
    finally:
        print("file closed")
    return f"saved {record}"


print(save("order 7", disk_is_full=False))
try:
    save("order 8", disk_is_full=True)
except OSError as error:
    print("error:", error)
