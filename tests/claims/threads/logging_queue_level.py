"""A `QueueListener` ignores the level of its handler, unless told to respect it. QueueListener 不看处理器的级别，除非要求它看。"""

import io
import logging
import logging.handlers
import queue


def written(**options):
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setLevel(logging.ERROR)
    records = queue.Queue()
    shop = logging.Logger("shop")
    shop.addHandler(logging.handlers.QueueHandler(records))
    listener = logging.handlers.QueueListener(records, handler, **options)
    listener.start()
    shop.info("opened")
    shop.error("on fire")
    listener.stop()
    return log.getvalue().splitlines()


ignored, respected = written(), written(respect_handler_level=True)
print("by default:", ignored, "| respect_handler_level:", respected)
assert ignored == ["opened", "on fire"] and respected == ["on fire"]
