"""What an idle worker has printed into a file may be lost or kept when the pool is terminated. 终止进程池时，空闲的工作进程打印到文件里的内容，可能丢掉，也可能保留。"""

import os
import subprocess
import sys
from multiprocessing import Pool

MOST_ROUNDS = 60


def main():
    with Pool(1) as pool:
        pool.map(print, ["printed"])


if __name__ == "__main__":
    if sys.argv[1:]:
        main()
        sys.exit()
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    seen, rounds = set(), 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:  # until both have been seen
        rounds += 1
        command = [sys.executable, __file__, "main"]
        text = subprocess.check_output(command, env=buffered, text=True)
        seen.add("kept" if "printed" in text else "lost")
    print(*sorted(seen))
    assert seen == {"kept", "lost"}
