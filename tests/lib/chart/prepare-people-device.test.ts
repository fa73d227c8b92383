import { describe, expect, it } from "vitest";
import { prepareDevice } from "../../../lib/chart/prepare-people-device";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";

describe("a device in words", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`, "Chrome on Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/147.0.0.0`, "Edge on Windows"],
    [`Mozilla/5.0 (Linux; Android 16; Pixel 9) ${CHROME}`, "Chrome on Android"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
      "Safari on an iPhone",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15",
      "Safari on a Mac",
    ],
    ["SomeTool/1.0 (Linux)", "A program on Linux"],
    ["Firefox/140.0", "Firefox"],
    ["curl/8.0", "An unknown program"],
    ["", "An unknown program"],
    [null, "An unknown program"],
  ])("%j is %j", (userAgent, expected) => {
    expect(prepareDevice(userAgent)).toBe(expected);
  });
});
