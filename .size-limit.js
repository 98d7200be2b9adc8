// What an application's bundle may grow by, minified and compressed by gzip, for each subpath of the built package.
import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";

/** Fails a bundle that holds another package. Peers stay outside of it. */
const noStrangers = (peers) => ({
  name: "no-strangers",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) => {
      if (isBuiltin(path) || peers.includes(path)) return { path, external: true };
      const isOurs = /^licensing-sdk(?:\/|$)/.test(path);
      return isOurs ? undefined : { errors: [{ text: `the bundle would hold ${path}` }] };
    });
  },
});

const check = (name, limit, programs) => ({
  name,
  limit,
  ...programs,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: "esm",
    target: "es2022",
    // Without the `paths` of tsconfig.json, which lead to src/.
    tsconfigRaw: "{}",
    // The bundler that made dist/ names the files that share code once more than it has to.
    logOverride: { "ignored-bare-import": "silent" },
    plugins: [noStrangers(config.external)],
  }),
});

const entry = (name, limit) =>
  check(`licensing-sdk/${name}`, limit, { path: `dist/${name}.js`, import: { [`dist/${name}.js`]: "*" } });

const clients = (name, limit, names) =>
  check(name, limit, { path: "dist/clients.js", import: { "dist/clients.js": `{ ${names.join(", ")} }` } });

/** The values that the root declares; the file that it leads to has those of the clients too. */
async function valuesOfRoot() {
  const surface = await readFile(new URL("scripts/check-package/public-surface.txt", import.meta.url), "utf8");
  const [root = ""] = surface.split("\n\n");
  return [...root.matchAll(/^(?:class|function|const) (\w+)$/gm)].map(([, name]) => name);
}

// The first three are promised. The others are held a little above what they are, so that what comes in is seen.
export default [
  check("one Kaiten call", "10 kB", { path: "scripts/check-size/one-call.js" }),
  clients("the Kaiten client", "10 kB", ["createKaitenClient"]),
  clients("all three clients", "14 kB", ["createKaitenClient", "createSoftwareLicensingClient", "createFlexNetClient"]),
  clients("the software-licensing.io client", "10.5 kB", ["createSoftwareLicensingClient"]),
  clients("the FlexNet client", "9 kB", ["createFlexNetClient"]),
  clients("licensing-sdk", "1 kB", await valuesOfRoot()),
  entry("fake", "52 kB"),
  entry("msw", "0.8 kB"),
  entry("bulk", "7 kB"),
  entry("undici", "4 kB"),
];
