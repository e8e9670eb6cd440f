"""A job that is put twice, two consumers: skipping what is done does it twice, skipping what was taken does it once. 一个任务放了两次，有两个消费者：只跳过已经做完的，会做两遍；跳过已经被取走的，只做一遍。"""

import queue
import threading


def run(skip_what_was_taken):
    jobs, both = queue.PriorityQueue(), threading.Barrier(2)
    waiting, done, sent = {"mail": "to Ana"}, set(), []
    jobs.put((5, "mail"))
    jobs.put((1, "mail"))  # more urgent now

    def consume():
        _, name = jobs.get()
        if skip_what_was_taken:
            if waiting.pop(name, None) is None:
                both.wait()
                return
        elif name in done:
            return
        both.wait()  # the other consumer has come as far before this one is done
        sent.append(name)
        done.add(name)

    consumers = [threading.Thread(target=consume) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
    return len(sent)


twice, once = run(skip_what_was_taken=False), run(skip_what_was_taken=True)
print("skip what is done: sent", twice, "| skip what was taken: sent", once)
assert (twice, once) == (2, 1)
