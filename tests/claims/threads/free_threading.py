"""Which build is this, and is its GIL on? 这是哪种构建，GIL 开着吗？"""

import sys
import sysconfig

free_threaded_build = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))  # (1)!
gil_is_on = getattr(sys, "_is_gil_enabled", lambda: True)()  # (2)!

print("this build can run without a GIL:", int(free_threaded_build))
print("the GIL is on now:", int(gil_is_on))
assert gil_is_on or free_threaded_build  # (3)!
