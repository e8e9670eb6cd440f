"""An error in `finally` takes the place of the first one; a traceback shows both, unless it is raised with `from` or by `sys.exit()`. finally 里再出错，会顶替第一个异常；回溯里两个都有，除非写了 from，或者用的是 sys.exit()。"""

import subprocess
import sys
import traceback


def import_file():
    try:
        raise ValueError("line 3 is not a number")
    finally:
        raise OSError("cannot delete the temporary file")


def import_file_quietly(cause):
    try:
        raise ValueError("line 3 is not a number")
    finally:
        raise OSError("cannot delete the temporary file") from cause


try:
    import_file()
except Exception as error:
    print("caught:", error)
    print("before:", error.__context__)
    assert isinstance(error, OSError)
    assert isinstance(error.__context__, ValueError)
    assert "line 3 is not a number" in "".join(traceback.format_exception(error))

for cause in (None, TypeError("another cause")):
    try:
        import_file_quietly(cause)
    except Exception as error:
        print(f"from {cause}, before:", error.__context__)
        assert isinstance(error.__context__, ValueError)
        assert "line 3 is not a number" not in "".join(traceback.format_exception(error))

PROGRAM = """
import sys
try:
    raise ValueError("line 3 is not a number")
finally:
    {}
"""
for last, code, is_shown in ("raise OSError", 1, True), ("sys.exit()", 0, False):
    command = [sys.executable, "-c", PROGRAM.format(last)]
    done = subprocess.run(command, capture_output=True, text=True)
    print(f"{last}: exit code {done.returncode}, the first is shown:", is_shown)
    assert done.returncode == code
    assert ("line 3 is not a number" in done.stderr) == is_shown
    assert is_shown or done.stderr == ""
