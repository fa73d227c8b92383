import { PartyName } from "@/components/marks/party-name";
import type { SearchGroup } from "@/lib/chart/prepare-search";

/** The hits of a search, by kind, with the words that matched marked. */
export function SearchResults({ groups }: { readonly groups: readonly SearchGroup[] }) {
  return groups.map((group) => (
    <section key={group.kind} aria-labelledby={`hits-${group.kind}`} className="mt-7">
      <h2 id={`hits-${group.kind}`} className="border-b border-ink pb-1.5">
        {group.heading}
      </h2>
      <ol>
        {group.hits.map((hit) => (
          <li
            key={hit.key}
            data-row
            className="grid gap-x-7 gap-y-1 border-b border-rule py-2.5 md:grid-cols-[220px_minmax(0,1fr)]"
          >
            <p className="flex flex-wrap items-baseline gap-x-2 md:block">
              {hit.party !== null && (
                <span className="block text-[14px]">
                  <PartyName party={hit.party} />
                </span>
              )}
              <span className="note">{hit.where}</span>
            </p>
            <div className="max-w-[84ch]">
              <a href={hit.href} className="inline-block min-h-6">
                {hit.isTitle ? <Marked excerpt={hit.excerpt} /> : hit.title}
              </a>
              {!hit.isTitle &&
                (hit.isQuote ? (
                  <blockquote className="quote-block mt-0.5" data-party={hit.party?.id}>
                    <Marked excerpt={hit.excerpt} />
                  </blockquote>
                ) : (
                  <p className="sub">
                    <Marked excerpt={hit.excerpt} />
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Marked({ excerpt }: { readonly excerpt: SearchGroup["hits"][number]["excerpt"] }) {
  let place = 0;
  return excerpt.map(({ text, hit }) => {
    const key = place;
    place += text.length;
    return hit ? (
      <mark key={key} data-mark="hit">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
