"""A proxy travels through a queue if its sender keeps it, and if the manager has no authkey of its own. 代理能通过队列传递，只要发送方留着它，管理器也没有自己的 authkey。"""

import multiprocessing
from multiprocessing.managers import RemoteError, SyncManager


def received(manager, keep):
    items, kept = multiprocessing.SimpleQueue(), manager.dict(a=1)
    items.put(kept)
    if not keep:
        del kept  # nobody holds a proxy of this dict any more: the manager drops it
    try:
        return items.get().copy()
    except (RemoteError, multiprocessing.AuthenticationError) as error:
        return type(error).__name__


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        kept, dropped = received(manager, keep=True), received(manager, keep=False)
    with SyncManager(authkey=b"of its own") as manager:
        own_key = received(manager, keep=True)
    print("kept:", kept)
    print("dropped:", dropped)
    print("an authkey of its own:", own_key)
    assert (kept, dropped, own_key) == ({"a": 1}, "RemoteError", "AuthenticationError")
