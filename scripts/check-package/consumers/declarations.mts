// Every declaration of the package, as an ESM module gets them. `licensing-sdk/msw` is left out: its declarations name
// those of msw, which this program would then check too.
export type * as root from "licensing-sdk";
export type * as fake from "licensing-sdk/fake";
export type * as flexnet from "licensing-sdk/flexnet";
export type * as kaiten from "licensing-sdk/kaiten";
export type * as softwareLicensing from "licensing-sdk/software-licensing";
