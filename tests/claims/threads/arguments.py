"""Give a thread its arguments. 给线程传参数。"""

import threading

received = []


def greet(name, punctuation="!"):
    received.append(f"hello {name}{punctuation}")


def run(**thread_options):
    thread = threading.Thread(target=greet, **thread_options)
    thread.start()
    thread.join()


run(args=("Ana",))
run(args=["Bo", "?"])
run(args=("Cy",), kwargs={"punctuation": "."})
print(received)
assert received == ["hello Ana!", "hello Bo?", "hello Cy."]
