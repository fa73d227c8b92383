"use client";

import { useEffect, useMemo, useState } from "react";
import type { FormField, FormModel, FormOption, FormSupply } from "@/lib/chart/form-model";

type Supplied = Readonly<Partial<Record<FormSupply["kind"], readonly FormOption[]>>>;

/** Options that are read again whenever one comes back to the page, as from writing a new one in another tab. */
export function useSupplied(
  model: FormModel,
  listSupplied: ((kind: FormSupply["kind"]) => Promise<readonly FormOption[]>) | null,
): Supplied {
  const [supplied, setSupplied] = useState<Supplied>({});
  const kinds = useMemo(
    () => [...new Set(model.sections.flatMap(({ fields }) => fields.flatMap(listSupplies)))],
    [model],
  );
  useEffect(() => {
    if (listSupplied === null || kinds.length === 0) return;
    const readAgain = () => {
      for (const kind of kinds)
        listSupplied(kind).then(
          (options) => setSupplied((now) => ({ ...now, [kind]: options })),
          // The options that are there stay; the next return tries again.
          () => undefined,
        );
    };
    addEventListener("focus", readAgain);
    return () => removeEventListener("focus", readAgain);
  }, [listSupplied, kinds]);
  return supplied;
}

function listSupplies(field: FormField): readonly FormSupply["kind"][] {
  if (field.kind === "list") return field.blank.flatMap(listSupplies);
  return "supply" in field && field.supply !== undefined ? [field.supply.kind] : [];
}
