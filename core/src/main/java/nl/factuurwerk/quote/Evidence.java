package nl.factuurwerk.quote;

import java.util.Objects;

/**
 * How it is known that a customer agreed.
 *
 * @param by who agreed at the customer's: 1 to 1,000 characters; personal data
 * @param means in which way
 * @param reference where it can be found again, such as the key of a signature or the number of a purchase order; empty
 *     where there is nothing to find
 */
public record Evidence(String by, Means means, String reference) {

    /** In which way a customer agrees. */
    public enum Means {
        /** A signature, on paper or electronic. */
        SIGNATURE,
        /** An e-mail. */
        EMAIL,
        /** An order of the customer's own (BT-13). */
        PURCHASE_ORDER,
        /** By word of mouth. */
        ORALLY,
        /** A click in a portal of the host. */
        PORTAL
    }

    /**
     * Checks the texts, and drops blanks around them.
     *
     * @throws IllegalArgumentException if nobody is named, or a text is longer than 1,000 characters or cannot be printed
     */
    public Evidence {
        by = PrintedText.required("by whom", by);
        Objects.requireNonNull(means, "means");
        reference = PrintedText.optional("reference", reference);
    }

    /**
     * Records a signature.
     *
     * @param by who signed
     * @param reference where the signature can be found
     * @return the evidence
     * @throws IllegalArgumentException if nobody is named, or a text cannot be kept
     */
    public static Evidence signature(String by, String reference) {
        return new Evidence(by, Means.SIGNATURE, reference);
    }

    /**
     * Records an e-mail.
     *
     * @param by who wrote it
     * @param reference which one, for instance its message id
     * @return the evidence
     * @throws IllegalArgumentException if nobody is named, or a text cannot be kept
     */
    public static Evidence email(String by, String reference) {
        return new Evidence(by, Means.EMAIL, reference);
    }

    /**
     * Records an order of the customer's own.
     *
     * @param by who ordered
     * @param number the number of the purchase order (BT-13)
     * @return the evidence
     * @throws IllegalArgumentException if nobody is named, or a text cannot be kept
     */
    public static Evidence purchaseOrder(String by, String number) {
        return new Evidence(by, Means.PURCHASE_ORDER, number);
    }

    /**
     * Records what was said.
     *
     * @param by who said it
     * @return the evidence
     * @throws IllegalArgumentException if nobody is named, or the name cannot be kept
     */
    public static Evidence orally(String by) {
        return new Evidence(by, Means.ORALLY, "");
    }

    /**
     * Records a click in a portal.
     *
     * @param by who clicked
     * @param reference which click, in the words of the host
     * @return the evidence
     * @throws IllegalArgumentException if nobody is named, or a text cannot be kept
     */
    public static Evidence portal(String by, String reference) {
        return new Evidence(by, Means.PORTAL, reference);
    }
}
