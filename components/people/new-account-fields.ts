import type { Field } from "./form-field";

/** The fields of an account that is being made. */
export const NEW_ACCOUNT_FIELDS: readonly Field[] = [
  {
    kind: "text",
    name: "name",
    label: "Name",
    autoComplete: "name",
    hint: "It stands beside what you write.",
  },
  { kind: "email", name: "email", label: "E-mail address", autoComplete: "username" },
  {
    kind: "password",
    name: "password",
    label: "Password",
    autoComplete: "new-password",
    hint: "At least 12 characters; a sentence is easy to keep in mind.",
  },
];
