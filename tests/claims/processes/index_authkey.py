"""A child inherits the key that opens connections. 子进程继承用于建立连接的密钥。"""

import multiprocessing
import pickle


def report(results):
    results.put(bytes(multiprocessing.current_process().authkey))


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=report, args=(results,))
    process.start()
    key = results.get()
    process.join()
    print("same key:", key == process.authkey)
    assert key == process.authkey == multiprocessing.current_process().authkey
    assert len(key) == 32
    try:
        pickle.dumps(process.authkey)
    except TypeError as error:
        assert "disallowed for security reasons" in str(error)
    else:
        raise AssertionError("the key was pickled")
