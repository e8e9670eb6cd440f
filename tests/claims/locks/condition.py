"""Wait until there is mail. 等到有信为止。"""

import threading

mailbox = []
mail_arrived = threading.Condition()
read = []


def reader():
    with mail_arrived:
        while not mailbox:
            mail_arrived.wait()
        read.append(mailbox.pop())


def writer(text):
    with mail_arrived:
        mailbox.append(text)
        mail_arrived.notify()


threads = [threading.Thread(target=reader), threading.Thread(target=writer, args=("hello",))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("read:", read)
assert read == ["hello"]
