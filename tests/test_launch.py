"""What `launch.py` starts behaves as a script that Python itself has started."""

import subprocess
import sys
from pathlib import Path

import pytest

from guide.judge import LAUNCH

SCRIPT = """
import multiprocessing

class Answer: pass

def answer(results): results.put(Answer())

if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=answer, args=(results,))
    process.start()
    print(type(results.get()) is Answer, multiprocessing.get_start_method())
    process.join()
"""


@pytest.mark.parametrize("method", ["spawn", "default"])
def test_objects_of_the_scripts_own_classes_come_back(tmp_path: Path, method: str) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, str(LAUNCH), method, "0", str(script)]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    assert run.stdout.startswith("True ")
    assert method == "default" or run.stdout == f"True {method}\n"
