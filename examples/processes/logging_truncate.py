"""filemode="w" in every process: the last one to open wins. 每个进程都用 filemode="w"：最后打开的清空前面的。"""
# /// example
# wrong = true
# ///

import logging
import multiprocessing
import tempfile
from pathlib import Path


def work(path, part):
    logging.basicConfig(
        filename=path, filemode="w", level=logging.INFO, format="%(message)s"
    )  # (1)!
    logging.info("part %d done", part)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "work.log")
        codes = []
        for part in range(3):
            process = multiprocessing.Process(target=work, args=(path, part))
            process.start()
            process.join()
            codes.append(process.exitcode)
        lines = path.read_text().splitlines()
    print("lines in the file:", lines)
    assert codes == [0, 0, 0]
    assert lines == ["part 2 done"]
