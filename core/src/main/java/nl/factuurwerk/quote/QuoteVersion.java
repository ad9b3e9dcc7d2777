package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/**
 * A quote as it was sent: a snapshot with parties, texts, VAT and totals, that never changes. What is offered otherwise
 * is a next version under the same number.
 */
public final class QuoteVersion {

    private final DocumentNumber number;
    private final int version;
    private final QuoteDraft stated;
    private final Statement everything;
    private final LocalDate validUntil;

    private QuoteVersion(
            DocumentNumber number, int version, QuoteDraft stated, Statement everything, LocalDate validUntil) {
        this.number = number;
        this.version = version;
        this.stated = stated;
        this.everything = everything;
        this.validUntil = validUntil;
    }

    /**
     * Composes a version: decides the VAT of every line and has everything computed, as for an invoice of the same date.
     *
     * @param draft what is offered
     * @param number the number of the quote
     * @param version which version it is, from 1
     * @param date the date to send it under
     * @param composer of the office that offers
     * @return the version, or what forbids to send it: what an invoice of the lines could not be composed for, a term
     *     that is missing or past, and a line of which nothing is offered
     * @throws IllegalArgumentException if the version is below 1
     */
    static Parsed<QuoteVersion> compose(
            QuoteDraft draft, DocumentNumber number, int version, LocalDate date, InvoiceComposer composer) {
        Report own = Report.collect(findings -> {
            Location term = Location.of("validity");
            draft.validity()
                    .ifPresentOrElse(
                            valid -> {
                                if (valid.from(date).isBefore(date)) {
                                    findings.accept(
                                            QuoteRules.PAST.at(term, Map.of("until", valid.from(date), "date", date)));
                                }
                            },
                            () -> findings.accept(QuoteRules.VALIDITY.at(term)));
            draft.followUp()
                    .map(later -> later.from(date))
                    .filter(day -> day.isBefore(date))
                    .ifPresent(day -> findings.accept(
                            QuoteRules.FOLLOW_UP.at(Location.of("followUp"), Map.of("day", day, "date", date))));
            checkQuantities(draft, findings);
        });
        InvoiceDraft lines = draft.invoice().build();
        Parsed<InvoiceCandidate> composed = composer.compose(lines, date);
        Report all = own.plus(composed.report());
        return all.hasErrors()
                ? Parsed.invalid(all)
                : composed.map(candidate -> restore(number, version, draft, Statement.of(candidate)));
    }

    /** Of nothing there is nothing to order: a line of an order has a quantity. */
    private static void checkQuantities(QuoteDraft draft, Consumer<Finding> findings) {
        for (int i = 0; i < draft.lines().size(); i++) {
            QuoteLine line = draft.lines().get(i);
            if (line.line()
                    .quantity()
                    .filter(some -> some.value().signum() == 0)
                    .isPresent()) {
                findings.accept(QuoteRules.QUANTITY.at(
                        Location.of("lines[" + i + "].quantity", "BT-129"), Map.of("key", line.key())));
            }
        }
    }

    /**
     * Makes a version that was sent before, of what was stored of it.
     *
     * @param number the number of the quote
     * @param version which version it is, from 1
     * @param stated what was offered
     * @param everything what all of its lines come to, options among them, with date and parties
     * @return the version
     * @throws IllegalArgumentException if the version is below 1, what was offered has no term, or the two have other lines
     */
    public static QuoteVersion restore(DocumentNumber number, int version, QuoteDraft stated, Statement everything) {
        Objects.requireNonNull(number, "number");
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not at " + version);
        }
        LocalDate validUntil = stated.validity()
                .orElseThrow(() -> new IllegalArgumentException("A quote that was sent has a term: " + stated))
                .from(everything.date());
        boolean same = everything.lines().size() == stated.lines().size()
                && IntStream.range(0, stated.lines().size())
                        .allMatch(i -> matches(
                                stated.lines().get(i), everything.lines().get(i)));
        if (!same || !everything.pricing().equals(stated.pricing())) {
            throw new IllegalArgumentException("The statement is not one of these lines: " + everything);
        }
        return new QuoteVersion(number, version, stated, everything, validUntil);
    }

    private static boolean matches(QuoteLine line, InvoiceLine computed) {
        return line.line().description().equals(computed.description())
                && line.line().quantity().equals(Optional.of(computed.quantity()))
                && line.line().price().equals(Optional.of(computed.price()));
    }

    /**
     * Returns the number of the quote.
     *
     * @return the number, the same for all its versions
     */
    public DocumentNumber number() {
        return number;
    }

    /**
     * Returns which version it is.
     *
     * @return the version, from 1
     */
    public int version() {
        return version;
    }

    /**
     * Returns when it was sent.
     *
     * @return the date
     */
    public LocalDate date() {
        return everything.date();
    }

    /**
     * Returns until when it can be accepted.
     *
     * @return the last day, included
     */
    public LocalDate validUntil() {
        return validUntil;
    }

    /**
     * Returns when to ask the customer how it stands, as it was planned on sending.
     *
     * @return the day, or empty for none
     */
    public Optional<LocalDate> followUp() {
        return stated.followUp().map(term -> term.from(date()));
    }

    /**
     * Returns what was offered, in the words of the office.
     *
     * @return lines, texts, terms and references
     */
    public QuoteDraft stated() {
        return stated;
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they are printed
     */
    public List<QuoteLine> lines() {
        return stated.lines();
    }

    /**
     * Returns what all lines come to, options among them.
     *
     * @return the statement, with one line for each of {@link #lines()}
     */
    public Statement everything() {
        return everything;
    }

    /**
     * Returns what the lines come to that go with the quote.
     *
     * @return the statement without options; without lines where everything is optional
     */
    public Statement required() {
        return choosing(Set.of());
    }

    /**
     * Returns what an option comes to alone. Because VAT is rounded per group, what it adds to the whole may be a cent
     * more or less; {@link #choosing} is exact.
     *
     * @param option the key of an optional line
     * @return the statement of that line
     * @throws IllegalArgumentException if there is no such option
     */
    public Statement option(LineKey option) {
        requireOption(option);
        return everything.of(i -> lines().get(i).key().equals(option));
    }

    /**
     * Returns what a choice comes to.
     *
     * @param chosen keys of optional lines
     * @return the statement of the lines that go with the quote, and of those that are chosen
     * @throws IllegalArgumentException if a key is not that of an option
     */
    public Statement choosing(Set<LineKey> chosen) {
        chosen.forEach(this::requireOption);
        return everything.of(i ->
                !lines().get(i).isOptional() || chosen.contains(lines().get(i).key()));
    }

    boolean isOption(LineKey key) {
        return lines().stream().anyMatch(line -> line.isOptional() && line.key().equals(key));
    }

    private void requireOption(LineKey key) {
        if (!isOption(key)) {
            throw new IllegalArgumentException("Not an option of " + this + ": " + key);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuoteVersion that
                && number.equals(that.number)
                && version == that.version
                && stated.equals(that.stated)
                && everything.equals(that.everything);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, version, stated, everything);
    }

    @Override
    public String toString() {
        return number + " version " + version;
    }
}
