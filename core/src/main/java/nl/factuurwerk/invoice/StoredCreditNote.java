package nl.factuurwerk.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * What a store or a file keeps of an issued credit note. {@link CreditNote#stored} takes one apart,
 * {@link CreditNote#restore} puts it together again if the statements still come to the amounts.
 *
 * @param identity which credit note it is
 * @param header everything it states beside lines and amounts
 * @param parts what it takes back of lines, allowances and charges
 * @param credited what was left before it
 * @param amounts what was printed
 */
public record StoredCreditNote(
        Identity identity, InvoiceHeader header, Parts parts, Credited credited, StoredInvoice.Amounts amounts) {

    /**
     * Which credit note it is.
     *
     * @param id its identity
     * @param number its number (BT-1)
     * @param issuedAt the moment of issue
     */
    public record Identity(Id<CreditNote> id, DocumentNumber number, Instant issuedAt) {
        /** Checks presence. */
        public Identity {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(issuedAt, "issuedAt");
        }
    }

    /**
     * What it takes back.
     *
     * @param items of lines
     * @param adjustments of allowances and charges, each within one VAT group
     */
    public record Parts(List<LineItem> items, List<DocumentAdjustment> adjustments) {
        /** Copies the lists. */
        public Parts {
            items = List.copyOf(items);
            adjustments = List.copyOf(adjustments);
        }
    }

    /** Checks presence. */
    public StoredCreditNote {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(credited, "credited");
        Objects.requireNonNull(amounts, "amounts");
    }

    /** Computes everything again and holds it against what was printed. */
    InvoiceCandidate recomputed() {
        StoredInvoice.checkReference(identity.number(), header);
        if (header.correction().isEmpty()) {
            throw new IllegalArgumentException("Credit note " + identity.number() + " does not say what it credits");
        }
        InvoiceCandidate candidate = calculated();
        amounts.compare(identity.number(), StoredInvoice.Amounts.of(candidate));
        StoredInvoice.compare(
                identity.number(), "allowances and charges", parts.adjustments(), candidate.adjustments());
        return candidate;
    }

    private InvoiceCandidate calculated() {
        try {
            return CreditCalculator.calculate(header, parts.items(), parts.adjustments(), credited);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Credit note " + identity.number() + " states amounts too large to be computed", e);
        }
    }
}
