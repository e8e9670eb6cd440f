"""One worker takes its process down: does the main program go on? 一个工作者弄垮了所在的进程，主程序还在吗？"""

import subprocess
import sys

WORKERS = {
    "thread": "from threading import Thread; worker = Thread(target=os._exit, args=(3,))",
    "process": "from multiprocessing import Process; worker = Process(target=os._exit, args=(3,))",
    "interpreter": """
from concurrent.interpreters import create
from threading import Thread
worker = Thread(target=create().exec, args=("import os; os._exit(3)",))
""",
}


def survives(model):
    code = f"import os\n{WORKERS[model]}\nworker.start(); worker.join(); print('main goes on')"
    if model == "process":
        code += "; assert worker.exitcode == 3"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)  # (1)!
    assert run.returncode == (0 if "main goes on" in run.stdout else 3), run.stderr
    return "main goes on" in run.stdout


if __name__ == "__main__":
    models = list(WORKERS) if sys.version_info >= (3, 14) else ["thread", "process"]
    results = {model: survives(model) for model in models}
    for model, result in results.items():
        print(f"{model}: the main program {'goes on' if result else 'is gone'}")
    assert results.pop("process") and not any(results.values())  # (2)!
