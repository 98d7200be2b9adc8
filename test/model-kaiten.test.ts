// The fake of Kaiten against a model: whatever is done in whatever order, its rules hold.
import { expect, test } from "vitest";
import { operationDetails } from "../generated/kaiten/operation-details.js";
import { createKaitenFake } from "../src/fake/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { dialect } from "./models/kaiten.js";
import { customerCommands, customerMoves } from "./models/kaiten-customers.js";
import { entitlementCommands, entitlementMoves } from "./models/kaiten-entitlements.js";
import { grantCommands, grantMoves } from "./models/kaiten-grants.js";
import { instanceCommands } from "./models/kaiten-instances.js";
import { invariantsOf } from "./models/kaiten-invariants.js";
import { licenseCommands, licenseMoves } from "./models/kaiten-licenses.js";
import { checkLists, listCommands, pagingCommands } from "./models/kaiten-lists.js";
import { newModel, seed } from "./models/kaiten-seed.js";
import { report, usageCommands } from "./models/kaiten-usage.js";
import { neglected, quickFetch, reachesAll, runSequences, sequences } from "./support/model.js";

test("sequences of at least 20 operations keep the rules of the fake", { timeout: 120_000 }, async () => {
  const { kept, endings } = await runSequences({
    themes: [
      [
        ...licenseCommands,
        ...grantCommands,
        ...entitlementCommands,
        ...customerCommands,
        ...instanceCommands,
        ...usageCommands,
        ...listCommands,
      ],
      [...licenseCommands, ...licenseCommands, ...instanceCommands, ...listCommands],
      [...grantCommands, ...entitlementCommands, ...usageCommands],
      [...grantMoves, ...entitlementMoves, report, report],
      [...customerMoves, ...pagingCommands],
      licenseMoves,
      [...customerCommands, ...instanceCommands, ...usageCommands, ...listCommands],
    ],
    begin(counted) {
      const model = newModel();
      const fake = createKaitenFake({ ...seed, tokens: ["ksh_test"], clock: model.clock });
      const { baseUrl, state } = fake;
      const fetch = quickFetch(fake);
      const [client, stranger] = ["ksh_test", "ksh_other"].map((token) =>
        createKaitenClient({ baseUrl, token, fetch, retry: false }),
      );
      if (client === undefined || stranger === undefined) throw new Error("two tokens make two clients");
      const checkState = invariantsOf(model, state);
      // Of what happened the number is enough: the texts are long, and the lists show them.
      const picture = (): string => JSON.stringify({ ...state, auditTrail: state.auditTrail.length });
      return { model, world: { fake, client, stranger, picture, checkState, executed: 0, endings: counted } };
    },
    finish: checkLists,
  });
  expect(kept).toBe(sequences);
  if (!reachesAll) return;
  expect(neglected(Object.keys(operationDetails), endings, dialect)).toEqual({
    succeeded: [],
    lost: [],
    refused: ["evaluateAllFlags"],
  });
});
