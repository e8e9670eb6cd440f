"""Where a thread may be interrupted: the models, delivered by `sys.monitoring`.

`free`: *any instruction*, which is what the language permits and a free-threaded build may do. Only instructions that
touch something shared are points, since a switch next to another instruction changes nothing that anybody can see.
`gil`: only where CPython 3.10 to 3.15 with the GIL lets another thread run: entering a function, after a call of a
function written in C, jumping backwards; and where the program uses what threads share (a lock, a queue, output).
`line` and `instruction`: before each line or each instruction of the program, for random schedules.
`interval`: after very many steps only, as a program that is not disturbed runs.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import (
    BuiltinFunctionType,
    CodeType,
    FrameType,
    FunctionType,
    MethodDescriptorType,
    MethodType,
    ModuleType,
    WrapperDescriptorType,
)
from typing import Any, Literal, NamedTuple, get_args

from interleave.scheduler import Access, Halt, Scheduler
from interleave.world import guard_of, of_program

Model = Literal["interval", "line", "instruction", "gil", "free"]
MODELS: tuple[Model, ...] = get_args(Model)

TOOL, UNWINDER = 4, 3
_SYNCHRONISES = frozenset(
    "threading queue _thread _queue interleave.primitives interleave.simplequeue concurrent.futures.thread concurrent.futures._base".split()
)
_ATOMS = (str, int, float, tuple, bytes, frozenset, type(None), ModuleType)
_READERS = frozenset(
    "get keys values items copy index count __contains__ __len__ __getitem__ len list tuple sorted sum any all max min "
    "set dict repr str __iter__".split()
)
#: Types that look at all that their first argument holds.
_TAKES_APART = (list, tuple, set, frozenset, dict, str, enumerate, zip, reversed, bool)
#: Nobody can tell whether a thread was interrupted before these or is waiting in them.
_UNSEEN = frozenset({"Thread.start", "Thread.join", "Thread.__init__"})
#: Look at what a lock guards, without the lock; what else synchronises touches the lock itself.
_LOOKS_AT_A_FLAG = frozenset({"is_set", "isSet"})
#: Names of functions that look at the list of all threads; a program without them can't see its order.
_LOOKS_AT_THREADS = {
    "is_alive",
    "enumerate",
    "active_count",
    "_active",
    "activeCount",
    "_enumerate",
}


@dataclass
class _Touches:
    """What the instructions of a code object touch, and how, by offset.

    The name None stands for entering a `with`, which is the use of a lock as a rule.
    """

    assigned: set[str] = field(default_factory=set)  #: globals of the module that change
    at: dict[int, tuple[object, Access]] = field(default_factory=dict)


def walk(code: CodeType) -> Iterator[CodeType]:
    """The code object and those of the functions and classes in it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from walk(constant)


#: By id, with the code objects to keep them: two of the same text in two files are equal.
_known: dict[int, list[tuple[CodeType, _Touches]]] = {}


def touches(code: CodeType) -> list[tuple[CodeType, _Touches]]:
    """For each code object of a module: which instructions touch what threads may share."""
    known = _known.get(id(code))
    if known is None:
        if len(_known) > 64:
            _known.clear()
        known = _known[id(code)] = _find_touches(code)
    return known


