import { describe, expect, it } from "vitest";
import { isAllowedRequest, toAllowedHosts } from "../../../../lib/cli/front/allowed-hosts";
import { ALLOWED_FORMS, REFUSED_FORMS } from "../support/host-forms";

const allowed = toAllowedHosts({
  host: "127.0.0.1",
  port: 3000,
  further: ["desk.example", "desk.example:8443"],
});

describe("requests that are answered", () => {
  it.each(ALLOWED_FORMS(3000))("$why", ({ hosts, url }) => {
    expect(isAllowedRequest({ url, rawHeaders: hosts.flatMap((host) => ["Host", host]) }, allowed)).toBe(
      true,
    );
  });

  it("further names count with the port listened on, with their own, and without one", () => {
    for (const host of ["desk.example", "desk.example:3000", "desk.example:8443"]) {
      expect(isAllowedRequest({ url: "/", rawHeaders: ["host", host] }, allowed)).toBe(true);
    }
    expect(isAllowedRequest({ url: "/", rawHeaders: ["host", "desk.example:1"] }, allowed)).toBe(false);
  });

  it("a browser leaves port 80 out", () => {
    const at80 = toAllowedHosts({ host: "::1", port: 80, further: [] });
    expect(isAllowedRequest({ url: "/", rawHeaders: ["HOST", "[::1]"] }, at80)).toBe(true);
  });
});

describe("requests that are refused", () => {
  it("are of at least 40 forms", () => expect(REFUSED_FORMS(3000).length).toBeGreaterThanOrEqual(40));

  it.each(REFUSED_FORMS(3000))("$why", ({ hosts, url }) => {
    expect(isAllowedRequest({ url, rawHeaders: hosts.flatMap((host) => ["Host", host]) }, allowed)).toBe(
      false,
    );
  });

  it("an address that stands for all addresses is no name, although it is listened on", () => {
    for (const host of ["0.0.0.0", "::"]) {
      const everywhere = toAllowedHosts({ host, port: 3000, further: [] });
      expect([...everywhere]).toEqual(["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]);
    }
  });

  it("a header's value is never taken for its name", () => {
    const rawHeaders = ["x-note", "host", "127.0.0.1:3000", "host"];
    expect(isAllowedRequest({ url: "/", rawHeaders }, allowed)).toBe(false);
  });
});
