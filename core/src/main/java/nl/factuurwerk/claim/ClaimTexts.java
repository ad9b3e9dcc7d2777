package nl.factuurwerk.claim;

import nl.factuurwerk.text.TextBundle;

/** The words in which claims explain themselves. */
final class ClaimTexts {

    static final TextBundle EXPLANATIONS = TextBundle.beside(ClaimTexts.class, "explanations");

    private ClaimTexts() {}
}
