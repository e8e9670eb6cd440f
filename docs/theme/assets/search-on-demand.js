/* Material asks for the search index, some 300 KB, on every first visit. Let that one request wait until the
   reader goes to the search box. */
"use strict";
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const isIndex = (url) => String(url).endsWith("/search/search_index.json");
  const wanted = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve();
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
