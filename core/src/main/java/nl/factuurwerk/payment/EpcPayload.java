package nl.factuurwerk.payment;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a banking app reads from the code on an invoice: a SEPA credit transfer, ready to be signed (EPC069-12, version
 * 002, UTF-8).
 *
 * <pre>{@code
 * var account = CreditTransfer.to(Iban.of("NL91ABNA0417164300")).named("Voorbeeld BV");
 * EpcPayload code = EpcPayload.of(account, eur("1210.00"), CreditorReference.of("RF462026000123"));
 * }</pre>
 *
 * <p>This is the text. Whoever draws it uses error correction level M and a symbol of at most version 13, which is why it
 * has at most {@value #MOST_BYTES} bytes. Empty elements at the end are left out.
 *
 * <p>The name of the payee has at most {@value #LONGEST_NAME} characters; a longer one is cut off there, because the
 * account number alone decides where the money goes. Nothing else is ever shortened.
 *
 * <p>Only a {@link CreditorReference} goes into the structured element, which is reserved for ISO 11649; any other
 * reference goes into the element for text.
 */
public final class EpcPayload {

    /** The most bytes that fit the symbol. */
    public static final int MOST_BYTES = 331;

    /** The most characters of the payee's name. */
    public static final int LONGEST_NAME = 70;

    private final String text;

    EpcPayload(String text) {
        this.text = text;
    }

    /**
     * Makes the payload of a transfer.
     *
     * @param account where to pay to; its name must be known
     * @param amount from 0.01 up to and including 999999999.99 euro
     * @param reference what to quote
     * @return the payload
     * @throws InvalidInput if the account has no name, the amount is out of range or not in euro, or all is too long
     */
    public static EpcPayload of(CreditTransfer account, Money amount, PaymentReference reference) {
        return tryOf(account, amount, reference).orThrow();
    }

    /**
     * Makes the payload of a transfer, if that can be.
     *
     * @param account where to pay to
     * @param amount from 0.01 up to and including 999999999.99 euro
     * @param reference what to quote
     * @return the payload, or all that stands in its way
     */
    public static Parsed<EpcPayload> tryOf(CreditTransfer account, Money amount, PaymentReference reference) {
        return builder().to(account).amount(amount).reference(reference).tryBuild();
    }

    /**
     * Starts a payload.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the elements, one to a line.
     *
     * @return the text to draw, without a last line break
     */
    public String text() {
        return text;
    }

    /**
     * Returns the bytes to draw.
     *
     * @return the text in UTF-8, at most {@value #MOST_BYTES} bytes; the caller's own copy
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EpcPayload that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects the elements of a payload. Account, name and amount are needed; the rest may be absent. */
    public static final class Builder {

        @Nullable
        Iban iban;

        @Nullable
        String name;

        @Nullable
        Bic bic;

        @Nullable
        Money amount;

        @Nullable
        PaymentReference reference;

        String purpose = "";
        String information = "";

        private Builder() {}

        /**
         * Says where to pay to: account, and name and bank as far as they are known.
         *
         * @param account the account
         * @return this builder
         */
        public Builder to(CreditTransfer account) {
            iban = account.iban();
            account.accountName().ifPresent(this::name);
            account.bic().ifPresent(bank -> bic = bank);
            return this;
        }

        /**
         * Names the payee.
         *
         * @param payee the name; cut off behind {@value EpcPayload#LONGEST_NAME} characters
         * @return this builder
         */
        public Builder name(String payee) {
            name = Objects.requireNonNull(payee, "payee");
            return this;
        }

        /**
         * Sets the amount.
         *
         * @param euros from 0.01 up to and including 999999999.99 euro
         * @return this builder
         */
        public Builder amount(Money euros) {
            amount = Objects.requireNonNull(euros, "euros");
            return this;
        }

        /**
         * Sets what to quote.
         *
         * @param quoted the reference
         * @return this builder
         */
        public Builder reference(PaymentReference quoted) {
            reference = Objects.requireNonNull(quoted, "quoted");
            return this;
        }

        /**
         * Sets the purpose of the payment.
         *
         * @param code 1 to 4 capitals and digits out of the ISO 20022 list, for instance {@code GDDS} for goods
         * @return this builder
         */
        public Builder purpose(String code) {
            purpose = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * Sets what the app shows to the payer; it is not sent with the payment.
         *
         * @param shown one line of at most 70 characters
         * @return this builder
         */
        public Builder information(String shown) {
            information = Objects.requireNonNull(shown, "shown");
            return this;
        }

        /**
         * Makes the payload.
         *
         * @return the payload
         * @throws InvalidInput if an element is missing or outside its limits; carries all findings
         */
        public EpcPayload build() {
            return tryBuild().orThrow();
        }

        /**
         * Makes the payload, if that can be.
         *
         * @return the payload, or all that stands in its way
         */
        public Parsed<EpcPayload> tryBuild() {
            return new EpcWriter(this).write();
        }
    }
}
