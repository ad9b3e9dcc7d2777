package nl.factuurwerk.invoice;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An allowance that lowers, or a charge that raises, what a line (BG-27, BG-28) or the whole document (BG-20, BG-21)
 * comes to, as the host states it.
 *
 * <pre>{@code
 * Adjustment.allowance(percent("10"), "Introductiekorting")
 * Adjustment.charge(eur("6.95"), "Verzendkosten").taxedAs(VatClass.STANDARD)
 * }</pre>
 *
 * @param kind whether it lowers or raises
 * @param size how much
 * @param reason why, in the language of the document (BT-97, BT-104, BT-139, BT-144), at most 500 characters; empty where
 *     there is nothing in it to see, which is refused at issue (BR-33, BR-38, BR-42, BR-44)
 * @param reasonCode a code of UNTDID 5189 for an allowance, 7161 for a charge; empty where none fits
 * @param vatClass what it is for VAT, on the document only: where absent, it is spread over the groups that the lines make
 */
public record Adjustment(
        Kind kind,
        Size size,

        @NotBlank(groups = Issue.class, payload = Cited.Reason.class)
        @jakarta.validation.constraints.Size(max = LONGEST_REASON, groups = Draft.class, payload = Cited.Length.class)
        String reason,

        String reasonCode,
        Optional<VatClass> vatClass) {

    private static final int LONGEST_REASON = 500;

    /** Which way it goes. */
    public enum Kind {
        /** It lowers the amount (<em>korting</em>). */
        ALLOWANCE,
        /** It raises the amount (<em>toeslag</em>). */
        CHARGE;

        /**
         * Applies the direction.
         *
         * @param minor the size of the adjustment
         * @return what it adds to the sum
         */
        long signed(long minor) {
            return this == ALLOWANCE ? Math.negateExact(minor) : minor;
        }
    }

    /** How much. */
    public sealed interface Size {

        /**
         * An amount.
         *
         * @param amount zero or more, without or with VAT as the document's prices are
         */
        record Fixed(Money amount) implements Size {
            /**
             * Checks the sign.
             *
             * @throws IllegalArgumentException if the amount is below zero
             */
            public Fixed {
                if (amount.isNegative()) {
                    throw new IllegalArgumentException("An allowance or charge is never below zero: " + amount);
                }
            }
        }

        /**
         * A share of what it is on.
         *
         * @param percentage zero or more
         */
        record Share(Percentage percentage) implements Size {
            /**
             * Checks the sign.
             *
             * @throws IllegalArgumentException if the percentage is below zero
             */
            public Share {
                if (percentage.value().signum() < 0) {
                    throw new IllegalArgumentException("An allowance or charge is never below zero: " + percentage);
                }
            }
        }
    }

    /** Checks presence, and makes a blank reason an empty one. */
    public Adjustment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(size, "size");
        reason = PlainText.isBlank(Objects.requireNonNull(reason, "reason")) ? "" : reason;
        Objects.requireNonNull(reasonCode, "reasonCode");
        Objects.requireNonNull(vatClass, "vatClass");
    }

    /**
     * Makes an allowance of an amount.
     *
     * @param amount zero or more
     * @param reason why
     * @return the allowance
     * @throws IllegalArgumentException if the amount is below zero
     */
    public static Adjustment allowance(Money amount, String reason) {
        return of(Kind.ALLOWANCE, new Size.Fixed(amount), reason);
    }

    /**
     * Makes an allowance of a share.
     *
     * @param share zero or more
     * @param reason why
     * @return the allowance
     * @throws IllegalArgumentException if the share is below zero
     */
    public static Adjustment allowance(Percentage share, String reason) {
        return of(Kind.ALLOWANCE, new Size.Share(share), reason);
    }

    /**
     * Makes a charge of an amount.
     *
     * @param amount zero or more
     * @param reason why
     * @return the charge
     * @throws IllegalArgumentException if the amount is below zero
     */
    public static Adjustment charge(Money amount, String reason) {
        return of(Kind.CHARGE, new Size.Fixed(amount), reason);
    }

    /**
     * Makes a charge of a share.
     *
     * @param share zero or more
     * @param reason why
     * @return the charge
     * @throws IllegalArgumentException if the share is below zero
     */
    public static Adjustment charge(Percentage share, String reason) {
        return of(Kind.CHARGE, new Size.Share(share), reason);
    }

    private static Adjustment of(Kind kind, Size size, String reason) {
        return new Adjustment(kind, size, reason, "", Optional.empty());
    }

    /**
     * Returns this adjustment with a code for its reason.
     *
     * @param code a code of UNTDID 5189 for an allowance, 7161 for a charge
     * @return the changed adjustment
     */
    public Adjustment coded(String code) {
        return new Adjustment(kind, size, reason, code, vatClass);
    }

    /**
     * Returns this adjustment as one that bears VAT of its own, instead of following the lines. A share is one of the
     * lines that are taxed the same way, and needs such a line.
     *
     * @param known what it is for VAT
     * @return the changed adjustment; of use on the document only
     */
    public Adjustment taxedAs(VatClass known) {
        return new Adjustment(kind, size, reason, reasonCode, Optional.of(known));
    }

    Optional<CurrencyUnit> currency() {
        return size instanceof Size.Fixed(Money amount) ? Optional.of(amount.getCurrencyUnit()) : Optional.empty();
    }

    /** Returns the size in smallest units. */
    long minorOf(long base) {
        return switch (size) {
            case Size.Fixed(Money amount) -> amount.getAmountMinorLong();
            case Size.Share(Percentage percentage) -> percentage.of(base);
        };
    }
}
