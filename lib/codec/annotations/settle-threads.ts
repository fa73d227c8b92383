import type { AnnotationDraft, ImportPlace } from "./annotation-draft";
import type { AnnotationTarget } from "./annotation-target";
import { type ImportIssue, nameValue } from "./import-issue";

/** A draft of which it is known what it is about and which note it answers. */
export type SettledDraft = AnnotationDraft & { readonly target: AnnotationTarget };

/**
 * Decides for each note which one it answers and what it is about.
 *
 * An answer to a note that is neither in the file nor here, or that ends in itself, becomes a note of its own. An answer
 * that says nothing of what it is about is about what the answered note is about. A note that is about nothing that
 * stands here is skipped.
 *
 * @param drafts - With different ids.
 * @returns In the order given.
 */
export function settleThreads(
  drafts: readonly AnnotationDraft[],
  { findNote }: Pick<ImportPlace, "findNote">,
): { readonly settled: readonly SettledDraft[]; readonly issues: readonly ImportIssue[] } {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const done = new Map<string, SettledDraft | null>();
  const issues: ImportIssue[] = [];
  const settle = (draft: AnnotationDraft): SettledDraft | null => {
    const { path, replyTo } = draft;
    const parent =
      replyTo === null ? null : done.has(replyTo) ? done.get(replyTo)?.target : findNote(replyTo);
    const isAlone = replyTo !== null && (parent ?? null) === null;
    const target = draft.target ?? parent ?? null;
    if (target === null) {
      const about = draft.about === "" ? "nothing" : nameValue(draft.about);
      issues.push({ path, kind: "skipped", message: `is about ${about}, for which nothing stands here` });
      return null;
    }
    if (isAlone)
      issues.push({
        path,
        kind: "changed",
        message: `answers ${replyTo}, which has not come in; on its own here`,
      });
    return { ...draft, target, replyTo: isAlone ? null : replyTo };
  };
  for (const draft of drafts) {
    // Answered notes first. A note that is met again on the way up answers itself; it counts as not come in.
    const line: AnnotationDraft[] = [];
    const seen = new Set<string>();
    for (let at: AnnotationDraft | undefined = draft; at !== undefined; ) {
      if (done.has(at.id) || seen.has(at.id)) break;
      seen.add(at.id);
      line.push(at);
      at = at.replyTo === null ? undefined : byId.get(at.replyTo);
    }
    const top = line.at(-1);
    if (top?.replyTo != null && seen.has(top.replyTo)) done.set(top.replyTo, null);
    for (const one of line.reverse()) done.set(one.id, settle(one));
  }
  return { settled: drafts.flatMap(({ id }) => done.get(id) ?? []), issues };
}
