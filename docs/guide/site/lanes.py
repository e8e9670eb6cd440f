"""Draw a story as lanes: a column a thread, time downwards, and beside it what each step does.

A thick line: the thread runs. A thin one: it could run, another one does. Hatched: it waits. A bar beside it: it holds
a lock, which has the bar's colour and its name on it. The colours stand in docs/theme/assets/player.css. No text is
smaller than 11 px where the picture is shown in its own width, which a phone has.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field

from guide.site.story import ALONE, Effect, Step, Story
from guide.site.wording import code_words, effect_words, line_words

WIDTH = 344
CODE, PLAIN, SMALL = 11.5, 11.5, 11  #: sizes of letters
MONO = 0.61  #: width of a letter of code, of its size
LANE, LOCK, RAIL = 20, 15, 6
HEAD, CAPTION, ROW, MORE = 26, 20, 18, 15
HIGHEST = 640  #: of what is drawn; the player has all steps
LEAST_TEXT = 176  #: of the width
MOST_LINES = 2  #: of code in a step
LONG_WORD = 12  #: letters
COLOURS = 6  #: of threads
LOCKS = 4


def text_width(text: str, size: float, mono: bool = False) -> float:
    """About how wide a text is: a Chinese character is as wide as its letters are large."""
    latin = MONO if mono else 0.5
    return sum(size if ord(one) > 0x2E80 else size * latin for one in text)


def wrapped(text: str, width: float, size: float, mono: bool = False) -> list[str]:
    """`text` in lines of this width, broken at spaces where there are some."""
    lines, line = [], ""
    most = max(1, int(width / text_width("x", size, mono)))  # letters of a longer word
    pieces = (word[at : at + most] for word in _pieces(text) for at in range(0, len(word), most))
    for word in pieces:
        if line and text_width(line + word.rstrip(), size, mono) > width:
            lines.append(line.rstrip())
            line = word.lstrip()
        else:
            line += word
    return [*lines, line.rstrip()]


def _pieces(text: str) -> list[str]:
    """Where a line may be broken: after a space, around a Chinese character, and in a long word after a bracket or before
    a point."""
    pieces = [""]
    for one in text:
        last = pieces[-1][-1:]
        long = (last in "([{" or one == ".") and len(pieces[-1]) > LONG_WORD
        if ord(one) > 0x2E80 or ord(last or "x") > 0x2E80 or (last == " " and one != " ") or long:
            pieces.append("")
        pieces[-1] += one
    return [one for one in pieces if one]


@dataclass
class _Row:
    step: Step
    top: float
    bottom: float = 0.0
    middle: float = 0.0


@dataclass
class _Picture:
    parts: list[str] = field(default_factory=list)

    def add(self, tag: str, content: str = "", **attributes: object) -> None:
        words = "".join(
            f' {name.rstrip("_").replace("_", "-")}="{_number(value)}"'
            for name, value in attributes.items()
        )
        self.parts.append(f"<{tag}{words}>{content}</{tag}>" if content else f"<{tag}{words}/>")

    def text(self, x: float, y: float, text: str, class_: str) -> None:
        self.add("text", html.escape(text), x=x, y=y, class_=class_)


def _number(value: object) -> str:
    return (
        f"{round(value * 2) / 2:g}"
        if isinstance(value, float)
        else html.escape(str(value), quote=True)
    )


def locks_of(stories: list[Story]) -> list[str]:
    """The locks that threads hold in these runs, in the order in which they come: each has its colour by that."""
    return list(
        dict.fromkeys(
            name
            for story in stories
            for moment in story.moments
            for thread in moment.threads
            for name in thread.holds
        )
    )


def draw(story: Story, language: str, identifier: str, locks: list[str]) -> str:
    """The SVG; `identifier` is not used twice on a page, `locks` are those of `locks_of`."""
    return _Drawing(story, language, identifier, locks).svg()


class _Drawing:
    def __init__(self, story: Story, language: str, identifier: str, locks: list[str]) -> None:
        self._story, self._language, self._id = story, language, identifier
        self._locks = {name: number % LOCKS for number, name in enumerate(locks)}
        self._threads = [
            number
            for number in range(len(story.first.threads))
            if any(moment.threads[number].state != "unborn" for moment in story.moments)
        ]
        come = list(dict.fromkeys(step.thread for step in story.steps if step.thread >= 0))
        while sum(map(self._wide, self._threads)) > WIDTH - LEAST_TEXT:  # those that come first
            self._threads = sorted(come[: len(self._threads) - 1])
        self._left: dict[int, float] = {}  #: of each lane
        x = 2.0
        for number in self._threads:
            self._left[number] = x
            x += self._wide(number)
        self._text = x + 4
        self._back, self._lines, self._front = _Picture(), _Picture(), _Picture()
        self._rows: list[_Row] = []

    def _wide(self, number: int) -> int:
        """The width of a thread's lane with the locks that it holds."""
        held = max(len(moment.threads[number].holds) for moment in self._story.moments)
        return LANE + (LOCK * held + 2 if held else 0)

    def _middle(self, number: int) -> float:
        return self._left[number] + LANE / 2 - 1

    # The words

    def _write(self) -> float:
        """The rows of text; where the last one ends."""
        y = float(HEAD)
        last = None
        for step in self._story.steps:
            if y > HIGHEST or step.thread not in (-1, *self._threads):
                break
            row = _Row(step, y)
            if step.thread != last and step.thread >= 0:
                y += 3
                self._caption(step, y + 13)
                y += CAPTION - 3
            last = step.thread
            row.middle = y + ROW / 2
            y = self._step(step, y)
            row.bottom = y
            if step.decisive:
                self._decisive(row)
            self._rows.append(row)
        left = len(self._story.steps) - len(self._rows)
        if left:
            words = {"en": f"… and {left} more steps", "zh": f"……还有 {left} 步"}[self._language]
            self._front.text(self._text, y + 13, words, "say")
            y += ROW
        return y + 4

    def _caption(self, step: Step, y: float) -> None:
        name = self._story.first.threads[step.thread].name
        if self._story.real:
            name += f" · {step.at_ms} ms"
        self._front.text(self._text, y, name, f"who t{step.thread % COLOURS}")

    def _step(self, step: Step, y: float) -> float:
        room = WIDTH - self._text - 10
        code = code_words(step, self._language)
        lines = wrapped(code, room, CODE, mono=True) if code else []
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1] + " …"]
        end = 0.0
        for line in lines:
            self._front.text(self._text, y + 13, line, "code" if not step.leaves else "say")
            end = text_width(line, CODE, mono=not step.leaves)
            y += ROW if line is lines[-1] else MORE
        groups = _grouped(step.effects)
        if len(groups) == 1 and lines and not step.decisive:  # beside the code, if there is room
            words = line_words(groups[0], self._language)
            chips = 14 * sum(effect[0] in ("takes", "releases") for effect in groups[0])
            if end + 14 + chips + text_width(words, PLAIN) < room:
                self._effect(groups[0], self._text + end + 12, y - ROW + 13)
                return y
        for group in groups:
            y = self._effect(group, self._text + (10 if lines else 0), y - 3 + 13)
        return y + (2 if groups else 0)

    def _effect(self, effects: list[Effect], x: float, y: float) -> float:
        """Effects in a line, or more; where the next one begins."""
        kind = effects[0][0]
        if kind in ("takes", "releases"):
            for effect in effects:
                words, lock = effect_words(effect, self._language), effect[1]
                before = words.removesuffix(lock)
                self._front.text(x, y, before, "say")
                x += text_width(before, PLAIN) + 3
                wide = text_width(lock, SMALL, mono=True) + 8
                colour = self._locks.get(lock, 0)
                self._front.add(
                    "rect", x=x, y=y - 11, width=wide, height=14.5, rx=3, class_=f"lock l{colour}"
                )
                self._front.text(x + 4, y, lock, f"name l{colour}")
                x += wide + 6
            return y + MORE - 13 + 3
        words = line_words(effects, self._language)
        for line in wrapped(words, WIDTH - x - 8, PLAIN):
            plain = kind == "waits" and effects[0][1].startswith(ALONE)
            self._front.text(x, y, line, "say" if plain else f"say {kind}")
            y += MORE
        return y - 13 + 3

    def _decisive(self, row: _Row) -> None:
        self._back.add(
            "rect",
            x=0,
            y=row.top + 1,
            width=WIDTH,
            height=row.bottom - row.top,
            rx=4,
            class_="decisive",
        )
        self._front.text(WIDTH - 16, row.middle + 5, "★", "star")

    # The lanes

    def _rail(self) -> None:
        moments = self._story.moments
        for number in self._threads:
            x = self._middle(number)
            colour = f"t{number % COLOURS}"
            runs: list[tuple[str, float, float]] = []
            for index, row in enumerate(self._rows):
                before, after = moments[index].threads[number], moments[index + 1].threads[number]
                side_by_side = self._story.real and before.state == "runs"
                if row.step.thread == number or side_by_side:
                    runs.append(("runs", row.top, row.bottom))
                elif before.state == "waits":
                    runs.append(("waits", row.top, row.bottom))
                elif before.state in ("ready", "runs"):
                    runs.append(("ready", row.top, row.bottom))
                elif before.state == "unborn" and after.state != "unborn":
                    runs.append(("ready", row.middle, row.bottom))
            for kind, top, bottom in _joined(runs):
                if kind == "ready":
                    self._lines.add("line", x1=x, x2=x, y1=top, y2=bottom, class_=f"ready {colour}")
                    continue
                wide = RAIL + (3 if kind == "waits" else 0)
                fill = {"fill": f"url(#{self._id}-{colour})"} if kind == "waits" else {}
                self._lines.add(
                    "rect", x=x - wide / 2, y=top, width=wide, height=bottom - top,
                    class_=f"{kind} {colour}", **fill,
                )  # fmt: skip
            self._held(number)
            ended = [
                row for index, row in enumerate(self._rows)
                if moments[index + 1].threads[number].state == "ended"
                and moments[index].threads[number].state != "ended"
            ]  # fmt: skip
            for row in ended[:1]:
                self._lines.add(
                    "rect", x=x - 6, y=row.bottom - 3, width=12, height=3, class_=f"runs {colour}"
                )

    def _held(self, number: int) -> None:
        moments = self._story.moments
        since: dict[str, tuple[float, int]] = {}
        for index, row in enumerate(self._rows):
            holds = moments[index + 1].threads[number].holds
            for lock in [one for one in since if one not in holds]:
                self._bar(number, lock, *since.pop(lock), row.middle)
            for lock in holds:
                if lock not in since:
                    used = {slot for _, slot in since.values()}
                    slot = next(one for one in range(len(used) + 1) if one not in used)
                    since[lock] = row.middle, slot
        for lock, (top, slot) in since.items():
            self._bar(number, lock, top, slot, self._rows[-1].bottom)

    def _bar(self, number: int, lock: str, top: float, slot: int, bottom: float) -> None:
        x = self._left[number] + LANE - 2 + LOCK * slot
        colour = f"l{self._locks[lock]}"
        self._lines.add(
            "rect",
            x=x,
            y=top,
            width=LOCK - 2,
            height=max(4, bottom - top),
            rx=2,
            class_=f"lock {colour}",
        )
        if text_width(lock, SMALL, mono=True) + 6 <= bottom - top:
            middle_x, middle_y = x + LOCK / 2 - 1 + 4, (top + bottom) / 2
            self._lines.add(
                "text", html.escape(lock), x=middle_x, y=middle_y, class_=f"name turned {colour}",
                transform=f"rotate(-90 {middle_x:g} {middle_y:g})",
            )  # fmt: skip

    def _head(self) -> None:
        for number in self._threads:
            x, colour = self._middle(number), f"t{number % COLOURS}"
            self._lines.add("circle", cx=x, cy=12, r=8, class_=f"runs {colour}")
            self._lines.text(x, 16, str(number) if number else "M", "badge")

    def svg(self) -> str:
        height = self._write()
        self._head()
        self._rail()
        patterns = "".join(
            f'<pattern id="{self._id}-t{colour}" width="6" height="6" patternUnits="userSpaceOnUse"'
            f' patternTransform="rotate(45)"><rect width="2.6" height="6" class="runs t{colour}"/></pattern>'
            for colour in sorted({number % COLOURS for number in self._threads})
        )
        words = title_words(self._story, self._language)
        rows = " ".join(f"{row.top:g}" for row in self._rows)
        return (
            f'<svg class="guide-lanes" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}"'
            f' width="{WIDTH}" height="{height:g}" role="img" aria-labelledby="{self._id}-title"'
            f' aria-describedby="{self._id}-desc" data-rows="{rows} {height:g}"><title id="{self._id}-title">{html.escape(words)}</title>'
            f'<desc id="{self._id}-desc">{html.escape(description(self._story, self._language))}</desc>'
            f"<defs>{patterns}</defs>{''.join(self._back.parts + self._lines.parts + self._front.parts)}</svg>"
        )


