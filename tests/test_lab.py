"""The lab runs: every cell of every notebook, in a fresh kernel, without an error or a warning."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from check_notebooks import notebooks
from conftest import ROOT

pytestmark = pytest.mark.xdist_group("lab")


@pytest.mark.parametrize(
    "path", notebooks(ROOT), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_notebook(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", f"{path.name}: {output['text']}"
