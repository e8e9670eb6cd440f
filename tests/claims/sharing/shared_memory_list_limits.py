"""A ShareableList drops zero bytes at the end of bytes and str, cuts str beyond ASCII or can't read it, and takes no int beyond 64 bits. ShareableList 会丢掉 bytes 和 str 末尾的零、截断或读不出非 ASCII 的 str，也放不下超过 64 位的整数。"""

import struct
from multiprocessing import shared_memory

items = shared_memory.ShareableList([b"ab\0\0", "ab\0", 7])
print("stored:", items[0], repr(items[1]))
assert items[0] == b"ab" and items[1] == "ab"
for number in 2**63 - 1, 2**63:
    try:
        items[2] = number
        print("2**63 - 1: stored")
        assert number < 2**63
    except (struct.error, ValueError):
        print("2**63: refused")
        assert number == 2**63
items.shm.close()
items.shm.unlink()

word = "é" * 7  # 7 characters, 14 bytes of UTF-8
items = shared_memory.ShareableList([word, word.encode()])
print("characters left:", len(items[0]), "as bytes:", len(items[1].decode()))
assert items[0] == "é" * 4 and items[1].decode() == word
items.shm.close()
items.shm.unlink()

items = shared_memory.ShareableList(["中" * 7])  # cut in the middle of a character
try:
    text = items[0]
except UnicodeDecodeError:
    text = None
    print("3 bytes a character: UnicodeDecodeError")
assert text is None
items.shm.close()
items.shm.unlink()
