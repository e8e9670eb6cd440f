"""The same address in two processes, with different contents. 两个进程里的同一个地址，内容却不同。"""

import multiprocessing

box = ["parent"]


def change(results):
    box[0] = "child"
    results.put((id(box), box[0]))


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")  # (1)!
    results = context.SimpleQueue()
    child = context.Process(target=change, args=(results,))
    child.start()
    address_in_child, content_in_child = results.get()
    child.join()

    print("same address:", address_in_child == id(box))  # (2)!
    print("in the child:", content_in_child)
    print("in the parent:", box[0])
    assert address_in_child == id(box)
    assert (content_in_child, box[0]) == ("child", "parent")
    assert child.exitcode == 0
