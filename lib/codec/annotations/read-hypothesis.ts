import { type ImportIssue, isObject, type JsonObject, listUnread, toList } from "./import-issue";
import { takeTags } from "./read-bodies";
import { readInstant, readName } from "./read-origin";
import { readPassage } from "./read-passage";
import type { Addresses } from "./read-targets";
import { type ReadDraft, toAnnotationId } from "./read-web-annotation";

const READ = [
  ...["id", "created", "updated", "user", "user_info", "uri", "text", "tags", "target", "references"],
  ...["permissions", "hidden", "group"],
];
/** What a server writes for its own pages. */
const OF_THE_SERVER = ["links", "flagged", "consumer", "document", "mentions"];
const EVERYONE = "__world__";

/**
 * Reads one annotation of a Hypothesis export (`/api/search`, or the client's own export).
 *
 * A note that only its author may read, or that a moderator has hidden, is private here. An answer names all notes above
 * it; the last is the one that it answers. What the server writes for its own pages is listed by
 * {@link listServerFields}, once for the file.
 *
 * @param path - Its place in the file.
 */
export function readHypothesis(
  value: unknown,
  path: string,
  { findTarget }: Pick<Addresses, "findTarget">,
): ReadDraft {
  const skipped = (message: string): ReadDraft => ({
    draft: null,
    issues: [{ path, kind: "skipped", message }],
  });
  if (!isObject(value) || typeof value.id !== "string" || value.id === "") return skipped("has no id");
  const [target, ...others] = toList(value.target).filter(isObject);
  const address = [value.uri, target?.source].find((one) => typeof one === "string");
  const about = typeof address === "string" ? address : "";
  const passage = readPassage(target?.selector, `${path}.target.0.selector`);
  const tagged = takeTags(
    toList(value.tags).map((tag, index) => ({
      text: typeof tag === "string" ? tag : "",
      path: `${path}.tags.${index}`,
    })),
  );
  const [createdAt, updatedAt] = [readInstant(value.created), readInstant(value.updated)];
  const parent = toList(value.references).at(-1);
  const issues: ImportIssue[] = [
    ...others.map((_, index) => leftOut(`${path}.target.${index + 1}`, "is another target; a note has one")),
    ...passage.issues,
    ...tagged.issues,
    ...listUnread(value, [...READ, ...OF_THE_SERVER], path),
    ...(typeof value.group === "string" && value.group !== EVERYONE
      ? [leftOut(`${path}.group`, `is ${value.group}; groups are not known here`)]
      : []),
    ...(value.hidden === true
      ? [
          {
            path: `${path}.hidden`,
            kind: "changed" as const,
            message: "is hidden by a moderator; private here",
          },
        ]
      : []),
  ];
  return {
    draft: {
      path,
      id: toAnnotationId(value.id, []),
      target: about === "" ? null : findTarget(about),
      about,
      anchor: passage.anchor,
      body: typeof value.text === "string" && value.text.trim() !== "" ? value.text : "",
      tags: tagged.tags,
      author: readUser(value),
      createdAt,
      modifiedAt: updatedAt === createdAt ? null : updatedAt,
      replyTo: typeof parent === "string" ? toAnnotationId(parent, []) : null,
      resolved: false,
      private: value.hidden === true || isForAuthorOnly(value),
    },
    issues,
  };
}

const leftOut = (path: string, message: string): ImportIssue => ({ path, kind: "left-out", message });

/** Lists what the server has written for its own pages, each field once for all rows: nothing of it is kept. */
export function listServerFields(rows: readonly unknown[], path: string): readonly ImportIssue[] {
  return OF_THE_SERVER.flatMap((key) => {
    const count = rows.filter((row) => isObject(row) && hasContent(row[key])).length;
    const notes = count === 1 ? "1 note" : `${count} notes`;
    return count === 0
      ? []
      : [leftOut(`${path}*.${key}`, `is the other server's own and is not kept (${notes})`)];
  });
}

function hasContent(value: unknown): boolean {
  if (isObject(value)) return Object.keys(value).length > 0;
  return value !== false && toList(value).length > 0;
}

/** The name that is shown, else the account's without its server. */
function readUser({ user, user_info: info }: JsonObject): string | null {
  const shown = isObject(info) ? readName(info.display_name) : null;
  return shown ?? readName(typeof user === "string" ? user.replace(/^acct:([^@]*)@.*$/, "$1") : null);
}

function isForAuthorOnly({ permissions, user }: JsonObject): boolean {
  const readers = isObject(permissions) ? toList(permissions.read) : [];
  return readers.length > 0 && readers.every((reader) => reader === user);
}
