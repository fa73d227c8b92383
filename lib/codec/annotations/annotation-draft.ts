import type { StoredAnchor } from "../../domain/anchors/text-anchor";
import type { AnnotationTarget } from "./annotation-target";

/** A note as it was read, before it is known whether the note that it answers has come in too. */
export type AnnotationDraft = {
  /** Its place in the file, for what is said about it. */
  readonly path: string;
  readonly id: string;
  /** Null: that of the note that it answers. */
  readonly target: AnnotationTarget | null;
  /** What the file names as its target, for what is said where nothing here stands for it. */
  readonly about: string;
  readonly anchor: StoredAnchor | null;
  readonly body: string;
  readonly tags: readonly string[];
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
  /** Id of the note that it answers. */
  readonly replyTo: string | null;
  readonly resolved: boolean;
  readonly private: boolean;
};

/** What is known of the place that annotations come into. */
export type ImportPlace = {
  /** The negotiation's absolute address, without a slash at its end. */
  readonly base: string;
  /** What stands here for the page of an address, such as the text of the source with it; null: nothing. */
  readonly findTarget: (address: string) => AnnotationTarget | null;
  /** What a note that is here already is about; null: there is no such note. */
  readonly findNote: (id: string) => AnnotationTarget | null;
  /** Instant of the import in UTC to the millisecond, for a note that has none of its own. */
  readonly importedAt: string;
  /** For a note that names no author. */
  readonly importedBy: string;
};
