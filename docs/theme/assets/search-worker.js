/* The search of one language, in a worker that speaks the protocol of Material's box: 0 here is the index, 1 ready,
   2 a query, 3 its results. MiniSearch stands above these lines (guide/site/search.py puts it there) and scores by
   BM25+, once by page and once by section. Added to that: how well one title, or one entry of `answers:`, and the
   query cover each other. Words are cut by `cut` alone, for the index and for the query. */
"use strict";

class GuideSearch {
  static PAGE_BOOST = { title: 6, answers: 4, heads: 3, tags: 1, text: 1 };
  static SECTION_BOOST = { title: 4, answers: 4, page: 1, text: 1 };
  static WEIGHT = { page: 1, section: 0.6, phrase: 1.4 };
  static PART = 0.4; // a part of a name, beside the whole
  static SYNONYM = 0.6;
  static EXACT = 1.5; // how much a phrase counts that is the query, to the letter
  static NAMES_ONLY = 0.3; // the share of a page of names, unless the query is one of its names with a dot
  static MISSING = { word: 2.5, han: 2 }; // the weight of a term that no page has
  static FITS = 0.42; // what the best page must know of the query's weight,
  static RARE = 3.5; // where no word weighs more than this,
  static TOPIC = 0.1; // unless a word of the query is a term of the glossary and in this share of the sections
  static SECTIONS = 3;
  static RESULTS = 20;
  static PREVIEW = 160; // characters
  static STOP = new Set(
    `a an and any are as at be been but by can could did do does doing for from get got had has have how i if in into is
    it its just me my of on or our please should so some than that the their them then there these they this to
    us use using want was way we were what when where which who why will with would you your vs etc`.split(/\s+/),
  );
  static STOP_HAN = new RegExp(
    "为什么|为何|怎么样|怎么办|怎么|怎样|如何|什么|是不是|有没有|能不能|可不可以|可以|哪个|哪些|哪里|一个|这个|那个|请问|" +
      "一下|之后|以后|的时候|时候|还是|[的了吗呢吧是我你和与或把被就都也很啊]",
    "g",
  );
  static TRADITIONAL = new Map(
    [..."線线進进隊队列列鎖锁鏈链異异發发執执務务號号態态變变數数據据塊块運运結结束束錯错誤误無无為为麼么應应該该個个間间時时關关開开啟启動动傳传遞递記记憶忆體体臨临讓让與与從从來来後后對对會会現现實实際际啞哑鈴铃鐵铁張张訊讯協协衝冲競竞爭争條条訪访問问調调試试處处爾尔單单雙双僅仅優优級级環环過过還还這这裡里種种換换繼继續续終终殺杀滅灭產产費费讀读寫写屏屏獨独佔占並并"]
      .map((one, at, all) => [one, all[at + 1]])
      .filter((_, at) => at % 2 === 0),
  );

