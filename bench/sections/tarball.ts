// How large the package is once it is installed.
import { run } from "../../scripts/run.js";
import { exactly } from "../pairs.js";
import type { Row } from "../report.js";

/** Asks npm what it would pack. */
export async function measureTarball(): Promise<Row[]> {
  const { ok, output, stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"]);
  if (!ok) throw new Error(output);
  const [packed]: readonly { unpackedSize: number; size: number; entryCount: number }[] = JSON.parse(stdout);
  if (packed === undefined) throw new Error("npm would pack nothing");
  return [
    {
      section: "tarball",
      figure: "unpacked",
      contender: "sdk",
      unit: "MB",
      value: exactly(packed.unpackedSize / 1e6),
      note: `${packed.entryCount} files, ${(packed.size / 1000).toFixed(1)} kB packed`,
      goal: "unpacked",
    },
  ];
}
