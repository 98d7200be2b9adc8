// `npm run bulk:proof`: 10,000 rows through a run that is killed and resumed a hundred times, while the server loses answers and
// turns requests away. It exits with 1 if a figure falls short.
import { bulkCrash } from "../test/faults/bulk-crash.js";
import { figureHead, holds, textOf } from "../test/faults/figure.js";

const started = performance.now();
const figures = await bulkCrash({ rows: 10_000, kills: 100 });
const held = figures.filter(holds);
console.log([figureHead, ...figures.map(textOf)].join("\n"));
process.exitCode = held.length === figures.length ? 0 : 1;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`bulk:proof: ${held.length} of ${figures.length} figures hold, ${seconds} s`);
