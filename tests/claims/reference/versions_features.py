"""Which names came with which version. 哪个版本带来了哪些名字。"""

import asyncio
import concurrent.futures
import inspect
import logging.handlers
import multiprocessing.managers
import multiprocessing.shared_memory
import os
import queue
import subprocess
import sys
import threading
import warnings
from fractions import Fraction
from importlib.util import find_spec


def takes(function, name):
    return name in inspect.signature(function).parameters


def takes_fraction(wait):
    try:
        wait(Fraction(1, 1000))
    except TypeError:
        return False
    return True


futures, processes = concurrent.futures, concurrent.futures.ProcessPoolExecutor
SINCE = {
    (3, 11): {
        "max_tasks_per_child": takes(processes, "max_tasks_per_child"),
        "process_group": takes(subprocess.Popen, "process_group"),
        "one TimeoutError": futures.TimeoutError is TimeoutError,
        "shutdown_timeout": takes(multiprocessing.managers.BaseManager, "shutdown_timeout"),
        "TaskGroup": hasattr(asyncio, "TaskGroup"),
        "asyncio.timeout": hasattr(asyncio, "timeout"),
        "Runner": hasattr(asyncio, "Runner"),
    },
    (3, 12): {
        "settrace_all_threads": hasattr(threading, "settrace_all_threads"),
        "setprofile_all_threads": hasattr(threading, "setprofile_all_threads"),
        "taskName": hasattr(logging.makeLogRecord({}), "taskName"),
        "QueueHandler.listener": hasattr(logging.handlers.QueueHandler(None), "listener"),
    },
    (3, 13): {
        "Queue.shutdown": hasattr(queue.Queue, "shutdown"),
        "ShutDown": hasattr(queue, "ShutDown"),
        "_is_gil_enabled": hasattr(sys, "_is_gil_enabled"),
        "process_cpu_count": hasattr(os, "process_cpu_count"),
        "Lock is a class": inspect.isclass(threading.Lock),
        "track": takes(multiprocessing.shared_memory.SharedMemory, "track"),
    },
    (3, 14): {
        "context": takes(threading.Thread, "context"),
        "RLock.locked": hasattr(threading.RLock(), "locked"),
        "Condition.locked": hasattr(threading.Condition(), "locked"),
        "locked() of processes": hasattr(multiprocessing.Lock(), "locked"),
        "RLock of processes": hasattr(multiprocessing.RLock(), "locked"),
        "Semaphore of processes": hasattr(multiprocessing.Semaphore(), "locked"),
        "buffersize": takes(futures.Executor.map, "buffersize"),
        "InterpreterPoolExecutor": hasattr(futures, "InterpreterPoolExecutor"),
        "concurrent.interpreters": find_spec("concurrent.interpreters") is not None,
        "terminate_workers": hasattr(processes, "terminate_workers"),
        "kill_workers": hasattr(processes, "kill_workers"),
        "Process.interrupt": hasattr(multiprocessing.Process, "interrupt"),
        "Manager().set": hasattr(multiprocessing.managers.SyncManager, "set"),
        "with QueueListener": hasattr(logging.handlers.QueueListener, "__enter__"),
    },
    (3, 15): {
        "serialize_iterator": hasattr(threading, "serialize_iterator"),
        "synchronized_iterator": hasattr(threading, "synchronized_iterator"),
        "concurrent_tee": hasattr(threading, "concurrent_tee"),
        "on_error": takes(multiprocessing.set_forkserver_preload, "on_error"),
        "any number as timeout": takes_fraction(threading.Event().wait),
        "profiling.sampling": bool(find_spec("profiling") and find_spec("profiling.sampling")),
    },
}
for version, features in SINCE.items():
    for feature, found in features.items():
        assert found == (sys.version_info >= version), feature  # (1)!
print("checked:", sum(len(features) for features in SINCE.values()), "names")

thread = threading.Thread(target=print)
assert thread.name.endswith("(print)")  # since 3.10
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    thread.getName()
assert [one.category for one in caught] == [DeprecationWarning]  # since 3.10

try:
    accepted = bool(threading.Barrier(0))
except ValueError:
    accepted = False
assert accepted == (sys.version_info < (3, 13))

if sys.platform == "linux":  # (2)!
    default = "fork" if sys.version_info < (3, 14) else "forkserver"
    assert multiprocessing.get_start_method() == default
