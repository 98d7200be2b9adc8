// Writes generated/ and the generated parts of the README from the documents in openapi/. With `--check` it writes
// nothing and fails where a file is not what the documents make of it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readDocument } from "./generate/document.js";
import { writeErrors } from "./generate/errors.js";
import { writeOperationDetails } from "./generate/operation-details.js";
import { writeOperations } from "./generate/operations.js";
import { writeInferred, writeReadme } from "./generate/readme.js";
import { writeTypes } from "./generate/types.js";
import { writeFormats, writeValidators, writeValidatorTypes } from "./generate/validators.js";

const check = process.argv.includes("--check");
const documents = await Promise.all(["kaiten", "software-licensing", "flexnet"].map(readDocument));

const files = new Map<string, string>();
for (const document of documents) {
  const folder = `generated/${document.name}`;
  const header = `// Written by \`npm run generate\` from ${document.file}. Do not edit.\n`;
  files.set(`${folder}/types.ts`, header + (await writeTypes(document)));
  files.set(`${folder}/errors.ts`, header + writeErrors(document));
  files.set(`${folder}/operations.ts`, header + writeOperations(document));
  files.set(`${folder}/operation-details.ts`, header + writeOperationDetails(document));
  files.set(`${folder}/validators.js`, header + (await writeValidators(document)));
  files.set(`${folder}/validators.d.ts`, header + writeValidatorTypes(document));
}
files.set(
  "generated/formats.js",
  `// Written by \`npm run generate\` from ajv-formats. Do not edit.\n${await writeFormats()}`,
);
files.set("README.md", writeReadme(await readFile("README.md", "utf8"), documents));
files.set("openapi/INFERRED.md", writeInferred(documents));

const stale: string[] = [];
for (const [file, text] of files) {
  if (text === (await readFile(file, "utf8").catch(() => undefined))) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (check && stale.length > 0) {
  console.error(`not what the documents make of it: ${stale.join(", ")}`);
  console.log("generate: run `npm run generate` and commit what it changes");
  process.exitCode = 1;
} else {
  console.log(`generate: ${files.size} files, ${check ? "all up to date" : `${stale.length} written`}`);
}
