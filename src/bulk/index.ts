// `licensing-sdk/bulk`: many calls, one journal. For Node. It may import core/, never a client.
export { readJournalAbout } from "./file-journal.js";
export type { Journal, JournalRecord, JournalState } from "./journal.js";
export type { BulkCallOptions, BulkOptions } from "./options.js";
export type { BulkProgress, BulkReport, RowEnd, StopReason } from "./report.js";
export { runBulk } from "./run-bulk.js";
