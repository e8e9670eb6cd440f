"""An attribute of a Namespace whose name begins with _ stays in the proxy where it was set. Namespace 里以下划线开头的属性只留在设置它的那个代理里。"""

import multiprocessing


def read(namespace, answers):
    answers.put((namespace.open, hasattr(namespace, "_hidden")))


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        namespace, answers = manager.Namespace(), context.SimpleQueue()
        namespace.open, namespace._hidden = 1, 2
        child = context.Process(target=read, args=(namespace, answers))
        child.start()
        seen = answers.get()
        child.join()
        print("the child sees: open =", seen[0], "| _hidden:", seen[1])
        assert namespace._hidden == 2
        assert seen == (1, False)