def _find_touches(module: CodeType) -> list[tuple[CodeType, _Touches]]:
    every = [(code, list(dis.get_instructions(code))) for code in walk(module)]
    in_functions = [i for _, those in every[1:] for i in those]
    # A global is shared if a function assigns it, or the module does and a function reads it.
    assigned = {i.argval for i in in_functions if i.opname in ("STORE_GLOBAL", "DELETE_GLOBAL")}
    read = {i.argval for i in in_functions if i.opname == "LOAD_GLOBAL"}
    at_top = [i.argval for i in every[0][1] if i.opname in ("STORE_NAME", "STORE_GLOBAL")]
    reassigned = {name for name in read if at_top.count(name) > 1}
    shared = assigned | reassigned
    attributes = {i.argval for _, those in every for i in those
                  if i.opname in ("STORE_ATTR", "DELETE_ATTR")}  # fmt: skip
    cells = {i.argval for i in in_functions if i.opname in ("STORE_DEREF", "DELETE_DEREF")}
    found = []
    for code, instructions in every:
        its = _Touches(shared)
        found.append((code, its))
        for index, one in enumerate(instructions):
            name: object = None
            opname = one.opname
            if opname in (
                "LOAD_GLOBAL",
                "STORE_GLOBAL",
                "DELETE_GLOBAL",
                "LOAD_NAME",
                "STORE_NAME",
            ):
                if one.argval in shared:
                    name = ("global", one.argval)
            elif opname in ("LOAD_ATTR", "STORE_ATTR", "DELETE_ATTR"):
                method = opname == "LOAD_ATTR" and bool((one.arg or 0) & 1)
                if one.argval in attributes and not method:
                    name = ("attribute", one.argval)
            elif opname in ("LOAD_DEREF", "STORE_DEREF", "DELETE_DEREF"):
                if one.argval in cells and code is not module:
                    name = ("cell", one.argval)
            elif opname in _DEPTHS:
                name = _variable(instructions, index, _DEPTHS[opname]) or "items"
            elif opname == "BINARY_OP" and one.argrepr == "[]":
                name = _variable(instructions, index, 1) or "items"
            elif opname == "FOR_ITER" and not _over_range(instructions, index):
                before = instructions[index - 1]
                at = index - 1 if before.opname == "GET_ITER" else 0
                name = _variable(instructions, at, 0) or "items"
            elif opname in _LOOKS:
                name = _variable(instructions, index, _LOOKS[opname])
                if name is None and instructions[index - 1].opname == "LOAD_ATTR":
                    name = "items"  # an attribute may hold one
            if opname == "BEFORE_WITH":  # 3.13; from 3.14 on it is a call
                its.at[one.offset] = (None, "read")
            elif name is not None:
                changes = opname.startswith(("STORE", "DELETE"))
                its.at[one.offset] = (name, "write" if changes else "read")
    return found


class _Variable(NamedTuple):
    """What an instruction takes a container from."""

    is_global: bool
    name: str


#: How deep the container lies on the stack before the instruction.
_DEPTHS = {
    "BINARY_SUBSCR": 1, "STORE_SUBSCR": 1, "DELETE_SUBSCR": 1, "CONTAINS_OP": 0, "BINARY_SLICE": 2, "STORE_SLICE": 2,
}  # fmt: skip

#: The same, for what looks at a whole container, if it is one: at its length, its items, its text.
_LOOKS = {
    "TO_BOOL": 0, "UNARY_NOT": 0, "FORMAT_SIMPLE": 0, "CONVERT_VALUE": 0, "FORMAT_WITH_SPEC": 1, "COMPARE_OP": 1,
    "UNPACK_SEQUENCE": 0, "UNPACK_EX": 0, "LIST_EXTEND": 0, "SET_UPDATE": 0, "DICT_UPDATE": 0,
}  # fmt: skip


def _variable(instructions: list[dis.Instruction], index: int, depth: int) -> _Variable | None:
    """The variable that put what lies `depth` below the top before this instruction; None if it can't be told."""
    for one in reversed(instructions[:index]):
        name, opname = one.argval, one.opname
        if opname == "COPY":
            depth = int(one.arg or 0) - 1 if depth == 0 else depth - 1
        elif opname == "SWAP":
            deep = int(one.arg or 0) - 1
            depth = {0: deep, deep: 0}.get(depth, depth)
        elif opname.startswith("LOAD_FAST"):
            names = name[::-1] if isinstance(name, tuple) else (name,)
            if depth < len(names):
                return _Variable(False, names[depth])
            depth -= len(names)
        elif depth == 0 and opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            return _Variable(True, name)
        elif "JUMP" in opname or opname in ("FOR_ITER", "SEND"):
            return None
        else:
            pushes = 0 if opname.startswith(("STORE", "POP", "DELETE", "CACHE", "NOP")) else 1
            if depth < pushes:
                return None
            depth -= dis.stack_effect(one.opcode, one.arg, jump=False)
    return None


def _over_range(instructions: list[dis.Instruction], index: int) -> bool:
    """Whether a loop goes over a `range`, which nobody shares."""
    before = [i for i in instructions[max(0, index - 12) : index] if i.opname != "CACHE"]
    if not before or not any(i.opname == "GET_ITER" for i in before):
        return False
    return any(i.opname == "LOAD_GLOBAL" and i.argval == "range" for i in before) or any(
        i.opname == "LOAD_NAME" and i.argval == "range" for i in before
    )


Hook = Callable[[CodeType, int], object]


