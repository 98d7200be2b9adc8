// Feature flags in the fake of Kaiten, evaluated by OFREP: each has the one value that the seed gave it.
import type { EvaluationFailure, EvaluationSuccess, operations } from "../../../generated/kaiten/types.js";
import type { Resolvers } from "../resolver.js";
import { evaluationFailure } from "./refusals.js";
import type { KaitenFakeFlag, KaitenFakeState } from "./state.js";

/** The resolvers of the evaluation of flags. */
export function flagResolvers(
  state: KaitenFakeState,
): Pick<Resolvers<operations>, "evaluateFlag" | "evaluateAllFlags"> {
  return {
    evaluateFlag({ path: { key } }) {
      const flag = state.flags.find((each) => each.key === key);
      if (flag === undefined) {
        return evaluationFailure(400, {
          key,
          errorCode: "FLAG_NOT_FOUND",
          errorDetails: "there is no flag of this key",
        });
      }
      const result = evaluated(flag);
      // Inferred: that a flag which cannot be evaluated is a 400 whatever the reason is.
      return "errorCode" in result ? evaluationFailure(400, result) : { status: 200, body: result };
    },

    evaluateAllFlags({ header }) {
      const body = { flags: state.flags.map(evaluated) };
      const etag = `"${hash(JSON.stringify(body))}"`;
      const known = header?.["If-None-Match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
      if (known.includes(etag) || known.includes("*")) return { status: 304, body: undefined, headers: { etag } };
      return { status: 200, body, headers: { etag } };
    },
  };
}

function evaluated(flag: KaitenFakeFlag): EvaluationSuccess | EvaluationFailure {
  return "errorCode" in flag ? flag : { reason: "STATIC", ...flag };
}

/** FNV-1a, of 32 bits: enough to tell the answers of one fake apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
