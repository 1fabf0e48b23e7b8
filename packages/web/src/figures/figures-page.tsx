import type { FiguresChoice } from '../router/route.ts';
export function FiguresPage({ choice }: { readonly choice: FiguresChoice }) {
  return <pre>{JSON.stringify(choice)}</pre>;
}
