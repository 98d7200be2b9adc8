// What `licensing-sdk` and the subpath of each client lead to in dist/: one file, so that there is one of each error class,
// and that a program which uses two of them reads it once. The declarations of each subpath name its own exports alone. No
// TypeScript, which would refuse that types of two subpaths have the same name.
export * from "./flexnet/index.ts";
export * from "./index.ts";
export * from "./kaiten/index.ts";
export * from "./software-licensing/index.ts";
