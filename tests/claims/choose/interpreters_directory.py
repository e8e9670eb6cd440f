"""The working directory belongs to the process: what one interpreter sets holds for all of them. 工作目录属于整个进程：一个解释器改了它，所有解释器都跟着变。"""

import os
from concurrent import interpreters  # Python 3.14

root = os.path.abspath(os.sep)
os.chdir(os.path.dirname(os.path.abspath(__file__)))
before = os.getcwd()
first, second = interpreters.create(), interpreters.create()
first.exec("import os; os.chdir(os.sep)")
second.exec("import os; assert os.getcwd() == os.path.abspath(os.sep)")
print("the main program has moved:", os.getcwd() != before)
assert before != root and os.getcwd() == root
first.close()
second.close()
