"""The results of an executor come back unasked, those of `client.submit` stay in the cluster. Executor 的结果不用取就会传回来，`client.submit` 的结果留在集群里。"""

import concurrent.futures

if __name__ == "__main__":
    import distributed

    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, dashboard_address=":0"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        far = client.submit(bytes, 10)
        distributed.wait(far)
        with client.get_executor() as executor:
            near = executor.submit(bytes, 11)
            concurrent.futures.wait([near])
    print("without the cluster, of the executor:", near.result())
    try:
        far.result()
        lost = False
    except (RuntimeError, concurrent.futures.CancelledError):
        lost = True
    print("of client.submit, lost:", lost)
    assert near.result() == bytes(11) and lost
