import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that tells how far it has come and answers with its last item. */
type ToldWork<Item> = (tell: (item: Item) => Promise<void>) => Promise<Item>;

/**
 * Yields what the work tells, then what it answers. The work goes on to its end whatever becomes of whoever reads. Failing before it
 * told anything it throws, so that the answer has the problem's own status; failing later its last item is what `failed` makes of that.
 */
export async function* follow<Item>(work: ToldWork<Item>, failed: (error: unknown) => Item): AsyncGenerator<Item> {
  const waiting: Item[] = [];
  let refusal: { readonly error: unknown } | undefined;
  let hasTold = false;
  let isOver = false;
  let wake = (): void => undefined;
  const add = (item: Item): void => {
    hasTold = true;
    waiting.push(item);
    wake();
  };
  // NB: a turn of the event loop lets the item leave before the work's next stretch of computing, and other requests in between.
  const tell = async (item: Item): Promise<void> => {
    add(item);
    await nextTurn();
  };
  void work(tell)
    .then(add, (error: unknown) => {
      if (hasTold) add(failed(error));
      else refusal = { error };
    })
    .finally(() => {
      isOver = true;
      wake();
    });
  for (;;) {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) yield item;
    if (isOver && waiting.length === 0) break;
    if (!isOver) await new Promise<void>((resolve) => (wake = resolve));
  }
  if (refusal !== undefined) throw refusal.error;
}
