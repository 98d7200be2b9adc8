// What `npm run build` makes of src/: each subpath of the package as ESM and as CJS, with declarations for both.
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { shorten } from "./scripts/shorten.js";

/** Each subpath, and where its declarations begin. */
const subpaths = Object.fromEntries(
  ["index", "kaiten", "software-licensing", "flexnet", "fake", "msw", "bulk", "undici"].map((name) => [
    name,
    name === "index" ? "src/index.ts" : `src/${name}/index.ts`,
  ]),
);
const { msw = "", bulk = "", undici = "", fake = "" } = subpaths;

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const apis = ["kaiten", "software-licensing", "flexnet"];
/** What is generated for the fakes and the command is the larger half of the package: there once, for ESM and CJS. */
const data = ["validators", "operation-details"];

/** Leaves out of a bundle what has a file of its own in dist/, to which `place` leads. */
const apart = (filter: RegExp, place: (path: string) => string): Plugin => ({
  name: "apart",
  setup: ({ onResolve }) => {
    onResolve({ filter }, ({ path }) => ({ path: place(path), external: true }));
  },
});

const dataApart = (dist: string): Plugin =>
  apart(/\/generated\/.+\/(?:validators|operation-details)\.js$/, (path) => {
    return `${dist}/generated/${basename(dirname(path))}-${basename(path, ".js")}.cjs`;
  });

/**
 * Of undici the Agent, without what it would need for HTTP/2 and for forms: a fifth of the whole. Its parser is there twice,
 * and neither is small: the one that runs on every processor is kept, compressed. The paths are those of the pinned version;
 * where they lead nowhere any more, the build fails.
 */
const partsOfUndici: Plugin = {
  name: "parts-of-undici",
  setup: ({ onResolve, onLoad, onEnd }) => {
    const parser: Uint8Array = createRequire(import.meta.url)("undici/lib/llhttp/llhttp-wasm.js");
    const packed = brotliCompressSync(parser).toString("base64");
    const parts: Readonly<Record<string, string>> = {
      undici: 'export { default as Agent } from "undici/lib/dispatcher/agent.js";',
      "./client-h2.js": "",
      "../web/fetch/body.js": "",
      // Asked for where the other cannot be had.
      "../llhttp/llhttp-wasm.js": "",
      "../llhttp/llhttp_simd-wasm.js": `
        const { brotliDecompressSync } = require("node:zlib");
        module.exports = brotliDecompressSync(Buffer.from("${packed}", "base64"));`,
    };
    const due = new Set(Object.keys(parts));
    onResolve(
      { filter: /^undici$|^\.\.?\/(?:client-h2|web\/fetch\/body|llhttp\/llhttp(?:_simd)?-wasm)\.js$/ },
      ({ path }) => {
        due.delete(path);
        return { path, namespace: "undici" };
      },
    );
    onLoad({ filter: /./, namespace: "undici" }, ({ path }) => {
      return { contents: parts[path] ?? "", resolveDir: import.meta.dirname };
    });
    onEnd(() => ({ errors: [...due].map((path) => ({ text: `undici has no ${path} any more` })) }));
  },
};

/**
 * One file, src/clients.js, is what the root and the three clients lead to, and the others take the error classes of it:
 * otherwise an error of one subpath would be no instance of the class that another exports.
 */
const errorsApart = (file: string): Plugin => apart(/^\.(?:\.\/core)?\/errors\.js$/, () => file);

const shortened: NonNullable<Options["plugins"]>[number] = {
  name: "shortened",
  renderChunk: async (code) => ({ code: await shorten(code) }),
};

const shared: Options = {
  format: "esm",
  splitting: false,
  platform: "neutral",
  target: ["es2022", "node20"],
  external: ["msw", "undici", /^node:/],
  minify: false,
  silent: true,
  plugins: [shortened],
};

/**
 * As CJS, made of the ESM: tsup's own way to do so would also write `?.` and `??` as calls of helpers, which is slower and
 * shows in every stack.
 */
const cjs: Options = {
  ...shared,
  outExtension: () => ({ js: ".cjs" }),
  plugins: [
    shortened,
    {
      name: "esm-to-cjs",
      renderChunk: async (code) =>
        await transform(code, {
          format: "cjs",
          // Then the names of the exports are written where Node finds them, so ESM can import them.
          platform: "node",
          target: "node20",
          minifyWhitespace: true,
          lineLimit: 120,
        }),
    },
  ],
};

const clients = { clients: "src/clients.js" };

export default defineConfig([
  { ...shared, entry: clients },
  { ...cjs, entry: clients },
  // The fakes are there once: scripts/build.ts writes a module that has them of the one for CJS.
  { ...shared, entry: { msw, bulk, undici }, esbuildPlugins: [dataApart("."), errorsApart("./clients.js")] },
  { ...cjs, entry: { msw, bulk, undici, fake }, esbuildPlugins: [dataApart("."), errorsApart("./clients.cjs")] },
  // Types for both: scripts/build.ts writes a declaration for ESM that names them.
  { ...shared, entry: subpaths, format: "cjs", dts: { only: true } },
  {
    entry: Object.fromEntries(
      apis.flatMap((api) =>
        data.map((name) => [`${api}-${name}`, `generated/${api}/${name}.${name === "validators" ? "js" : "ts"}`]),
      ),
    ),
    outDir: "dist/generated",
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    silent: true,
  },
  {
    // The command, with all that it needs in it, in parts that it loads as it needs them.
    entry: { licensing: "src/cli/main.ts" },
    esbuildPlugins: [
      dataApart(".."),
      partsOfUndici,
      // The command calls the package as everybody does.
      apart(/^\.\.\/(?:bulk|fake)\/index\.js$/, (path) => `${dirname(path)}.js`),
      apart(/^\.\.\/[a-z-]+\/client\.js$/, () => "../clients.js"),
    ],
    outDir: "dist/cli",
    format: "esm",
    platform: "node",
    target: "node20",
    splitting: true,
    minify: true,
    silent: true,
    noExternal: ["commander", "openapi-fetch", "undici"],
    // commander and undici are CommonJS.
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  },
]);
