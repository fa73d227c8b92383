import type { ReferenceSchema } from "@/lib/rest/reference";
import { TypeWords } from "./type-words";

/** One schema: what it is, and its fields. */
export function SchemaEntry({ schema }: { readonly schema: ReferenceSchema }) {
  const { name, description, type, fields } = schema;
  return (
    <section aria-labelledby={`schema-${name}`} className="border-b border-rule py-3">
      <h3 id={`schema-${name}`}>
        <a href={`#schema-${name}`} className="no-underline">
          {name}
        </a>
      </h3>
      {description !== "" && <p className="sub max-w-[80ch]">{description}</p>}
      {fields.length === 0 ? (
        <p className="note">
          <TypeWords type={type} />
        </p>
      ) : (
        <dl>
          {fields.map((field) => (
            <div key={field.name} className="pt-1 md:grid md:grid-cols-[220px_1fr] md:gap-6">
              <dt>
                <code>{field.name}</code>
              </dt>
              <dd className="max-w-[80ch]">
                <TypeWords type={field.type} />
                {field.description !== "" && <span className="note"> {field.description}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
