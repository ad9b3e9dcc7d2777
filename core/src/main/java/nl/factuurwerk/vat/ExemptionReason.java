package nl.factuurwerk.vat;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * Why no VAT is charged, as it stands on the document.
 *
 * @param text the reason in the language of the document (BT-120): the words that art. 35a(1)(l) and (m) Wet OB ask for
 * @param code the code of the VATEX list (BT-121); empty where the list has none
 */
public record ExemptionReason(String text, String code) implements Comparable<ExemptionReason> {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the text is blank or cannot be printed
     */
    public ExemptionReason {
        Objects.requireNonNull(code, "code");
        if (text.isBlank() || !PlainText.isPrintable(text)) {
            throw new IllegalArgumentException(
                    "A reason for charging no VAT needs printable words, code or not: '" + code + "'");
        }
    }

    @Override
    public int compareTo(ExemptionReason other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return code.isEmpty() ? text : text + " (" + code + ")";
    }
}
