// The model of the fake of FlexNet Operations: the entitlements that there should be, and the ids that are in use.
import type { Account, operations, Product } from "../../generated/flexnet/types.js";
import type {
  FlexNetFakeEntitlement,
  FlexNetFakeEntitlementSeed,
  FlexNetFakeLineItem,
  FlexNetFakeState,
} from "../../src/fake/index.js";
import type { FlexNetClient } from "../../src/flexnet/index.js";
import { at, commandsOf, type Dialect } from "../support/model.js";

/** What there should be. */
export interface FlexNetModel {
  readonly entitlements: FlexNetFakeEntitlement[];
  /** The ids of entitlements, line items and maintenance line items: one space. */
  readonly ids: Set<string>;
  /** The state of the fake, for ids that it made and no answer told. */
  readonly state: FlexNetFakeState;
}

/** Several reasons, in no order. */
export function refusal(reasons: readonly string[]): string {
  return `bad-request ${sorted(reasons.join("; "))}`;
}

function sorted(message: string): string {
  return message.split("; ").sort().join("; ");
}

/** A member that no request has, as a reason. */
export const odd = "body.colour: must NOT have additional properties";

export const dialect: Dialect = { words: ({ detail = "" }) => sorted(detail), odd: `bad-request ${odd}` };
export const command = commandsOf<FlexNetModel, keyof operations, FlexNetClient>(dialect);

export const missingEntitlement = "not-found The entitlement does not exist.";
export const missingLineItem = "not-found The line item does not exist.";

/** The account of what has none. */
export const unknownAccount: Account = {
  accountId: "UNKNOWN_ORG_UNIT",
  accountType: "UNKNOWN",
  partnerTierName: "END_CUSTOMER",
};

const editor: Product = { productName: "Editor", productVersion: "1.0" };

/** What each sequence begins with, as the fake takes it. */
export const seed: readonly FlexNetFakeEntitlementSeed[] = [
  { entitlementId: "first", lineItems: [{ activationId: "first-line", product: [editor], startDate: "2026-01-01" }] },
];

/** The same as a model. */
export function newModel(state: FlexNetFakeState): FlexNetModel {
  return {
    entitlements: [
      {
        entitlementId: "first",
        accounts: [unknownAccount],
        status: "draft",
        lineItems: [
          {
            activationId: "first-line",
            product: [{ ...editor }],
            startDate: "2026-01-01",
            orderType: "new_order",
            lineItemStatus: "draft",
          },
        ],
        maintenanceLineItems: [],
      },
    ],
    ids: new Set(["first", "first-line"]),
    state,
  };
}

/** The entitlement that a drawn place means, its id, and how a request for it ends where there is none. */
export function pick({ entitlements }: FlexNetModel, drawn: number) {
  const entitlement = at(entitlements, drawn);
  return { entitlement, entitlementId: entitlement?.entitlementId ?? "nothing" };
}

/** All line items of all entitlements. */
export function allLineItems({ entitlements }: FlexNetModel): FlexNetFakeLineItem[] {
  return entitlements.flatMap(({ lineItems }) => lineItems);
}

/** Takes an id into use: one that was sent, or one that the fake made. */
export function use(model: FlexNetModel, id: string | undefined): string {
  if (id === undefined || model.ids.has(id)) throw new Error(`the id ${id} is no new one`);
  model.ids.add(id);
  return id;
}

/** What became of the items of a request. */
export interface Verdict {
  readonly id: string | undefined;
  readonly reasons: readonly string[];
}

/** How a request with several items ends: it fails where all of them do. */
export function endOf(schema: readonly string[], verdicts: readonly Verdict[]): string {
  if (schema.length > 0) return refusal(schema);
  const refused = verdicts.filter(({ reasons }) => reasons.length > 0);
  return refused.length > 0 && refused.length === verdicts.length
    ? refusal(refused.flatMap(({ reasons }) => reasons))
    : "ok";
}

/** What an answer has to say of the items of a request, with the reasons in no order. */
export function answerOf(verdicts: readonly Verdict[]) {
  const someFailed = verdicts.some(({ reasons }) => reasons.length > 0);
  return {
    status: someFailed ? "partial_failure" : "success",
    responseItems: verdicts.map(({ id, reasons }) => ({
      ...(id !== undefined && { activationId: id }),
      ...(reasons.length > 0 ? { status: "failure", errorMsg: sorted(reasons.join("; ")) } : { status: "success" }),
    })),
  };
}

/** An answer with its reasons in no order. */
export function inNoOrder<Answer extends { readonly responseItems?: readonly { readonly errorMsg?: string }[] }>(
  answer: Answer,
) {
  const { responseItems = [] } = answer;
  return {
    ...answer,
    responseItems: responseItems.map((item) =>
      item.errorMsg === undefined ? item : { ...item, errorMsg: sorted(item.errorMsg) },
    ),
  };
}
