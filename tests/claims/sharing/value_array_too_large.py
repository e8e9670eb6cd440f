"""Too large an integer: every integer type wraps around, "d" and "f" raise OverflowError. 整数太大：每种整数类型都溢出回绕，"d" 和 "f" 抛出 OverflowError。"""

import ctypes
import multiprocessing

if __name__ == "__main__":
    for code in "bBhHiIlLqQ":
        number = multiprocessing.Value(code)
        number.value = 2 ** (8 * ctypes.sizeof(number.get_obj())) + 5
        assert number.value == 5
        number.value = 10**400
        assert number.value == 0
    refused = []
    for code in "df":
        number = multiprocessing.Value(code, 1)
        try:
            number.value = 10**400
        except OverflowError:
            refused.append(code)
        assert number.value == 1
    print("OverflowError for:", refused)
    assert refused == ["d", "f"]
