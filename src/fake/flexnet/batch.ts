// Requests of FlexNet Operations with several line items, of which each is taken or refused by itself.
import type { LineItemResponse, LineItemResult, StatusMessage } from "../../../generated/flexnet/types.js";
import { flexNetFailure } from "./refusals.js";

/**
 * The answer to items that are taken one after another. `take` answers the reasons against an item, or takes it and answers
 * its activation id.
 *
 * Inferred: all of it. As in SOAP each item stands or falls by itself, and the results are those of GraphQL. That a success
 * is answered where one item is taken, and 400 where none is, was decided.
 */
export function answerEach<Status extends 200 | 201, Item extends { readonly activationId?: string }>(
  status: Status,
  name: string,
  items: readonly Item[],
  take: (item: Item, place: string) => readonly string[] | string,
): { status: Status; body: LineItemResponse } | { status: 400; body: StatusMessage } {
  const refused: string[] = [];
  const responseItems = items.map((item, index): LineItemResult => {
    const taken = take(item, `body.${name}[${index}]`);
    if (typeof taken === "string") return { activationId: taken, status: "success" };
    refused.push(...taken);
    const { activationId } = item;
    return { ...(activationId !== undefined && { activationId }), ...failure(taken) };
  });
  const failed = responseItems.filter(({ errorMsg }) => errorMsg !== undefined).length;
  if (failed > 0 && failed === items.length) return { status: 400, body: flexNetFailure(...refused) };
  return { status, body: { status: failed > 0 ? "partial_failure" : "success", responseItems } };
}

/** The result of an item that was refused: the words are those of a refusal of the whole. */
function failure(reasons: readonly string[]): LineItemResult {
  const { status = "failure", message = "" } = flexNetFailure(...reasons);
  return { status, errorMsg: message };
}
