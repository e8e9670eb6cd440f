"""Working directory and the environment of programs belong to the process: what one interpreter sets holds for all. 工作目录和传给子进程的环境变量属于整个进程：一个解释器改了，所有解释器都跟着变。"""

import os
import subprocess
import sys
from concurrent import interpreters  # Python 3.14

MODE = "import os; os.environ['GUIDE_MODE'] = "
ASK = [sys.executable, "-c", "import os; print(os.environ['GUIDE_MODE'])"]

root = os.path.abspath(os.sep)
os.chdir(os.path.dirname(os.path.abspath(__file__)))
before = os.getcwd()
first, second = interpreters.create(), interpreters.create()
first.exec("import os; os.chdir(os.sep)")
second.exec("import os; assert os.getcwd() == os.path.abspath(os.sep)")
print("the main program has moved:", os.getcwd() != before)
assert before != root and os.getcwd() == root

os.environ["GUIDE_MODE"] = "main"
first.exec(MODE + "'first'")
second.exec(MODE + "'second'")
program = subprocess.run(ASK, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
print("the main program has", os.environ["GUIDE_MODE"], "and its child gets", program)
assert (os.environ["GUIDE_MODE"], program) == ("main", "second")
first.exec("import os; assert os.environ['GUIDE_MODE'] == 'first'")
first.close()
second.close()
