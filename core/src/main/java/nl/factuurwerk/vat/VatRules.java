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
    static final RuleDescription BUYER_NUMBER_INVALID =
            missing("FW-VAT-BUYER-NUMBER-INVALID", LawReference.of("Implementing Regulation (EU) 282/2011", "18"));
    static final RuleDescription CHECK_OF_ANOTHER = missing("FW-VAT-CHECK", LawReference.of("Wet OB", "35a", "1", "d"));
    static final RuleDescription DISTANCE_SALE = missing("FW-VAT-DISTANCE-SALE", LawReference.of("Wet OB", "5a"));
    static final RuleDescription DISTANCE_SALE_HISTORY =
            missing("FW-VAT-DISTANCE-SALE-HISTORY", LawReference.of("Directive 2006/112/EC", "59c"));
    static final RuleDescription SERVICE_KIND_UNKNOWN =
            missing("FW-VAT-SERVICE-KIND", LawReference.of("Wet OB", "6i", "1"));
    static final RuleDescription RATE_ABROAD_UNKNOWN =
            missing("FW-VAT-RATE-ABROAD", LawReference.of("Directive 2006/112/EC", "98"));
    static final RuleDescription EXEMPT_ABROAD =
            missing("FW-VAT-EXEMPT-ABROAD", LawReference.of("Directive 2006/112/EC", "131"));
    static final RuleDescription TAXED_ABROAD = missing("FW-VAT-TAXED-ABROAD", LawReference.of("Wet OB", "6b"));
    static final RuleDescription ORIGIN_ABROAD = missing("FW-VAT-ORIGIN", LawReference.of("Wet OB", "5", "1"));
    static final RuleDescription WORTH_UNKNOWN =
            missing("FW-VAT-WORTH", LawReference.of("Uitvoeringsbesluit OB 1968", "24ba", "1", "g"));
    static final RuleDescription BUYER_ABROAD = missing("FW-VAT-BUYER-ABROAD", LawReference.of("Wet OB", "5"));
    static final RuleDescription BUYER_CONSUMER = missing("FW-VAT-BUYER-CONSUMER", LawReference.of("Wet OB", "12"));
    static final RuleDescription ACQUISITION_UNKNOWN =
            missing("FW-VAT-ACQUISITION", LawReference.of("Wet OB", "1a", "2"));
    static final RuleDescription SELLER_ABROAD = missing("FW-VAT-SELLER-ABROAD", LawReference.of("Wet OB", "5"));
    static final RuleDescription NO_RATE = missing("FW-VAT-RATE", LawReference.of("Wet OB", "9"));

    private VatRules() {}

    private static RuleDescription missing(String id, LawReference law) {
        return RuleDescription.of(id, Severity.ERROR, law, TEXTS);
    }
}
