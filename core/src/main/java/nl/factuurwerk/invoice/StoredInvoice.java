package nl.factuurwerk.invoice;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatGroup;
import org.joda.money.Money;

/**
 * What a store or a file keeps of an issued invoice: the statements that it was computed from, and the amounts that were
 * printed. {@link Invoice#stored} takes an invoice apart, {@link Invoice#restore} puts it together again if the
 * statements still come to the amounts.
 *
 * @param identity which invoice it is
 * @param header everything it states beside lines and amounts
 * @param items what its lines state
 * @param adjustments its allowances and charges, each within one VAT group
 * @param amounts what was printed
 */
public record StoredInvoice(
        Identity identity,
        InvoiceHeader header,
        List<LineItem> items,
        List<DocumentAdjustment> adjustments,
        Amounts amounts) {

    /**
     * Which invoice it is.
     *
     * @param id its identity
     * @param number its number (BT-1)
     * @param issuedAt the moment of issue
     */
    public record Identity(Id<Invoice> id, DocumentNumber number, Instant issuedAt) {
        /** Checks presence. */
        public Identity {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(issuedAt, "issuedAt");
        }
    }

    /**
     * What was printed.
     *
     * @param lineNets the net of each line (BT-131)
     * @param vat VAT by group (BG-23)
     * @param accountingVat the VAT of each group in the accounting currency; none where there is one currency
     * @param payable what is to be paid (BT-115)
     */
    public record Amounts(List<Money> lineNets, VatBreakdown vat, List<Money> accountingVat, Money payable) {
        /** Copies the lists. */
        public Amounts {
            lineNets = List.copyOf(lineNets);
            accountingVat = List.copyOf(accountingVat);
            Objects.requireNonNull(vat, "vat");
            Objects.requireNonNull(payable, "payable");
        }

        static Amounts of(InvoiceCandidate candidate) {
            return new Amounts(
                    candidate.lines().stream().map(InvoiceLine::net).toList(),
                    candidate.vat(),
                    candidate.accountingVat().map(AccountingVat::perGroup).orElse(List.of()),
                    candidate.totals().payable());
        }

        /** Compares what was printed with what was computed. */
        void compare(DocumentNumber number, Amounts computed) {
            StoredInvoice.compare(number, "line nets", lineNets, computed.lineNets());
            StoredInvoice.compare(number, "VAT breakdown", vat, computed.vat());
            StoredInvoice.compare(number, "VAT in the accounting currency", accountingVat, computed.accountingVat());
            StoredInvoice.compare(number, "amount due", payable, computed.payable());
        }
    }

    /** Copies the lists. */
    public StoredInvoice {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(amounts, "amounts");
        items = List.copyOf(items);
        adjustments = List.copyOf(adjustments);
    }

    /** Computes everything again and holds it against what was printed. */
    InvoiceCandidate recomputed() {
        checkReference(identity.number(), header);
        InvoiceCandidate candidate = calculated();
        checkBases(candidate);
        amounts.compare(identity.number(), Amounts.of(candidate));
        compare(identity.number(), "allowances and charges", adjustments, candidate.adjustments());
        return candidate;
    }

    static void checkReference(DocumentNumber number, InvoiceHeader header) {
        if (header.payment().reference().isEmpty()) {
            throw new IllegalArgumentException("Document " + number + " states no payment reference");
        }
    }

    private InvoiceCandidate calculated() {
        try {
            return InvoiceCalculator.calculate(header, items, adjustments);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Invoice " + identity.number() + " states amounts too large to be computed", e);
        }
    }

    /** A percentage on the document is taken of the lines of its VAT group; nothing else depends on that base. */
    private void checkBases(InvoiceCandidate candidate) {
        Map<VatGroup, Long> sums = new HashMap<>();
        int billed = items.size() - header.earlier().deductions().size();
        candidate
                .lines()
                .subList(0, billed)
                .forEach(line -> sums.merge(line.vat().group(), line.amount().getAmountMinorLong(), Math::addExact));
        for (DocumentAdjustment each : adjustments) {
            each.adjustment()
                    .share()
                    .ifPresent(share -> compare(
                            identity.number(),
                            "base of \"" + each.adjustment().reason().text() + "\"",
                            share.base(),
                            Money.ofMinor(
                                    header.pricing().currency(),
                                    sums.getOrDefault(each.vat().group(), 0L))));
        }
    }

    static void compare(DocumentNumber number, String what, Object stated, Object computed) {
        if (!stated.equals(computed)) {
            throw new IllegalArgumentException("Document " + number + " states other " + what
                    + " than its parts come to: " + stated + ", not " + computed);
        }
    }
}
