// What the package consists of, as it would be published: which files, and how large.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Done, root, run } from "../run.js";

/** The most bytes, packed and unpacked: room for some operations more, and none for a folder that strayed in. */
const limits = { size: 400_000, unpackedSize: 1_500_000 };

const subpaths = ["index", "kaiten", "software-licensing", "flexnet", "fake", "msw", "bulk", "undici"];
const due = new Set([
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "SECURITY.md",
  "THIRD-PARTY-NOTICES.md",
  ...["kaiten.yaml", "software-licensing.yaml", "flexnet.yaml", "INFERRED.md"].map((name) => `openapi/${name}`),
  "dist/cli/licensing.js",
  ...["kaiten", "software-licensing", "flexnet"].flatMap((api) =>
    ["operation-details", "validators"].map((name) => `dist/generated/${api}-${name}.cjs`),
  ),
  ...["clients", "fake", "msw", "bulk", "undici"].flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]),
  ...subpaths.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.d.cts`]),
]);
/** What declarations share, and the parts of the command. These names are the bundler's. */
const shared = /^dist\/(?:cli\/[a-z-]+-[A-Z0-9]{8}\.js|[a-z-]+-[\w-]{8}\.d\.cts)$/;

/** A tarball, and what `npm pack` says of it. */
export interface Tarball {
  readonly file: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly paths: readonly string[];
}

/** Packs the package into a folder. */
export async function pack(folder: string): Promise<Tarball> {
  const { ok, output, stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
  const [packed] = ok ? (JSON.parse(stdout) as readonly Packed[]) : [];
  if (packed === undefined) throw new Error(`npm pack made no tarball:\n${output}`);
  const { filename, size, unpackedSize, files } = packed;
  return { file: join(folder, filename), size, unpackedSize, paths: files.map(({ path }) => path) };
}

interface Packed extends Pick<Tarball, "size" | "unpackedSize"> {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Whether the files are all of those that are due, and none beside them, and what is built holds nothing that strayed in. */
export async function checkFiles({ size, unpackedSize, paths }: Tarball): Promise<Done> {
  const built = paths.filter((path) => path.startsWith("dist/"));
  const texts = await Promise.all(built.map((path) => readFile(join(root, path), "utf8")));
  const faults = [
    ...[...due].filter((path) => !paths.includes(path)).map((path) => `missing: ${path}`),
    ...paths.filter((path) => !due.has(path) && !shared.test(path)).map((path) => `not meant to be there: ${path}`),
    // Of package.json only the version is imported, and no path of the machine that builds is written down.
    ...built
      .filter((_, index) => ["devDependencies", root].some((text) => texts[index]?.includes(text)))
      .map((path) => `holds package.json or a path of this machine: ${path}`),
    ...(size > limits.size ? [`the tarball has ${size} bytes, of at most ${limits.size}`] : []),
    ...(unpackedSize > limits.unpackedSize
      ? [`it has ${unpackedSize} bytes unpacked, of at most ${limits.unpackedSize}`]
      : []),
  ];
  return {
    ok: faults.length === 0,
    output: faults.join("\n"),
    note: `${paths.length} files, ${size} bytes, ${unpackedSize} unpacked`,
  };
}
