"""LifoQueue: the last item in comes out first. LifoQueue：后放的先取出来。"""

import queue

pages = queue.LifoQueue()
visited = []
pages.put("home")
while not pages.empty():  # (1)!
    page = pages.get()
    visited.append(page)
    if page == "home":
        pages.put("news")
        pages.put("shop")
    if page == "shop":
        pages.put("cart")  # (2)!
print(visited)
assert visited == ["home", "shop", "cart", "news"]
