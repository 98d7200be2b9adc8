// What the stub and the server answer, so that a call reads the same bytes over both.

const json = { "content-type": "application/json", "x-request-id": "req-1" };
const license = JSON.stringify({ id: "lic-1", slug: "enterprise", name: "Enterprise", status: "PUBLISHED" });
const problem = JSON.stringify({
  type: "https://docs.kaiten.sh/problems/license-not-found",
  title: "Not Found",
  status: 404,
  detail: "There is no such licence.",
  code: "GetLicense.NotFound",
});

/** The answers, by the operation that they belong to. */
export const answers = {
  get: { status: 200, headers: json, body: license },
  post: { status: 201, headers: json, body: license },
  problem: { status: 404, headers: { ...json, "content-type": "application/problem+json" }, body: problem },
};
