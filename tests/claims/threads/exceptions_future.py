"""A Future carries the exception to whoever asks for the result. Future 会把异常带给来取结果的人。"""

import threading
from concurrent.futures import ThreadPoolExecutor

prices = {"tea": 3, "milk": 2}
hook_calls = []
threading.excepthook = hook_calls.append


def price_of(item):
    return prices[item]


with ThreadPoolExecutor() as pool:
    futures = {item: pool.submit(price_of, item) for item in ("tea", "coffee", "milk")}

outcomes = {}
for item, future in futures.items():
    try:
        outcomes[item] = future.result()  # (1)!
    except KeyError as error:
        outcomes[item] = f"unknown {error}"
        failed_in = error.__traceback__
        while failed_in.tb_next:
            failed_in = failed_in.tb_next

print(outcomes)
print("failed in:", failed_in.tb_frame.f_code.co_name)  # (2)!
assert outcomes == {"tea": 3, "coffee": "unknown 'coffee'", "milk": 2}
assert failed_in.tb_frame.f_code is price_of.__code__
assert hook_calls == []  # (3)!
