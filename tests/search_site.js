/* node search_site.js SITE < queries.json: the pages that the search of this built site finds, best first, as
   [[location, …], …], and how many milliseconds the index and each query took. Runs the very worker of the site, ours or
   Material's, in place of a browser. */
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const site = process.argv[2];
const own = path.join(site, "assets/search-worker.js");
const workers = path.join(site, "assets/javascripts/workers");
const worker = fs.existsSync(own)
  ? own
  : path.join(workers, fs.readdirSync(workers).find((name) => /^search\..*\.min\.js$/.test(name)));
const index = JSON.parse(fs.readFileSync(path.join(site, "search/search_index.json"), "utf8"));
const queries = JSON.parse(fs.readFileSync(0, "utf8"));

let take;
let answered;
const world = { console, structuredClone, Intl, addEventListener: (_, one) => (take = one), postMessage: (message) => answered(message) };
world.self = world.globalThis = world;
vm.createContext(world);
world.importScripts = (...names) => {
  for (const name of names) vm.runInContext(fs.readFileSync(path.resolve(path.dirname(worker), name), "utf8"), world);
};
vm.runInContext(fs.readFileSync(worker, "utf8"), world);

const ask = (message) =>
  new Promise((resolve) => {
    const start = performance.now();
    answered = (answer) => resolve([answer, performance.now() - start]);
    take({ data: message });
  });

(async () => {
  const [, setup] = await ask({ type: 0, data: { ...index, options: { suggest: false } } });
  const found = [];
  const times = [];
  for (const query of queries) {
    const [{ data }, time] = await ask({ type: 2, data: query });
    times.push(time);
    // As Material's box does: the page of a result is the one without "#"; its best section stands below.
    found.push(
      data.items.slice(0, 10).map((one) => {
        const page = one.find(({ location }) => !location.includes("#")) ?? one[0];
        const [best] = [...one].sort((a, b) => b.score - a.score);
        return { page: page.location, first: best.location, title: page.title, below: one.length - 1 };
      }),
    );
  }
  process.stdout.write(JSON.stringify({ found, setup, times }));
})();
