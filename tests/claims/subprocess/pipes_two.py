"""Two pipes, one of them read: the other fills up. 两条管道只读一条：另一条会满。"""

import subprocess
import sys
import threading

PATIENCE_S = 0.5
PROGRAM = "import sys; sys.stderr.write('x' * 1_000_000); print('done')"  # (1)!

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
)
results = []
reader = threading.Thread(target=lambda: results.append(child.stdout.read()))
reader.start()
reader.join(PATIENCE_S)
print("stdout.read() still waiting:", reader.is_alive())  # (2)!
assert reader.is_alive()

warnings_read = len(child.stderr.read())  # (3)!
reader.join()
print("after reading stderr:", results)
assert results == ["done\n"]
assert warnings_read == 1_000_000
assert child.wait() == 0
child.stdout.close()
child.stderr.close()
