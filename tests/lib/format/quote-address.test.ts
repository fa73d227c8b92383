import { describe, expect, it } from "vitest";
import { quoteAddress } from "@/lib/format/quote-address";

describe("the address of a page at a quotation", () => {
  it("is the page itself without a quotation", () => {
    expect(quoteAddress("https://example.org/a", null)).toBe("https://example.org/a");
    expect(quoteAddress("https://example.org/a", "  ")).toBe("https://example.org/a");
  });

  it("looks for a short quotation whole", () => {
    expect(quoteAddress("https://example.org/a", "no compromise")).toBe(
      "https://example.org/a#:~:text=no%20compromise",
    );
  });

  it("looks for a long one by its ends", () => {
    const quote = "one two three four five six seven eight nine ten eleven twelve thirteen";
    expect(quoteAddress("https://example.org/a", quote)).toBe(
      "https://example.org/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
    );
  });

  it("encodes what a text fragment reserves", () => {
    expect(quoteAddress("https://example.org/a", "Article 5-like, ratified & more")).toBe(
      "https://example.org/a#:~:text=Article%205%2Dlike%2C%20ratified%20%26%20more",
    );
  });

  it("encodes it at both ends of a long one, where only the comma between them is bare", () => {
    const quote = "a-b, c & d one two three four five six seven eight nine ten “e”-f, g & h";
    const address = quoteAddress("https://example.org/a?x=1,2", quote);
    expect(address.split("#:~:text=")[1]?.split(",").map(decodeURIComponent)).toEqual([
      "a-b, c & d one",
      "ten “e”-f, g & h",
    ]);
    expect(address.split("#:~:text=")[1]).not.toMatch(/[-&]/);
  });

  it("replaces a fragment that the address has", () => {
    expect(quoteAddress("https://example.org/a#top", "no")).toBe("https://example.org/a#:~:text=no");
  });

  it("leaves out what the coder put in, keeping the longest run of the page's own words", () => {
    expect(quoteAddress("https://example.org/a", "on the [occupied] territory of Ukraine")).toBe(
      "https://example.org/a#:~:text=territory%20of%20Ukraine",
    );
  });
});
