import { headers } from "next/headers";
import { Masthead } from "@/components/ui/masthead";
import { isTeam, requireTeam } from "@/lib/auth/team";
import { loadExampleNames } from "@/lib/rest/load-example-names";
import { PROBLEM_KINDS } from "@/lib/rest/problem";
import { listReferenceEntries, listReferenceSchemas } from "@/lib/rest/reference";
import { EndpointEntry } from "./endpoint-entry";
import { SchemaEntry } from "./schema-entry";

export const metadata = { title: "API reference" };

/** The API for people: every address with its parameters and a call to try, every schema, every problem. */
export default async function ReferencePage() {
  const [names, requestHeaders] = await Promise.all([loadExampleNames(), headers()]);
  const needsToken = isTeam();
  const origin = needsToken
    ? requireTeam().origin
    : `http://${requestHeaders.get("host") ?? "127.0.0.1:3000"}`;
  const entries = listReferenceEntries(names);
  return (
    <div className="page">
      <Masthead home="/" negotiation={null} screens={[]} />
      <main id="content" className="pb-12 [&_code]:text-[0.9em]">
        <h1 className="pt-4">API reference</h1>
        <p className="sub max-w-[80ch] pt-2">
          JSON under <code>/api/v1</code>, over the same services as the screens. Every number names its
          statements. The same as an OpenAPI 3.1 document: <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
        <ul className="sub max-w-[80ch] list-disc pl-5 pt-2">
          <li>
            Answers about a negotiation carry its revision as <code>ETag</code>; sent back in{" "}
            <code>If-None-Match</code>, it gets 304 until something was written.
          </li>
          <li>
            Lists come in pages: <code>next</code> is the value of <code>after</code> for the page that
            follows.
          </li>
          <li>
            A record is written against the version of it that was read: its <code>version</code> goes into{" "}
            <code>If-Match</code>. Whoever comes second gets 412 with the record as it stands, and loses
            nothing.
          </li>
          <li>
            A write sent under an <code>Idempotency-Key</code> is made once: after a lost answer, send it
            again. Every write may say why in <code>?reason=</code>; the history keeps it.
          </li>
          <li>
            {needsToken
              ? "Scripts send an API token, made on the account page. One person may write 120 times a minute, and"
              : "In local mode there are no accounts and no tokens: the API answers the user who started this copy. 600 writes a minute are answered, and"}{" "}
            <code>RateLimit</code> says how much is left. It is counted by each process for itself.
          </li>
          <li>
            A parameter or a field that is not known is refused and not ignored. Failures are{" "}
            <a href="#problems">problem details</a> (RFC 9457).
          </li>
        </ul>
        <nav aria-label="Addresses" className="pt-6">
          <h2 id="addresses">Addresses</h2>
          <ul className="gap-x-8 pt-2 md:columns-2 lg:columns-3">
            {entries.map(({ id, summary }) => (
              <li key={id} className="py-0.5">
                <a href={`#${id}`}>{summary}</a>
              </li>
            ))}
          </ul>
        </nav>
        {entries.map((entry) => (
          <EndpointEntry key={entry.id} entry={entry} origin={origin} needsToken={needsToken} />
        ))}
        <section aria-labelledby="problems" className="mt-8 border-t border-ink pt-3">
          <h2 id="problems">Problems</h2>
          <dl>
            {Object.entries(PROBLEM_KINDS).map(([kind, { status, title, meaning }]) => (
              <div key={kind} id={kind} className="border-b border-rule py-2">
                <dt>
                  {status} <code>{kind}</code> {title}
                </dt>
                <dd className="sub max-w-[80ch]">{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="schemas" className="mt-8 border-t border-ink pt-3">
          <h2 id="schemas">Schemas</h2>
          {listReferenceSchemas().map((schema) => (
            <SchemaEntry key={schema.name} schema={schema} />
          ))}
        </section>
      </main>
    </div>
  );
}
