import { Fragment } from "preact";
import type { ReliefOrder } from "@/lib/relief/relief.ts";
import { orderName } from "@/lib/relief/words.ts";
import { dayWords } from "../text/wording.ts";

export interface OrderLinksProps {
  readonly orders: readonly ReliefOrder[];
  readonly onOpenEntry: (entryId: string) => void;
}

/** Orders by name, each leading to its entry where one is held. */
export function OrderLinks({ orders, onOpenEntry }: OrderLinksProps) {
  return (
    <>
      {orders.map((order, at) => (
        <Fragment key={order.id}>
          {at > 0 && ", "}
          <span class="order-link">
            <OrderLink order={order} onOpenEntry={onOpenEntry} />
            {order.documentNumber !== null && order.day !== null && (
              <span class="soft small"> {dayWords(order.day)}</span>
            )}
          </span>
        </Fragment>
      ))}
    </>
  );
}

function OrderLink({ order, onOpenEntry }: { readonly order: ReliefOrder } & Pick<OrderLinksProps, "onOpenEntry">) {
  const { entryId } = order;
  const name = orderName(order);
  if (entryId === null) return <span title={order.title ?? undefined}>{name}</span>;
  return (
    <button type="button" class="link-button" title={order.docketLabel} onClick={() => onOpenEntry(entryId)}>
      {name}
    </button>
  );
}
