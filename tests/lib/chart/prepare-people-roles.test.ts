import { describe, expect, it } from "vitest";
import { ROLES } from "../../../lib/auth/actor";
import { prepareRole, ROLE_CHOICES } from "../../../lib/chart/prepare-people-roles";

describe("roles in words", () => {
  it("are those of the policy, in its order", () => {
    expect(ROLE_CHOICES.map(({ value }) => value)).toEqual(ROLES);
  });

  it("say what they allow; an unknown one stands as it is", () => {
    expect(prepareRole("analyst")).toMatchObject({
      name: "Analyst",
      meaning: expect.stringContaining("statements"),
    });
    expect(prepareRole("guest")).toEqual({ name: "guest", meaning: "" });
  });
});
