"""How long the guide takes to build, against Material alone with the same pages: `make build-speed`.

    python tests/build_speed.py [--rounds 3] [--limit 1.4]

Material alone is its theme and its search with the guide's settings and the same Markdown extensions, one
build per language after the other; no hooks, notebooks or templates of the guide's. Both are built cold,
in turn, each build in a process of its own. The exit code is 1 if the fastest build of the guide took more
than `--limit` times as long as the fastest of Material.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parents[1]
CONFIGS = ("mkdocs.yml", "docs/en.yml")


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the guide's build with Material's alone.")
    parser.add_argument("--rounds", type=int, default=3, help="builds of each")
    parser.add_argument("--limit", type=float, default=1.4, help="the highest ratio that passes")
    parser.add_argument("--alone", nargs=2, metavar=("CONFIG", "TARGET"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone:
        build_alone(*options.alone)
        return 0
    if options.rounds < 1:
        parser.error("--rounds is 1 or more")
    ours: list[float] = []
    alone: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "site")
        for _ in range(options.rounds):
            shutil.rmtree(ROOT / ".cache" / "mkdocs-jupyter", ignore_errors=True)
            shutil.rmtree(ROOT / ".cache" / "mkdocs-jupyter-en", ignore_errors=True)
            ours.append(_seconds(["-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]))
            alone.append(
                sum(_seconds([__file__, "--alone", config, str(target)]) for config in CONFIGS)
            )
    ratio = min(ours) / min(alone)
    print(f"the guide:      {', '.join(f'{one:.1f}' for one in ours)} s")
    print(f"Material alone: {', '.join(f'{one:.1f}' for one in alone)} s")
    print(f"ratio of the fastest: {ratio:.2f}, at most {options.limit}")
    return int(ratio > options.limit)


def build_alone(config: str, target: str) -> None:
    """Build the pages of one of `CONFIGS` with Material and nothing of the guide's."""
    original = load_config(str(ROOT / config))
    search = original.plugins["material/search"].config
    language = original.theme["language"]
    settings = {name: search[name] for name in ("lang", "pipeline", "separator")}
    plain = load_config(
        str(ROOT / config),
        site_dir=target,
        theme={"name": "material", "language": language, "font": False},
        plugins=[{"search": settings}],
        hooks=[],
        extra_css=[],
        extra_javascript=[],
        extra={},
        exclude_docs="*.ipynb",
    )
    build(plain)


def _seconds(arguments: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
