from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    return all(n % divisor for divisor in range(2, n))


if __name__ == "__main__":
    numbers = [7919, 7920, 7927]
    with ProcessPoolExecutor(max_workers=2) as pool:  # (1)!
        for n, prime in zip(numbers, pool.map(is_prime, numbers)):
            print(n, prime)
