"""Leaving `finally` early throws away what was on its way, a return value or an exception. 提前离开 finally，会丢掉正在传出的返回值或异常。"""

import sys
import warnings

PENDING = ("return 'value'", "raise OSError")
AFTER = {"return 'other'": "other", "break": "after the loop", "continue": "after the loop"}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for pending in PENDING:
        for leaving, expected in AFTER.items():
            names = {}
            source = f"try: {pending}\n  finally: {leaving}"
            exec(f"def leave():\n for _ in 'a':\n  {source}\n return 'after the loop'", names)
            answer = names["leave"]()
            print(f"{pending}, then {leaving}: {answer}")
            assert answer == expected
assert len(caught) == (6 if sys.version_info >= (3, 14) else 0)
