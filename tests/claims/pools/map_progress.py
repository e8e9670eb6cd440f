"""as_completed, counted, shows the progress; a task that fails counts too. 数一数 as_completed 给出的，就是进度；失败的也算。"""

from concurrent.futures import ThreadPoolExecutor, as_completed

texts = ["1", "2", "three", "4"]
with ThreadPoolExecutor(max_workers=2) as executor:
    futures = [executor.submit(int, text) for text in texts]
    for done, _ in enumerate(as_completed(futures), start=1):
        print(f"{done} of {len(futures)}")
assert done == len(texts)
assert [future.exception() is None for future in futures] == [True, True, False, True]
