"""set_default_executor() refuses what is no ThreadPoolExecutor from 3.11 on; 3.10 only warns. 从 3.11 起，set_default_executor() 不接受 ThreadPoolExecutor 以外的池；3.10 只是警告。"""

import asyncio
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    with ProcessPoolExecutor(1) as pool, warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        try:
            loop.set_default_executor(pool)
            refused = False
        except TypeError:
            refused = True
    print("3.10: DeprecationWarning, from 3.11 on: TypeError")
    assert refused == (sys.version_info >= (3, 11))
    assert refused or [one.category for one in shown] == [DeprecationWarning]
    loop.close()
