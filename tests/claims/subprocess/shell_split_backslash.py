"""shlex.split() reads a backslash as POSIX shells do: a Windows path loses it. shlex.split() 按 POSIX shell 的规则解读反斜杠：Windows 路径里的反斜杠会丢失。"""

import shlex

words = shlex.split(r"C:\tools\app.exe 'a b.txt'")
print(words)
assert words == ["C:toolsapp.exe", "a b.txt"]
