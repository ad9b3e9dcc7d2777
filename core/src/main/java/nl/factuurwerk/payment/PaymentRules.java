package nl.factuurwerk.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.text.TextBundle;

/** The rules that references and payment codes are held against: what a host prints in its catalogue. */
public final class PaymentRules {

    private static final TextBundle TEXTS = TextBundle.beside(PaymentRules.class, "findings");
    private static final LawReference ISO_11649 = LawReference.standard("ISO 11649");
    private static final LawReference EPC_QR = LawReference.standard("EPC069-12");

    static final RuleDescription RF_FORMAT = error("FW-PAYMENT-RF-FORMAT", ISO_11649);
    static final RuleDescription RF_CHECK = error("FW-PAYMENT-RF-CHECK", ISO_11649);
    static final RuleDescription BETALINGSKENMERK_FORMAT = error("FW-PAYMENT-BETALINGSKENMERK-FORMAT");
    static final RuleDescription BETALINGSKENMERK_CHECK = error("FW-PAYMENT-BETALINGSKENMERK-CHECK");
    static final RuleDescription TEXT = error("FW-PAYMENT-TEXT");
    static final RuleDescription CREDITOR_ID = error("FW-PAYMENT-CREDITOR-ID", LawReference.standard("EPC262-08"));
    static final RuleDescription QR_NAME = error("FW-PAYMENT-QR-NAME", EPC_QR);
    static final RuleDescription QR_ACCOUNT = error("FW-PAYMENT-QR-ACCOUNT", EPC_QR);
    static final RuleDescription QR_AMOUNT = error("FW-PAYMENT-QR-AMOUNT", EPC_QR);
    static final RuleDescription QR_PURPOSE = error("FW-PAYMENT-QR-PURPOSE", EPC_QR);
    static final RuleDescription QR_INFORMATION = error("FW-PAYMENT-QR-INFORMATION", EPC_QR);
    static final RuleDescription QR_SIZE = error("FW-PAYMENT-QR-SIZE", EPC_QR);

    private static final List<RuleDescription> ALL = List.of(
            RF_FORMAT,
            RF_CHECK,
            BETALINGSKENMERK_FORMAT,
            BETALINGSKENMERK_CHECK,
            TEXT,
            CREDITOR_ID,
            QR_NAME,
            QR_ACCOUNT,
            QR_AMOUNT,
            QR_PURPOSE,
            QR_INFORMATION,
            QR_SIZE);

    private PaymentRules() {}

    /**
     * Returns every rule of this package.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    static Optional<Finding> found(RuleDescription rule, String value) {
        return Optional.of(rule.at(Location.whole(), Map.of("value", PlainText.quote(value))));
    }

    /** Throws what a parser would have reported. */
    static void demand(Optional<Finding> fault) {
        fault.ifPresent(finding -> {
            throw new IllegalArgumentException(finding.id() + ": " + finding);
        });
    }

    /** Returns a text that is neither blank nor broken over lines, as it is. */
    static String requireLine(String what, String text) {
        if (PlainText.isBlank(text) || !PlainText.isPrintable(text)) {
            throw new IllegalArgumentException(
                    what + " must be one line of printable text, not '" + PlainText.quote(text) + "'");
        }
        return text;
    }

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }

    private static RuleDescription error(String id, LawReference standard) {
        return RuleDescription.of(id, Severity.ERROR, standard, TEXTS);
    }
}
