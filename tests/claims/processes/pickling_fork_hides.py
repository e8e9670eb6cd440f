"""fork takes a lambda, spawn does not. lambda 能过 fork，过不了 spawn。"""

import multiprocessing
import pickle

if __name__ == "__main__":
    outcome = {}
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        process = context.Process(target=lambda: None)  # (1)!
        try:
            process.start()
            process.join()
            outcome[method] = f"exit code {process.exitcode}"
        except pickle.PicklingError as error:
            outcome[method] = type(error).__name__
        print(f"{method:10}", outcome[method])
    assert outcome["fork"] == "exit code 0"
    assert outcome["spawn"] == outcome["forkserver"] == "PicklingError"
