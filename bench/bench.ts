// `npm run bench`: what the SDK costs beside other clients, and whether each figure meets its must. See README.md.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type SectionName, sectionNames } from "./goals.js";
import { installBuilt, installPeers } from "./peers.js";
import { judge, meets, type Row, toMarkdown } from "./report.js";
import { measureBundles } from "./sections/bundle.js";
import { measureColdStart } from "./sections/cold-start.js";
import { measureLoopback } from "./sections/loopback.js";
import { measureMemory } from "./sections/memory.js";
import { measureOwnCpu } from "./sections/own-cpu.js";
import { measureTarball } from "./sections/tarball.js";
import { measureTypes } from "./sections/types.js";

const measures: Readonly<Record<SectionName, (isFull: boolean) => Promise<Row[]>>> = {
  "own-cpu": measureOwnCpu,
  loopback: measureLoopback,
  "cold-start": measureColdStart,
  bundle: measureBundles,
  memory: measureMemory,
  types: measureTypes,
  tarball: measureTarball,
};

const { values: options } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    section: { type: "string" },
    json: { type: "string" },
    markdown: { type: "string" },
  },
});
const sections = sectionNames.filter((name) => options.section === undefined || options.section === name);
if (sections.length === 0) throw new Error(`--section: one of ${sectionNames.join(", ")}`);

const started = performance.now();
await installPeers();
await installBuilt();
const rows: Row[] = [];
for (const section of sections) {
  const since = performance.now();
  try {
    rows.push(...(await measures[section](options.full)));
  } catch (error) {
    // The others are measured still. Its figures count as not measured, and fail.
    console.error(error);
  }
  console.error(`${section}: ${seconds(since)} s`);
}
const judged = judge(rows, sections);
const markdown = toMarkdown(rows, judged);
console.log(markdown);
if (options.markdown !== undefined) await writeFile(options.markdown, markdown);
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify({ judged, rows }, null, 2)}\n`);
const met = (bound: "must" | "goal"): number => judged.filter((each) => meets(each, bound)).length;
process.exitCode = met("must") === judged.length ? 0 : 1;
const of = `of ${judged.length} figures`;
console.log(`bench: ${met("must")} ${of} meet their must, ${met("goal")} their goal, ${seconds(started)} s`);

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
