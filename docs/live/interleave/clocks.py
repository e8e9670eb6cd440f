"""`time` and `datetime` on the virtual clock."""

from __future__ import annotations

import time as real_time
import types
from collections.abc import Callable
from typing import Any

from interleave.primitives import active, seconds_of

_MONOTONIC_START_NS = 1_000 * 10**9


def sleep(seconds: float, /) -> None:
    """`time.sleep`: it takes no real time."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    length = seconds_of(True, seconds) or 0
    run = active()
    if length == 0:
        run.step_aside()
    else:
        run.block(f"sleep({length:g})", None, length)


def _clock(start: Callable[[], int]) -> tuple[Callable[[], int], Callable[[], float]]:
    def nanoseconds() -> int:
        return start() + active().read_clock()

    return nanoseconds, lambda: nanoseconds() / 1e9


def _thread_ns() -> int:
    run = active()
    run.read_clock()
    return run.running().cpu_ns


def _process_ns() -> int:
    run = active()
    run.read_clock()
    return sum(thread.cpu_ns for thread in run.threads)


def _clock_info(name: str) -> types.SimpleNamespace:
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return types.SimpleNamespace(
        implementation="virtual",
        monotonic=name != "time",
        adjustable=name == "time",
        resolution=1e-9,
    )


def time_module() -> types.ModuleType:
    """A module `time` for programs, whose clocks are those of the run."""
    module = types.ModuleType("time", real_time.__doc__)
    module.__dict__.update(vars(real_time))
    names = vars(module)
    names["time_ns"], names["time"] = _clock(lambda: active().epoch_ns)
    monotonic = _clock(lambda: _MONOTONIC_START_NS)
    names["monotonic_ns"], names["monotonic"] = monotonic
    names["perf_counter_ns"], names["perf_counter"] = monotonic
    names["thread_time_ns"], names["thread_time"] = _thread_ns, lambda: _thread_ns() / 1e9
    names["process_time_ns"], names["process_time"] = _process_ns, lambda: _process_ns() / 1e9
    names["sleep"], names["get_clock_info"] = sleep, _clock_info
    for name in ("localtime", "gmtime", "ctime"):
        names[name] = _of_now(getattr(real_time, name), names)
    names["asctime"] = lambda when=None, /: real_time.asctime(when or names["localtime"]())
    names["strftime"] = lambda form, when=None, /: real_time.strftime(
        form, when or names["localtime"]()
    )
    return module


def _of_now(real: Callable[[float], Any], names: dict[str, Any]) -> Callable[..., Any]:
    def convert(seconds: float | None = None, /) -> Any:
        return real(names["time"]() if seconds is None else seconds)

    convert.__name__ = real.__name__
    return convert


def datetime_module(time: types.ModuleType) -> types.ModuleType:
    """A module `datetime` for programs, whose `now` and `today` are those of the run."""
    import datetime as real

    class Meta(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, real.datetime)

    class datetime(real.datetime, metaclass=Meta):
        @classmethod
        def now(cls, tz: real.tzinfo | None = None) -> Any:
            return cls.fromtimestamp(time.time(), tz)

        @classmethod
        def today(cls) -> Any:
            return cls.now()

        @classmethod
        def utcnow(cls) -> Any:
            return cls.fromtimestamp(time.time(), real.UTC).replace(tzinfo=None)

    datetime.__module__, datetime.__qualname__ = "datetime", "datetime"
    module = types.ModuleType("datetime", real.__doc__)
    module.__dict__.update(vars(real))
    vars(module)["datetime"] = datetime
    return module
