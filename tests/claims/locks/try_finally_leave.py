"""Leaving `finally` early throws away what was on its way. 提前离开 finally，会丢掉正在传出去的东西。"""

import sys
import warnings

SOURCES = {
    "return": "try: return 'value'\n  finally: return 'other'",
    "break": "try: return 'value'\n  finally: break",
    "continue": "try: raise OSError\n  finally: continue",
}
answers = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for word, source in SOURCES.items():
        names = {}
        exec(f"def leave():\n for _ in 'a':\n  {source}\n return 'after the loop'", names)
        answers.append(names["leave"]())
        print(f"{word}: {answers[-1]}")
assert answers == ["other", "after the loop", "after the loop"]  # (1)!
assert len(caught) == (3 if sys.version_info >= (3, 14) else 0)  # (2)!
