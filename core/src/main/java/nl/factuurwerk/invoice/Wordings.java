package nl.factuurwerk.invoice;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.text.PlainText;

/**
 * What a document says in fixed words, in its own language, as far as that is no text of the host and no reason of its VAT:
 * phrases that would else be worded anew, and perhaps otherwise, each time that it is printed or sent.
 *
 * <p>A document that states its words says these and no others: a part that is empty here is not said.
 *
 * @param paymentTerms when to pay (BT-20); one line
 * @param kind what the document has to say of itself (art. 35a(1)(k) Wet OB); empty where the law asked for nothing
 * @param correction why it changes an earlier invoice (art. 34f Wet OB); empty where it changes none
 */
public record Wordings(String paymentTerms, Optional<String> kind, Optional<String> correction) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if a text is blank or cannot be printed
     */
    public Wordings {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(correction, "correction");
        check("payment terms", paymentTerms);
        kind.ifPresent(words -> check("kind", words));
        correction.ifPresent(words -> check("correction", words));
    }

    /** Words what a header states, as this release does. */
    static Wordings of(InvoiceHeader header) {
        return new Wordings(
                header.payment().terms().wording(header.language()),
                header.kind().wording(header.language()),
                header.correction().map(correction -> correction.reason().wording(header.language())));
    }

    /** Refuses words of another kind of document: what the law asks to be said would be lost without a trace. */
    void check(InvoiceHeader header) {
        if (header.kind().isSelfBilled() && kind.isEmpty()) {
            throw new IllegalArgumentException("A document of kind " + header.kind() + " has to say so: " + this);
        }
        if (correction.isPresent() != header.correction().isPresent()) {
            throw new IllegalArgumentException(
                    "A document that changes an invoice says why in words, and no other does: " + this);
        }
    }

    private static void check(String what, String words) {
        if (PlainText.isBlank(words) || !PlainText.isPrintable(words)) {
            throw new IllegalArgumentException(
                    "The words for the " + what + " are no printable line: '" + PlainText.quote(words) + "'");
        }
    }
}
