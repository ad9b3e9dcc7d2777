package nl.factuurwerk.compliance;

import java.util.List;
import java.util.Locale;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.text.Message;

/**
 * A phrase that the law prescribes. An invoice may be in any language (art. 35a(5) Wet OB), so the phrase of another
 * language version of Directive 2006/112/EC, art. 226, serves as well; here that is the English one. Those
 * of special schemes begin with the name of the scheme; what stands between is left free, for dashes come in many kinds.
 */
enum Wording {
    /** Art. 35a(1)(m) Wet OB. */
    REVERSE_CHARGE(false, "btw verlegd", "reverse charge"),
    /** Art. 35a(1)(k) Wet OB. */
    SELF_BILLING(false, "factuur uitgereikt door afnemer", "self-billing"),
    /** What calls for the data of art. 35a(1)(n) Wet OB; the law has no phrase for it. */
    NEW_MEANS_OF_TRANSPORT(false, "nieuw vervoermiddel", "new means of transport"),
    /** Art. 35a(1)(o) Wet OB. */
    TRAVEL_AGENTS(true, "reisbureaus", "travel agents"),
    /** Art. 35a(1)(p) Wet OB. */
    USED_GOODS(true, "gebruikte goederen", "second-hand goods"),
    /** Art. 35a(1)(p) Wet OB. */
    WORKS_OF_ART(true, "kunstvoorwerpen", "works of art"),
    /** Art. 35a(1)(p) Wet OB. */
    COLLECTORS_ITEMS(true, "voorwerpen voor verzamelingen of antiquiteiten", "items and antiques");

    private static final String DUTCH_SCHEME = "bijzondere regeling";
    private static final String ENGLISH_SCHEME = "margin scheme";

    private final boolean namesScheme;
    private final String dutch;
    private final String english;

    Wording(boolean namesScheme, String dutch, String english) {
        this.namesScheme = namesScheme;
        this.dutch = dutch;
        this.english = english;
    }

    /** Tells whether a text has the phrase, in capitals or not. */
    boolean isIn(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return (lowerCase.contains(dutch) && (!namesScheme || lowerCase.contains(DUTCH_SCHEME)))
                || (lowerCase.contains(english) && (!namesScheme || lowerCase.contains(ENGLISH_SCHEME)));
    }

    /** Tells whether one of the remarks has the phrase. */
    boolean isIn(List<NoteContent> notes) {
        return notes.stream().anyMatch(note -> note.text().filter(this::isIn).isPresent());
    }

    /** The phrase itself, to quote it. */
    Message words() {
        return LawRule.TEXTS.message("wording." + name());
    }
}
