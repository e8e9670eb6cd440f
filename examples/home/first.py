import time
from concurrent.futures import ThreadPoolExecutor


def fetch(city):
    time.sleep(0.1)  # (1)!
    return f"{city}: sunny"


cities = ["Beijing", "Lisbon", "Nairobi"]
with ThreadPoolExecutor() as pool:
    for line in pool.map(fetch, cities):  # (2)!
        print(line)
