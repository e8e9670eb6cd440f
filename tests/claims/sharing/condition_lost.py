"""The notification comes before the wait and is lost. 通知先到，等待者错过了。"""

import multiprocessing

TIMEOUT_S = 0.3


def stage_1(condition):
    with condition:
        print("stage 1 done, notify_all()", flush=True)
        condition.notify_all()


def stage_2(condition):
    with condition:
        notified = condition.wait(TIMEOUT_S)  # (1)!
        print("stage 2 was notified:", notified, flush=True)
    raise SystemExit(0 if notified else 3)


if __name__ == "__main__":
    condition = multiprocessing.Condition()
    first = multiprocessing.Process(target=stage_1, args=(condition,))
    second = multiprocessing.Process(target=stage_2, args=(condition,))
    first.start()
    first.join()  # (2)!
    second.start()
    second.join()
    assert first.exitcode == 0
    assert second.exitcode == 3  # without the timeout it would wait for ever
