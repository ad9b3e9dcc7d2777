package nl.factuurwerk.vat;

import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be missing before a treatment can be decided. */
final class VatRules {

    static final TextBundle TEXTS = TextBundle.beside(VatRules.class, "findings");

    static final RuleDescription DATE_UNKNOWN = missing("FW-VAT-DATE", LawReference.of("Wet OB", "13"));
    static final RuleDescription SELLER_UNKNOWN = missing("FW-VAT-SELLER", LawReference.of("Wet OB", "7"));
    static final RuleDescription BUYER_UNKNOWN = missing("FW-VAT-BUYER", LawReference.of("Wet OB", "6"));
    static final RuleDescription COUNTRY_UNKNOWN = missing("FW-VAT-COUNTRY", LawReference.of("Wet OB", "6"));
    static final RuleDescription NATURE_UNKNOWN = missing("FW-VAT-NATURE", LawReference.of("Wet OB", "4"));
    static final RuleDescription PROPERTY_UNKNOWN = missing("FW-VAT-PROPERTY", LawReference.of("Wet OB", "6b"));
    static final RuleDescription BUYER_NUMBER_UNKNOWN =
            missing("FW-VAT-BUYER-NUMBER", LawReference.of("Wet OB", "9", "2", "b"));
    static final RuleDescription DISTANCE_SALE = missing("FW-VAT-DISTANCE-SALE", LawReference.of("Wet OB", "5a"));
    static final RuleDescription SELLER_ABROAD = missing("FW-VAT-SELLER-ABROAD", LawReference.of("Wet OB", "5"));
    static final RuleDescription NO_RATE = missing("FW-VAT-RATE", LawReference.of("Wet OB", "9"));

    private VatRules() {}

    private static RuleDescription missing(String id, LawReference law) {
        return RuleDescription.of(id, Severity.ERROR, law, TEXTS);
    }
}
