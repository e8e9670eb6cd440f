"""`map_async()` of nothing calls no callback. 输入为空时，map_async() 不会调用回调函数。"""

from multiprocessing import Pool

if __name__ == "__main__":
    called = []
    pool = Pool(1)
    nothing = pool.map_async(abs, [], callback=called.append)
    something = pool.map_async(abs, [-1], callback=called.append)
    print("results:", nothing.get(), something.get())
    pool.close()
    pool.join()
    print("given to the callback:", called)
    assert nothing.get() == [] and called == [[1]]
