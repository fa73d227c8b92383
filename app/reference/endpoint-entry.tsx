import type { ReferenceEntry } from "@/lib/rest/reference";
import { TypeWords } from "./type-words";

/** One address: what it answers, its parameters, and a call to try. */
export function EndpointEntry({
  entry,
  origin,
  needsToken,
}: {
  readonly entry: ReferenceEntry;
  readonly origin: string;
  /** Whether a script has to say who it is. */
  readonly needsToken: boolean;
}) {
  const { id, method, path, summary, description, parameters, body, answer, example, sends } = entry;
  const token = needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : [];
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-rule2 pt-3">
      <h2 id={id}>
        <a href={`#${id}`} className="no-underline">
          {summary}
        </a>
      </h2>
      <p className="break-words pt-1">
        <code>
          {method} {path}
        </code>
      </p>
      <p className="sub max-w-[80ch] pt-1">{description}</p>
      {parameters.length > 0 && (
        <dl className="pt-2" aria-label={`Parameters of ${summary}`}>
          {parameters.map(({ name, within, required, type, description: meaning }) => (
            <div key={name} className="border-t border-rule py-1.5 md:grid md:grid-cols-[220px_1fr] md:gap-6">
              <dt>
                <code>{name}</code>{" "}
                <span className="note">
                  {within === "path"
                    ? "in the path"
                    : `${within === "header" ? "header, " : ""}${required ? "needed" : "optional"}`}
                </span>
              </dt>
              <dd className="max-w-[80ch]">
                {meaning}{" "}
                <span className="note">
                  <TypeWords type={type} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {body !== null && (
        <p className="pt-2">
          <span className="label">Body</span> <TypeWords type={body} />
        </p>
      )}
      <p className="pt-2">
        <span className="label">Answer</span>{" "}
        {answer === null ? <span className="note">empty</span> : <TypeWords type={answer} />}
      </p>
      {example === null ? (
        <p className="note pt-2">No record is kept here yet that an example could name.</p>
      ) : (
        <p className="pt-2">
          <span className="label">Try</span> {method === "GET" && <a href={example}>Open this answer</a>}
          <code className="mt-1 block break-all text-[13px] leading-5">
            {["curl", ...sends, ...token, `'${origin}${example}'`].join(" ")}
          </code>
        </p>
      )}
    </section>
  );
}
