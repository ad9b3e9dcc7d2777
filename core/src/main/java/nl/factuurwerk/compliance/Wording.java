package nl.factuurwerk.compliance;

import java.util.Collection;
import java.util.Locale;

/**
 * A phrase that the law prescribes. An invoice may be in any language (art. 35a(5) Wet OB), so the phrase of another
 * language version of Directive 2006/112/EC, art. 226, serves as well; here that is the English one.
 */
enum Wording {
    /** Art. 35a(1)(m) Wet OB. */
    REVERSE_CHARGE("btw verlegd", "reverse charge"),
    /** Art. 35a(1)(k) Wet OB. */
    SELF_BILLING("factuur uitgereikt door afnemer", "self-billing");

    private final String dutch;
    private final String english;

    Wording(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Tells whether a text has the phrase, in capitals or not. */
    boolean isIn(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return lowerCase.contains(dutch) || lowerCase.contains(english);
    }

    /** Tells whether one of the texts has the phrase. */
    boolean isIn(Collection<String> texts) {
        return texts.stream().anyMatch(this::isIn);
    }
}
