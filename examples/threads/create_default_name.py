import threading


def work():
    pass


first = threading.Thread(target=work)
mail = threading.Thread(target=work, name="mail")
second = threading.Thread(target=work)
print(first.name)
print(mail.name)
print(second.name)
