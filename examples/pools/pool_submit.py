from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    good = pool.submit(int, "7")  # (1)!
    bad = pool.submit(int, "seven")

print("good:", good.result())  # (2)!
try:
    bad.result()  # (3)!
except ValueError as error:
    print("bad:", error)
