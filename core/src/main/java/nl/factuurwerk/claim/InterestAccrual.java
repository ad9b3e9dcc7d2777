package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.claim.RateSource.Stretch;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Interest on one debt as it runs, in the smallest unit and unrounded, from its first day on. How many stops it makes on
 * the way does not matter: the years are counted from the first day, and nothing is rounded at a stop.
 */
final class InterestAccrual {

    private static final int SHOWN_DECIMALS = 6;

    private final CurrencyUnit currency;
    private final LocalDate first;
    private final RateSource rates;
    private final DayCount dayCount;
    private final List<Piece> pieces = new ArrayList<>();

    private Fraction principal;
    private LocalDate accruedTo;
    private int years;

    /** Interest of years that are over: bears interest. */
    private Fraction capitalised = Fraction.ZERO;

    /** Interest of the year that runs. */
    private Fraction running = Fraction.ZERO;

    /** Interest on one amount at one rate. */
    private record Piece(DateRange days, Percentage rate, Fraction base, Fraction interest) {}

    InterestAccrual(Money principal, LocalDate first, RateSource rates, DayCount dayCount) {
        this.currency = principal.getCurrencyUnit();
        this.principal = Fraction.of(principal.getAmountMinorLong());
        this.first = first;
        this.rates = rates;
        this.dayCount = dayCount;
        this.accruedTo = first.minusDays(1);
    }

    /** Lets interest run up to and including a day; a day before where it stands changes nothing. */
    void accrueTo(LocalDate last) {
        while (accruedTo.isBefore(last)) {
            LocalDate from = accruedTo.plusDays(1);
            if (!rates.compounds()) {
                accrue(DateRange.of(from, last));
                return;
            }
            if (from.equals(first.plusYears(years + 1L))) {
                capitalised = capitalised.plus(running);
                running = Fraction.ZERO;
                years++;
            }
            LocalDate endOfYear = first.plusYears(years + 1L).minusDays(1);
            accrue(DateRange.of(from, endOfYear.isBefore(last) ? endOfYear : last));
        }
    }

    private void accrue(DateRange days) {
        Fraction base = principal.plus(capitalised);
        if (base.signum() > 0) {
            for (Stretch stretch : rates.during(days)) {
                Fraction interest =
                        base.times(Fraction.percent(stretch.rate().value()).times(dayCount.yearsIn(stretch.days())));
                running = running.plus(interest);
                note(new Piece(stretch.days(), stretch.rate(), base, interest));
            }
        }
        accruedTo = days.last();
    }

    /** What only continues the last piece is shown as one with it. */
    private void note(Piece piece) {
        if (!pieces.isEmpty()) {
            Piece before = pieces.getLast();
            if (before.rate().equals(piece.rate())
                    && before.base().equals(piece.base())
                    && before.days().last().plusDays(1).equals(piece.days().first())) {
                pieces.removeLast();
                pieces.add(new Piece(
                        before.days().span(piece.days()),
                        piece.rate(),
                        piece.base(),
                        before.interest().plus(piece.interest())));
                return;
            }
        }
        pieces.add(piece);
    }

    /** Returns all interest that is owed and not paid, unrounded. */
    Fraction unrounded() {
        return capitalised.plus(running);
    }

    /** Returns all interest that is owed and not paid. */
    long owed() {
        return unrounded().rounded();
    }

    /**
     * Takes a payment off the interest, the oldest first. One that pays all that can be claimed in whole units settles
     * it: what rounding left over or took too much is not owed any more.
     */
    void pay(long minor) {
        if (minor >= owed()) {
            capitalised = Fraction.ZERO;
            running = Fraction.ZERO;
            return;
        }
        Fraction toOldest = Fraction.of(minor).min(capitalised);
        capitalised = capitalised.minus(toOldest);
        running = running.minus(Fraction.of(minor).minus(toOldest));
    }

    /** Takes a payment or a credit off the principal: from the next day on, less bears interest. */
    void reducePrincipal(long minor) {
        principal = principal.minus(Fraction.of(minor));
    }

    long principal() {
        return principal.rounded();
    }

    List<InterestPeriod> periods() {
        return pieces.stream()
                .map(piece -> new InterestPeriod(
                        piece.days(),
                        piece.rate(),
                        money(piece.base()),
                        money(piece.interest()),
                        decimal(piece.interest())))
                .toList();
    }

    private Money money(Fraction amount) {
        return Money.ofMinor(currency, amount.rounded());
    }

    private Decimal decimal(Fraction amount) {
        return amount.toDecimal(currency.getDecimalPlaces(), SHOWN_DECIMALS);
    }
}
