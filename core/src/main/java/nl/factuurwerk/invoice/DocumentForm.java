package nl.factuurwerk.invoice;

import java.util.Optional;
import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.PartyForm;
import nl.factuurwerk.payment.PaymentForms;
import nl.factuurwerk.vat.VatForms;

/**
 * How an issued document is written canonically: with everything it states, computed amounts among it, so that its digest
 * shows every later change, also one by which no cent moves.
 *
 * <p>Whoever keeps a digest depends on each tag. A tag is never given another meaning, nor used again. A field that is
 * added takes the next tag of its structure, is optional, and writes nothing where it is absent, so that documents of
 * before keep the digest they had.
 */
final class DocumentForm {

    private DocumentForm() {}

    static Digest digest(IssuedDocument document) {
        return switch (document) {
            case Invoice invoice -> Canonical.digest("invoice", invoice, (it, to) -> write(it.id(), it, to));
            case CreditNote credit -> Canonical.digest("credit-note", credit, (it, to) -> write(it.id(), it, to));
        };
    }

    private static void write(Id<?> id, IssuedDocument document, Canonical to) {
        to.field(1, id, CanonicalFields::id)
                .text(2, document.number().value())
                .instant(3, document.issuedAt())
                .structure(4, document.statement(), DocumentForm::statement);
    }

    static void statement(InvoiceCandidate statement, Canonical to) {
        to.structure(1, statement.header(), DocumentForm::header)
                .list(2, statement.lines(), LineForms::line)
                .list(3, statement.adjustments(), LineForms::documentAdjustment)
                .structure(4, statement.vat(), VatForms::breakdown)
                .optional(5, statement.accountingVat(), DocumentForm::accountingVat)
                .structure(6, statement.totals(), DocumentForm::totals)
                .optional(7, statement.credited(), DocumentForm::credited);
    }

    private static void header(InvoiceHeader header, Canonical to) {
        to.name(1, header.kind())
                .optional(2, header.correction(), DocumentForm::correction)
                .name(3, header.form())
                .structure(4, header.seller(), PartyForm::write)
                .structure(5, header.buyer(), PartyForm::write)
                .optional(6, header.numberCheck(), VatForms::numberCheck)
                .date(7, header.issueDate())
                .structure(8, header.delivery(), DocumentForm::delivery)
                .structure(9, header.references(), DocumentForm::references)
                .structure(10, header.pricing(), DocumentForm::pricing)
                .structure(11, header.payment(), DocumentForm::payment)
                .field(12, header.language(), CanonicalFields::language)
                .list(13, header.notes(), Canonical::text)
                .optional(14, header.statedWordings(), DocumentForm::wordings)
                .optional(15, Optional.of(header.earlier()).filter(it -> !it.isNone()), DocumentForm::earlier);
    }

    private static void wordings(Wordings words, Canonical to) {
        to.text(1, words.paymentTerms())
                .optional(2, words.kind(), Canonical::text)
                .optional(3, words.correction(), Canonical::text);
    }

    static void correction(Correction correction, Canonical to) {
        to.structure(1, correction.of(), DocumentForm::preceding)
                .name(2, correction.reason())
                .text(3, correction.explanation());
    }

    private static void preceding(PrecedingInvoice invoice, Canonical to) {
        to.field(1, invoice.id(), CanonicalFields::id)
                .text(2, invoice.number().value())
                .date(3, invoice.issueDate());
    }

    static void earlier(EarlierBilling earlier, Canonical to) {
        to.list(1, earlier.deductions(), DocumentForm::deduction)
                .list(2, earlier.parts(), DocumentForm::preceding)
                .list(3, earlier.billed(), VatForms::subtotal);
    }

    private static void deduction(Deduction deduction, Canonical to) {
        to.structure(1, deduction.advance(), DocumentForm::preceding)
                .structure(2, deduction.taxedAs(), VatForms::lineVat)
                .money(3, deduction.taxable())
                .money(4, deduction.vat());
    }

    static void delivery(Delivery delivery, Canonical to) {
        to.optional(1, delivery.date(), Canonical::date)
                .optional(2, delivery.period(), CanonicalFields::dateRange)
                .optional(3, delivery.country(), CanonicalFields::country);
    }

    static void references(References references, Canonical to) {
        to.optional(1, references.purchaseOrder(), Canonical::text)
                .optional(2, references.buyerReference(), Canonical::text)
                .optional(3, references.project(), Canonical::text)
                .optional(4, references.contract(), Canonical::text);
    }

    static void pricing(Pricing pricing, Canonical to) {
        to.text(1, pricing.currency().getCode())
                .name(2, pricing.mode())
                .name(3, pricing.rounding())
                .optional(4, pricing.exchangeRate(), CanonicalFields::exchangeRate);
    }

    private static void payment(PaymentRequest payment, Canonical to) {
        to.structure(1, payment.terms(), PaymentForms::terms)
                .date(2, payment.dueDate())
                .optional(3, payment.means(), PaymentForms::means)
                .optional(4, payment.reference(), PaymentForms::reference);
    }

    private static void accountingVat(AccountingVat vat, Canonical to) {
        to.field(1, vat.rate(), CanonicalFields::exchangeRate).list(2, vat.perGroup(), Canonical::money);
    }

    // What follows from these by adding is not written again.
    private static void totals(Totals totals, Canonical to) {
        to.money(1, totals.lines())
                .money(2, totals.allowances())
                .money(3, totals.charges())
                .money(4, totals.vat())
                .money(5, totals.rounding());
    }

    private static void credited(Credited credited, Canonical to) {
        to.list(1, credited.lines(), DocumentForm::part)
                .list(2, credited.adjustments(), DocumentForm::part)
                .list(3, credited.before(), VatForms::subtotal)
                .optional(4, credited.cash(), Canonical::money);
    }

    private static void part(Credited.Part part, Canonical to) {
        to.name(1, part.kind())
                .number(2, part.number())
                .optional(3, part.quantity(), CanonicalFields::quantity)
                .money(4, part.before());
    }
}
