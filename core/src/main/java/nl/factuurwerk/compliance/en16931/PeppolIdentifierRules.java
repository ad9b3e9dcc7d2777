package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.all;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** How Peppol wants numbers of well-known schemes written, wherever a party has them. */
final class PeppolIdentifierRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            rule("PEPPOL-COMMON-R040", Severity.ERROR, "0088", CheckDigits::isGln),
            rule("PEPPOL-COMMON-R041", Severity.ERROR, "0192", CheckDigits::isNorwegian),
            rule("PEPPOL-COMMON-R042", Severity.ERROR, "0184", it -> isDanish(it) || CheckDigits.isDigits(it, 8)),
            rule("PEPPOL-COMMON-R043", Severity.ERROR, "0208", CheckDigits::isBelgian),
            rule("PEPPOL-COMMON-R049", Severity.ERROR, "0007", CheckDigits::isSwedish),
            rule("PEPPOL-COMMON-R050", Severity.ERROR, "0151", CheckDigits::isAustralian),
            rule("PEPPOL-COMMON-R052", Severity.ERROR, "0096", it -> CheckDigits.isDigits(it, 10)),
            rule("PEPPOL-COMMON-R053", Severity.ERROR, "0198", PeppolIdentifierRules::isDanish),
            rule("PEPPOL-COMMON-R054", Severity.WARNING, "0106", it -> CheckDigits.isDigits(it, 8)),
            rule("PEPPOL-COMMON-R055", Severity.WARNING, "0190", it -> CheckDigits.isDigits(it, 20)),
            rule("PEPPOL-COMMON-R056-1", Severity.WARNING, "9944", PeppolIdentifierRules::isDutchVatNumber),
            StandardRule.peppol(
                    "PEPPOL-COMMON-R056-2",
                    Severity.WARNING,
                    all(
                            in("seller", InvoiceContent::seller, vatNumber("BT-31")),
                            in("buyer", InvoiceContent::buyer, vatNumber("BT-48")),
                            in("taxRepresentative", InvoiceContent::taxRepresentative, vatNumber("BT-63")))),
            rule("PEPPOL-COMMON-R057", Severity.WARNING, "0217", it -> CheckDigits.isDigits(it, 12)));

    private PeppolIdentifierRules() {}

    private static StandardRule rule(String id, Severity severity, String scheme, Predicate<String> holds) {
        return StandardRule.peppol(
                id,
                severity,
                all(
                        in("seller", InvoiceContent::seller, party(scheme, holds, "BT-34", "BT-29", "BT-30")),
                        in("buyer", InvoiceContent::buyer, party(scheme, holds, "BT-49", "BT-46", "BT-47")),
                        in("payee", InvoiceContent::payee, party(scheme, holds, "", "BT-60", "BT-61"))));
    }

    private static Check<PartyContent> party(
            String scheme, Predicate<String> holds, String endpoint, String identifier, String registration) {
        return all(
                in("endpoint", PartyContent::endpoint, number(scheme, holds, endpoint)),
                each("identifiers", PartyContent::identifiers, number(scheme, holds, identifier)),
                in("legalRegistration", PartyContent::legalRegistration, number(scheme, holds, registration)));
    }

    private static Check<IdentifierContent> number(String scheme, Predicate<String> holds, String term) {
        return (identifier, broken) -> {
            String value = identifier.value().orElse("").strip();
            if (identifier.scheme().equals(Optional.of(scheme)) && !value.isEmpty() && !holds.test(value)) {
                broken.at(Location.of("value", term), Map.of(Check.VALUE, Check.quoted(value)));
            }
        };
    }

    private static Check<PartyContent> vatNumber(String term) {
        return ifStated(
                "vatIdentifier",
                term,
                PartyContent::vatIdentifier,
                number -> !number.startsWith("NL") || isDutchVatNumber(number));
    }

    /** NL, nine digits, B and two digits. */
    private static boolean isDutchVatNumber(String number) {
        return number.length() == 14
                && number.startsWith("NL")
                && CheckDigits.isDigits(number.substring(2, 11), 9)
                && number.charAt(11) == 'B'
                && CheckDigits.isDigits(number.substring(12), 2);
    }

    private static boolean isDanish(String number) {
        return number.startsWith("DK") && CheckDigits.isDigits(number.substring(2), 8);
    }
}
