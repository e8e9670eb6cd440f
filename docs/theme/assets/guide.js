/* What the site does beyond Material: the language switch keeps the section, an English browser that
   comes to the Chinese home page is offered English once. Works without it. */
"use strict";
(() => {
  const OFFER = "guide-offer-answered";

  const remember = (value) => {
    try {
      localStorage.setItem(OFFER, value);
    } catch {
      /* private mode: the offer comes again, nothing breaks */
    }
  };

  const answered = () => {
    try {
      return localStorage.getItem(OFFER);
    } catch {
      return "unknown";
    }
  };

  const switches = document.querySelectorAll("[data-guide-language]");
  for (const link of switches) {
    link.addEventListener("click", () => {
      remember(link.hreflang);
      link.hash = location.hash;
    });
  }

  const home = document.querySelector("[data-guide-offer]");
  const prefersChinese = navigator.languages.some((language) => language.toLowerCase().startsWith("zh"));
  if (home && !prefersChinese && !answered()) {
    home.hidden = false;
    home.querySelector("button").addEventListener("click", () => {
      remember("zh");
      home.hidden = true;
    });
    home.querySelector("a").addEventListener("click", () => remember("en"));
  }
})();
