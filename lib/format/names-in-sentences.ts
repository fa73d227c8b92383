import type { Issue, Party } from "../domain/model";

/** Words in a party's name that want "the" before it in a sentence. */
const WITH_ARTICLE =
  /\b(States|Kingdom|Union|Republic|Federation|Emirates|Commission|Alliance|Netherlands|Philippines|Nations|League|Government|Opposition|Movement|Party|Front|Council|Islands)\b/u;

/**
 * Names a party within a sentence.
 *
 * @example
 * partyInSentence({ shortName: "United States" }) // "the United States"
 */
export function partyInSentence(party: Pick<Party, "shortName">): string {
  return WITH_ARTICLE.test(party.shortName) ? `the ${party.shortName}` : party.shortName;
}

/**
 * Names an issue within a sentence: in lower case, but for words that are all capitals (NATO) or have some inside.
 *
 * @example
 * issueInSentence({ title: "Military posture" }) // "military posture"
 * issueInSentence({ title: "NATO membership" }) // "NATO membership"
 */
export function issueInSentence(issue: Pick<Issue, "title">): string {
  const [first = ""] = issue.title.split(/[\s-]/u, 1);
  const isName = /[\p{Lu}\p{N}]/u.test(first.slice(1));
  return isName ? issue.title : issue.title.slice(0, 1).toLowerCase() + issue.title.slice(1);
}
