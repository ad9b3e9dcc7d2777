package nl.factuurwerk.vat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.text.PlainText;

/**
 * A ground on which a supply is exempt from VAT. Open: a host words a ground of its own with {@link #because}.
 *
 * @param code the key of the ground; for a ground of the host's own its words
 * @param own whether the words are the host's
 */
public record Exemption(String code, boolean own) {

    private static final Set<String> WORDED =
            Set.of("LETTING", "MEDICAL_CARE", "INSURANCE", "EDUCATION", "SMALL_BUSINESS");

    /** Letting of immovable property (art. 11(1)(b) Wet OB). */
    public static final Exemption LETTING = new Exemption("LETTING", false);

    /** Medical care (art. 11(1)(g) Wet OB). */
    public static final Exemption MEDICAL_CARE = new Exemption("MEDICAL_CARE", false);

    /** Insurance (art. 11(1)(k) Wet OB). */
    public static final Exemption INSURANCE = new Exemption("INSURANCE", false);

    /** Education (art. 11(1)(o) Wet OB). */
    public static final Exemption EDUCATION = new Exemption("EDUCATION", false);

    /** The seller applies the small-business scheme (<em>kleineondernemersregeling</em>, art. 25 Wet OB). */
    public static final Exemption SMALL_BUSINESS = new Exemption("SMALL_BUSINESS", false);

    /**
     * Checks that the ground can be worded.
     *
     * @throws IllegalArgumentException if the code or the words are blank or cannot be printed, or the code is not one of the grounds above
     */
    public Exemption {
        Objects.requireNonNull(code, "code");
        if (code.isBlank() || !PlainText.isPrintable(code)) {
            throw new IllegalArgumentException("An exemption needs a ground in printable words");
        }
        if (!own && !WORDED.contains(code)) {
            throw new IllegalArgumentException("Not a ground of exemption: '" + code + "' (one of "
                    + new TreeSet<>(WORDED) + "); word a ground of your own with because(...)");
        }
    }

    /**
     * Makes a ground in the host's own words; the law asks for any indication of the exemption (art. 35a(1)(l) Wet OB).
     *
     * @param words what the document says, in the language of the document
     * @return the ground
     * @throws IllegalArgumentException if the words are blank or cannot be printed
     */
    public static Exemption because(String words) {
        return new Exemption(words, true);
    }

    @Override
    public String toString() {
        return code;
    }
}
