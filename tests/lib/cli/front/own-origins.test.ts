import { describe, expect, it } from "vitest";
import { toOwnOrigins } from "../../../../lib/cli/front/own-origins";

const of = (where: Partial<Parameters<typeof toOwnOrigins>[0]>) => [
  ...toOwnOrigins({ host: "127.0.0.1", port: 3000, further: [], origin: null, ...where }),
];

describe("the program's own origins", () => {
  it("are the names of this machine with the port listened on, and http alone", () => {
    expect(of({})).toEqual(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"]);
    expect(of({ host: "127.0.0.2" })).toContain("http://127.0.0.2:3000");
  });

  it("leave out the port that a browser leaves out", () => {
    expect(of({ port: 80 })).toEqual(["http://localhost", "http://127.0.0.1", "http://[::1]"]);
    expect(of({ further: ["desk.example:443", "desk.example:80"] }).slice(3)).toEqual([
      "http://desk.example:443",
      "https://desk.example",
      "http://desk.example",
      "https://desk.example:80",
    ]);
  });

  it("are those of a proxy's names with either scheme, with and without the port listened on", () => {
    expect(of({ further: ["desk.example"] }).slice(3)).toEqual([
      "http://desk.example",
      "https://desk.example",
      "http://desk.example:3000",
      "https://desk.example:3000",
    ]);
  });

  it("hold the origin of team mode as it was set, and no other scheme of it", () => {
    expect(of({ origin: "https://desk.example" }).slice(3)).toEqual(["https://desk.example"]);
  });
});
