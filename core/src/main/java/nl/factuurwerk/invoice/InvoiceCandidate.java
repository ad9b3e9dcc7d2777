package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatBreakdown;

/**
 * An invoice with everything decided and computed, and no number yet: what rules judge, and what a preview shows. Made by
 * {@link InvoiceComposer} from a draft and by {@link CreditComposer} from what is left of an invoice, and by
 * {@link InvoiceCalculator} and {@link CreditCalculator} from what a stored document states.
 */
public final class InvoiceCandidate {

    private final InvoiceHeader header;
    private final List<InvoiceLine> lines;
    private final List<DocumentAdjustment> adjustments;
    private final VatBreakdown vat;
    private final Optional<AccountingVat> accountingVat;
    private final Optional<Credited> credited;
    private final Totals totals;

    InvoiceCandidate(
            InvoiceHeader header,
            List<InvoiceLine> lines,
            List<DocumentAdjustment> adjustments,
            VatBreakdown vat,
            Optional<AccountingVat> accountingVat,
            Optional<Credited> credited) {
        this.header = Objects.requireNonNull(header, "header");
        this.lines = List.copyOf(lines);
        this.adjustments = List.copyOf(adjustments);
        this.vat = Objects.requireNonNull(vat, "vat");
        this.accountingVat = Objects.requireNonNull(accountingVat, "accountingVat");
        this.credited = Objects.requireNonNull(credited, "credited");
        Totals toTheCent = Totals.of(lines, adjustments, vat);
        this.totals =
                header.payment().means().orElse(null) instanceof Cash cash ? toTheCent.settledBy(cash) : toTheCent;
    }

    /**
     * Returns this candidate with a payment reference. Where it states none, one is made of the number: structured
     * (ISO 11649) if its characters allow, and else the number as text.
     */
    InvoiceCandidate referringTo(DocumentNumber number) {
        PaymentRequest payment = header.payment();
        return payment.reference().isPresent() ? this : withPayment(payment.withReference(referenceFor(number)));
    }

    InvoiceCandidate withPayment(PaymentRequest payment) {
        return new InvoiceCandidate(header.withPayment(payment), lines, adjustments, vat, accountingVat, credited);
    }

    static PaymentReference referenceFor(DocumentNumber number) {
        return CreditorReference.tryForNumber(number.value())
                .<PaymentReference>map(structured -> structured)
                .orElseGet(() -> RemittanceText.of(number.value()));
    }

    /**
     * Returns everything it states beside lines and amounts.
     *
     * @return who, when, in which words, how prices are to be read
     */
    public InvoiceHeader header() {
        return header;
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they are printed (BG-25)
     */
    public List<InvoiceLine> lines() {
        return lines;
    }

    /**
     * Returns allowances and charges on the whole document.
     *
     * @return one for each VAT group and treatment that they touch (BG-20, BG-21)
     */
    public List<DocumentAdjustment> adjustments() {
        return adjustments;
    }

    /**
     * Returns VAT by group.
     *
     * @return the breakdown (BG-23)
     */
    public VatBreakdown vat() {
        return vat;
    }

    /**
     * Returns VAT in the accounting currency.
     *
     * @return BT-111 with its parts, or empty where the document is in the accounting currency
     */
    public Optional<AccountingVat> accountingVat() {
        return accountingVat;
    }

    /**
     * Returns what a credit note takes back.
     *
     * @return the parts and what was left before; empty where the document credits nothing
     */
    public Optional<Credited> credited() {
        return credited;
    }

    /**
     * Returns the day on which all of it was paid before it was supplied, where the document has to say so
     * (art. 35a(1)(g) Wet OB).
     *
     * @return the day, which is the tax point (BT-7); empty if lines differ in it, it is the day of issue, or the document
     *     credits what an invoice said it of
     */
    public Optional<LocalDate> prepaidOn() {
        List<Optional<LocalDate>> days =
                lines.stream().map(this::prepaidOn).distinct().toList();
        return days.size() == 1 ? days.getFirst() : Optional.empty();
    }

    /**
     * Returns the day on which a line was paid before it was supplied, where the document has to say so.
     *
     * @param line one of the lines
     * @return the day; empty if there was none, it is the day of issue, or the document credits what an invoice said it of
     */
    public Optional<LocalDate> prepaidOn(InvoiceLine line) {
        LocalDate supplied = line.item()
                .period()
                .map(DateRange::last)
                .or(() -> header.delivery().supplyDate())
                .orElse(header.issueDate());
        return line.item()
                .stated()
                .facts()
                .prepaidOn()
                .filter(day -> !header.kind().isCredit() && day.isBefore(supplied) && !day.equals(header.issueDate()));
    }

    /**
     * Returns what it comes to.
     *
     * @return the totals (BG-22)
     */
    public Totals totals() {
        return totals;
    }

    /**
     * Returns what this document says in the terms of EN 16931, for rules and exchange.
     *
     * @return the content, without a number
     */
    public InvoiceContent content() {
        return ContentOf.candidate(this).build();
    }

    /**
     * Explains what is to be paid, down to the lines.
     *
     * @return the derivation, as data and as words
     */
    public Explanation explain() {
        return InvoiceExplanation.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceCandidate that
                && header.equals(that.header)
                && lines.equals(that.lines)
                && adjustments.equals(that.adjustments)
                && vat.equals(that.vat)
                && accountingVat.equals(that.accountingVat)
                && credited.equals(that.credited);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, lines, adjustments, vat, accountingVat, credited);
    }

    @Override
    public String toString() {
        return header + ": " + totals;
    }
}
