/* Material asks for the search index, some 300 KB, on every first visit. Let that one request wait until the
   reader goes to the search box, or comes from a search and wants its words marked. */
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
})();
