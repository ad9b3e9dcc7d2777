package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * The rules that a document says it follows (BG-2).
 *
 * @param businessProcess the business process that it is part of (BT-23)
 * @param specification the specification that it complies with (BT-24)
 */
public record ProcessContent(Optional<String> businessProcess, Optional<String> specification) {

    private static final ProcessContent NONE = new ProcessContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public ProcessContent {
        businessProcess = Stated.text(businessProcess);
        specification = Stated.text(specification);
    }

    /**
     * States a specification and no business process.
     *
     * @param specification the specification: {@code urn:cen.eu:en16931:2017}
     * @return the rules
     */
    public static ProcessContent of(String specification) {
        return new ProcessContent(Optional.empty(), Optional.of(specification));
    }

    /**
     * Adds the business process.
     *
     * @param process the business process: {@code urn:fdc:peppol.eu:2017:poacc:billing:01:1.0}
     * @return the rules with it
     */
    public ProcessContent in(String process) {
        return new ProcessContent(Optional.of(process), specification);
    }

    /**
     * Returns the rules of which nothing is stated.
     *
     * @return the absent rules
     */
    public static ProcessContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
