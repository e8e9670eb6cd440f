"""An error in `finally` takes the place of the first one; a traceback shows both, unless it is raised with `from`. finally 里再出错，会顶替第一个异常；回溯里两个都有，除非写了 from。"""

import traceback


def import_file():
    try:
        raise ValueError("line 3 is not a number")
    finally:
        raise OSError("cannot delete the temporary file")


def import_file_quietly(cause):
    try:
        raise ValueError("line 3 is not a number")
    finally:
        raise OSError("cannot delete the temporary file") from cause


try:
    import_file()
except Exception as error:
    print("caught:", error)
    print("before:", error.__context__)  # (1)!
    assert isinstance(error, OSError)
    assert isinstance(error.__context__, ValueError)
    assert "line 3 is not a number" in "".join(traceback.format_exception(error))

for cause in (None, TypeError("another cause")):
    try:
        import_file_quietly(cause)
    except Exception as error:
        print(f"from {cause}, before:", error.__context__)
        assert isinstance(error.__context__, ValueError)
        assert "line 3 is not a number" not in "".join(traceback.format_exception(error))
