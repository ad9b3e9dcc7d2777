package nl.factuurwerk.invoice;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.vat.VatForms;
import org.joda.money.Money;

/**
 * How lines, allowances and charges of an issued document are written canonically: as they were stated, and what they
 * came to.
 *
 * <p>Tags are kept as those of {@link DocumentForm}: never given another meaning, never used again, new ones only for
 * fields that may be absent.
 */
final class LineForms {

    private LineForms() {}

    static void line(InvoiceLine line, Canonical to) {
        to.structure(1, line.item(), LineForms::item)
                .list(2, line.adjustments(), LineForms::applied)
                .money(3, line.amount())
                .money(4, line.net())
                .field(5, line.netPrice(), CanonicalFields::unitPrice);
    }

    static void documentAdjustment(DocumentAdjustment adjustment, Canonical to) {
        to.structure(1, adjustment.adjustment(), LineForms::applied).structure(2, adjustment.vat(), VatForms::lineVat);
    }

    private static void item(LineItem item, Canonical to) {
        to.structure(1, item.stated(), LineForms::stated).structure(2, item.vat(), VatForms::lineVat);
    }

    static void stated(DraftLine line, Canonical to) {
        to.text(1, line.description())
                .optional(2, line.details(), Canonical::text)
                .optional(3, line.quantity(), CanonicalFields::quantity)
                .optional(4, line.price(), CanonicalFields::unitPrice)
                .structure(5, line.vatClass(), VatForms::vatClass)
                .structure(6, line.facts(), VatForms::facts)
                .optional(7, line.period(), CanonicalFields::dateRange)
                .list(8, line.adjustments(), LineForms::adjustment)
                .optional(9, line.itemNumber(), Canonical::text)
                .list(10, line.sources(), LineForms::source);
    }

    static void adjustment(Adjustment adjustment, Canonical to) {
        to.name(1, adjustment.kind())
                .structure(2, adjustment.size(), LineForms::size)
                .text(3, adjustment.reason())
                .text(4, adjustment.reasonCode())
                .optional(5, adjustment.vatClass(), VatForms::vatClass);
    }

    private static void size(Adjustment.Size size, Canonical to) {
        switch (size) {
            case Adjustment.Size.Fixed(Money amount) -> to.money(1, amount);
            case Adjustment.Size.Share(Percentage share) -> to.field(2, share, CanonicalFields::percentage);
        }
    }

    private static void applied(AppliedAdjustment adjustment, Canonical to) {
        to.name(1, adjustment.kind())
                .structure(2, adjustment.reason(), LineForms::reason)
                .optional(3, adjustment.share(), LineForms::share)
                .money(4, adjustment.amount())
                .money(5, adjustment.net());
    }

    private static void reason(AppliedAdjustment.Reason reason, Canonical to) {
        to.text(1, reason.text()).text(2, reason.code());
    }

    private static void share(AppliedAdjustment.Share share, Canonical to) {
        to.field(1, share.percentage(), CanonicalFields::percentage).money(2, share.base());
    }

    private static void source(SourceReference source, Canonical to) {
        to.text(1, source.kind()).text(2, source.key());
    }
}