def _joined(runs: list[tuple[str, float, float]]) -> list[tuple[str, float, float]]:
    joined: list[tuple[str, float, float]] = []
    for kind, top, bottom in runs:
        if joined and joined[-1][0] == kind and abs(joined[-1][2] - top) < 0.1:
            joined[-1] = kind, joined[-1][1], bottom
        else:
            joined.append((kind, top, bottom))
    return joined


def _grouped(effects: list[Effect]) -> list[list[Effect]]:
    """Effects of one kind that follow each other stand in one line."""
    groups: list[list[Effect]] = []
    for effect in effects:
        if (
            groups
            and groups[-1][0][0] == effect[0]
            and effect[0] in ("sets", "takes", "releases", "prints")
        ):
            groups[-1].append(effect)
        else:
            groups.append([effect])
    return groups


def title_words(story: Story, language: str) -> str:
    names = [thread.name for thread in story.first.threads]
    if language == "zh":
        kind = "进程" if story.real else "线程"
        return f"{len(names)} 个{kind}的一次运行：{'、'.join(names)}"
    kind = "processes" if story.real else "threads"
    return f"One run of {len(names)} {kind}: {', '.join(names)}"


def description(story: Story, language: str) -> str:
    """What a picture shows, in a sentence: that which decides, and how it ends."""
    parts = []
    for step in story.steps:
        if step.decisive:
            name = story.first.threads[step.thread].name
            mark = "：" if language == "zh" else ": "
            parts.append(
                f"{name}{mark}{code_words(step, language)} – {line_words(step.effects, language)}"
            )
    last = story.steps[-1] if story.steps else None
    if last is not None and last.effects:
        parts.append(line_words(last.effects, language))
    end = "。" if language == "zh" else ". "
    return end.join(parts)
