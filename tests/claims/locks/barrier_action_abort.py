"""An action that calls abort() waits for itself. action 里调用 abort()，就会一直等自己。"""

import threading

PATIENCE_S = 0.3


def stuck(method):
    field = threading.Barrier(1, action=lambda: method(field))
    thread = threading.Thread(target=field.wait, daemon=True)
    thread.start()
    thread.join(timeout=PATIENCE_S)
    return thread.is_alive()


for method in (threading.Barrier.abort, threading.Barrier.reset):
    result = stuck(method)
    print(f"{method.__name__}() in the action, stuck:", result)
    assert result
assert not stuck(repr)  # another call in its place does no harm
