"""How fast newsfacts reads, how quickly it starts and how much memory it takes.

    python benchmarks/speed.py [FOLDER]

FOLDER holds .txt files; without one the project's five seeds are read over and over. One process, one core. Each
figure is the best of several runs, because a machine is never faster than it is, only disturbed. Other systems that
are installed beside newsfacts get a row of their own.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import newsfacts

SEEDS = Path(__file__).parent.parent / "seeds"
ENOUGH = 1_000_000  # characters; less of them and the clock's own error shows
RUNS = 3
STARTS = 7

Texts = Sequence[tuple[str, str]]

MEMORY = """
import resource, sys
from pathlib import Path
import newsfacts
paths = sorted(Path(sys.argv[1]).rglob("*.txt"))
articles = (newsfacts.Article(id=str(path), text=path.read_text("utf-8")) for path in paths)
for report in newsfacts.load().stream(articles):
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SEEDS, help="folder of .txt files (default: the seeds)")
    folder: Path = parser.parse_args().folder
    texts = list(_texts(folder))
    if not texts:
        parser.error(f"{folder} holds no .txt files")
    size = sum(len(text) for _, text in texts)
    print(f"{len(texts):,} articles, {size:,} characters; Python {sys.version.split()[0]}; newsfacts, one process\n")
    for name, work in (*_ours(), *_peers()):
        seconds = _best(work, texts, RUNS)
        print(f"{name:32} {size / seconds:>12,.0f} characters/s")
    print()
    for name, command in _starts(folder):
        print(f"{name:32} {_best_start(command):>12.3f} s")
    print(f"{'peak memory, streaming':32} {_peak_memory(folder):>12.0f} MB")


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Names and texts; a small folder is read over and over, under new names."""
    paths = sorted(folder.rglob("*.txt"))
    done = turn = 0
    while paths and done < ENOUGH and (turn == 0 or folder == SEEDS):
        for path in paths:
            text = path.read_text("utf-8")
            yield f"{path.stem}-{turn}", text
            done += len(text)
        turn += 1


def _ours() -> Iterator[tuple[str, Callable[[Texts], None]]]:
    yield "text layer alone", _text_layer
    everything = newsfacts.load()
    for extractor in everything.extractors:
        pipeline = newsfacts.load(only=[extractor])
        if pipeline.extractors:  # one that requires others' facts cannot run alone
            yield f"{extractor} alone", _run(pipeline)
    yield f"all {len(everything.extractors)} together", _run(everything)


def _text_layer(texts: Texts) -> None:
    for name, text in texts:
        article = newsfacts.Article(id=name, text=text)
        _ = article.paragraphs, article.sentences, article.quoted, article.furniture, article.names


def _run(pipeline: newsfacts.Pipeline) -> Callable[[Texts], None]:
    def work(texts: Texts) -> None:
        for _ in pipeline.stream(newsfacts.Article(id=name, text=text) for name, text in texts):
            pass

    return work


def _peers() -> Iterator[tuple[str, Callable[[Texts], None]]]:
    if importlib.util.find_spec("quantulum3"):
        yield "quantulum3 (numbers)", _each(importlib.import_module("quantulum3.parser").parse)
    if importlib.util.find_spec("price_parser"):
        yield "price-parser (one price a text)", _each(importlib.import_module("price_parser").parse_price)


def _each(read: Callable[[str], object]) -> Callable[[Texts], None]:
    def work(texts: Texts) -> None:
        for _, text in texts:
            read(text)

    return work


def _best(work: Callable[[Texts], None], texts: Texts, runs: int) -> float:
    work(texts[:5])  # lexicons are loaded once, when first needed
    return min(_timed(lambda: work(texts)) for _ in range(runs))


def _timed(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def _starts(folder: Path) -> Iterator[tuple[str, list[str]]]:
    yield "python", [sys.executable, "-c", "pass"]
    yield "python, import newsfacts", [sys.executable, "-c", "import newsfacts"]
    yield "newsfacts --version", [sys.executable, "-m", "newsfacts", "--version"]
    if folder == SEEDS:
        yield "newsfacts report seeds/", [sys.executable, "-m", "newsfacts", "report", str(SEEDS)]


def _best_start(command: list[str]) -> float:
    # as installed: with the byte code that pip, or the first run, left behind
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def start() -> None:
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)

    start()
    return min(_timed(start) for _ in range(STARTS))


def _peak_memory(folder: Path) -> float:
    """What reading the folder once takes at most, in megabytes, in a process of its own."""
    command = [sys.executable, "-c", MEMORY, str(folder)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, Linux kibibytes
    return int(printed) * unit / 1e6


if __name__ == "__main__":
    main()
