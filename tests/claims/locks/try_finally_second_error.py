"""An error in `finally` takes the place of the first one. finally 里再出错，会顶替第一个异常。"""

import traceback


def import_file():
    try:
        raise ValueError("line 3 is not a number")
    finally:
        raise OSError("cannot delete the temporary file")


try:
    import_file()
except Exception as error:
    print("caught:", error)
    print("before:", error.__context__)  # (1)!
    assert isinstance(error, OSError)
    assert isinstance(error.__context__, ValueError)
    assert "line 3 is not a number" in "".join(traceback.format_exception(error))
