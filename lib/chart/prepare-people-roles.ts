/** A role in a negotiation, from the least rights to the most, and what it allows. */
export const ROLE_CHOICES = [
  { value: "reader", name: "Reader", meaning: "reads everything, and who changed what" },
  { value: "analyst", name: "Analyst", meaning: "also writes statements, demands and sources" },
  {
    value: "editor",
    name: "Editor",
    meaning: "also writes rounds, parties and issues, merges records, undoes changes",
  },
  { value: "owner", name: "Owner", meaning: "also manages people and public reading" },
] as const;

/**
 * Writes a role for people.
 *
 * @returns The word and what the role allows; a role that is not known stands as it is.
 */
export function prepareRole(role: string): { readonly name: string; readonly meaning: string } {
  return ROLE_CHOICES.find(({ value }) => value === role) ?? { name: role, meaning: "" };
}
