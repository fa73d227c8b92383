import { expect, test } from "vitest";
import { parseRecordPath, RECORD_KINDS } from "@/lib/filters/parse-record-path";

test.each(RECORD_KINDS)("the address of a record among the %s is read", (kind) => {
  expect(parseRecordPath(`/negotiations/n/${kind}/some-id`)).toEqual({
    negotiation: "n",
    kind,
    id: "some-id",
  });
});

test("an encoded name is read as it was typed", () => {
  expect(parseRecordPath("/negotiations/n/parties/%D0%A0%D0%A4")?.id).toBe("РФ");
});

test("a badly encoded name is read as it stands", () => {
  expect(parseRecordPath("/negotiations/n/parties/100%")?.id).toBe("100%");
});

test.each([
  "/",
  "/negotiations/n",
  "/negotiations/n/parties",
  "/negotiations/n/parties/",
  "/negotiations/n/zoo/x",
])("%s is not the address of a record", (path) => {
  expect(parseRecordPath(path)).toBeNull();
});
