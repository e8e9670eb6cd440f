from threading import Lock, Thread

locks = {"Ana": Lock(), "Bo": Lock()}
balance = {"Ana": 100, "Bo": 100}


def transfer(payer, payee, amount):
    if payer == payee:  # (1)!
        return
    one, two = sorted((payer, payee))  # (2)!
    with locks[one], locks[two]:
        balance[payer] -= amount
        balance[payee] += amount


thread = Thread(
    target=transfer,
    args=("Ana", "Bo", 10),
)
thread.start()
transfer("Bo", "Ana", 20)
thread.join()
print(balance)
