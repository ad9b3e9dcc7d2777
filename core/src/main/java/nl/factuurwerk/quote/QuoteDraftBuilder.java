package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a quote, in any order. What does not fit together is told all at once by {@link #build()}. */
public final class QuoteDraftBuilder {

    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_DELIVERABLE = 1000;

    final List<QuoteLine> lines = new ArrayList<>();
    Pricing pricing = Pricing.standard();
    References references = References.none();

    @Nullable
    Party customer;

    @Nullable
    Term validity;

    @Nullable
    Term followUp;

    @Nullable
    String introduction;

    @Nullable
    String closing;

    @Nullable
    PaymentTerms terms;

    @Nullable
    Language language;

    QuoteDraftBuilder() {}

    QuoteDraftBuilder(QuoteDraft draft) {
        lines.addAll(draft.lines());
        pricing = draft.pricing();
        references = draft.references();
        customer = draft.customer().orElse(null);
        validity = draft.validity().orElse(null);
        followUp = draft.followUp().orElse(null);
        introduction = draft.introduction().orElse(null);
        closing = draft.closing().orElse(null);
        terms = draft.terms().orElse(null);
        language = draft.language().orElse(null);
    }

    /**
     * Says whom it is for.
     *
     * @param party the customer
     * @return this builder
     */
    public QuoteDraftBuilder to(Party party) {
        customer = Objects.requireNonNull(party, "party");
        return this;
    }

    /**
     * Offers something at the standard rate.
     *
     * @param key what the line is called by
     * @param description what is offered
     * @param quantity how much
     * @param price what one costs
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, or the price is below zero
     */
    public QuoteDraftBuilder line(String key, String description, Quantity quantity, Money price) {
        return line(key, description, quantity, UnitPrice.of(price), VatClass.STANDARD);
    }

    /**
     * Offers something.
     *
     * @param key what the line is called by
     * @param description what is offered
     * @param quantity how much
     * @param price what one costs, with as many decimals as it takes
     * @param vat what it is for VAT at home
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}
     */
    public QuoteDraftBuilder line(String key, String description, Quantity quantity, UnitPrice price, VatClass vat) {
        return line(QuoteLine.of(key, line(description, quantity, price, vat)));
    }

    /**
     * Offers something that the customer may choose, at the standard rate.
     *
     * @param key what the line is called by
     * @param description what is offered
     * @param quantity how much
     * @param price what one costs
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, or the price is below zero
     */
    public QuoteDraftBuilder optional(String key, String description, Quantity quantity, Money price) {
        return optional(key, description, quantity, UnitPrice.of(price), VatClass.STANDARD);
    }

    /**
     * Offers something that the customer may choose.
     *
     * @param key what the line is called by
     * @param description what is offered
     * @param quantity how much
     * @param price what one costs, with as many decimals as it takes
     * @param vat what it is for VAT at home
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}
     */
    public QuoteDraftBuilder optional(
            String key, String description, Quantity quantity, UnitPrice price, VatClass vat) {
        return line(QuoteLine.of(key, line(description, quantity, price, vat)).optional());
    }

    static DraftLine line(String description, Quantity quantity, UnitPrice price, VatClass vat) {
        return DraftLine.of(description)
                .quantity(quantity)
                .price(price)
                .vat(vat)
                .build();
    }

    /**
     * Adds a line that says more than the short forms can, such as a deadline.
     *
     * @param line the line
     * @return this builder
     */
    public QuoteDraftBuilder line(QuoteLine line) {
        lines.add(Objects.requireNonNull(line, "line"));
        return this;
    }

    /**
     * Replaces all lines.
     *
     * @param all the new lines
     * @return this builder
     */
    public QuoteDraftBuilder lines(List<QuoteLine> all) {
        lines.clear();
        all.forEach(this::line);
        return this;
    }

    /**
     * Says that prices include VAT.
     *
     * @return this builder
     */
    public QuoteDraftBuilder pricesIncludeVat() {
        pricing = pricing.with(PriceMode.INCLUDING);
        return this;
    }

    /**
     * Sets the currency.
     *
     * @param currency the currency
     * @return this builder
     */
    public QuoteDraftBuilder currency(CurrencyUnit currency) {
        pricing = pricing.in(currency);
        return this;
    }

    /**
     * Sets the currency, and at which rate VAT is stated in euro as well.
     *
     * @param rate the rate
     * @return this builder
     */
    public QuoteDraftBuilder currency(ExchangeRate rate) {
        pricing = pricing.at(rate);
        return this;
    }

    /**
     * Lets it be accepted for a number of days.
     *
     * @param days how many after the date of the quote, the last one included; from 0 up to and including 3,650
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public QuoteDraftBuilder validFor(int days) {
        return valid(Term.days(days));
    }

    /**
     * Lets it be accepted up to and including a day.
     *
     * @param day the last day
     * @return this builder
     */
    public QuoteDraftBuilder validUntil(LocalDate day) {
        return valid(Term.until(day));
    }

    /**
     * Lets it be accepted for a term.
     *
     * @param term from the date of the quote
     * @return this builder
     */
    public QuoteDraftBuilder valid(Term term) {
        validity = Objects.requireNonNull(term, "term");
        return this;
    }

    /**
     * Says when to ask the customer how it stands.
     *
     * @param term from the date of the quote
     * @return this builder
     */
    public QuoteDraftBuilder followUp(Term term) {
        followUp = Objects.requireNonNull(term, "term");
        return this;
    }

    /**
     * Sets the text before the lines.
     *
     * @param text at most 5,000 characters
     * @return this builder
     */
    public QuoteDraftBuilder introduction(String text) {
        introduction = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets the text behind the lines.
     *
     * @param text at most 5,000 characters
     * @return this builder
     */
    public QuoteDraftBuilder closing(String text) {
        closing = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets what the customer and the office call the deal by.
     *
     * @param value the references
     * @return this builder
     */
    public QuoteDraftBuilder references(References value) {
        references = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets when invoices will be to be paid.
     *
     * @param value the terms
     * @return this builder
     */
    public QuoteDraftBuilder terms(PaymentTerms value) {
        terms = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the language.
     *
     * @param value the language
     * @return this builder
     */
    public QuoteDraftBuilder language(Language value) {
        language = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Makes the draft.
     *
     * @return the draft, complete or not
     * @throws InvalidInput if parts do not fit together: carries every finding
     */
    public QuoteDraft build() {
        return tryBuild().orThrow();
    }

    /**
     * Makes the draft, or says what does not fit together.
     *
     * @return the draft, complete or not; or keys that are used twice, texts that cannot be printed, and what the draft of
     *     an invoice is refused for
     */
    public Parsed<QuoteDraft> tryBuild() {
        QuoteDraft draft = new QuoteDraft(this);
        Report report =
                Report.collect(this::check).plus(draft.invoice().tryBuild().report());
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(draft);
    }

    private void check(Consumer<Finding> findings) {
        Set<LineKey> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            QuoteLine line = lines.get(i);
            String path = "lines[" + i + "]";
            if (!seen.add(line.key())) {
                findings.accept(QuoteRules.KEY.at(Location.of(path + ".key"), Map.of("key", line.key())));
            }
            line.deliverable()
                    .ifPresent(text -> PrintedText.check(path + ".deliverable", text, LONGEST_DELIVERABLE, findings));
        }
        if (introduction != null) {
            PrintedText.check("introduction", introduction, LONGEST_TEXT, findings);
        }
        if (closing != null) {
            PrintedText.check("closing", closing, LONGEST_TEXT, findings);
        }
    }
}
