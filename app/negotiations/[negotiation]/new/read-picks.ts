import type { MergePick } from "@/lib/domain/merge/merge-fields";

/** Reads what was chosen between two versions of a record, by the ids of the places where they differ. */
export function readPicks(form: FormData): Readonly<Record<string, MergePick>> {
  const picks = new Map<string, MergePick>();
  for (const [name, value] of form.entries()) {
    if (!name.startsWith("_pick.")) continue;
    const id = name.slice("_pick.".length);
    if (value === "theirs" || value === "mine") picks.set(id, value);
    if (value !== "edited") continue;
    const text = String(form.get(`_edit.${id}`) ?? "").replaceAll("\r\n", "\n");
    picks.set(id, { edited: text.trim() === "" ? null : text });
  }
  return Object.fromEntries(picks);
}
