"""What a run's steps say, in the language of the page."""

from __future__ import annotations

import re

from guide.site.story import END, Effect, Step

#: What a thread waits for, as the engine names it (docs/live/interleave/world.py) -> how a page says it. `{}` is the
#: name of the thing.
_WAITS = {
    "lock": ("waits for {}", "等待 {}"),
    "rlock": ("waits for {}", "等待 {}"),
    "condition": ("waits on {}", "在 {} 上等待"),
    "event": ("waits for {}", "等待 {}"),
    "semaphore": ("waits for {}", "等待 {}"),
    "barrier": ("waits at {}", "在 {} 处等待"),
    "an item in queue": ("waits for an item in {}", "等待 {} 里有元素"),
    "room in queue": ("waits for room in {}", "等待 {} 有空位"),
    "task_done in queue": ("waits for every task_done of {}", "等待 {} 的每次 task_done"),
    "the end of": ("waits for {} to end", "等待 {} 结束"),
    "the result of a future": ("waits for the result", "等待结果"),
    "the exception of a future": ("waits for the exception", "等待异常"),
    "the result of a task": ("waits for the result", "等待结果"),
    "a message in": ("waits for a message in {}", "等待 {} 里的消息"),
    "futures": ("waits for the futures", "等待这些 future"),
    "work for the pool": ("waits for work", "等待任务"),
    "the threads of a pool": ("waits for the pool's threads", "等待线程池的线程结束"),
    "threads that are no daemons, at exit": ("waits for the other threads", "等待其他线程结束"),
    "the threads of pools, at exit": ("waits for the pool's threads", "等待线程池的线程结束"),
    "a timer": ("waits for its time", "等待到点"),
}
_SLEEP = re.compile(r"sleep\((?P<seconds>[\d.e-]+)\)")
_EFFECTS = {
    "sets": ("{} = {}", "{} = {}"),
    "adds": ("{} gets {}", "{} 添加 {}"),
    "late": ("the time is up", "时间到"),
    "takes": ("acquires {}", "获取 {}"),
    "releases": ("releases {}", "释放 {}"),
    "starts": ("starts {}", "启动 {}"),
    "wakes": ("wakes {}", "唤醒 {}"),
    "prints": ("prints: {}", "输出：{}"),
    "deadlock": ("Nobody can go on: a deadlock", "谁也无法继续：死锁"),
}
MOST_PRINTED = 2  #: lines that are shown
LONGEST_VALUE = 48  #: characters


def short(name: str) -> str:
    """`Thread-1` of `Thread-1 (deposit)`."""
    return re.sub(r" \(.*\)$", "", name)


def wait_words(what: str, language: str) -> str:
    if match := _SLEEP.fullmatch(what):
        return f"休眠 {match['seconds']} 秒" if language == "zh" else f"sleeps {match['seconds']} s"
    for known in sorted(_WAITS, key=len, reverse=True):
        if what == known or what.startswith(known + " "):
            name = what.removeprefix(known).strip()
            return _WAITS[known][language == "zh"].format(short(name) if known in END else name)
    return f"等待 {what}" if language == "zh" else f"waits for {what}"


#: What the engine says of an object of the standard library (docs/live/interleave/record.py), in Chinese.
_VALUES = (
    (re.compile(r"not set"), "未设置"),
    (re.compile(r"set"), "已设置"),
    (re.compile(r"(\d+) free"), r"剩 \1 个名额"),
    (re.compile(r"(\d+) of (\d+) there"), r"到了 \1 / \2"),
)


def value_words(value: str, language: str) -> str:
    """A value as a page shows it."""
    if language == "zh":
        for known, said in _VALUES:
            if match := known.fullmatch(value):
                return match.expand(said)
    return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"


def effect_words(effect: Effect, language: str) -> str:
    kind, *names = effect
    chinese = language == "zh"
    if kind == "waits":
        return wait_words(names[0], language)
    if kind in ("interrupted", "stopped"):
        if not names and kind == "stopped":
            return "在这一行中间被打断" if chinese else "is interrupted in this line"
        if not names:
            return "在这一行之前被打断" if chinese else "is interrupted before this line"
        read = "、".join(names) if chinese else ", ".join(names)
        return f"读了 {read} 之后被打断" if chinese else f"is interrupted after reading {read}"
    if kind in ("sets", "adds"):
        names[-1] = value_words(names[-1], language)
    if kind in ("starts", "wakes"):
        names = [short(name) for name in names]
    return _EFFECTS[kind][chinese].format(*names)


def line_words(effects: list[Effect], language: str) -> str:
    """Effects in a line."""
    printed = [one for one in effects if one[0] == "prints"]
    if len(printed) > MOST_PRINTED:
        rest = [one for one in effects if one[0] != "prints"]
        lines = f"输出 {len(printed)} 行" if language == "zh" else f"prints {len(printed)} lines"
        return (
            line_words(rest, language)
            + (("，" if language == "zh" else ", ") if rest else "")
            + lines
        )
    comma = "，" if language == "zh" else ", "
    return comma.join(effect_words(one, language) for one in effects)


def code_words(step: Step, language: str) -> str:
    """The line of code that a step runs; the end of a `with` block is called so."""
    if step.leaves:
        return (
            f"{step.code} 块结束" if language == "zh" else f"end of {step.code.removesuffix(':')}"
        )
    return step.code
