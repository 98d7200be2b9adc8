// Texts that have never been anywhere, given away in the place of secrets, and the search for them.
import { randomBytes } from "node:crypto";

/** The canaries of one run. */
export interface Canaries {
  /** What all of them begin with. */
  readonly mark: string;
  /** The canary for a place, a word such as `token`: visible ASCII in lower case. */
  at(place: string): string;
  /** The first canary in a text, by its place; `encoded` for one as bytes, in base64 or as the bytes' numbers. */
  find(text: string): string | undefined;
}

/** New canaries, or those of a mark that another process drew. */
export function drawCanaries(mark = `canary${randomBytes(8).toString("hex")}`): Canaries {
  const plain = new RegExp(`${mark}_([a-z]+)_`);
  const bytes = Buffer.from(mark);
  const encoded = [
    ...[0, 1, 2].map((offset) => {
      // The first and the last characters also hang on what stands around it.
      const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
      return text.slice(offset === 0 ? 0 : 4, 24);
    }),
    bytes.toString("hex"),
    [...bytes].map((byte) => byte.toString(16)).join(" "),
    ...[", ", ",", "\n"].map((between) => bytes.join(between)),
  ];
  return {
    mark,
    at: (place) => `${mark}_${place}_`,
    find(text) {
      if (text.includes(mark)) return plain.exec(text)?.[1] ?? "cut";
      return encoded.some((form) => text.includes(form)) ? "encoded" : undefined;
    },
  };
}
