package nl.factuurwerk.invoice;

import java.util.Optional;
import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;
import nl.factuurwerk.party.PartyForm;
import nl.factuurwerk.payment.PaymentForms;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatForms;

/**
 * How statements and drafts are written canonically, for digests of what is no invoice yet and will be made one of: quotes,
 * orders, proformas.
 *
 * <p>A tag is never given another meaning, nor used again. A field that is added takes the next tag of its structure, is
 * optional, and writes nothing where it is absent, so that what was kept before keeps the digest it had.
 */
public final class StatementForms {

    private StatementForms() {}

    /**
     * Writes what was computed, as a document writes it.
     *
     * @param statement header, lines, breakdown and totals
     * @param to where to write it
     */
    public static void statement(InvoiceCandidate statement, Canonical to) {
        DocumentForm.statement(statement, to);
    }

    /**
     * Writes a line as it was stated.
     *
     * @param line the line
     * @param to where to write it
     */
    public static void line(DraftLine line, Canonical to) {
        to.structure(1, line, LineForms::stated).optional(2, line.taxedAs(), VatForms::lineVat);
    }

    /**
     * Writes how prices are stated and VAT is rounded.
     *
     * @param pricing the currency, whether VAT is in the prices, and the rounding
     * @param to where to write it
     */
    public static void pricing(Pricing pricing, Canonical to) {
        DocumentForm.pricing(pricing, to);
    }

    /**
     * Writes the references that a customer asked for.
     *
     * @param references the references
     * @param to where to write them
     */
    public static void references(References references, Canonical to) {
        DocumentForm.references(references, to);
    }

    /**
     * Writes a draft of an invoice.
     *
     * @param draft all that it states
     * @param to where to write it
     */
    public static void draft(InvoiceDraft draft, Canonical to) {
        to.name(1, draft.form())
                .optional(2, draft.buyer(), PartyForm::write)
                .optional(3, draft.supplier(), PartyForm::write)
                .optional(4, draft.supplierProfile(), VatForms::profile)
                .optional(5, draft.correction(), DocumentForm::correction)
                .name(6, draft.stage())
                .optional(7, Optional.of(draft.earlier()).filter(earlier -> !earlier.isNone()), DocumentForm::earlier)
                .optional(8, draft.numberCheck(), VatForms::numberCheck)
                .list(9, draft.lines(), StatementForms::line)
                .optional(
                        10,
                        Optional.of(draft.facts()).filter(facts -> !facts.equals(SupplyFacts.none())),
                        VatForms::facts)
                .list(11, draft.adjustments(), LineForms::adjustment)
                .structure(12, draft.pricing(), DocumentForm::pricing)
                .optional(13, draft.issueDate(), Canonical::date)
                .structure(14, draft.delivery(), DocumentForm::delivery)
                .structure(15, draft.references(), DocumentForm::references)
                .optional(16, draft.terms(), PaymentForms::terms)
                .optional(17, draft.means(), PaymentForms::means)
                .optional(18, draft.paymentReference(), PaymentForms::reference)
                .optional(19, draft.language(), CanonicalFields::language)
                .list(20, draft.notes(), Canonical::text);
    }
}
