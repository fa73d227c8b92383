import type { ReactNode } from "react";

/**
 * What stands where content will be or could be: it says what is so, and what to do next. The same shape for empty,
 * filtered-away and failed.
 */
export function StateMessage({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: readonly { readonly name: string; readonly href: string }[];
}) {
  return (
    <div className="border-t border-rule2 py-6" role="status">
      <p className="text-[15px] font-semibold">{title}</p>
      {children !== undefined && <div className="sub mt-1 max-w-[70ch]">{children}</div>}
      {actions !== undefined && actions.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[14px]">
          {actions.map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
