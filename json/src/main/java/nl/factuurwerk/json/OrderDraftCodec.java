package nl.factuurwerk.json;

import nl.factuurwerk.quote.OrderDraft;

/** How stands in JSON an invoice of an order that is not issued yet, and what it will bill of the order. */
final class OrderDraftCodec extends ObjectCodec<OrderDraft> {

    static final OrderDraftCodec CODEC = new OrderDraftCodec();

    @Override
    public void write(OrderDraft drawn, PropertyWriter out) {
        out.put("order", drawn.order(), OrderCodec.ID);
        out.put("role", drawn.role(), OrderBillingCodec.ROLE);
        out.put("draft", drawn.draft(), InvoiceDraftCodec.CODEC);
        OrderBillingCodec.writeSlices(drawn.slices(), out);
    }

    @Override
    Read<OrderDraft> read(PropertyReader in) {
        var order = in.required("order", OrderCodec.ID);
        var role = in.required("role", OrderBillingCodec.ROLE);
        var draft = in.required("draft", InvoiceDraftCodec.CODEC);
        var slices = OrderBillingCodec.readSlices(in);
        return in.make(() -> new OrderDraft(order.get(), role.get(), draft.get(), slices.get()));
    }
}
