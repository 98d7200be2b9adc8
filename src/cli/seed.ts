// Makes the fakes of the sandbox from a JSON seed: `{ "kaiten": {…}, "software-licensing": {…}, "flexnet": {…} }`.
import { readFile } from "node:fs/promises";
import { isJsonObject } from "../core/problem.js";
import { parseJson } from "../core/read.js";
import {
  createFlexNetFake,
  createKaitenFake,
  createSoftwareLicensingFake,
  type FlexNetFakeOptions,
  type KaitenFakeOptions,
  type SoftwareLicensingFakeOptions,
} from "../fake/index.js";
import type { Served } from "../sandbox/control.js";
import { type ApiName, apis, isApiName } from "./apis.js";
import { UnreadableFileError } from "./usage.js";

type ListsOf<Options> = Readonly<Record<Exclude<keyof Options, "baseUrl" | "clock" | "accessTokenLifetimeMs">, true>>;

// What of the options of a fake can be written in JSON: lists, all of them.
const lists = {
  kaiten: {
    tokens: true,
    entitlements: true,
    licenses: true,
    grants: true,
    customers: true,
    instances: true,
    flags: true,
  } satisfies Partial<ListsOf<KaitenFakeOptions>>,
  "software-licensing": {
    userTokens: true,
    tokens: true,
    products: true,
    plans: true,
    entitlements: true,
    planEntitlements: true,
    customers: true,
    licenses: true,
    licenseEntitlements: true,
  } satisfies Partial<ListsOf<SoftwareLicensingFakeOptions>>,
  flexnet: { tokens: true, entitlements: true } satisfies ListsOf<FlexNetFakeOptions>,
} as const satisfies Readonly<Record<ApiName, object>>;

const makers = {
  kaiten: createKaitenFake,
  "software-licensing": createSoftwareLicensingFake,
  flexnet: createFlexNetFake,
} as const;

/** The fakes of a seed, with the tokens to call them by. */
export interface Seeded {
  readonly fakes: Readonly<Record<ApiName, Served>>;
  /** The first of the tokens that the seed lists for an API. */
  readonly tokens: Readonly<Partial<Record<ApiName, string>>>;
}

/** @throws {UnreadableFileError} for a file that cannot be read or is no seed; the message says where. */
export async function readSeed(file: string): Promise<Seeded> {
  const refuse = (why: string): never => {
    throw new UnreadableFileError("--seed", file, why);
  };
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new UnreadableFileError("--seed", file, cause);
  });
  const seed = parseJson(text);
  if (!isJsonObject(seed)) return refuse(seed === undefined ? "it is not JSON" : "give an object");
  const unknown = Object.keys(seed).find((name) => !isApiName(name));
  if (unknown !== undefined) return refuse(`${unknown}: there are ${Object.keys(apis).join(", ")}`);
  const optionsOf = (name: ApiName): Readonly<Record<string, readonly unknown[]>> => {
    const options = seed[name] ?? {};
    if (!isJsonObject(options)) return refuse(`${name}: give an object`);
    return Object.fromEntries(
      Object.entries(options).map(([member, value]) => {
        const place = `${name}.${member}`;
        if (!Object.hasOwn(lists[name], member)) refuse(`${place}: there are ${Object.keys(lists[name]).join(", ")}`);
        const holdsTexts = member.toLowerCase().endsWith("tokens");
        const isFit = (item: unknown): boolean => (holdsTexts ? typeof item === "string" : isJsonObject(item));
        if (Array.isArray(value) && value.every(isFit)) return [member, value];
        return refuse(`${place}: give a list of ${holdsTexts ? "texts" : "objects"}`);
      }),
    );
  };
  const make = (name: ApiName): Served => {
    try {
      // The fake itself judges what it is given.
      return Reflect.apply(makers[name], undefined, [optionsOf(name)]);
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      return refuse(`${name}: the fake cannot be made of it, ${error instanceof Error ? error.message : ""}`);
    }
  };
  const tokens = Object.keys(seed).flatMap((name) => {
    const [token] = isApiName(name)
      ? (optionsOf(name)[name === "software-licensing" ? "userTokens" : "tokens"] ?? [])
      : [];
    return typeof token === "string" ? [[name, token]] : [];
  });
  return {
    fakes: { kaiten: make("kaiten"), "software-licensing": make("software-licensing"), flexnet: make("flexnet") },
    tokens: Object.fromEntries(tokens),
  };
}