  static plain(text) {
    const same = text.normalize("NFKC").replace(/[’‘`]/g, "'");
    return [...same].map((one) => GuideSearch.TRADITIONAL.get(one) ?? one).join("");
  }

  static stem(word) {
    if (word.length < 4 || /[^a-z]/.test(word)) return word;
    let stem = word;
    if (/(?:ss|sh|ch|x)es$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[^aeiou]ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
    else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
    const bare = stem.replace(/(?:ing|ed)$/, "");
    if (bare !== stem && bare.length > 2 && /[aeiouy]/.test(bare)) stem = bare.replace(/([bdgmnprt])\1$/, "$1");
    return stem.length > 3 ? stem.replace(/e$/, "") : stem;
  }

  /** The terms of a text: [term, weight, written], names whole and in parts, Chinese in pairs of characters. */
  static cut(text, forQuery = false) {
    const terms = [];
    for (const [run] of GuideSearch.plain(text).matchAll(/\p{sc=Han}+|[\p{L}\p{N}_]+(?:\.[\p{L}_][\p{L}\p{N}_]*)*/gu)) {
      if (/\p{sc=Han}/u.test(run)) {
        for (const part of run.split(/(?=\p{sc=Han})(?<!\p{sc=Han})|(?<=\p{sc=Han})(?!\p{sc=Han})/u)) {
          if (!/\p{sc=Han}/u.test(part)) terms.push(...GuideSearch.cut(part, forQuery));
          else GuideSearch.cutHan(part, terms, forQuery);
        }
        continue;
      }
      const parts = run.split(/[._]+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter(Boolean);
      const whole = run.toLowerCase().replace(/^_+|_+$/g, "");
      if (!whole) continue;
      const small = parts.map((part) => part.toLowerCase());
      if (small.length < 2) {
        if (!GuideSearch.STOP.has(whole)) terms.push([GuideSearch.stem(whole), 1, run]);
        continue;
      }
      terms.push([whole, 1, run]);
      const last = run.split(".").at(-1).toLowerCase();
      if (last !== whole && !small.includes(last)) terms.push([last, GuideSearch.PART, run]);
      for (const part of small) {
        if (part.length > 1 && !GuideSearch.STOP.has(part)) terms.push([GuideSearch.stem(part), GuideSearch.PART, run]);
      }
    }
    return terms;
  }

  static cutHan(run, terms, forQuery) {
    for (const piece of run.replace(GuideSearch.STOP_HAN, " ").split(" ")) {
      if (piece.length === 1 || !forQuery) for (const one of piece) terms.push([one, forQuery ? 1 : 0.5, piece]);
      for (let at = 0; at + 1 < piece.length; at++) terms.push([piece.slice(at, at + 2), 1, piece]);
    }
  }

  /** What differs each time an error is raised is no part of a question. */
  static constant(query) {
    return query
      .replace(/Traceback \(most recent call last\):/g, " ")
      .replace(/File "[^"]*", line \d+(?:, in \S+)?/g, " ")
      .replace(/\b0x[\da-f]+\b|\b(?:pid|ident|line|name|parent|started|exitcode)[=\s]+-?\d+/gi, " ")
      .replace(/\b(?:Thread|Process|MainThread|ForkProcess|SpawnProcess|ForkPoolWorker)-\d+\b/g, " ")
      .replace(/(?:\/[\w.-]+){2,}/g, " ")
      .replace(/(?<![\d.\w])\d{3,}(?![\d.\w])/g, " ");
  }

  constructor({ config, docs }) {
    this.docs = docs.map((doc) => ({ answers: [], tags: [], ...doc, page: doc.location.split("#")[0] }));
    this.synonyms = config.synonyms.map((group) => group.map((word) => GuideSearch.plain(word).toLowerCase()));
    this.numbers = new Map(); // term -> the name that MiniSearch knows it by, and back: its tree is slow where 3,000 characters may come first
    this.numbered = new Map();
    const options = { stringifyField: (terms) => terms, tokenize: (terms) => terms, processTerm: (term) => this.number(term) };
    const terms = (text) => GuideSearch.cut(text).map(([term]) => term);
    this.pages = new MiniSearch({ ...options, fields: Object.keys(GuideSearch.PAGE_BOOST) });
    this.sections = new MiniSearch({ ...options, fields: Object.keys(GuideSearch.SECTION_BOOST) });
    this.found = new Map(); // term -> in how many sections
    this.phrases = [];
    this.ofPage = Map.groupBy?.(this.docs, ({ page }) => page) ?? this.group();
    for (const [page, docs] of this.ofPage) {
      const [top] = docs;
      for (const doc of docs) {
        doc.terms = { title: terms(doc.title), answers: terms(doc.answers.join("\n")), text: terms(doc.text) };
      }
      const join = (key, some = docs) => some.flatMap((doc) => doc.terms[key]);
      this.pages.add({
        id: page, title: top.terms.title, answers: join("answers"), heads: join("title", docs.slice(1)),
        tags: terms(top.tags.join("\n")), text: join("text"),
      });
    }
    this.docs.forEach((doc, id) => {
      this.sections.add({ id, ...doc.terms, page: this.ofPage.get(doc.page)[0].terms.title });
      for (const term of new Set(Object.values(doc.terms).flat())) this.found.set(term, (this.found.get(term) ?? 0) + 1);
      for (const phrase of [doc.title, ...doc.answers]) this.phrases.push({ id, letters: letters(phrase), terms: GuideSearch.cut(GuideSearch.constant(phrase), true) });
    });
    const topics = config.topics.map((topic) => GuideSearch.cut(topic, true)).filter(({ length }) => length === 1);
    this.topics = topics.map(([[term]]) => term).filter((term) => this.found.get(term) > GuideSearch.TOPIC * this.docs.length);
    for (const phrase of this.phrases) {
      phrase.terms = this.weighed(phrase.terms);
      phrase.weight = sum(phrase.terms.values());
    }
  }

  number(term) {
    if (!this.numbers.has(term)) {
      const number = this.numbers.size.toString(36);
      this.numbers.set(term, number);
      this.numbered.set(number, term);
    }
    return this.numbers.get(term);
  }

  group() {
    const groups = new Map();
    for (const doc of this.docs) groups.set(doc.page, [...(groups.get(doc.page) ?? []), doc]);
    return groups;
  }

  rarity(term) {
    return Math.log(1 + this.docs.length / ((this.found.get(term) ?? 0) + 0.5));
  }

  weighed(terms) {
    const weights = new Map();
    for (const [term, weight] of terms) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * this.rarity(term)));
    }
    return weights;
  }

  /** A word that the index doesn't know becomes those that it knows and that differ by a slip of the finger, or begin so. */
  known(term, isLast) {
    if (this.found.has(term)) return [[term, 1]];
    if (/\p{sc=Han}/u.test(term)) return [];
    const near = [];
    for (const [word, count] of this.found) {
      if (term.length > 2 && (isLast || term.length > 4) && word.startsWith(term)) near.push([word, 0.8, 0, count]);
      else if (term.length > 4 && word[0] === term[0] && Math.abs(word.length - term.length) < 3) {
        const apart = slips(term, word);
        if (apart <= (term.length > 7 ? 2 : 1)) near.push([word, 0.8, apart, count]);
      }
    }
    const least = Math.min(...near.map(([, , apart]) => apart));
    const likely = near.filter(([, , apart]) => apart === least).sort((a, b) => b[3] - a[3]);
    return likely.slice(0, 4).map(([word, share, , count]) => [word, share * Math.sqrt(count / likely[0][3])]);
  }

  terms(query) {
    const plain = GuideSearch.plain(query).toLowerCase();
    const written = GuideSearch.cut(GuideSearch.constant(query), true);
    const wanted = new Map(); // term -> weight
    const missing = [];
    const add = (term, weight) => wanted.set(term, Math.max(wanted.get(term) ?? 0, weight));
    written.forEach(([term, weight], at) => {
      const known = this.known(term, at === written.length - 1);
      for (const [one, share] of known) add(one, weight * share);
      if (!known.length && weight === 1) missing.push(term);
    });
    const own = new Map(wanted);
    for (const group of this.asked(plain)) {
      for (const word of group) for (const [term, weight] of GuideSearch.cut(word, true)) if (this.found.has(term)) add(term, weight * GuideSearch.SYNONYM);
    }
    return { wanted, own, missing, written };
  }

  /** The groups of synonyms that a query has a word of: of 死锁 that is the whole word, not the 锁 in it. */
  asked(plain) {
    const groups = new Set();
    let rest = plain;
    for (const [word, group] of this.synonyms.flatMap((group) => group.map((word) => [word, group])).sort(([a], [b]) => b.length - a.length)) {
      if (/\p{sc=Han}/u.test(word)) {
        if (!rest.includes(word)) continue;
        rest = rest.replaceAll(word, " ");
      } else if (!new RegExp(`(?<![\\w.])${word.replace(/[.+]/g, "\\$&")}(?!\\w)`).test(plain)) continue;
      groups.add(group);
    }
    return groups;
  }

  /** The pages, best first: { page, score, sections }. */
  rank(query) {
    const { wanted, own, missing, written } = this.terms(query);
    if (!wanted.size) return { ranked: [], wanted, written };
    const list = [...wanted.keys()];
    const options = { tokenize: () => list, boostTerm: (number) => wanted.get(this.numbered.get(number)) };
    const pages = this.pages.search(query, { ...options, boost: GuideSearch.PAGE_BOOST });
    const sections = this.sections.search(query, { ...options, boost: GuideSearch.SECTION_BOOST });
    const ofPage = new Map(pages.map(({ id, score, terms }) => [id, { page: id, terms, base: score / pages[0].score, sections: new Map() }]));
    for (const { id, score } of sections) {
      ofPage.get(this.docs[id].page)?.sections.set(id, { id, base: score / sections[0].score, phrase: 0 });
    }
    const weights = this.weighed(wanted);
    const asked = sum(weights.values());
    const exactly = letters(query);
    for (const { id, terms, weight, letters } of this.phrases) {
      let both = 0;
      let own = 0;
      for (const [term, value] of weights) if (terms.has(term)) [both, own] = [both + value, own + terms.get(term)];
      const section = both && ofPage.get(this.docs[id].page)?.sections.get(id);
      if (!section) continue;
      const [covered, covers] = [own / weight, both / asked];
      const even = (2 * covered * covers) / (covered + covers);
      section.phrase = Math.max(section.phrase, even ** 1.5, terms.size > 3 ? covered ** 3 : 0, letters === exactly ? GuideSearch.EXACT : 0);
    }
    const { page: P, section: S, phrase: H } = GuideSearch.WEIGHT;
    const ranked = [];
    const named = new Map([...this.weighed(own)].map(([term, weight]) => [term, Math.min(weight, GuideSearch.RARE)])); // without synonyms
    const isOurs = this.topics.some((term) => own.has(term) || (/^\p{sc=Han}$/u.test(term) && query.includes(term)));
    const whole = sum(named.values()) + sum(missing.map((term) => GuideSearch.MISSING[/\p{sc=Han}/u.test(term) ? "han" : "word"]));
    for (const one of ofPage.values()) {
      for (const section of one.sections.values()) section.score = S * section.base + H * section.phrase;
      const best = [...one.sections.values()].sort((a, b) => b.score - a.score);
      const share = one.page.startsWith("reference/api/") && !(/\w\.\w/.test(query) && best[0]?.phrase > 0.8) ? GuideSearch.NAMES_ONLY : 1;
      const fits = sum(one.terms.map((number) => named.get(this.numbered.get(number)) ?? 0)) / whole;
      ranked.push({ page: one.page, fits, score: share * (P * one.base + (best[0]?.score ?? 0)), sections: best });
    }
    ranked.sort((a, b) => b.score - a.score);
    if (!isOurs && !ranked.slice(0, 3).some(({ fits }) => fits >= GuideSearch.FITS)) ranked.length = 0;
    return { ranked: ranked.slice(0, GuideSearch.RESULTS), wanted, written };
  }

  /** What Material's box shows: for each page itself and the sections below it. */
  items(query) {
    const { ranked, wanted, written } = this.rank(query);
    const words = [...new Set(written.map(([, , word]) => word))];
    const terms = Object.fromEntries(words.map((word) => [word, true]));
    const show = (doc, score, preview) => ({
      location: doc.location, title: mark(escape(doc.title), words), score, terms,
      text: preview ? mark(escape(this.preview(doc, wanted)), words) : "",
    });
    return ranked.map(({ page, score, sections }) => {
      const top = this.ofPage.get(page)[0];
      const best = sections.filter(({ score }) => score >= sections[0].score / 2).map((one) => ({ ...one, doc: this.docs[one.id] }));
      const below = best.filter(({ doc }) => doc !== top).slice(0, GuideSearch.SECTIONS);
      const first = best[0]?.doc === top ? 0.02 : 0; // the box compares two decimals
      return [
        show(top, score + first, first || !below.length),
        ...below.map(({ doc }, at) => show(doc, score + (at ? 0 : 0.01), at === 0 || !first)),
      ].map((one, at) => (at ? { ...one, score: Math.max(one.score, score + first) } : one));
    });
  }

  preview({ text, answers }, wanted) {
    const parts = [...answers, ...text.split(/(?<=[。！？])|(?<=[.!?])\s+|\n/)].map((one) => one.trim()).filter(Boolean);
    let best = parts[answers.length] ?? "";
    let most = 0;
    for (const part of parts.slice(answers.length)) {
      const has = new Set(GuideSearch.cut(part).map(([term]) => term));
      const value = sum([...has].map((term) => (wanted.has(term) ? wanted.get(term) * this.rarity(term) : 0)));
      if (value > most * 1.05) [best, most] = [part, value];
    }
    return best.length > GuideSearch.PREVIEW ? `${best.slice(0, GuideSearch.PREVIEW)}…` : best;
  }
}

const letters = (text) => GuideSearch.plain(text).toLowerCase().replace(/[^\p{L}\p{N}_.]+/gu, "");
const sum = (values) => [...values].reduce((a, b) => a + b, 0);
const escape = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

function mark(html, words) {
  const any = words.filter((word) => word.length > 1 || /\p{sc=Han}/u.test(word)).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (!any.length) return html;
  return html.replace(new RegExp(`(?<![&#\\w])(?:${any.sort((a, b) => b.length - a.length).join("|")})`, "giu"), "<mark>$&</mark>");
}

/** How many letters were left out, added, changed or swapped with the next. */
function slips(a, b) {
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, last] = [last, next];
  }
  return last[b.length];
}

let guideSearch;
addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) {
    guideSearch = new GuideSearch(data);
    postMessage({ type: 1 });
  } else if (type === 2) {
    postMessage({ type: 3, data: { items: guideSearch.items(data) } });
  }
});
