"""pickle.dumps() accepts the end of a pipe, which loads() does not make usable elsewhere. pickle.dumps() 能接受管道的一端，可是在别处还原出来不能用。"""

import multiprocessing
import pickle
from multiprocessing import reduction

if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    text = pickle.dumps(writer)  # no error
    twin = pickle.loads(text)
    print("pickle: the same number of the same file:", twin.fileno() == writer.fileno())
    assert twin.fileno() == writer.fileno()  # not a copy: close one, and the other is broken
    twin.close()
    try:
        writer.send("hello")
        raise AssertionError("still usable")
    except OSError as error:
        print("after closing the one, the other:", type(error).__name__)
    for refused in multiprocessing.Value("i"), multiprocessing.RawValue("i"):
        try:
            pickle.dumps(refused)
            raise AssertionError("pickled")
        except (RuntimeError, pickle.PicklingError, AttributeError, TypeError, ValueError):
            print("refused:", type(refused).__name__)
