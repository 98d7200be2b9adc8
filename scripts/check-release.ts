// `npm run check:release -- v1.2.3`: whether what is checked out is what a tag says it is, and is ready to be published.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import lock from "../package-lock.json" with { type: "json" };
import { root } from "./run.js";

const [tag] = process.argv.slice(2);
const { version } = manifest;
const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8");
const pending = (await readdir(join(root, ".changeset"))).filter((file) => file.endsWith(".md"));

const faults = [
  ...(tag === `v${version}` ? [] : [`the tag is ${tag ?? "missing"}, and the version is ${version}`]),
  ...(lock.version === version && lock.packages[""].version === version
    ? []
    : ["package-lock.json has another version"]),
  ...(changelog.split("\n").includes(`## ${version}`) ? [] : [`CHANGELOG.md has no heading "## ${version}"`]),
  ...pending.map((file) => `.changeset/${file} is in no version yet`),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
console.log(`check:release: ${faults.length === 0 ? `ready to publish ${version}` : `${faults.length} faults`}`);
