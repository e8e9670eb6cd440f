"""start_new_session and process_group: what each one separates. 两个参数各自隔开了什么。"""

import os
import subprocess
import sys

PROGRAM = "import sys; sys.stdin.read()"


def describe(name, **options):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, **options
    ) as child:
        group = os.getpgid(child.pid) == os.getpgid(0)
        session = os.getsid(child.pid) == os.getsid(0)
    print(f"{name:24} same group: {group!s:5}  same session: {session}")
    assert child.returncode == 0
    if not group:
        try:
            os.killpg(child.pid, 0)
            raise AssertionError("the group outlived its last member")
        except ProcessLookupError:
            pass
    return group, session


assert describe("nothing") == (True, True)  # (1)!
assert describe("process_group=0", process_group=0) == (False, True)
assert describe("start_new_session=True", start_new_session=True) == (False, False)
