// The fake of FlexNet Operations against a model: whatever is done in whatever order, its rules hold.
import { expect, test } from "vitest";
import { operationDetails } from "../generated/flexnet/operation-details.js";
import { createFlexNetFake } from "../src/fake/index.js";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { dialect, newModel, seed } from "./models/flexnet.js";
import { changingCommands } from "./models/flexnet-changing.js";
import { creatingCommands } from "./models/flexnet-creating.js";
import { checkState } from "./models/flexnet-invariants.js";
import { checkLists, listCommands } from "./models/flexnet-lists.js";
import { neglected, quickFetch, reachesAll, runSequences, sequences } from "./support/model.js";

test("sequences of at least 20 operations keep the rules of the fake", { timeout: 120_000 }, async () => {
  const { kept, endings } = await runSequences({
    themes: [
      [...creatingCommands, ...changingCommands, ...listCommands],
      [...creatingCommands.slice(0, 3), ...changingCommands, ...changingCommands],
    ],
    begin(counted) {
      const fake = createFlexNetFake({ entitlements: seed, tokens: ["rna_test"] });
      const { baseUrl, state } = fake;
      const fetch = quickFetch(fake);
      const model = newModel(state);
      const clientOf = (token: string) => createFlexNetClient({ baseUrl, token, fetch, retry: false });
      return {
        model,
        world: {
          fake,
          client: clientOf("rna_test"),
          stranger: clientOf("rna_other"),
          picture: () => JSON.stringify(state),
          checkState: () => checkState(model, state),
          executed: 0,
          endings: counted,
        },
      };
    },
    finish: checkLists,
  });
  expect(kept).toBe(sequences);
  if (!reachesAll) return;
  expect(neglected(Object.keys(operationDetails), endings, dialect)).toEqual({ succeeded: [], lost: [], refused: [] });
});
