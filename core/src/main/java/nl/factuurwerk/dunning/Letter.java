package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.EpcPayload;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * A letter to a debtor, as it went out: all that it asks for, in one currency, and by when. It is kept, so that it can be
 * shown later what was written whatever was paid since.
 *
 * <p>It states one amount and one last day to pay, and never how many letters are still to come.
 */
public final class Letter {

    private final Id<Letter> id;
    private final LocalDate date;
    private final Party seller;
    private final Party debtor;
    private final Id<Party> debtorId;
    private final Language language;
    private final Manner manner;
    private final List<LetterItem> items;
    private final List<LetterCosts> costs;
    private final LocalDate payBy;
    private final Optional<CreditTransfer> account;
    private final PaymentReference reference;
    private final Optional<FourteenDayLetter> fourteenDays;
    private final List<String> notes;

    private Letter(Builder builder, LocalDate payBy, PaymentReference reference) {
        id = builder.id;
        date = builder.date;
        seller = builder.seller;
        debtor = builder.debtor;
        debtorId = builder.debtorId;
        language = builder.language;
        manner = builder.manner;
        items = List.copyOf(builder.items);
        costs = List.copyOf(builder.costs);
        this.payBy = payBy;
        account = builder.account;
        this.reference = reference;
        fourteenDays = builder.fourteenDays;
        notes = List.copyOf(builder.notes);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A letter asks for something: " + id);
        }
        if (payBy.isBefore(date)) {
            throw new IllegalArgumentException("A letter of " + date + " cannot ask to pay by " + payBy);
        }
        if (items.stream()
                .anyMatch(item -> !item.total().isSameCurrency(items.getFirst().total()))) {
            throw new IllegalArgumentException("A letter is in one currency: " + id);
        }
    }

    /**
     * How a letter goes out and speaks.
     *
     * @param kind what it is in law: the firmest of its stages
     * @param tone how it speaks
     * @param channel by which way it goes
     */
    public record Manner(StageKind kind, Tone tone, Channel channel) {
        /** Checks presence. */
        public Manner {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(channel, "channel");
        }
    }

    /**
     * Starts a letter.
     *
     * @param id its identity
     * @param date its date
     * @param seller who writes
     * @param debtorId whom the books know the debtor as
     * @param debtor to whom, as it stands on the letter
     * @return the builder
     */
    public static Builder of(Id<Letter> id, LocalDate date, Party seller, Id<Party> debtorId, Party debtor) {
        return new Builder(id, date, seller, debtorId, debtor);
    }

    /**
     * Returns its identity, which is what it is known by to the debtor too.
     *
     * @return unique in the administration
     */
    public Id<Letter> id() {
        return id;
    }

    /**
     * Returns its date.
     *
     * @return the day on which it goes out
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns who writes.
     *
     * @return the seller, as it stands on the letter
     */
    public Party seller() {
        return seller;
    }

    /**
     * Returns to whom.
     *
     * @return the debtor, as it stands on the letter
     */
    public Party debtor() {
        return debtor;
    }

    /**
     * Returns whom the books know the debtor as.
     *
     * @return the identity
     */
    public Id<Party> debtorId() {
        return debtorId;
    }

    /**
     * Returns the language.
     *
     * @return of every word of it
     */
    public Language language() {
        return language;
    }

    /**
     * Returns how it goes out and speaks.
     *
     * @return kind, tone and channel
     */
    public Manner manner() {
        return manner;
    }

    /**
     * Returns what it asks to pay.
     *
     * @return the firmest first, one at least
     */
    public List<LetterItem> items() {
        return items;
    }

    /**
     * Returns the collection costs that it speaks of.
     *
     * @return what is claimed, and what is announced; mostly nothing
     */
    public List<LetterCosts> costs() {
        return costs;
    }

    /**
     * Returns by when to pay.
     *
     * @return the last day
     */
    public LocalDate payBy() {
        return payBy;
    }

    /**
     * Returns where to pay.
     *
     * @return the account; empty where the seller states none
     */
    public Optional<CreditTransfer> account() {
        return account;
    }

    /**
     * Returns what a payment is to state (BT-83).
     *
     * @return of one invoice its own reference; of several their numbers
     */
    public PaymentReference reference() {
        return reference;
    }

    /**
     * Returns what it is as a letter of fourteen days (art. 6:96(6) BW).
     *
     * @return what it says of the term and the costs, as it was checked before it went; empty where it announces no costs
     */
    public Optional<FourteenDayLetter> fourteenDays() {
        return fourteenDays;
    }

    /**
     * Returns what it says besides, for instance that the claim was assigned and who is to be paid.
     *
     * @return each a sentence or more, in the language of the letter; mostly none
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns the invoices together, without interest and costs.
     *
     * @return the sum
     */
    public Money principal() {
        return items.stream().map(LetterItem::principal).reduce(Money::plus).orElseThrow();
    }

    /**
     * Returns the interest together.
     *
     * @return the sum
     */
    public Money interest() {
        return items.stream()
                .map(item -> item.interest().open())
                .reduce(Money::plus)
                .orElseThrow();
    }

    /**
     * Returns what is to be paid now.
     *
     * @return invoices, interest and the costs that are claimed
     */
    public Money total() {
        return costs.stream()
                .filter(LetterCosts::claimed)
                .map(LetterCosts::total)
                .reduce(principal().plus(interest()), Money::plus);
    }

    /**
     * Returns the code that banking apps scan (EPC069-12).
     *
     * @return the payload, or empty where there is no account or the amount is not in euro
     */
    public Optional<EpcPayload> code() {
        return account.flatMap(to -> EpcPayload.tryOf(to, total(), reference).value());
    }

    private List<Object> parts() {
        return List.of(
                id,
                date,
                seller,
                debtor,
                debtorId,
                language,
                manner,
                items,
                costs,
                payBy,
                account,
                reference,
                fourteenDays,
                notes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return manner.kind() + " " + id + " of " + date + " to " + debtorId + ": " + total() + " by " + payBy;
    }

    /** Takes what a letter says. */
    public static final class Builder {

        private final Id<Letter> id;
        private final LocalDate date;
        private final Party seller;
        private final Id<Party> debtorId;
        private final Party debtor;
        private final List<LetterItem> items = new ArrayList<>();
        private final List<LetterCosts> costs = new ArrayList<>();
        private Language language = Language.DUTCH;
        private Manner manner = new Manner(StageKind.REMINDER, Tone.FRIENDLY, Channel.EMAIL);
        private Optional<CreditTransfer> account = Optional.empty();
        private Optional<FourteenDayLetter> fourteenDays = Optional.empty();
        private final List<String> notes = new ArrayList<>();

        private Builder(Id<Letter> id, LocalDate date, Party seller, Id<Party> debtorId, Party debtor) {
            this.id = Objects.requireNonNull(id, "id");
            this.date = Objects.requireNonNull(date, "date");
            this.seller = Objects.requireNonNull(seller, "seller");
            this.debtorId = Objects.requireNonNull(debtorId, "debtorId");
            this.debtor = Objects.requireNonNull(debtor, "debtor");
        }

        /**
         * Sets the language.
         *
         * @param value of every word of it; Dutch where nothing is said
         * @return this builder
         */
        public Builder language(Language value) {
            language = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how it goes out and speaks.
         *
         * @param value kind, tone and channel; a friendly reminder by e-mail where nothing is said
         * @return this builder
         */
        public Builder manner(Manner value) {
            manner = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds something to pay.
         *
         * @param item the invoice or the instalment
         * @return this builder
         */
        public Builder item(LetterItem item) {
            items.add(Objects.requireNonNull(item, "item"));
            return this;
        }

        /**
         * Adds collection costs.
         *
         * @param value claimed or announced
         * @return this builder
         */
        public Builder costs(LetterCosts value) {
            costs.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets where to pay.
         *
         * @param value the account
         * @return this builder
         */
        public Builder account(Optional<CreditTransfer> value) {
            account = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what it is as a letter of fourteen days.
         *
         * @param value what it says of the term and the costs
         * @return this builder
         */
        public Builder fourteenDays(FourteenDayLetter value) {
            fourteenDays = Optional.of(value);
            return this;
        }

        /**
         * Adds something that it says besides.
         *
         * @param words a sentence or more, in the language of the letter
         * @return this builder
         * @throws IllegalArgumentException if there are no words, or they cannot be printed
         */
        public Builder note(String words) {
            if (PlainText.isBlank(words) || !PlainText.isPrintable(words)) {
                throw new IllegalArgumentException("Not a note: '" + PlainText.quote(words) + "'");
            }
            notes.add(words);
            return this;
        }

        /**
         * Makes the letter.
         *
         * @param payBy the last day to pay
         * @param reference what a payment is to state
         * @return the letter
         * @throws IllegalArgumentException if it asks for nothing, is in several currencies, or the day is before its date
         */
        public Letter build(LocalDate payBy, PaymentReference reference) {
            return new Letter(
                    this, Objects.requireNonNull(payBy, "payBy"), Objects.requireNonNull(reference, "reference"));
        }
    }
}
