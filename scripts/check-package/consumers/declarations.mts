// Every declaration of the package, as an ESM module gets them.
export type * as root from "licensing-sdk";
export type * as fake from "licensing-sdk/fake";
export type * as flexnet from "licensing-sdk/flexnet";
export type * as kaiten from "licensing-sdk/kaiten";
export type * as msw from "licensing-sdk/msw";
export type * as softwareLicensing from "licensing-sdk/software-licensing";
