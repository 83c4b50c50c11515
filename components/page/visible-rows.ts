/**
 * Indexes of the rows that lie between two heights of the viewport. The rows stand in the page's order, so the first
 * one is found by halving: a page of 100,000 rows costs some twenty measurements.
 */
export function visibleRange(
  count: number,
  boxAt: (index: number) => { readonly top: number; readonly bottom: number },
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxAt(middle).bottom < from) low = middle + 1;
    else high = middle;
  }
  const indexes: number[] = [];
  for (let index = low; index < count && boxAt(index).top <= to; index += 1) indexes.push(index);
  return indexes;
}
