from concurrent.futures import ThreadPoolExecutor

texts = ["7", "seven", "12"]
with ThreadPoolExecutor() as pool:
    futures = [pool.submit(int, text) for text in texts]
total = 0
for text, future in zip(texts, futures):
    try:
        total += future.result()
    except ValueError:
        print("not a number:", text)
print("total:", total)
