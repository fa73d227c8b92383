/** What else the address of a form's target holds: a form that is sent replaces the whole query. */
export function KeptQuery({ action }: { readonly action: string }) {
  const query = new URLSearchParams(action.split("?")[1] ?? "");
  return [...query].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
