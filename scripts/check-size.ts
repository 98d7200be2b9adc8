// `npm run check:size`: what an application's bundle grows by, and whether that is within the limits of .size-limit.js.
import { runTool } from "./run.js";

/** What size-limit says of a bundle, in bytes. */
interface Size {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

const { output, stdout } = await runTool("size-limit/bin.js", ["--json"]);
// Where a bundle cannot be made, it is an object that says why, or nothing.
const sizes: readonly Size[] = stdout.startsWith("[") ? JSON.parse(stdout) : [];
const over = sizes.filter(({ passed }) => !passed);
process.exitCode = sizes.length > 0 && over.length === 0 ? 0 : 1;
if (sizes.length === 0) console.error(output);
else console.log(`${"bundle".padEnd(34)}   gzip  limit`);
for (const { name, passed, size, sizeLimit } of sizes) {
  console.log(`${name.padEnd(34)} ${`${size}`.padStart(6)} ${`${sizeLimit}`.padStart(6)}${passed ? "" : "  EXCEEDED"}`);
}
console.log(`check:size: ${over.length} of ${sizes.length} limits exceeded`);
