import { expect, test } from "vitest";
import { tellAsOf } from "../../../../lib/cli/front/tell-as-of";

const NAME = "x-standpoint-as-of";

test.each([
  ["a day", "/negotiations/n?asOf=2026-01-31", "2026-01-31"],
  ["of several the first", "/n?round=r&asOf=2026-01-31&asOf=2026-02-01", "2026-01-31"],
  ["what is no day, for the page to say so", "/n?asOf=%C3%BCbermorgen", "%C3%BCbermorgen"],
  ["what would end a header, encoded", "/n?asOf=a%0D%0Ab", "a%0D%0Ab"],
  ["no more than a day could be long", `/n?asOf=${"😀".repeat(500)}`, encodeURIComponent("😀".repeat(60))],
  ["nothing where the address says nothing", "/n?round=r", undefined],
  ["nothing where there is no query", "/n", undefined],
])("the pages are told %s", (_what, url, told) => {
  const request = { url, headers: { [NAME]: "1999-01-01" } };
  tellAsOf(request);
  expect(request.headers[NAME]).toBe(told);
});
