"""The older functions, and what each one is today. 旧函数，以及今天对应的写法。"""

import subprocess
import sys

good = [sys.executable, "-c", "print('hello')"]
bad = [sys.executable, "-c", "raise SystemExit(3)"]
quiet = {"stdout": subprocess.DEVNULL}

print("call:           ", subprocess.call(bad))
assert subprocess.call(bad) == subprocess.run(bad).returncode == 3

print("check_call:     ", subprocess.check_call(good, **quiet))
for function in subprocess.check_call, subprocess.check_output:
    try:
        function(bad)
        raise AssertionError("not raised")
    except subprocess.CalledProcessError as error:
        assert error.returncode == 3

print("check_output:   ", repr(subprocess.check_output(good, text=True)))
assert subprocess.check_output(good, text=True) == "hello\n"

print("getoutput:      ", repr(subprocess.getoutput("echo hello")))  # (1)!
assert subprocess.getoutput("echo hello") == "hello"
merged = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
assert subprocess.run("echo hello", shell=True, **merged).stdout.removesuffix("\n") == "hello"
assert subprocess.getoutput("echo problem>&2") == "problem"

status = subprocess.getstatusoutput("echo hello&& exit 3")  # Windows would print a space before &&
print("getstatusoutput:", status)
assert status == (3, "hello")

with subprocess.Popen(good, stdout=subprocess.PIPE, universal_newlines=True) as child:  # (2)!
    assert child.communicate() == ("hello\n", None)
assert child.universal_newlines
