"""A request that an exception cut off: the next one of the same thread waits for its result, and gets it. 请求被异常打断：同一线程的下一个请求会等它的结果，而且收到的就是它。"""

import multiprocessing
import signal
import threading

if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        jobs, prices = manager.Queue(), manager.dict(apple=5)
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        for call in jobs.get, prices.copy:  # the second waits for the result of the first
            signal.setitimer(signal.ITIMER_REAL, 0.5)  # stands for Ctrl+C
            try:
                call()
                raise AssertionError("not interrupted")
            except KeyboardInterrupt:
                pass
        producer = threading.Thread(target=jobs.put, args=("a job",))
        producer.start()
        producer.join()
        answer = prices.copy()
    print("prices.copy():", answer)
    assert answer == "a job"
