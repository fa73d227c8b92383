import { LONGEST_TAG_UTF16, MOST_TAGS } from "./annotation";
import { type ImportIssue, isObject, type JsonObject, listUnread, nameValue, toList } from "./import-issue";

export type ReadBodies = {
  readonly body: string;
  readonly tags: readonly string[];
  readonly issues: readonly ImportIssue[];
};

type Part = { readonly text: string; readonly isTag: boolean; readonly path: string };
type ReadPart = { readonly part: Part | null; readonly issues: readonly ImportIssue[] };

const NOTE_PURPOSES = ["commenting", "replying"];
const NOTE_FORMATS = ["text/markdown", "text/plain"];

/**
 * Reads what an annotation of the W3C model says: its texts become one note, its texts for tagging tags.
 *
 * A body on another page becomes a link to it. Of a choice the first is taken, as the model has it.
 *
 * @param path - Of the annotation in its file.
 */
export function readBodies(annotation: JsonObject, path: string): ReadBodies {
  const { bodyValue, body } = annotation;
  const read: ReadPart[] =
    typeof bodyValue === "string"
      ? [{ part: { text: bodyValue, isTag: false, path: `${path}.bodyValue` }, issues: [] }]
      : toList(bodyValue).map(() => leftOut(`${path}.bodyValue`, "is no text"));
  toList(body).forEach((one, index) => {
    read.push(readBody(one, Array.isArray(body) ? `${path}.body.${index}` : `${path}.body`));
  });
  const parts = read.flatMap(({ part }) => (part === null ? [] : [part]));
  const texts = parts.filter(({ isTag }) => !isTag).map(({ text }) => text);
  const joined: readonly ImportIssue[] =
    texts.length > 1
      ? [{ path: `${path}.body`, kind: "changed", message: `are ${texts.length} texts, made into one note` }]
      : [];
  const tagged = takeTags(parts.filter(({ isTag }) => isTag));
  return {
    body: texts.join("\n\n"),
    tags: tagged.tags,
    issues: [...read.flatMap(({ issues }) => issues), ...joined, ...tagged.issues],
  };
}

function leftOut(path: string, message: string): ReadPart {
  return { part: null, issues: [{ path, kind: "left-out", message }] };
}

function readBody(body: unknown, path: string): ReadPart {
  if (typeof body === "string") return readLink(body, path);
  if (!isObject(body)) return leftOut(path, "is neither an address nor an object");
  const types = toList(body.type);
  if (types.includes("Choice") && Array.isArray(body.items)) {
    const { part, issues } = readBody(body.items[0], `${path}.items.0`);
    const others = body.items.slice(1).map((_, index) => ({
      path: `${path}.items.${index + 1}`,
      kind: "left-out" as const,
      message: "is another choice; the first was taken",
    }));
    return { part, issues: [...issues, ...others] };
  }
  if (typeof body.value === "string") return readText(body, body.value, path);
  const address = isObject(body.source) ? body.source.id : (body.source ?? body.id);
  if (typeof address !== "string") return leftOut(path, "is no text and has no address");
  const { part, issues } = readLink(address, path);
  const rest = listUnread(body, ["id", "type", "source"], path);
  return { part, issues: [...issues, ...(part === null ? [] : rest)] };
}

/** Only what a browser opens as a page becomes a link. */
function readLink(address: string, path: string): ReadPart {
  if (!/^https?:\/\/[^\s<>]+$/.test(address))
    return leftOut(path, `is no text and no page (${nameValue(address)})`);
  return {
    part: { text: `<${address}>`, isTag: false, path },
    issues: [{ path, kind: "changed", message: "stands on another page; kept as a link to it" }],
  };
}

function readText(body: JsonObject, value: string, path: string): ReadPart {
  const purposes = toList(body.purpose);
  const isTag = purposes.includes("tagging");
  const issues: ImportIssue[] = purposes
    .filter((one) => (isTag ? one !== "tagging" : !NOTE_PURPOSES.some((known) => known === one)))
    .map((one) => ({
      path: `${path}.purpose`,
      kind: "left-out",
      message: `is ${nameValue(one)}, no purpose known here`,
    }));
  const formats = toList(body.format).filter((one) => !NOTE_FORMATS.some((known) => known === one));
  if (formats.length > 0)
    issues.push({
      path: `${path}.format`,
      kind: "changed",
      message: `is ${formats.map(nameValue).join(", ")}; its characters are kept and read as Markdown`,
    });
  for (const type of toList(body.type))
    if (type !== "TextualBody" && type !== "Text")
      issues.push({
        path: `${path}.type`,
        kind: "left-out",
        message: `is ${nameValue(type)}, no type known here`,
      });
  issues.push(...listUnread(body, ["type", "value", "format", "purpose"], path));
  // White space alone says nothing; the rest of the body may still say something about it.
  if (value.trim() === "") return { ...leftOut(`${path}.value`, "is blank") };
  return { part: { text: value, isTag, path }, issues };
}

/** Takes the tags that can be kept; `path` of each is where it stands. */
export function takeTags(parts: readonly { readonly text: string; readonly path: string }[]): {
  readonly tags: readonly string[];
  readonly issues: readonly ImportIssue[];
} {
  const tags = new Set<string>();
  const issues: ImportIssue[] = [];
  for (const { text, path } of parts) {
    const fault = findTagFault(text, tags);
    if (fault === null) tags.add(text);
    else issues.push({ path, kind: "left-out", message: `is a tag that ${fault}` });
  }
  return { tags: [...tags], issues };
}

function findTagFault(tag: string, before: ReadonlySet<string>): string | null {
  if (tag.trim() === "") return "is blank";
  if (tag.length > LONGEST_TAG_UTF16) return `is longer than ${LONGEST_TAG_UTF16} characters`;
  if (/[\n\r\0]|\p{Surrogate}/u.test(tag)) return "holds a line break or a broken character";
  if (before.has(tag)) return "is there already";
  return before.size >= MOST_TAGS ? `is more than the ${MOST_TAGS} that a note can have` : null;
}
