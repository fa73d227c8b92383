"use client";

import { createContext, useContext } from "react";
import type { FormField, FormOption, FormSupply } from "@/lib/chart/form-model";
import type { FormValues } from "@/lib/format/form-values";
import type { FormFault } from "./record-form-answer";

/** What the fields of a form share: what is written, how it is changed, and what is wrong with it. */
export type FormEditing = {
  readonly values: FormValues;
  readonly set: (path: string, ...texts: readonly string[]) => void;
  readonly addItem: (list: Extract<FormField, { kind: "list" }>) => void;
  readonly removeItem: (list: string, place: number) => void;
  readonly faults: readonly FormFault[];
  /** What is not wrong but deserves a second look. */
  readonly doubts: readonly FormFault[];
  /** Options that were written since the form was opened, by kind. */
  readonly supplied: Readonly<Partial<Record<FormSupply["kind"], readonly FormOption[]>>>;
  /** Whether the browser runs the program: without it every button sends the form. */
  readonly alive: boolean;
};

export const FormEditingContext = createContext<FormEditing | null>(null);

/** The form that a field belongs to. @throws {Error} It stands in none. */
export function useFormEditing(): FormEditing {
  const editing = useContext(FormEditingContext);
  if (editing === null) throw new Error("a form's field stands in no form");
  return editing;
}

/** The id of the element that a field is written in. */
export const fieldId = (path: string) => `f-${path}`;
