/* The player of a program's recorded runs: step, back, play, jump to the decisive step; and where the page has a state
   graph, pick the thread that takes the next step. Its data are a script for each program (docs/guide/site/player.py
   makes it), loaded when the reader asks for the player.
   A state is [threads, shared variables, output]; a thread [state, line, waits for, [locks], [variables], columns];
   texts are numbers into `strings`. Without this script the picture stays as it is. */
"use strict";
(() => {
  const PAUSE_MS = 1400;
  const WAITS = 3;
  const ENDED = 4;
  const WORDS = {
    zh: {
      player: "一步一步看这个程序",
      back: "后退",
      next: "下一步",
      play: "播放",
      pause: "暂停",
      turn: "关键的一步",
      again: "从头来",
      close: "回到图",
      which: "看哪一次",
      who: "让哪个线程走下一步",
      count: "第 {} / {} 步",
      start: "还没有走。",
      states: ["没有启动", "能运行", "运行", "等待", "结束"],
      holds: "持有",
      output: "输出",
      shared: "共享",
      at: "走到“{}”",
      takes: "获取 {}",
      releases: "释放 {}",
      prints: "输出：{}",
      goal: "你来选每一步由谁走。能让它输出“{}”吗？",
      goalDeadlock: "你来选每一步由谁走。能走到死锁吗？",
      goalNone: "你来选每一步由谁走。",
      done: "做到了：{}",
      deadlock: "死锁，谁也无法继续",
      ended: "程序结束。",
      missing: "没有加载到这次运行的记录。请检查网络，再点一次。",
      colon: "：",
      comma: "，",
    },
    en: {
      player: "Step through this program",
      back: "Back",
      next: "Step",
      play: "Play",
      pause: "Pause",
      turn: "Decisive step",
      again: "From the start",
      close: "Picture",
      which: "Which run",
      who: "Which thread takes the next step",
      count: "Step {} of {}",
      start: "Nothing has happened yet.",
      states: ["not started", "could run", "runs", "waits", "has ended"],
      holds: "holds",
      output: "Output",
      shared: "shared",
      at: "comes to “{}”",
      takes: "acquires {}",
      releases: "releases {}",
      prints: "prints: {}",
      goal: "You pick who takes each step. Can you make it print “{}”?",
      goalDeadlock: "You pick who takes each step. Can you reach the deadlock?",
      goalNone: "You pick who takes each step.",
      done: "You did it: {}",
      deadlock: "a deadlock, nobody can go on",
      ended: "The program has ended.",
      missing: "The recording could not be loaded. Check the network, and click again.",
      colon: ": ",
      comma: ", ",
    },
  };
  const fill = (text, ...values) => values.reduce((rest, value) => rest.replace("{}", value), text);

  const make = (tag, className, text, ...inside) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    element.append(...inside);
    return element;
  };

  class Player extends HTMLElement {
    connectedCallback() {
      this.words = WORDS[document.documentElement.lang.startsWith("zh") ? "zh" : "en"];
      for (const opener of this.querySelectorAll("[data-open]")) {
        opener.addEventListener("click", async () => {
          try {
            this.data ??= await this.load();
          } catch {
            this.trouble ??= this.appendChild(make("p"));
            this.trouble.setAttribute("role", "alert");
            this.trouble.textContent = this.words.missing;
            return;
          }
          this.trouble?.remove();
          this.opener = opener;
          this.open(opener.dataset.open);
          (this.mode === "choose" ? this.again : this.stepper).focus();
        });
      }
    }

    disconnectedCallback() {
      this.stop();
    }

    load() {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = this.dataset.source;
        script.addEventListener("load", () => resolve(window.guideRuns[this.dataset.key]));
        script.addEventListener("error", reject);
        document.head.append(script);
      });
    }

    text(number) {
      return this.data.strings[number];
    }

    /* The parts of the stage: made once, when it is opened for the first time. */

    button(name, act) {
      const button = make("button", "", this.words[name]);
      button.type = "button";
      button.dataset.act = name;
      button.addEventListener("click", () => button.getAttribute("aria-disabled") !== "true" && act());
      return button;
    }

    group(label, ...inside) {
      const group = make("div", "gp-group", "", ...inside);
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", this.words[label]);
      return group;
    }

    build() {
      const { data, words } = this;
      const modes = [...Object.keys(data.runs), ...(data.graph ? ["choose"] : [])];
      this.modes = modes.map((mode) => {
        const opener = this.querySelector(`[data-open="${mode}"]`);
        const name = mode === "choose" ? opener.textContent : this.querySelector(`[for$="-${mode}"]`)?.textContent;
        const button = make("button", "", name ?? words.player);
        button.type = "button";
        button.dataset.mode = mode;
        button.addEventListener("click", () => this.open(mode));
        return button;
      });
      this.backer = this.button("back", () => this.go(this.at - 1));
      this.stepper = this.button("next", () => this.go(this.at + 1));
      this.player = this.button("play", () => (this.timer ? this.stop() : this.play()));
      this.turner = this.button("turn", () => this.go(this.turn + 1));
      this.again = this.button("again", () => this.go(0));
      this.pickers = data.threads.map((name, thread) => {
        const button = make("button", `gp-pick gp-t${thread % 6}`, name);
        button.type = "button";
        button.addEventListener("click", () => this.pick(thread));
        return button;
      });
      const closer = this.button("close", () => this.close());
      this.picking = this.group("who", ...this.pickers);
      this.count = make("span", "gp-count");
      this.said = make("p", "gp-said");
      this.said.setAttribute("role", "status");
      this.lines = data.code.map((line) => {
        const at = make("span", "gp-at");
        const code = make("code", "", line || " ");
        code.style.setProperty("--gp-hang", `${line.search(/\S|$/) + 2}ch`);
        const item = make("li", line ? "gp-line" : "gp-line gp-blank", "", at, code);
        return { item, at, code, line };
      });
      this.rows = data.threads.map((name, thread) => {
        const state = make("span", "gp-state");
        const more = make("div", "gp-more");
        const badge = make("span", `gp-badge gp-t${thread % 6}`, thread ? String(thread) : "M");
        const row = make("li", "gp-thread", "", make("div", "", "", badge, make("b", "", name), state), more);
        return { row, state, more };
      });
      this.shared = make("p", "gp-shared");
      this.output = make("pre", "gp-output");
      this.stage = make(
        "section",
        "gp-panel",
        "",
        this.group("which", ...(modes.length > 1 ? this.modes : []), closer),
        make("div", "gp-controls", "", this.backer, this.stepper, this.player, this.turner, this.again, this.count),
        this.picking,
        this.said,
        make("ol", "gp-code", "", ...this.lines.map((line) => line.item)),
        make("ul", "gp-threads", "", ...this.rows.map((row) => row.row)),
        this.shared,
        make("span", "gp-label", words.output),
        this.output,
      );
      this.stage.style.setProperty("--gp-threads", Math.min(3, data.threads.length));
      this.stage.setAttribute("aria-label", words.player);
      this.stage.addEventListener("keydown", (event) => this.key(event));
      this.querySelector(".guide-run__all").prepend(this.stage);
    }

    key(event) {
      const act = {
        ArrowRight: () => this.mode !== "choose" && this.go(this.at + 1),
        ArrowLeft: () => this.go(this.at - 1),
        Home: () => this.go(0),
        Escape: () => this.close(),
      }[event.key];
      if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        act();
      }
    }

    open(mode) {
      if (!this.stage) this.build();
      this.stop();
      this.mode = mode;
      const choosing = mode === "choose";
      this.classList.add("on");
      this.dataset.mode = mode;
      for (const button of this.modes) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
      this.source = choosing ? this.data.graph : { states: this.data.runs[mode] };
      this.steps = choosing ? [] : this.readSteps(mode);
      this.turn = this.steps.findIndex((step) => step.turn);
      this.stepper.hidden = this.player.hidden = choosing;
      this.turner.hidden = this.turn < 0;
      this.again.hidden = this.picking.hidden = !choosing;
      if (choosing) {
        this.path = [0];
        this.edges = new Map(this.source.steps.map(([from, thread, to]) => [`${from} ${thread}`, to]));
        this.ends = new Map(this.source.ends);
      }
      const states = this.source.states;
      const most = Math.max(...states.map((state) => this.text(state[2]).trimEnd().split("\n").length));
      this.output.style.minHeight = `calc(${most} * 1.5em + 0.6em)`;
      this.shared.hidden = !states.some((state) => state[1].length);
      this.reserve(this.said, this.steps.map((step) => [new Text(step.turn ? `${step.said} ★` : step.said)]));
      this.reserve(this.shared, states.map((state) => this.sharedBy(state)));
      this.rows.forEach(({ more }, thread) => this.reserve(more, states.map((state) => this.ownedBy(state[0][thread]))));
      this.go(0);
    }

    /* Room for the longest that will ever stand there; a Chinese character is as wide as two letters. */
    reserve(element, contents) {
      const length = (nodes) => nodes.map((node) => node.textContent.replace(/[^ -~]/g, "--")).join("  ").length;
      const longest = contents.reduce((most, one) => (length(one) > length(most) ? one : most), []);
      element.style.minHeight = "";
      element.replaceChildren(...longest);
      element.style.minHeight = `${Math.ceil(element.getBoundingClientRect().height)}px`;
    }

    close() {
      this.stop();
      this.classList.remove("on");
      this.querySelector(".gp-now")?.remove();
      this.opener.focus();
    }

    /* Where we are: `at` steps from the start. */

    get last() {
      return this.mode === "choose" ? this.path.length - 1 : this.steps.length;
    }

    go(at) {
      this.at = Math.max(0, Math.min(at, this.last));
      if (this.mode === "choose") this.path.length = this.at + 1;
      this.show();
    }

    pick(thread) {
      const to = this.edges.get(`${this.path[this.at]} ${thread}`);
      if (to === undefined) return;
      this.path.push(to);
      this.picked = thread;
      this.at += 1;
      this.show();
    }

    play() {
      if (this.at === this.last) this.go(0);
      this.timer = setInterval(() => {
        this.go(this.at + 1);
        if (this.at === this.last) this.stop();
      }, PAUSE_MS);
      this.player.textContent = this.words.pause;
      this.go(this.at + 1);
    }

    stop() {
      clearInterval(this.timer);
      this.timer = 0;
      if (this.player) this.player.textContent = this.words.play;
    }

    /* What is seen */

    show() {
      const choosing = this.mode === "choose";
      const number = choosing ? this.path[this.at] : this.at;
      const state = this.source.states[number];
      this.showCode(state);
      this.rows.forEach((row, thread) => this.showThread(row, state[0][thread]));
      this.shared.replaceChildren(...this.sharedBy(state));
      const written = this.text(state[2]).trimEnd();
      this.output.textContent = written;
      this.count.textContent = choosing ? "" : fill(this.words.count, this.at, this.last);
      this.backer.setAttribute("aria-disabled", String(this.at === 0));
      this.stepper.setAttribute("aria-disabled", String(this.at === this.last));
      this.said.textContent = choosing ? this.sayPicked(state, written) : this.sayStep();
      this.said.classList.toggle("gp-done", choosing && this.reached);
      this.said.classList.toggle("gp-turn", Boolean(this.steps[this.at - 1]?.turn));
      if (choosing) {
        this.pickers.forEach((button, thread) => {
          button.setAttribute("aria-disabled", String(!this.edges.has(`${number} ${thread}`)));
        });
      }
      this.showRow();
    }

    showCode([threads]) {
      for (const { item, at, code, line } of this.lines) {
        at.replaceChildren();
        item.classList.remove("gp-here");
        if (code.childElementCount) code.textContent = line;
      }
      threads.forEach(([state, line, , , , columns], thread) => {
        if (!line || state === ENDED) return;
        const place = this.lines[line - 1];
        place.item.classList.add("gp-here");
        place.at.append(make("span", `gp-badge gp-t${thread % 6}${state === WAITS ? " gp-waits" : ""}`, thread ? String(thread) : "M"));
        if (columns?.[1] && !place.code.childElementCount && state !== WAITS) {
          const [from, to] = columns;
          place.code.replaceChildren(
            place.line.slice(0, from),
            make("mark", `gp-t${thread % 6}`, place.line.slice(from, to)),
            place.line.slice(to),
          );
        }
      });
    }

    showThread({ row, state, more }, thread = [0, 0, 0, [], []]) {
      const [number, , waits] = thread;
      row.classList.toggle("gp-off", number === 0 || number === ENDED);
      row.classList.toggle("gp-runs", number === 2);
      state.textContent = (number === WAITS && this.text(waits)) || this.words.states[number];
      more.replaceChildren(...this.ownedBy(thread));
    }

    ownedBy([, , , holds, variables] = [0, 0, 0, [], []]) {
      const locks = holds.map((lock) => make("span", `gp-lock gp-l${Math.max(0, this.data.locks.indexOf(lock)) % 4}`, `${this.words.holds} ${this.text(lock)}`));
      return [...locks, ...this.values(variables)];
    }

    sharedBy(state) {
      return [make("span", "gp-label", this.words.shared), ...this.values(state[1])];
    }

    values(pairs) {
      return pairs.map(([name, value]) => make("code", "", `${this.text(name)} = ${this.text(value)}`));
    }

    sayStep() {
      if (this.at === 0) return this.words.start;
      return this.steps[this.at - 1].said;
    }

    /* What each step does stands in the table below the picture. */
    readSteps(mode) {
      return [...this.querySelectorAll(`[data-run="${mode}"] tbody tr`)].map((row) => {
        const [, who, code, what] = [...row.cells].map((cell) => cell.textContent);
        const said = [code, what.replace("★ ", "")].filter(Boolean).join(" – ");
        return { turn: what.startsWith("★"), said: (who && who + this.words.colon) + said };
      });
    }

    /* What a pick has changed, against the state before. */
    sayPicked(state, written) {
      const { words, data } = this;
      this.reached = false;
      const how = this.text(this.ends.get(this.path[this.at]) ?? -1);
      if (how !== undefined) {
        this.reached = Boolean(data.goal) && (how === data.goal || written.split("\n").includes(data.goal));
        const end = how === "deadlock" ? words.deadlock : how === "ok" ? written || words.ended : how;
        return this.reached ? fill(words.done, end) : how === "ok" ? `${words.ended} ${written}` : end;
      }
      if (this.at === 0) {
        if (!data.goal) return words.goalNone;
        return data.goal === "deadlock" ? words.goalDeadlock : fill(words.goal, data.goal);
      }
      const before = this.source.states[this.path[this.at - 1]];
      const mine = (which) => which[0][this.picked] ?? [0, 0, 0, [], []];
      const [old, now] = [mine(before), mine(state)];
      const changed = (was, is) =>
        is.filter(([name, value]) => !was.some((one) => one[0] === name && one[1] === value)).map(([name, value]) => `${this.text(name)} = ${this.text(value)}`);
      const said = [
        ...now[3].filter((lock) => !old[3].includes(lock)).map((lock) => fill(words.takes, this.text(lock))),
        ...old[3].filter((lock) => !now[3].includes(lock)).map((lock) => fill(words.releases, this.text(lock))),
        ...changed(before[1], state[1]),
        ...changed(old[4], now[4]),
      ];
      if (now[0] === WAITS) said.push(this.text(now[2]));
      if (now[0] === ENDED) said.push(words.states[ENDED]);
      const more = written.slice(this.text(before[2]).trimEnd().length).trim();
      if (more) said.push(fill(words.prints, more));
      if (!said.length && now[1]) said.push(fill(words.at, data.code[now[1] - 1].trim()));
      return data.threads[this.picked] + words.colon + said.join(words.comma);
    }

    showRow() {
      this.querySelector(".gp-now")?.remove();
      const picture = this.querySelector(`[data-run="${this.mode}"] .guide-lanes`);
      const rows = picture?.dataset.rows.split(" ").map(Number);
      if (!rows || this.at === 0 || this.at >= rows.length) return;
      const band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      band.setAttribute("class", "gp-now");
      for (const [name, value] of Object.entries({ x: 1, width: 342, rx: 4, y: rows[this.at - 1] + 1, height: rows[this.at] - rows[this.at - 1] })) {
        band.setAttribute(name, value);
      }
      picture.append(band);
    }
  }

  customElements.define("guide-player", Player);
})();
