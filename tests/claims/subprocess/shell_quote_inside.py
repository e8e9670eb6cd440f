"""shlex.quote() does not protect inside quotes of your own. 自己又加了一层引号，shlex.quote() 就不起作用。"""

import shlex
import subprocess

file_name = "$(echo INJECTED)"
quoted = shlex.quote(file_name)


def shell_output(command):
    return subprocess.check_output(command, shell=True, text=True).strip()


bare, inside = shell_output(f"echo {quoted}"), shell_output(f'echo "{quoted}"')
print("without quotes of your own:", bare, "| inside them:", inside)
assert bare == file_name
assert inside == "'INJECTED'"
assert shell_output(f"echo '{shlex.quote('a; echo INJECTED')}'") == "a\nINJECTED"
