package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.Betalingskenmerk;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.PaymentReference;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in: how much, when, by which way, and what the payer said about it.
 *
 * <pre>{@code
 * Payment.transfer(eur("1492.47"), LocalDate.of(2026, 12, 20), "RF18 5390 0754 7034")
 * Payment.of(PaymentMethod.CARD, eur("60.50"), today).identifiedBy(Id.of("terminal-3:88412")).from(customer.id()).build()
 * }</pre>
 *
 * <p>A payment that the host knows by an identity of its own, such as the key of a line of a bank statement, is registered
 * once, however often that statement is read.
 *
 * <p>Names, accounts and words may be about persons. A payment stays as it was registered, for it is part of the books.
 */
public final class Payment {

    private final PaymentMethod method;
    private final Money amount;
    private final LocalDate on;
    private final Optional<Id<Payment>> id;
    private final Optional<Id<Party>> payer;
    private final String payerName;
    private final String account;
    private final Optional<PaymentReference> reference;
    private final String remittance;

    private Payment(Builder builder) {
        method = builder.method;
        amount = builder.amount;
        on = builder.on;
        id = Optional.ofNullable(builder.id);
        payer = Optional.ofNullable(builder.payer);
        payerName = builder.payerName;
        account = builder.account;
        reference = Optional.ofNullable(builder.reference);
        remittance = builder.remittance;
    }

    /**
     * Starts a payment.
     *
     * @param method by which way it came
     * @param amount how much, above zero
     * @param on the day on which the money was there, in the seller's zone
     * @return the builder
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Builder of(PaymentMethod method, Money amount, LocalDate on) {
        return new Builder(method, amount, on);
    }

    /**
     * Makes a bank transfer.
     *
     * @param amount how much, above zero
     * @param on the day on which the money was there
     * @param words what the payer stated; an RF reference or a betalingskenmerk is taken as such where its check digits are
     *     right
     * @return the payment
     * @throws IllegalArgumentException if the amount is not above zero, or the words are longer than 1,000 characters or
     *     cannot be printed
     */
    public static Payment transfer(Money amount, LocalDate on, String words) {
        return of(PaymentMethod.TRANSFER, amount, on).stating(words).build();
    }

    /**
     * Makes a payment in coins and notes.
     *
     * @param amount how much, above zero
     * @param on when
     * @param words what it was for
     * @return the payment
     * @throws IllegalArgumentException if the amount is not above zero, or the words are longer than 1,000 characters or
     *     cannot be printed
     */
    public static Payment cash(Money amount, LocalDate on, String words) {
        return of(PaymentMethod.CASH, amount, on).stating(words).build();
    }

    /**
     * Returns by which way it came.
     *
     * @return the way
     */
    public PaymentMethod method() {
        return method;
    }

    /**
     * Returns how much came in.
     *
     * @return the amount, above zero, in the currency in which it came
     */
    public Money amount() {
        return amount;
    }

    /**
     * Returns when the money was there. For a transfer that is when the account of the seller was credited (art. 6:114 BW).
     *
     * @return the day, in the seller's zone
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Returns by what the host knows it.
     *
     * @return the identity; empty where the host has none and it is not registered yet
     */
    public Optional<Id<Payment>> id() {
        return id;
    }

    /**
     * Returns who paid, where that is known.
     *
     * @return the identity of the payer
     */
    public Optional<Id<Party>> payer() {
        return payer;
    }

    /**
     * Returns the name of the payer, as the bank gives it.
     *
     * @return the name, or empty
     */
    public String payerName() {
        return payerName;
    }

    /**
     * Returns the account that it came from, as the bank gives it.
     *
     * @return an IBAN or another number, or empty
     */
    public String account() {
        return account;
    }

    /**
     * Returns the reference that the payer stated (BT-83 of what is paid).
     *
     * @return the reference, or empty where there is none that can be checked
     */
    public Optional<PaymentReference> reference() {
        return reference;
    }

    /**
     * Returns the words of the payer.
     *
     * @return the text, or empty
     */
    public String remittance() {
        return remittance;
    }

    Payment identified(Id<Payment> as) {
        return id.isPresent() ? this : toBuilder().identifiedBy(as).build();
    }

    /**
     * Starts a payment like this one.
     *
     * @return a builder with all that this payment says
     */
    public Builder toBuilder() {
        Builder builder = new Builder(method, amount, on);
        builder.id = id.orElse(null);
        builder.payer = payer.orElse(null);
        builder.payerName = payerName;
        builder.account = account;
        builder.reference = reference.orElse(null);
        builder.remittance = remittance;
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payment that
                && method == that.method
                && amount.equals(that.amount)
                && on.equals(that.on)
                && id.equals(that.id)
                && payer.equals(that.payer)
                && payerName.equals(that.payerName)
                && account.equals(that.account)
                && reference.equals(that.reference)
                && remittance.equals(that.remittance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, amount, on, id, payer, payerName, account, reference, remittance);
    }

    @Override
    public String toString() {
        return method + " of " + amount + " on " + on;
    }

    /** Gathers what is known of a payment. */
    public static final class Builder {

        private final PaymentMethod method;
        private final Money amount;
        private final LocalDate on;
        private @Nullable Id<Payment> id;
        private @Nullable Id<Party> payer;
        private String payerName = "";
        private String account = "";
        private @Nullable PaymentReference reference;
        private String remittance = "";

        private Builder(PaymentMethod method, Money amount, LocalDate on) {
            this.method = Objects.requireNonNull(method, "method");
            this.amount = Portion.requirePositive(amount);
            this.on = Objects.requireNonNull(on, "on");
        }

        /**
         * Says by what the host knows it, so that it is registered once.
         *
         * @param value the identity
         * @return this builder
         */
        public Builder identifiedBy(Id<Payment> value) {
            id = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says who paid.
         *
         * @param value the identity of the payer
         * @return this builder
         */
        public Builder from(Id<Party> value) {
            payer = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says what the bank calls the payer.
         *
         * @param name the name
         * @return this builder
         * @throws IllegalArgumentException if it is longer than 1,000 characters or cannot be printed
         */
        public Builder payerName(String name) {
            payerName = KeptText.require(name);
            return this;
        }

        /**
         * Says which account it came from.
         *
         * @param number the number as the bank gives it
         * @return this builder
         * @throws IllegalArgumentException if it is longer than 1,000 characters or cannot be printed
         */
        public Builder account(String number) {
            account = KeptText.require(number);
            return this;
        }

        /**
         * Says under which reference it was paid.
         *
         * @param value the reference
         * @return this builder
         */
        public Builder reference(PaymentReference value) {
            reference = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says what the payer stated.
         *
         * @param words the words; where they are an RF reference or a betalingskenmerk with right check digits, and no
         *     reference is given, that is the reference
         * @return this builder
         * @throws IllegalArgumentException if they are longer than 1,000 characters or cannot be printed
         */
        public Builder stating(String words) {
            remittance = KeptText.require(words);
            if (reference == null) {
                reference = CreditorReference.parse(remittance)
                        .value()
                        .<PaymentReference>map(found -> found)
                        .or(() -> Betalingskenmerk.parse(remittance)
                                .value()
                                .filter(found -> found.value().length() > UNCHECKED))
                        .orElse(null);
            }
            return this;
        }

        /** A betalingskenmerk of seven digits has no check digit: any number of seven digits is one. */
        private static final int UNCHECKED = 7;

        /**
         * Ends the payment.
         *
         * @return the payment
         */
        public Payment build() {
            return new Payment(this);
        }
    }
}
