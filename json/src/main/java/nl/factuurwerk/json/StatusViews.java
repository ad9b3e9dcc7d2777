package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Occurrences;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatSubtotal;

/** How it is shown how an invoice stands on a day, and what is left of it. Both follow from what is kept. */
final class StatusViews {

    private static final Codec<Id<Invoice>> ID = Scalars.id();
    private static final Codec<VatCategory> CATEGORY = Scalars.constant(VatCategory.class);

    private static final View<Remainder.PartLeft> PART = View.<Remainder.PartLeft>named("PartLeft")
            .put("number", Scalars.INTEGER, Remainder.PartLeft::number)
            .optional("quantity", QuantityCodec.CODEC, Remainder.PartLeft::quantity)
            .put("amount", AmountView.VIEW, Remainder.PartLeft::amount)
            .flag("whole", Remainder.PartLeft::whole);

    private static final View<VatSubtotal> GROUP = View.<VatSubtotal>named("VatLeft")
            .put("category", CATEGORY, row -> row.group().category())
            .put("rate", Scalars.PERCENTAGE, row -> row.group().rate())
            .put("taxable", AmountView.VIEW, VatSubtotal::taxable)
            .put("vat", AmountView.VIEW, VatSubtotal::vat);

    static final View<Remainder> REMAINDER = View.<Remainder>named("Remainder")
            .put("invoice", ID, left -> left.invoice().id())
            .put("number", CorrectionCodec.NUMBER, left -> left.invoice().number())
            .put("currency", Scalars.CURRENCY, left -> left.total().getCurrencyUnit())
            .fullList("lines", PART, Remainder::lines)
            .list("adjustments", PART, Remainder::adjustments)
            .fullList("vat", GROUP, Remainder::vat)
            .put("total", AmountView.VIEW, Remainder::total)
            .flag("nothing", Remainder::isNothing);

    private static final View<Occurrences> OCCURRENCES = View.<Occurrences>named("Occurrences")
            .put("first", Scalars.DATE, Occurrences::first)
            .put("last", Scalars.DATE, Occurrences::last)
            .put("days", Scalars.INTEGER, Occurrences::days);

    private static final View<InvoiceFact.Disputed> DISPUTE = View.<InvoiceFact.Disputed>named("Dispute")
            .put("on", Scalars.DATE, InvoiceFact.Disputed::on)
            .put("reason", Scalars.TEXT, InvoiceFact.Disputed::reason);

    static final View<InvoiceStatus> STATUS = View.<InvoiceStatus>named("InvoiceStatus")
            .put("invoice", ID, status -> status.invoice().id())
            .put("number", CorrectionCodec.NUMBER, status -> status.invoice().number())
            .put("asOf", Scalars.DATE, InvoiceStatus::asOf)
            .flag("issued", InvoiceStatus::isIssued)
            .optional("sent", OCCURRENCES, InvoiceStatus::sent)
            .optional("received", OCCURRENCES, InvoiceStatus::received)
            .optional("viewed", OCCURRENCES, InvoiceStatus::viewed)
            .list("disputes", DISPUTE, InvoiceStatus::disputes)
            .put("currency", Scalars.CURRENCY, status -> status.due().getCurrencyUnit())
            .put("credited", AmountView.VIEW, InvoiceStatus::credited)
            .put("due", AmountView.VIEW, InvoiceStatus::due)
            .put("settled", AmountView.VIEW, InvoiceStatus::settled)
            .put("open", AmountView.VIEW, InvoiceStatus::open)
            .flag("paid", InvoiceStatus::isPaid)
            .flag("overdue", InvoiceStatus::isOverdue)
            .put("daysOverdue", Scalars.INTEGER, status -> Math.toIntExact(status.daysOverdue()));

    private StatusViews() {}
}
