"""Under fork and spawn a ready sentinel does not mean that exitcode is there; join() does. 用 fork 和 spawn 时，sentinel 就绪不等于 exitcode 已经有了；join() 之后才一定有。"""

import multiprocessing
from multiprocessing import connection

MOST_ROUNDS = {"fork": 500, "spawn": 50, "forkserver": 10}


def work():
    pass


def exit_code_when_ready(context):
    process = context.Process(target=work)
    process.start()
    connection.wait([process.sentinel])
    code = process.exitcode
    process.join()
    assert process.exitcode == 0
    return code


if __name__ == "__main__":
    for method, most_rounds in MOST_ROUNDS.items():
        context = multiprocessing.get_context(method)
        seen, rounds = set(), 0
        while None not in seen and rounds < most_rounds:
            rounds += 1
            seen.add(exit_code_when_ready(context))
        print(f"{method}: exitcode was None for a moment: {None in seen}")
        assert (None in seen) == (method != "forkserver")
