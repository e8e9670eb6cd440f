"""A barrier for nobody is an error since 3.13. 3.13 起，零个参与者是错误。"""

import sys
import threading

refused = []
for parties in (0, -1):
    try:
        threading.Barrier(parties)
    except ValueError:
        refused.append(parties)
print("ValueError for:", refused)
assert refused == ([0, -1] if sys.version_info >= (3, 13) else [])
