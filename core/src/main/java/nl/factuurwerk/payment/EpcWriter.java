package nl.factuurwerk.payment;

import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Checks the elements of a payload and writes them one to a line, in the order of EPC069-12. */
final class EpcWriter {

    private static final String HEADER = "BCD\n002\n1\nSCT";
    private static final long LEAST_CENTS = 1;
    private static final long MOST_CENTS = 99_999_999_999L;
    private static final int LONGEST_PURPOSE = 4;
    private static final int LONGEST_INFORMATION = 70;

    private final EpcPayload.Builder given;

    EpcWriter(EpcPayload.Builder given) {
        this.given = given;
    }

    Parsed<EpcPayload> write() {
        Report report = Report.collect(this::check);
        if (report.hasErrors()) {
            return Parsed.invalid(report);
        }
        EpcPayload payload = new EpcPayload(text());
        int size = payload.bytes().length;
        return size <= EpcPayload.MOST_BYTES
                ? Parsed.valid(payload)
                : Parsed.invalid(PaymentRules.QR_SIZE.at(
                        Location.whole(), Map.of("size", size, "limit", EpcPayload.MOST_BYTES)));
    }

    private void check(Consumer<Finding> findings) {
        if (given.iban == null) {
            findings.accept(PaymentRules.QR_ACCOUNT.at(Location.of("iban", "BT-84")));
        }
        String name = given.name == null ? "" : given.name;
        if (PlainText.isBlank(name) || !PlainText.isPrintable(name)) {
            findings.accept(at(PaymentRules.QR_NAME, Location.of("name", "BT-85"), name));
        }
        if (given.amount == null || !isPayable(given.amount)) {
            String amount = given.amount == null ? "" : given.amount.toString();
            findings.accept(at(PaymentRules.QR_AMOUNT, Location.of("amount", "BT-115"), amount));
        }
        if (!isPurpose(given.purpose)) {
            findings.accept(at(PaymentRules.QR_PURPOSE, Location.of("purpose"), given.purpose));
        }
        if (PlainText.length(given.information) > LONGEST_INFORMATION || !PlainText.isPrintable(given.information)) {
            findings.accept(at(PaymentRules.QR_INFORMATION, Location.of("information"), given.information));
        }
    }

    private static Finding at(RuleDescription rule, Location where, String value) {
        return rule.at(where, Map.of("value", PlainText.quote(value)));
    }

    private static boolean isPayable(Money amount) {
        return amount.getCurrencyUnit().equals(CurrencyUnit.EUR)
                && amount.compareTo(Money.ofMinor(CurrencyUnit.EUR, LEAST_CENTS)) >= 0
                && amount.compareTo(Money.ofMinor(CurrencyUnit.EUR, MOST_CENTS)) <= 0;
    }

    private static boolean isPurpose(String code) {
        return code.length() <= LONGEST_PURPOSE && code.chars().allMatch(PlainText::isCapitalOrDigit);
    }

    /** Only asked when nothing is missing. */
    private String text() {
        boolean structured = given.reference instanceof CreditorReference;
        String quoted = given.reference == null ? "" : given.reference.value();
        StringBuilder lines = new StringBuilder(HEADER);
        line(lines, given.bic == null ? "" : given.bic.value());
        line(
                lines,
                given.name == null
                        ? ""
                        : PlainText.cut(given.name.strip(), EpcPayload.LONGEST_NAME)
                                .strip());
        line(lines, given.iban == null ? "" : given.iban.value());
        line(lines, given.amount == null ? "" : "EUR" + given.amount.getAmount().toPlainString());
        line(lines, given.purpose);
        line(lines, structured ? quoted : "");
        line(lines, structured ? "" : quoted);
        line(lines, given.information.strip());
        int end = lines.length();
        while (lines.charAt(end - 1) == '\n') {
            end--;
        }
        return lines.substring(0, end);
    }

    private static void line(StringBuilder lines, String element) {
        lines.append('\n').append(element);
    }
}
