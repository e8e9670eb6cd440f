/* The index and the worker of the search wait until the reader goes to the box, or comes from a search and wants its
   words marked. The worker is ours, next to this file, in place of Material's; where it finds nothing, the box says
   where else to look. */
"use strict";
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const isIndex = (url) => String(url).endsWith("/search/search_index.json");
  const wanted = new Promise((resolve) => {
    const asked = new URLSearchParams(location.search);
    if (asked.has("q") || asked.has("h")) resolve();
    document.addEventListener("focusin", ({ target }) => {
      if (target.matches("input.md-search__input")) resolve();
    });
  });

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.guideWaits = isIndex(url);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!this.guideWaits) return send.apply(this, body);
    wanted.then(() => send.apply(this, body));
  };

  const Native = window.Worker;
  const ours = new URL("search-worker.js", document.currentScript.src).href;
  const RESULTS = 3;
  window.Worker = class extends EventTarget {
    postMessage(message) {
      this.worker ??= this.start();
      this.worker.postMessage(message);
    }

    start() {
      const worker = new Native(ours);
      worker.addEventListener("message", ({ data }) => {
        if (data.type === RESULTS) showElsewhere(!data.data.items.length);
        this.dispatchEvent(new MessageEvent("message", { data }));
      });
      return worker;
    }

    terminate() {
      this.worker?.terminate();
    }
  };

  function showElsewhere(isEmpty) {
    document.querySelector(".guide-elsewhere")?.remove();
    if (!isEmpty || !document.querySelector("input.md-search__input").value.trim()) return;
    const elsewhere = document.querySelector("[data-guide-elsewhere]").content.cloneNode(true);
    document.querySelector(".md-search-result__list").before(elsewhere);
  }
})();
