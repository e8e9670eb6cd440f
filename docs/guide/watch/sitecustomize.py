"""Note which public names a program really reads, in it and in the Pythons that it starts.

Python imports this file by itself where its folder is on PYTHONPATH; `GUIDE_WATCH` names the folder to write into.
A program that `runpy` runs (`launch.py` does, and `multiprocessing` in a child) is compiled with a call around the
receiver of each attribute, `seen(queue, "put").put(1)`, which notes the class that the receiver has. So the words
alone count for nothing, and `with lock:` is a use of `Lock`, not of `Lock.acquire`. Lines stay as they are. An
annotation is no use of a name. What a program starts with `python -c` is not seen.

A line of the files is a module's name (`threading.Lock`) or a member of a class where it is defined
(`multiprocessing.process.BaseProcess.start`); `public_names.py` says which public names these are.
"""

from __future__ import annotations

import builtins
import os
import runpy
import sys

TYPE_CHECKING = False  # as typing's, which takes long to import
if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable
    from types import CodeType
    from typing import Any

FOLDER = os.environ.get("GUIDE_WATCH", "")
TOPS = ("threading", "queue", "subprocess", "concurrent", "multiprocessing", "_thread", "_queue")
Module = type(sys)
_known: set[tuple[Any, str]] = set()


def seen(value: Any, word: str) -> Any:
    """`value`, of which the program is about to read `word`."""
    kind = type(value)
    key = (value if issubclass(kind, (Module, type)) else kind, word)
    try:
        new = kind is super or key not in _known
        _known.add(key)
    except TypeError:  # a class that can't be a key
        new = True
    if new:
        _look(value, word)
    return value


def seen_name(value: Any, module: str, word: str) -> Any:
    """`value` of a name that was imported from `module`, unless something else has the name by now."""
    if getattr(sys.modules.get(module), word, seen) is value:
        seen(sys.modules[module], word)
    return value


def seen_class(cls: type) -> type:
    """A new class: what it defines in place of its base is used as well, such as the `run` of a thread."""
    for word in list(vars(cls)):
        _note(f"{name}.{word}" for name in _homes(cls.__mro__[1:], word))
    return cls


def _look(value: Any, word: str) -> None:
    if issubclass(type(value), Module):
        _note([f"{value.__name__}.{word}"])
        return
    kind: Any = type(value)
    if kind is super:
        mro = value.__self_class__.__mro__
        classes = mro[mro.index(value.__thisclass__) + 1 :]
    elif issubclass(kind, type):
        classes = value.__mro__
    else:
        classes = kind.__mro__
        _note(_homes(classes)[:1])
    _note(f"{name}.{word}" for name in _homes(classes, word))


def _homes(classes: Iterable[type], word: str = "__doc__") -> list[str]:
    """The classes of the modules in question that define `word`, which every class does with `__doc__`."""
    return [
        f"{one.__module__}.{one.__qualname__}"
        for one in classes
        if one.__module__.partition(".")[0] in TOPS and word in vars(one)
    ]


def _note(lines: Iterable[str]) -> None:
    """Write at once: a child process may end without another chance."""
    text = "".join(f"{line}\n" for line in lines if line.startswith(TOPS))
    if text:
        try:
            with open(os.path.join(FOLDER, str(os.getpid())), "a", encoding="utf-8") as file:
                file.write(text)
        except OSError:  # the run is over, or the program has no more files to open
            pass


def instrument(source: bytes, name: str) -> CodeType:
    """The code of a program, with the calls."""
    import ast  # only the program itself needs it

    class Calls(ast.NodeTransformer):
        def __init__(self, imported: dict[str, tuple[str, str]]) -> None:
            self.imported = imported

        def wrapped(self, node: ast.expr, function: str, *more: Any) -> ast.expr:
            words = [ast.Constant(one) for one in more]
            call = ast.Call(ast.Name(f"__guide_{function}__", ast.Load()), [node, *words], [])
            return ast.copy_location(call, node)

        def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
            self.generic_visit(node)
            node.value = self.wrapped(node.value, "seen", node.attr)
            return node

        def visit_Name(self, node: ast.Name) -> ast.expr:
            if isinstance(node.ctx, ast.Load) and node.id in self.imported:
                return self.wrapped(node, "seen_name", *self.imported[node.id])
            return node

        def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
            self.generic_visit(node)
            decorator = ast.Name("__guide_seen_class__", ast.Load())
            node.decorator_list.append(ast.copy_location(decorator, node))
            return node

        def visit_withitem(self, node: ast.withitem) -> ast.withitem:
            self.generic_visit(node)
            node.context_expr = self.wrapped(node.context_expr, "seen", "__enter__")
            return node

        def visit_MatchValue(
            self, node: ast.MatchValue
        ) -> ast.AST:  # the grammar allows dotted names only
            return node

        def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
            return node

        def visit_arg(self, node: ast.arg) -> ast.arg:  # its annotation
            return node

        def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
            node.target = self.visit(node.target)
            node.value = node.value and self.visit(node.value)
            return node

        def visit_FunctionDef(self, node: Any) -> Any:
            kept, node.returns = node.returns, None
            self.generic_visit(node)
            node.returns = kept
            return node

        visit_AsyncFunctionDef = visit_FunctionDef

    tree = ast.parse(source, name)
    imported = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
        for alias in node.names
    }
    tree = ast.fix_missing_locations(Calls(imported).visit(tree))
    return compile(tree, name, "exec", dont_inherit=True)


_code_of_file: Any = runpy._get_code_from_file  # type: ignore[attr-defined]


def instrumented(*arguments: Any) -> Any:
    """In place of runpy's, whose arguments and value differ between versions."""
    made = _code_of_file(*arguments)
    name = (made[0] if isinstance(made, tuple) else made).co_filename
    with open(name, "rb") as file:
        code = instrument(file.read(), name)
    return (code, *made[1:]) if isinstance(made, tuple) else code


if FOLDER:
    for function in (seen, seen_name, seen_class):
        setattr(builtins, f"__guide_{function.__name__}__", function)
    runpy._get_code_from_file = instrumented  # type: ignore[attr-defined]
