package nl.factuurwerk.compliance;

import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.vat.VatCategory;

/**
 * When an invoice may have the simplified form (<em>vereenvoudigde factuur</em>, art. 34d Wet OB): up to and including
 * 100 euro with VAT, or when it changes an earlier invoice; but never for an intra-Community supply, a distance sale, or a
 * supply across a border for which the buyer is liable.
 *
 * <pre>{@code
 * if (SimplifiedInvoice.allowed(content)) {
 *     print(content.toBuilder().simplified(true).build());
 * }
 * }</pre>
 */
public final class SimplifiedInvoice {

    /** The highest total, VAT included, in euro (art. 34d(1)(a) Wet OB). */
    public static final Decimal LIMIT = Decimal.of(100);

    static final Location LOCATION = Location.of("simplified");

    private SimplifiedInvoice() {}

    /**
     * Tells whether a document may have the simplified form, whichever form it has.
     *
     * @param content what the document says
     * @return whether nothing stands in the way
     */
    public static boolean allowed(InvoiceContent content) {
        return obstacle(content).isEmpty();
    }

    /**
     * Finds what stands in the way of the simplified form. Whether goods are a distance sale shows only where the
     * document says to which country they went (BT-80).
     *
     * @param content what the document says
     * @return the first obstacle in the order of {@link Obstacle}, or empty if the form is allowed
     */
    public static Optional<Obstacle> obstacle(InvoiceContent content) {
        if (VatFacts.any(content, VatCategory.K)) {
            return Optional.of(Obstacle.INTRA_COMMUNITY_SUPPLY);
        }
        if (isDistanceSale(content)) {
            return Optional.of(Obstacle.DISTANCE_SALE);
        }
        if (isReverseChargedAbroad(content)) {
            return Optional.of(Obstacle.CROSS_BORDER_REVERSE_CHARGE);
        }
        return Kind.isAmending(content) || isWithinLimit(content)
                ? Optional.empty()
                : Optional.of(Obstacle.ABOVE_LIMIT);
    }

    /** An intra-Community supply, or a supply for which a buyer in another country is liable. */
    static boolean crossesABorder(InvoiceContent content) {
        return VatFacts.any(content, VatCategory.K) || isReverseChargedAbroad(content);
    }

    private static boolean isReverseChargedAbroad(InvoiceContent content) {
        return VatFacts.any(content, VatCategory.AE) && isAbroad(content, PartyFacts.country(content.buyer()));
    }

    private static boolean isDistanceSale(InvoiceContent content) {
        return VatFacts.anyCharged(content)
                && content.buyer().vatIdentifier().isEmpty()
                && isAbroad(content, content.delivery().address().country());
    }

    private static boolean isAbroad(InvoiceContent content, Optional<String> country) {
        Optional<String> home = PartyFacts.country(content.seller());
        return country.isPresent() && home.isPresent() && !country.equals(home);
    }

    /** A total that is not stated in euro is not known to be within the limit. */
    private static boolean isWithinLimit(InvoiceContent content) {
        return content.currency().filter("EUR"::equals).isPresent()
                && content.totals()
                        .includingVat()
                        .map(total -> total.signum() < 0 ? total.negate() : total)
                        .filter(total -> total.compareTo(LIMIT) <= 0)
                        .isPresent();
    }

    /** What can stand in the way. */
    public enum Obstacle {
        /** Goods supplied to another member state at 0 % (art. 34d(2) with 34c(1)(c) Wet OB). */
        INTRA_COMMUNITY_SUPPLY,
        /** Goods sent to consumers in another country (art. 34d(2) with 34c(1)(b) Wet OB). */
        DISTANCE_SALE,
        /** A supply across a border for which the buyer is liable (art. 34d(2) Wet OB). */
        CROSS_BORDER_REVERSE_CHARGE,
        /** More than 100 euro, VAT included, or a total that is not stated in euro (art. 34d(1)(a) Wet OB). */
        ABOVE_LIMIT;

        /**
         * Says what it is.
         *
         * @return the words, to follow a colon
         */
        public Message words() {
            return LawRule.TEXTS.message("obstacle." + name());
        }
    }
}
