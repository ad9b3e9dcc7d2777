package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows of a credit: what of the invoice is given back, and why.
 *
 * <pre>{@code
 * CreditDraft.of().line(2, pieces(100)).because(RETURNED, "Beschadigd geleverd").build()
 * CreditDraft.of().everything().because(WRONG_CUSTOMER, "").build()
 * }</pre>
 */
public final class CreditDraft {

    private final List<CreditChoice> choices;
    private final Optional<CorrectionReason> reason;
    private final String explanation;
    private final Optional<LocalDate> issueDate;
    private final List<String> notes;

    private CreditDraft(Builder builder) {
        this.choices = List.copyOf(builder.choices);
        this.reason = Optional.ofNullable(builder.reason);
        this.explanation = builder.explanation;
        this.issueDate = Optional.ofNullable(builder.issueDate);
        this.notes = List.copyOf(builder.notes);
    }

    /**
     * Starts a draft.
     *
     * @return the builder
     */
    public static Builder of() {
        return new Builder();
    }

    /**
     * Returns what is credited.
     *
     * @return the choices, in the order in which they were made
     */
    public List<CreditChoice> choices() {
        return choices;
    }

    /**
     * Returns why.
     *
     * @return the reason, or empty while nobody said
     */
    public Optional<CorrectionReason> reason() {
        return reason;
    }

    /**
     * Returns why in free words.
     *
     * @return the words, in the language of the invoice; empty where there are none
     */
    public String explanation() {
        return explanation;
    }

    /**
     * Returns the date to issue it under.
     *
     * @return BT-2, or empty for the day of issue
     */
    public Optional<LocalDate> issueDate() {
        return issueDate;
    }

    /**
     * Returns free texts.
     *
     * @return the notes (BT-22)
     */
    public List<String> notes() {
        return notes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditDraft that
                && choices.equals(that.choices)
                && reason.equals(that.reason)
                && explanation.equals(that.explanation)
                && issueDate.equals(that.issueDate)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(choices, reason, explanation, issueDate, notes);
    }

    @Override
    public String toString() {
        return "credit of " + choices + reason.map(why -> " because " + why).orElse("");
    }

    /** Gathers the parts of a draft. */
    public static final class Builder {

        private final List<CreditChoice> choices = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private @Nullable CorrectionReason reason;
        private String explanation = "";
        private @Nullable LocalDate issueDate;

        private Builder() {}

        /**
         * Credits everything that is left.
         *
         * @return this builder
         */
        public Builder everything() {
            return choose(new CreditChoice.Everything());
        }

        /**
         * Credits what is left of a line.
         *
         * @param number the number of the line, from 1
         * @return this builder
         */
        public Builder line(int number) {
            return choose(new CreditChoice.WholeLine(number));
        }

        /**
         * Credits a quantity of a line.
         *
         * @param number the number of the line, from 1
         * @param quantity how much, in the unit and with the sign of the line
         * @return this builder
         */
        public Builder line(int number, Quantity quantity) {
            return choose(new CreditChoice.Quantity(number, quantity));
        }

        /**
         * Credits an amount off a line.
         *
         * @param number the number of the line, from 1
         * @param amount how much, without or with VAT as the prices of the invoice are, and with the sign of the line
         * @return this builder
         */
        public Builder line(int number, Money amount) {
            return choose(new CreditChoice.Amount(number, amount));
        }

        /**
         * Credits what is left of a charge on the document.
         *
         * @param number its number among the allowances and charges of the document, from 1
         * @return this builder
         */
        public Builder charge(int number) {
            return choose(new CreditChoice.Charge(number));
        }

        /**
         * Credits something.
         *
         * @param choice what
         * @return this builder
         */
        public Builder choose(CreditChoice choice) {
            choices.add(Objects.requireNonNull(choice, "choice"));
            return this;
        }

        /**
         * Says why.
         *
         * @param value the reason
         * @param words more about it, printed; empty where the reason says enough
         * @return this builder
         */
        public Builder because(CorrectionReason value, String words) {
            reason = Objects.requireNonNull(value, "value");
            explanation = Objects.requireNonNull(words, "words");
            return this;
        }

        /**
         * Sets the date to issue it under.
         *
         * @param date BT-2; the day of issue unless set
         * @return this builder
         */
        public Builder issuedOn(LocalDate date) {
            issueDate = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Adds a free text.
         *
         * @param text the note (BT-22)
         * @return this builder
         */
        public Builder note(String text) {
            notes.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Makes the draft.
         *
         * @return the draft
         */
        public CreditDraft build() {
            return new CreditDraft(this);
        }
    }
}