class Points:
    """The switch points of one run."""

    def __init__(
        self, run: Scheduler, model: Model, user_files: set[str], on_line: Hook | None = None
    ) -> None:
        self._run, self._model, self._user_files, self._on_line = run, model, user_files, on_line
        self._touches: dict[int, _Touches] = {}  #: by id of the code object
        self._watched: list[CodeType] = []
        self.globals: dict[str, Any] = {}
        self._containers: dict[int, tuple[object, object]] = {}  #: by id, kept alive: their names
        self._assigned: set[str] = set()
        self._owed: set[int] = set()  #: threads that come to a point
        self.looks_at_threads = False
        self._refusing = False
        self._shared = model in ("free", "gil")

    def start(self) -> None:
        monitoring = sys.monitoring
        events = monitoring.events
        for tool, name in ((TOOL, "interleave"), (UNWINDER, "interleave unwinding")):
            if monitoring.get_tool(tool) is None:
                monitoring.use_tool_id(tool, name)
        model = self._model
        local = 0
        hooks: dict[int, Any] = {}
        if model == "interval":
            hooks = {events.PY_START: self._tick_start, events.JUMP: self._tick_jump}
        elif model == "line":
            hooks = {events.LINE: self._line, events.JUMP: self._tick_jump}
        elif model == "instruction":
            hooks = {events.INSTRUCTION: self._instruction}
        elif model == "free":
            hooks = {
                events.INSTRUCTION: self._touch_then_go,
                events.CALL: self._call,
                events.PY_RETURN: self._leave,
                events.JUMP: self._tick_jump,
            }
        elif model == "gil":
            hooks = {
                events.INSTRUCTION: self._touch_only,
                events.CALL: self._call,
                events.PY_START: self._enter,
                events.PY_RETURN: self._leave,
                events.JUMP: self._jump,
                events.C_RETURN: self._c_return,
            }
        if self._on_line is not None and events.LINE not in hooks:
            hooks[events.LINE] = self._on_line
        for event, hook in hooks.items():
            monitoring.register_callback(TOOL, event, hook)
            if event != events.C_RETURN:
                local |= event
        self._local = local
        self._hooks = hooks
        monitoring.register_callback(UNWINDER, events.PY_START, self._see_code)
        monitoring.set_events(UNWINDER, events.PY_START)
        if model != "interval":
            monitoring.restart_events()

    def stop(self) -> None:
        monitoring = sys.monitoring
        for event in self._hooks:
            monitoring.register_callback(TOOL, event, None)
        monitoring.set_events(UNWINDER, 0)
        for event in (
            monitoring.events.PY_START,
            monitoring.events.INSTRUCTION,
            monitoring.events.LINE,
        ):
            monitoring.register_callback(UNWINDER, event, None)
        for code in self._watched:
            monitoring.set_local_events(TOOL, code, 0)
            if self._refusing:
                monitoring.set_local_events(UNWINDER, code, 0)

    def watch(self, module: CodeType) -> None:
        """Deliver the events of a module of the program, and of all functions in it."""
        for code, its in (
            touches(module) if self._shared else [(c, _Touches()) for c in walk(module)]
        ):
            self._touches[id(code)] = its
            self._assigned |= its.assigned
            self._watched.append(code)
            self.looks_at_threads |= bool(_LOOKS_AT_THREADS & set(code.co_names))
            sys.monitoring.set_local_events(TOOL, code, self._local)

    def forget(self) -> None:
        """The program ends, and its objects are to die."""
        self._containers.clear()

    def refuse_everything(self) -> None:
        """Raise at every instruction of the program from now on: a thread that catches everything ends too."""
        monitoring = sys.monitoring
        self._refusing = True

        def refuse(*_: object) -> None:
            if self._run.over:
                raise Halt

        events = monitoring.events
        monitoring.register_callback(UNWINDER, events.INSTRUCTION, refuse)
        monitoring.register_callback(UNWINDER, events.LINE, refuse)
        for code in self._watched:
            monitoring.set_local_events(UNWINDER, code, events.INSTRUCTION | events.LINE)

    # Events. What a callback returns or raises goes back to the interpreter.

    def _see_code(self, code: CodeType, _: int) -> object:
        """Any function starts: code of the program that came later (exec, a module of its own) is watched too."""
        if id(code) in self._touches:
            return sys.monitoring.DISABLE
        if of_program(code.co_filename) and not code.co_filename.startswith("<string"):
            self._user_files.add(code.co_filename)
            self.watch(code)
        elif code.co_filename == "<string>" and code.co_name == "<module>":
            self.watch(code)
        return sys.monitoring.DISABLE

    def _point(self) -> None:
        run = self._run
        thread = run.current
        if thread is not None and (thread.touched or run.over or not self._shared):
            run.point()

    def _tick_start(self, code: CodeType, offset: int) -> None:
        self._run.tick()

    def _tick_jump(self, code: CodeType, offset: int, to: int) -> object:
        if to <= offset:
            self._run.tick()
            return None
        return sys.monitoring.DISABLE

    def _line(self, code: CodeType, line: int) -> None:
        if self._on_line is not None:
            self._on_line(code, line)
        self._point()

    def _instruction(self, code: CodeType, offset: int) -> None:
        self._point()

    def _touch_then_go(self, code: CodeType, offset: int) -> object:
        touched = self._touches[id(code)].at.get(offset)
        if touched is None:
            return sys.monitoring.DISABLE
        if self._run.over:
            self._run.refuse()
        name, access = touched
        if type(name) is _Variable and (name := self._container_in(name, sys._getframe(1))) is None:
            return None
        self._point()
        if name is not None:
            self._run.touch(name, access)
        return None

    def _touch_only(self, code: CodeType, offset: int) -> object:
        touched = self._touches[id(code)].at.get(offset)
        if touched is None:
            return sys.monitoring.DISABLE
        if self._run.over:
            self._run.refuse()
        name, access = touched
        if name is None:
            self._point()
            self._owe()
            return None
        self._settle()
        if type(name) is _Variable:
            name = self._container_in(name, sys._getframe(1))
        if name is not None:
            self._run.touch(name, access)
        return None

    def _owe(self) -> None:
        """What synchronises calls functions written in C: when it returns, that is a point too."""
        thread = self._run.current
        if thread is not None:
            self._owed.add(thread.number)

    def _settle(self) -> None:
        """The point that is owed comes before the next touch: nobody can tell it from one at the return."""
        thread = self._run.current
        if thread is not None and thread.number in self._owed:
            self._owed.discard(thread.number)
            self._point()

    def _container_in(self, variable: _Variable, frame: FrameType) -> object:
        """The name of the container that a variable holds; None if nobody can change it."""
        held = (frame.f_globals if variable.is_global else frame.f_locals).get(variable.name)
        return None if isinstance(held, _ATOMS) else self._container(held)

    def _container(self, held: object) -> object:
        """The name of a container: a global variable that is assigned once, or what stands for any container."""
        known = self._containers.get(id(held))
        if known is not None and known[0] is held:
            return known[1]
        for variable, value in self.globals.items():
            if variable in self._assigned or variable.startswith("__"):
                continue
            name: object
            if value is held:
                name = ("items", variable)
            elif type(value) is tuple and any(one is held for one in value):
                name = ("items", variable, [one is held for one in value].index(True))
            else:
                continue
            self._containers[id(held)] = (held, name)
            return name
        return "items"

    def _enter(self, code: CodeType, offset: int) -> None:
        run = self._run
        if run.over:
            run.refuse()
        self._point()

    def _leave(self, code: CodeType, offset: int, value: object) -> None:
        """Going back into the standard library (the end of a thread or of a task of a pool) is a point."""
        run = self._run
        if run.over:
            return
        frame = sys._getframe(1).f_back
        if frame is not None and id(frame.f_code) not in self._touches and run.current is not None:
            if run.current.number:
                self._point()

    def _jump(self, code: CodeType, offset: int, to: int) -> object:
        if to > offset:
            return sys.monitoring.DISABLE
        self._run.tick()
        self._point()
        return None

    def _c_return(self, code: CodeType, offset: int, called: object, first: object) -> None:
        if id(code) in self._touches and not isinstance(called, FunctionType | MethodType):
            self._point()

    def _call(self, code: CodeType, offset: int, called: object, first: object) -> None:
        """A call that uses what threads share: a lock, a queue, a list, standard output."""
        kind = type(called)
        run = self._run
        if kind is FunctionType or kind is MethodType:
            module = getattr(called, "__module__", None)
            if module not in _SYNCHRONISES:
                return
            if getattr(called, "__qualname__", "") in _UNSEEN and not self.looks_at_threads:
                return
            self._point()
            self._owe()
            if getattr(called, "__name__", "") in _LOOKS_AT_A_FLAG:
                guard = guard_of(getattr(called, "__self__", None) if kind is MethodType else first)
                if guard is not None:
                    run.touch(guard.identity, "read")
            return
        if kind is type:
            if called in _TAKES_APART and not isinstance(first, _ATOMS):
                owner = first
            else:
                return
        elif kind is MethodDescriptorType or kind is WrapperDescriptorType:
            owner = first
        elif kind is BuiltinFunctionType:
            owner = getattr(called, "__self__", None)
            if called is print:
                self._point()
                run.touch("items", "read")  # any of its arguments may be a container
                return
            if owner is None or isinstance(owner, ModuleType):
                owner = first
        else:
            return
        if owner is sys.monitoring.MISSING or isinstance(owner, (*_ATOMS, type)):
            return
        name = self._container(owner)
        if self._model == "free":
            self._point()
        else:
            self._settle()
        run.touch(name, "read" if getattr(called, "__name__", "") in _READERS else "write")
