package nl.factuurwerk.party;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** The rules that parties, addresses and identifiers are held against: what a host prints in its catalogue. */
public final class PartyRules {

    private static final TextBundle TEXTS = TextBundle.beside(PartyRules.class, "findings");

    static final RuleDescription VAT_PREFIX = RuleDescription.of(
            "FW-PARTY-VAT-PREFIX", Severity.ERROR, LawReference.of("Directive 2006/112/EC", "215"), TEXTS);
    static final RuleDescription VAT_FORMAT = error("FW-PARTY-VAT-FORMAT");
    static final RuleDescription VAT_CHECK = error("FW-PARTY-VAT-CHECK");
    static final RuleDescription KVK_FORMAT = error("FW-PARTY-KVK-FORMAT");
    static final RuleDescription ESTABLISHMENT_FORMAT = error("FW-PARTY-ESTABLISHMENT-FORMAT");
    static final RuleDescription RSIN_FORMAT = error("FW-PARTY-RSIN-FORMAT");
    static final RuleDescription RSIN_CHECK = error("FW-PARTY-RSIN-CHECK");
    static final RuleDescription OIN_FORMAT = error("FW-PARTY-OIN-FORMAT");
    static final RuleDescription OIN_CHECK = error("FW-PARTY-OIN-CHECK");
    static final RuleDescription IBAN_FORMAT = error("FW-PARTY-IBAN-FORMAT");
    static final RuleDescription IBAN_CHECK = error("FW-PARTY-IBAN-CHECK");
    static final RuleDescription BIC_FORMAT = error("FW-PARTY-BIC-FORMAT");
    static final RuleDescription ELECTRONIC_ADDRESS = error("FW-PARTY-ELECTRONIC-ADDRESS");
    static final RuleDescription ID_FORMAT = error("FW-PARTY-ID-FORMAT");
    static final RuleDescription NAME_BLANK = error("FW-PARTY-NAME-BLANK");
    static final RuleDescription CHARACTERS = error("FW-PARTY-CHARACTERS");
    static final RuleDescription ADDRESS_LINES = error("FW-PARTY-ADDRESS-LINES");
    static final RuleDescription POST_CODE = RuleDescription.of("FW-PARTY-POST-CODE", Severity.WARNING, TEXTS);
    static final RuleDescription LENGTH = error("FW-PARTY-LENGTH");
    static final RuleDescription EMAIL_FORMAT = error("FW-PARTY-EMAIL-FORMAT");

    private static final List<RuleDescription> ALL = List.of(
            VAT_PREFIX,
            VAT_FORMAT,
            VAT_CHECK,
            KVK_FORMAT,
            ESTABLISHMENT_FORMAT,
            RSIN_FORMAT,
            RSIN_CHECK,
            OIN_FORMAT,
            OIN_CHECK,
            IBAN_FORMAT,
            IBAN_CHECK,
            BIC_FORMAT,
            ELECTRONIC_ADDRESS,
            ID_FORMAT,
            NAME_BLANK,
            CHARACTERS,
            ADDRESS_LINES,
            POST_CODE,
            LENGTH,
            EMAIL_FORMAT);

    private PartyRules() {}

    /**
     * Returns every rule of this package, including those that stand as constraints on the fields of a party.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}
