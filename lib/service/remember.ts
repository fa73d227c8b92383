import "server-only";
import type { NegotiationRef } from "../domain/as-of/negotiation-ref";
import { openRecord } from "./open-record";

/** Answers kept in this process. An answer of the shipped case is 10 to 500 kB, so that this is some tens of MB. */
const CAPACITY = 200;

const answers = new Map<string, Promise<unknown>>();

/**
 * Answers a question about a negotiation from memory while its revision stands, and works it out otherwise.
 *
 * The revision is read every time, so that any number of processes are right without telling each other of writes:
 * an old answer is never asked for again and falls out. One flight per question; a failed one is forgotten.
 * What was recorded at some time is remembered under the reference that asks for it: its ids and links are others.
 *
 * @param question - Names the question and its parameters; equal texts must mean equal answers.
 * Every answer about a negotiation passes here, and so does the question whether whoever asks may read it.
 *
 * @throws {AppError} `not-found`: there is no such negotiation; `unauthenticated` or `forbidden`: it may not be read.
 */
export async function remember<T>(
  negotiation: NegotiationRef,
  question: string,
  answer: () => Promise<T>,
): Promise<T> {
  const { revision, ask } = await openRecord(negotiation);
  const key = `${negotiation}@${revision}:${question}`;
  const known = answers.get(key);
  if (known !== undefined) {
    answers.delete(key);
    answers.set(key, known);
    return known as Promise<T>;
  }
  const flight = ask(answer);
  answers.set(key, flight);
  flight.catch(() => answers.delete(key));
  for (const oldest of answers.keys()) {
    if (answers.size <= CAPACITY) break;
    answers.delete(oldest);
  }
  return flight;
}
