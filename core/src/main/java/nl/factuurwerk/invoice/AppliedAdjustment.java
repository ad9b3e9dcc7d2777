package nl.factuurwerk.invoice;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import org.joda.money.Money;

/**
 * An allowance or charge as it stands on a document, computed.
 *
 * @param kind whether it lowers or raises
 * @param reason why (BT-97, BT-104, BT-139, BT-144), with its code
 * @param share of what it is a percentage, where it is one
 * @param amount how much, without or with VAT as the document's prices are; with the sign of what it is on, which is
 *     negative on a line that takes something back
 * @param net how much without VAT (BT-92, BT-99, BT-136, BT-141); with the sign of {@code amount}
 */
public record AppliedAdjustment(Adjustment.Kind kind, Reason reason, Optional<Share> share, Money amount, Money net) {

    /**
     * Why.
     *
     * @param text in the language of the document
     * @param code of UNTDID 5189 or 7161; empty where none fits
     */
    public record Reason(String text, String code) {
        /** Checks presence. */
        public Reason {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Of what it is a percentage.
     *
     * @param percentage the percentage (BT-94, BT-101, BT-138, BT-143)
     * @param base what it is taken of (BT-93, BT-100, BT-137, BT-142), without or with VAT as the document's prices are
     */
    public record Share(Percentage percentage, Money base) {
        /** Checks presence. */
        public Share {
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(base, "base");
        }
    }

    /** Checks presence. */
    public AppliedAdjustment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(net, "net");
    }

    /** Applies an adjustment to what it is on; its net follows when VAT is computed. */
    static AppliedAdjustment of(Adjustment stated, Money base) {
        return part(stated, base, Money.ofMinor(base.getCurrencyUnit(), stated.minorOf(base.getAmountMinorLong())));
    }

    /** States the part of an adjustment that falls on a base; its net follows when VAT is computed. */
    static AppliedAdjustment part(Adjustment stated, Money base, Money amount) {
        Optional<Share> share = stated.size() instanceof Adjustment.Size.Share(Percentage percentage)
                ? Optional.of(new Share(percentage, base))
                : Optional.empty();
        return new AppliedAdjustment(
                stated.kind(), new Reason(stated.reason(), stated.reasonCode()), share, amount, amount);
    }

    AppliedAdjustment withNet(Money computed) {
        return new AppliedAdjustment(kind, reason, share, amount, computed);
    }

    /**
     * Returns what it adds to the sum.
     *
     * @return the amount of a charge, minus the amount of an allowance; without or with VAT as the document's prices are
     */
    public Money signedAmount() {
        return kind == Adjustment.Kind.ALLOWANCE ? amount.negated() : amount;
    }

    /** Returns what it adds to the sum, in smallest units, without or with VAT as the document's prices are. */
    long signedMinor() {
        return kind.signed(amount.getAmountMinorLong());
    }
}
