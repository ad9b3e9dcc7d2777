package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.Money;

/**
 * What an invoice would say, sent before there is one: to customs, for approval, or to ask for a prepayment. It has a
 * number of a series of its own, is no invoice, and no VAT can be deducted on it; nothing is due to the tax authorities
 * by it. It can be used as often as it takes, and made into an invoice.
 *
 * <pre>{@code
 * Proforma proforma = Proforma.compose(id, number, ProformaPurpose.CUSTOMS, draft, today, composer).orThrow();
 * office.invoices().issue(proforma.toDraft());
 * }</pre>
 */
public final class Proforma {

    private static final TextBundle WORDINGS = TextBundle.beside(Proforma.class, "wordings");
    private static final RuleDescription PAID = RuleDescription.of(
            "FW-PROFORMA-PAID",
            Severity.WARNING,
            LawReference.of("Wet OB", "34g"),
            TextBundle.beside(Proforma.class, "findings"));

    private final Id<Proforma> id;
    private final DocumentNumber number;
    private final ProformaPurpose purpose;
    private final InvoiceDraft stated;
    private final Statement statement;

    /** Believes what it is given: {@link #compose} and {@link #restore} see to it. */
    Proforma(
            Id<Proforma> id, DocumentNumber number, ProformaPurpose purpose, InvoiceDraft stated, Statement statement) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.stated = Objects.requireNonNull(stated, "stated");
        this.statement = Objects.requireNonNull(statement, "statement");
    }

    /**
     * Composes a proforma: decides the VAT of every line and has everything computed, as for an invoice of the same date.
     *
     * @param id its identity
     * @param number its number, of the series of proformas
     * @param purpose what it is for
     * @param draft what an invoice would say
     * @param date the date of the proforma
     * @param composer of the office that supplies
     * @return the proforma, or what an invoice could not be composed for
     */
    public static Parsed<Proforma> compose(
            Id<Proforma> id,
            DocumentNumber number,
            ProformaPurpose purpose,
            InvoiceDraft draft,
            LocalDate date,
            InvoiceComposer composer) {
        InvoiceDraft undated = draft.toBuilder().undated().build();
        return composer.compose(undated, date)
                .map(candidate -> new Proforma(id, number, purpose, undated, Statement.of(candidate)));
    }

    /**
     * Makes a proforma that was sent before, of what was stored of it.
     *
     * @param id its identity
     * @param number its number
     * @param purpose what it is for
     * @param stated what an invoice would say, without date
     * @param statement what that comes to, with date and parties
     * @return the proforma
     * @throws IllegalArgumentException if the statement is not what the draft comes to: only date, office, its usual terms and
     *     how lines, allowances and charges are taxed are taken from the statement
     */
    public static Proforma restore(
            Id<Proforma> id, DocumentNumber number, ProformaPurpose purpose, InvoiceDraft stated, Statement statement) {
        if (!InvoiceComposer.isOf(statement.computed(), stated)) {
            throw new IllegalArgumentException("The statement is not one of this draft: " + statement);
        }
        return new Proforma(id, number, purpose, stated, statement);
    }

    /**
     * Returns the draft of the invoice that it becomes: dated and treated for VAT anew when it is issued.
     *
     * @return what it says, without a date
     */
    public InvoiceDraft toDraft() {
        return stated;
    }

    /**
     * Says what follows when money is received on it: for a prepayment, VAT is due on receipt (art. 13(2) Wet OB), and an
     * invoice has to be there before it (art. 34g Wet OB).
     *
     * @param amount what was received
     * @param on the day
     * @return {@code FW-PROFORMA-PAID}, a warning that asks for an advance invoice
     */
    public Report paid(Money amount, LocalDate on) {
        return Report.of(PAID.at(Location.whole(), Map.of("number", number, "amount", amount, "day", on)));
    }

    /**
     * Returns what is published of the rules about proformas.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(PAID);
    }

    /**
     * Returns what it is called.
     *
     * @return the message; worded per language
     */
    public Message title() {
        return WORDINGS.message("proforma.title");
    }

    /**
     * Returns what has to be printed on it, so that nobody takes it for an invoice.
     *
     * @return the message; worded per language
     */
    public Message notice() {
        return WORDINGS.message("proforma.notice");
    }

    /**
     * Returns the identity.
     *
     * @return the identity
     */
    public Id<Proforma> id() {
        return id;
    }

    /**
     * Returns the number.
     *
     * @return the number of the series of proformas; never that of an invoice
     */
    public DocumentNumber number() {
        return number;
    }

    /**
     * Returns the date.
     *
     * @return the date
     */
    public LocalDate date() {
        return statement.date();
    }

    /**
     * Returns what it is for.
     *
     * @return the purpose
     */
    public ProformaPurpose purpose() {
        return purpose;
    }

    /**
     * Returns what it comes to.
     *
     * @return lines, VAT as an invoice would state it, and totals
     */
    public Statement statement() {
        return statement;
    }

    /**
     * Returns that it was sent, as the audit trail speaks of it.
     *
     * @return the one act there is
     */
    public DealAct act() {
        return DealActs.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proforma that
                && id.equals(that.id)
                && number.equals(that.number)
                && purpose == that.purpose
                && stated.equals(that.stated)
                && statement.equals(that.statement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, number, purpose, stated, statement);
    }

    @Override
    public String toString() {
        return "proforma " + number;
    }
}
