/** What a record is called where its own page is not open: its title, name or words. */
export function nameRecord(fields: object): string {
  const named = fields as Readonly<Partial<Record<"title" | "name" | "text" | "id", string>>>;
  return named.title ?? named.name ?? named.text ?? named.id ?? "";
}
