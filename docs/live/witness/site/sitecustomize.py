"""Python imports this by itself in each process, where its folder is on PYTHONPATH."""

import os

if os.environ.get("WITNESS_FOLDER"):
    from witness import inside

    inside.begin(os.environ["WITNESS_FOLDER"], os.environ["WITNESS_PROGRAM"])
