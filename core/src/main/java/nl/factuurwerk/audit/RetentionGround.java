package nl.factuurwerk.audit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Why the law wants a document kept, and the day whose year the time is counted from.
 *
 * @param kind which obligation
 * @param day a day in the year behind which the years are counted
 */
public record RetentionGround(Kind kind, LocalDate day) {

    /** An obligation to keep documents. Its years stand in the table {@value RetentionRules#TABLE}. */
    public enum Kind {
        /** Every document of a business (art. 52(4) AWR). */
        ADMINISTRATION,
        /** Documents on immovable property and rights on it (art. 34a Wet OB). */
        IMMOVABLE_PROPERTY,
        /** Documents on supplies declared under a one-stop shop (art. 369k Directive 2006/112). */
        ONE_STOP_SHOP
    }

    /** Checks presence. */
    public RetentionGround {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
    }

    /**
     * Says that a document belongs to the books, as every one does.
     *
     * @param document the date of the document
     * @return the ground
     */
    public static RetentionGround administration(LocalDate document) {
        return new RetentionGround(Kind.ADMINISTRATION, document);
    }

    /**
     * Says that a document is about immovable property or a right on it.
     *
     * @param firstUse a day in the year in which the business began to use the property; where it is not in use yet,
     *     the latest day that is reckoned with
     * @return the ground
     */
    public static RetentionGround immovableProperty(LocalDate firstUse) {
        return new RetentionGround(Kind.IMMOVABLE_PROPERTY, firstUse);
    }

    /**
     * Says that a document is about a supply that is declared under a one-stop shop.
     *
     * @param supply the day of supply
     * @return the ground
     */
    public static RetentionGround oneStopShop(LocalDate supply) {
        return new RetentionGround(Kind.ONE_STOP_SHOP, supply);
    }
}
