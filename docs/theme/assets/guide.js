/* What the site does beyond Material: the language switch keeps the section, the offer of English on the Chinese
   home page (main.html shows it) is remembered once answered, parts get names, folded proofs open. Works without it. */
"use strict";
(() => {
  const OFFER = "guide-offer-answered";

  const remember = (value) => {
    try {
      localStorage.setItem(OFFER, value);
    } catch {
      /* private mode: nothing is offered, nothing breaks */
    }
  };

  const switches = document.querySelectorAll("[data-guide-language]");
  for (const link of switches) {
    link.addEventListener("click", () => {
      remember(link.hreflang);
      link.hash = location.hash;
    });
  }

  /* Material leaves some parts without a name for screen readers: the row of buttons on a block of code, the pages
     of a chapter in the navigation. */
  const chinese = document.documentElement.lang.startsWith("zh");
  const completeParts = () => {
    document.querySelectorAll("nav.md-code__nav").forEach((buttons, index) => {
      if (!buttons.hasAttribute("aria-label")) {
        buttons.setAttribute("aria-label", chinese ? `第 ${index + 1} 段代码` : `Code block ${index + 1}`);
      }
    });
    for (const button of document.querySelectorAll(".language-console button[data-clipboard-target]")) {
      /* Of a recorded run, copy the command. */
      const shown = document.querySelector(button.dataset.clipboardTarget)?.textContent ?? "";
      const commands = shown.split("\n").filter((line) => line.startsWith("$ "));
      if (commands.length) {
        button.dataset.clipboardText = commands.map((line) => line.slice(2)).join("\n");
      }
    }
  };
  for (const list of document.querySelectorAll(".md-nav .md-nav[aria-labelledby]")) {
    const title = list.parentElement.querySelector(".md-nav__link")?.textContent.trim();
    if (title) {
      list.setAttribute("aria-label", title);
      list.removeAttribute("aria-labelledby");
      const opener = list.parentElement.querySelector("label.md-nav__link[tabindex]");
      if (opener && !opener.textContent.trim()) {
        opener.setAttribute("title", title);
      }
    }
  }
  /* Material's script adds its parts one by one: complete them together, once it pauses. */
  let pending = 0;
  const completeSoon = () => {
    clearTimeout(pending);
    pending = setTimeout(completeParts, 50);
  };
  completeSoon();
  new MutationObserver(completeSoon).observe(document.querySelector(".md-content") ?? document.body, {
    childList: true,
    subtree: true,
  });

  /* The buttons of the header on a narrow screen are labels, which a keyboard passes over. */
  for (const label of document.querySelectorAll("label.md-header__button:is([for=__drawer], [for=__search])")) {
    label.tabIndex = 0;
    label.setAttribute("title", label.htmlFor === "__drawer" ? (chinese ? "目录" : "Navigation") : chinese ? "搜索" : "Search");
    label.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        label.click();
      }
    });
  }

  /* A mark ✓ leads into a folded program: open it where the browser does not do so itself. */
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let closed = false;
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      closed ||= !fold.open;
      fold.open = true;
    }
    if (closed) {
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", unfold);
  unfold();

  /* A table that says always, may or never is a quiz: its words open one by one, or all by the head of the column. */
  for (const table of document.querySelectorAll(".guide-quiz table")) {
    const words = [...table.querySelectorAll("td.guide-guess > span")];
    const head = table.querySelector("th:nth-child(2)");
    const show = (word) => {
      word.hidden = false;
      word.nextElementSibling?.remove();
      if (words.every((one) => !one.hidden)) {
        head.textContent = head.textContent; // no longer a button
      }
    };
    const button = (label, text, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.setAttribute("aria-label", label);
      made.addEventListener("click", action);
      return made;
    };
    for (const word of words) {
      word.hidden = true;
      const label = `${chinese ? "显示答案" : "Show the answer"}: ${word.closest("tr").cells[0].textContent}`;
      word.after(
        button(label, "?", () => {
          show(word);
          word.tabIndex = -1;
          word.focus();
        }),
      );
    }
    const all = button(`${chinese ? "显示整列" : "Show the column"}: ${head.textContent}`, head.textContent, () => words.forEach(show));
    head.replaceChildren(all);
  }

  const offer = document.querySelector("[data-guide-offer]");
  offer?.querySelector("button").addEventListener("click", () => {
    remember("zh");
    offer.hidden = true;
  });
  offer?.querySelector("a").addEventListener("click", () => remember("en"));
})();
