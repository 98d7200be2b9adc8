// What a consumer's type check costs: that of the programs of `npm run check:package`, in an empty project with the tarball.
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costJobs } from "../../scripts/check-package/cost.js";
import { makeProject } from "../../scripts/check-package/scratch.js";
import { pack } from "../../scripts/check-package/tarball.js";
import { compilers } from "../../scripts/run.js";
import { exactly } from "../pairs.js";
import type { Row } from "../report.js";

/** Has the programs checked by the first compiler. */
export async function measureTypes(): Promise<Row[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "licensing-sdk-bench-")));
  try {
    await makeProject(folder, (await pack(folder)).file);
    const jobs = await costJobs(folder);
    /** Of the job whose name has some words, the figure that its note has. */
    const figure = async (words: string, place: RegExp): Promise<number> => {
      const job = jobs.find(({ name }) => name.startsWith(`TypeScript ${compilers[0].version}: ${words}`));
      const { note = "", output } = (await job?.work()) ?? { output: `there is no job ${words}` };
      const found = place.exec(note)?.[1];
      if (found === undefined) throw new Error(output);
      return Number(found);
    };
    const row = { section: "types", contender: "sdk", unit: "count" } as const;
    return [
      {
        ...row,
        figure: "instantiations, an application in every style",
        value: exactly(await figure("cost of a type check", /\binstantiations (\d+) to/)),
      },
      {
        ...row,
        figure: "instantiations, every operation called",
        value: exactly(await figure("cost of all", /^(\d+) instantiations/)),
        note: `TypeScript ${compilers[0].version}`,
        goal: "instantiations",
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
