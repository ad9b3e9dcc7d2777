package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.InvoiceCalculator;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatBreakdown;

/**
 * What lines come to when they are invoiced, computed by the same calculators, with the parties as they were: what a
 * quote, the confirmation of an order or a proforma prints. It is no invoice, and claims no VAT.
 */
public final class Statement {

    private final InvoiceCandidate computed;

    private Statement(InvoiceCandidate computed) {
        this.computed = computed;
    }

    /**
     * Takes what was computed.
     *
     * @param computed what an invoice of the lines would state; {@link InvoiceCalculator} makes it again of what was stored
     * @return the statement
     */
    public static Statement of(InvoiceCandidate computed) {
        return new Statement(Objects.requireNonNull(computed, "computed"));
    }

    /** Returns the statement of some of the lines alone, by their place from 0. */
    Statement of(IntPredicate kept) {
        List<LineItem> items = new ArrayList<>();
        for (int i = 0; i < lines().size(); i++) {
            if (kept.test(i)) {
                items.add(lines().get(i).item());
            }
        }
        return new Statement(InvoiceCalculator.calculate(header(), items, List.of()));
    }

    /**
     * Returns everything that is stated beside lines and amounts.
     *
     * @return who, when, in which words, how prices are to be read
     */
    public InvoiceHeader header() {
        return computed.header();
    }

    /**
     * Returns who supplies.
     *
     * @return the seller, as it was on the date
     */
    public Party seller() {
        return header().seller();
    }

    /**
     * Returns who is to buy.
     *
     * @return the buyer, as it was on the date
     */
    public Party buyer() {
        return header().buyer();
    }

    /**
     * Returns of which day it is.
     *
     * @return the date, which decides VAT as far as the lines do not say when they are supplied
     */
    public LocalDate date() {
        return header().issueDate();
    }

    /**
     * Returns the language to print it in.
     *
     * @return the language
     */
    public Language language() {
        return header().language();
    }

    /**
     * Returns how its prices are to be read.
     *
     * @return currency, price mode, and rounding of VAT
     */
    public Pricing pricing() {
        return header().pricing();
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they are printed, with amounts and VAT
     */
    public List<InvoiceLine> lines() {
        return computed.lines();
    }

    /**
     * Returns allowances and charges on the whole.
     *
     * @return one for each VAT group that they touch; only a proforma has any
     */
    public List<DocumentAdjustment> adjustments() {
        return computed.adjustments();
    }

    /**
     * Returns VAT by group, as an invoice would state it.
     *
     * @return the breakdown
     */
    public VatBreakdown vat() {
        return computed.vat();
    }

    /**
     * Returns what it comes to.
     *
     * @return the totals, without and with VAT
     */
    public Totals totals() {
        return computed.totals();
    }

    /**
     * Returns the same as what an invoice would state, for calculators and renderers.
     *
     * @return the candidate; never to be issued, because it was composed for another date
     */
    public InvoiceCandidate computed() {
        return computed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that && computed.equals(that.computed);
    }

    @Override
    public int hashCode() {
        return computed.hashCode();
    }

    @Override
    public String toString() {
        return date() + ", to " + buyer().name() + ": " + totals();
    }
}
