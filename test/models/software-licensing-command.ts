// What the commands against the fake of software-licensing.io have in common.
import fc from "fast-check";
import type { operations } from "../../generated/software-licensing/types.js";
import type { SoftwareLicensingClient } from "../../src/software-licensing/index.js";
import { at, commandsOf, type Dialect, type ModelCommand, maybe } from "../support/model.js";
import type { Model } from "./software-licensing.js";

export type SoftwareLicensingCommand = ModelCommand<Model, keyof operations, SoftwareLicensingClient>;

/** A refusal is told by its kind and its detail. */
export const dialect: Dialect = {
  // Beside the member that is too much, others may break a rule as well.
  words: ({ detail = "" }) => /body\.colour: [^;]*/.exec(detail)?.[0] ?? detail,
  odd: "bad-request body.colour: must NOT have additional properties",
};

export const command = commandsOf<Model, keyof operations, SoftwareLicensingClient>(dialect);

/** How a request ends, by what the fake looks at in turn: with the first refusal that holds, or well. */
export function firstOf(...refusals: readonly (readonly [boolean, string])[]): string {
  return refusals.find(([holds]) => holds)?.[1] ?? "ok";
}

/** The rules of the document that a request breaks: they are told together. */
export function brokenRules(...rules: readonly (readonly [boolean, string])[]): readonly [boolean, string] {
  const broken = rules.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
  return [broken.length > 0, `bad-request ${broken.join("; ")}`];
}

/** The id that a drawn place means. */
export function pick(records: ReadonlyMap<string, unknown>, drawn: number): string {
  return at([...records.keys()], drawn) ?? "missing";
}

/** Few names, so that they meet. */
export const word = fc.noBias(fc.constantFrom("a", "b", "c", "d", "e"));

/** A limit. One is below 0, which is refused; one is no whole number, which some requests take. */
export const threshold = maybe(fc.constantFrom(0, 1, 2, 3, 1, 2, 1.5, -1));

/** What there is now that the model does not have: exactly one. */
export async function theNew<Item extends { readonly id: string }>(
  list: AsyncIterable<Item> | Iterable<Item>,
  known: ReadonlyMap<string, unknown>,
): Promise<Item> {
  const found: Item[] = [];
  for await (const item of list) if (!known.has(item.id)) found.push(item);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} new ones in place of one`);
  return first;
}
