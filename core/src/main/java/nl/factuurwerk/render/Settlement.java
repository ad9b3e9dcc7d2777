package nl.factuurwerk.render;

import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.SetOff;

/** What becomes of the amount of a document: whom it is for, and how it gets there. */
enum Settlement {
    /** The buyer pays it; also what takes back the refund that an invoice came to. */
    PAID("total.payable"),
    /** It is set off against the invoice that is credited, or paid back if that was paid. */
    SET_OFF("total.set-off"),
    /** It is given back over the counter. */
    PAID_BACK_IN_CASH("total.paid-back"),
    /** It is paid back by a day. */
    PAID_BACK("total.paid-back");

    private final String label;

    Settlement(String label) {
        this.label = label;
    }

    static Settlement of(InvoiceCandidate statement) {
        InvoiceHeader header = statement.header();
        if (!header.kind().isCredit()) {
            // The last invoice of an order may come to less than was advanced.
            return statement.totals().payable().isNegative() ? PAID_BACK : PAID;
        }
        if (statement.totals().payable().isNegative()) {
            return PAID;
        }
        if (header.payment().means().filter(Cash.class::isInstance).isPresent()) {
            return PAID_BACK_IN_CASH;
        }
        boolean nothing = statement.totals().payable().isZero();
        return nothing || header.payment().terms() instanceof SetOff ? SET_OFF : PAID_BACK;
    }

    /** The label of the total. */
    String label() {
        return label;
    }
}
