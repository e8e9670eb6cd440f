"""A consumer that catches Exception ends at a SystemExit, one that names SystemExit too goes on. 消费者只捕获 Exception，遇到 SystemExit 就结束；加上 SystemExit，就继续。"""

import argparse
import io
import queue
import sys
import threading

STOP = object()
parser = argparse.ArgumentParser()
parser.add_argument("number", type=int)


def consume(items, results, caught):
    while (text := items.get()) is not STOP:
        try:
            results.append(parser.parse_args([text]).number)
        except caught as error:
            results.append(type(error).__name__)


def run(caught):
    items, results = queue.Queue(), []
    for item in "3", "five", "4", STOP:
        items.put(item)
    consumer = threading.Thread(target=consume, args=(items, results, caught))
    consumer.start()
    consumer.join()
    return results, items.qsize()


sys.stderr = io.StringIO()  # for the messages of argparse
broad, both = run(Exception), run((Exception, SystemExit))
print("Exception:", *broad[0], "| left in the queue:", broad[1])
print("Exception, SystemExit:", *both[0], "| left in the queue:", both[1])
assert broad == ([3], 2)
assert both == ([3, "SystemExit", 4], 0)
