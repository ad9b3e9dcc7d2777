package nl.factuurwerk.ubl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads values that are more than a text. One that cannot be read is a finding, and as good as not stated. */
final class Values {

    private static final int DATE_LENGTH = 10;
    private static final int CENTS = 2;

    private final UblCursor in;
    private @Nullable String currency;

    Values(UblCursor in) {
        this.in = in;
    }

    /** Says in which currency the document is: from now on every amount is held against it. */
    void currency(@Nullable String code) {
        currency = code;
    }

    /** Reads a day; the time zone that XML allows behind it says nothing about an invoice. */
    @Nullable
    LocalDate date() {
        String text = in.code();
        LocalDate day = day(text);
        if (day == null) {
            broken(UblReadRules.DATE, text);
        }
        return day;
    }

    private static @Nullable LocalDate day(String text) {
        if (text.length() < DATE_LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || !isZone(text.substring(DATE_LENGTH))) {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int dayOfMonth = digits(text, 8, 10);
        if (year < 1 || month < 1 || dayOfMonth < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!PlainText.isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isZone(String text) {
        if (text.isEmpty() || text.equals("Z")) {
            return true;
        }
        return text.length() == 6
                && (text.charAt(0) == '+' || text.charAt(0) == '-')
                && text.charAt(3) == ':'
                && digits(text, 1, 3) >= 0
                && digits(text, 4, 6) >= 0;
    }

    /** Reads an amount of the document, which has cents and no more, not even noughts. */
    @Nullable
    Decimal amount() {
        return amount(CENTS);
    }

    /** Reads a price, which has as many decimals as it takes. */
    @Nullable
    Decimal price() {
        return amount(Integer.MAX_VALUE);
    }

    private @Nullable Decimal amount(int decimals) {
        String stated = in.attribute("currencyID");
        Decimal amount = number(decimals);
        if (stated == null) {
            in.incomplete("currencyID");
        } else if (currency != null && !stated.strip().equals(currency)) {
            in.told(
                    UblReadRules.CURRENCY,
                    Map.of("value", PlainText.quote(stated), "currency", PlainText.quote(currency)));
        }
        return amount;
    }

    /** Reads a number as XML writes it: also with a plus, or with nothing on one side of the point. */
    @Nullable
    Decimal number() {
        return number(Integer.MAX_VALUE);
    }

    /** Reads a VAT total, whose currency says which of two it is. */
    @Nullable
    Decimal total() {
        return number(CENTS);
    }

    /** Decimals that say something are for the rules of the standard to count; here it is how many are written. */
    private @Nullable Decimal number(int decimals) {
        String text = in.code();
        Parsed<Decimal> number = Decimal.parse(plain(text));
        if (!(number instanceof Parsed.Valid<Decimal> valid)) {
            broken(UblReadRules.NUMBER, text);
            return null;
        }
        int point = text.indexOf('.');
        if (point >= 0 && text.length() - point - 1 > decimals && valid.get().scale() <= decimals) {
            in.told(UblReadRules.DECIMALS, Map.of("value", PlainText.quote(text)));
        }
        return valid.get();
    }

    private static String plain(String text) {
        String unsigned = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        if (unsigned.length() > 1 && unsigned.startsWith(".")) {
            unsigned = "0" + unsigned;
        } else if (unsigned.length() > 1 && unsigned.endsWith(".")) {
            unsigned = unsigned.substring(0, unsigned.length() - 1);
        }
        return text.startsWith("-") ? "-" + unsigned : unsigned;
    }

    /** Reads a yes or no. */
    Optional<Boolean> flag() {
        String text = in.code();
        return switch (text) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> {
                broken(UblReadRules.FLAG, text);
                yield Optional.empty();
            }
        };
    }

    private void broken(RuleDescription rule, String text) {
        in.found(rule, Map.of("value", text.isEmpty() ? "''" : PlainText.quote(text)));
    }
}
