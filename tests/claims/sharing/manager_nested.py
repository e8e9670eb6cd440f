"""Changing what a proxy returned changes a copy. 改的是取回来的副本。"""

import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        baskets = manager.dict({"Ana": []})
        baskets["Ana"].append("pear")  # (1)!
        lost = baskets["Ana"]
        print("append on what was fetched:", lost)

        basket = baskets["Ana"]
        basket.append("pear")
        baskets["Ana"] = basket  # (2)!
        stored = baskets["Ana"]
        print("stored again:              ", stored)

        baskets["Bo"] = manager.list()  # (3)!
        baskets["Bo"].append("fig")
        nested = baskets["Bo"][:]
        print("a proxy inside the proxy:  ", nested)
    assert (lost, stored, nested) == ([], ["pear"], ["fig"])
