"""Bytes, or text in which encoding? 是字节，还是哪种编码的文本？"""

import subprocess
import sys

PROGRAM = r"import sys; sys.stdout.buffer.write(b'\xc3\xa9t\xc3\xa9\r\n')"


def output(**options):
    command = [sys.executable, "-c", PROGRAM]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, **options).stdout


print("nothing said:   ", ascii(output()))
print("encoding=utf-8: ", ascii(output(encoding="utf-8")))  # (1)!
print("errors=replace: ", ascii(output(encoding="ascii", errors="replace")))
try:
    output(encoding="ascii")
except UnicodeDecodeError as error:
    print("encoding=ascii: ", type(error).__name__)  # (2)!

assert output() == b"\xc3\xa9t\xc3\xa9\r\n"
assert output(encoding="utf-8") == "\u00e9t\u00e9\n"
assert output(encoding="ascii", errors="replace") == "\ufffd\ufffdt\ufffd\ufffd\n"
assert type(output(errors="replace")) is str
assert type(output(text=True, errors="replace")) is str
assert type(output(universal_newlines=True, errors="replace")) is str  # (3)!
