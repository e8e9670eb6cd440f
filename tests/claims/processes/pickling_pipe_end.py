"""pickle accepts the end of a pipe, and restored on the spot and dropped it leaves the original broken. pickle 能接受管道的一端，可是就地还原再丢弃，原来的一端就不能用了。"""

import multiprocessing
import pickle
from multiprocessing import reduction

if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    text = pickle.dumps(writer)  # no error
    twin = pickle.loads(text)
    print("pickle: the same number of the same file:", twin.fileno() == writer.fileno())
    assert twin.fileno() == writer.fileno()  # not a copy: close one, and the other is broken
    del twin
    try:
        writer.send("hello")
        raise AssertionError("still usable")
    except OSError as error:
        print("after dropping the one, the other:", type(error).__name__)
    for refused in multiprocessing.Value("i"), multiprocessing.RawValue("i"):
        try:
            pickle.dumps(refused)
            raise AssertionError("pickled")
        except (RuntimeError, pickle.PicklingError, AttributeError, TypeError, ValueError):
            print("refused:", type(refused).__name__)
