package nl.factuurwerk.render;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes numbers, amounts, dates and quantities as readers of a language do. */
final class Formats {

    private static final TextBundle UNITS = TextBundle.beside(Formats.class, "units");
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String EN_DASH = "\u2013";
    private static final int MOST_DECIMALS = 18;

    private final Language language;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter month;

    Formats(Language language) {
        this.language = language;
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        this.shortDate = DateTimeFormatter.ofPattern("d MMM yyyy", language.locale());
        this.dayAndMonth = DateTimeFormatter.ofPattern("d MMM", language.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
    }

    /** Writes an amount with its currency: {@code € 1.234,56}. */
    String money(Money amount) {
        return symbol(amount.getCurrencyUnit()) + NO_BREAK_SPACE + amount(amount);
    }

    /** Writes an amount without its currency: {@code 1.234,56}. */
    String amount(Money amount) {
        return number(amount.getAmount(), amount.getScale());
    }

    /** Writes a price with its currency's decimals, or as many more as it has. */
    String price(CurrencyUnit currency, Decimal price) {
        return number(price.toBigDecimal(), Math.max(currency.getDecimalPlaces(), price.scale()));
    }

    String decimal(Decimal number) {
        return number(number.toBigDecimal(), number.scale());
    }

    String percentage(Percentage percentage) {
        return decimal(percentage.value()) + "%";
    }

    /** Writes tenths of a percent, the decimal always there, so that they stand well under each other: {@code 5,0%}. */
    String perMille(long tenths) {
        return number(BigDecimal.valueOf(tenths, 1), 1) + "%";
    }

    /** Writes a quantity with its unit: {@code 12,5 uur}. A unit that has no word stands as its code. */
    String quantity(Quantity quantity) {
        String number = decimal(quantity.value());
        String code = quantity.unit().code();
        String one = code + ".one";
        String key = quantity.value().equals(Decimal.ONE) && UNITS.has(one, language) ? one : code;
        String template = UNITS.has(key, language) ? UNITS.template(key, language) : "{n} " + code;
        return template.replace("{n}", number).replace(' ', NO_BREAK_SPACE);
    }

    /** Writes a whole number of minutes as hours and minutes: {@code 5:25 uur}. */
    String hoursAndMinutes(Quantity minutes) {
        long magnitude = minutes.value().abs().unscaled();
        String sign = minutes.value().signum() < 0 ? "-" : "";
        String clock = sign + magnitude / 60 + ":" + (magnitude % 60 < 10 ? "0" : "") + magnitude % 60;
        return UNITS.template(Unit.HOUR.code(), language).replace("{n}", clock).replace(' ', NO_BREAK_SPACE);
    }

    /** Writes hours with as many decimals as they need, two at most: {@code 22,5}. */
    String hours(Hours hours) {
        BigDecimal exact = hours.toBigDecimal(2).stripTrailingZeros();
        return number(exact, Math.max(0, exact.scale()));
    }

    /** Writes days without their year: {@code 21 nov}, {@code 20–24 jul}. */
    String daysAndMonth(DateRange days) {
        return days.isSingleDay() ? dayAndMonth.format(days.first()) : compact(days, dayAndMonth);
    }

    /** Writes a day in full: {@code 21 november 2026}. */
    String date(LocalDate day) {
        return longDate.format(day);
    }

    /** Writes days in full: a month by its name, and any other run by its ends. */
    String dates(DateRange days) {
        if (days.isSingleDay()) {
            return date(days.first());
        }
        YearMonth first = YearMonth.from(days.first());
        if (days.equals(DateRange.of(first))) {
            return month.format(first);
        }
        return compact(days, longDate);
    }

    /** Writes days as short as a table wants them: {@code 1–31 okt 2026}. */
    String shortDates(DateRange days) {
        return days.isSingleDay() ? shortDate.format(days.first()) : compact(days, shortDate);
    }

    private String compact(DateRange days, DateTimeFormatter last) {
        LocalDate from = days.first();
        LocalDate to = days.last();
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + EN_DASH + last.format(to);
        }
        String first = from.getYear() == to.getYear() ? dayAndMonth.format(from) : last.format(from);
        return first + " " + EN_DASH + " " + last.format(to);
    }

    private String symbol(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.EUR) ? "€" : currency.getCode();
    }

    private String number(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.min(decimals, MOST_DECIMALS));
        return format.format(number);
    }
}
