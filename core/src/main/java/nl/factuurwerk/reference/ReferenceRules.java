package nl.factuurwerk.reference;

import java.util.stream.Stream;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** The findings that reading reference data and tables can lead to. */
public final class ReferenceRules {

    static final TextBundle TEXTS = TextBundle.beside(ReferenceRules.class, "findings");

    static final RuleDescription COUNTRY_CODE = RuleDescription.of("COUNTRY-CODE", Severity.ERROR, TEXTS);

    private ReferenceRules() {}

    /**
     * Returns every rule of this package, for a list of all findings there can be.
     *
     * @return the rules, in a fixed order
     */
    public static Stream<RuleDescription> all() {
        return Stream.concat(Stream.of(COUNTRY_CODE), CsvRules.ALL.stream());
    }
}
