package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * A kind of leave as it holds in some years: how much of it there is, when it can be taken, when it lapses, what is paid
 * and by whom. A row of {@link LeaveKinds}; a host's own kind is a row too.
 */
public final class LeaveKind {

    private final String code;
    private final String dutchName;
    private final String englishName;
    private final String pool;
    private final Optional<Decimal> factor;
    private final Basis basis;
    private final Optional<Period> opens;
    private final Optional<Period> closes;
    private final Optional<Period> lapses;
    private final Optional<Period> prescribes;
    private final boolean sellable;
    private final boolean earning;
    private final Percentage pay;
    private final PayBase payBase;
    private final Payer payer;
    private final Refusal refusal;
    private final Optional<LawReference> law;

    private LeaveKind(Csv.Row row) {
        this.code = row.text("code");
        this.dutchName = row.text("name_nl");
        this.englishName = row.text("name_en");
        this.pool = row.text("pool");
        this.factor = row.get("factor").map(Decimal::of);
        this.basis = Basis.valueOf(row.text("per"));
        this.opens = row.get("opens").map(Period::parse);
        this.closes = row.get("closes").map(Period::parse);
        this.lapses = row.get("lapses").map(Period::parse);
        this.prescribes = row.get("prescribes").map(Period::parse);
        this.sellable = yes(row, "sellable");
        this.earning = yes(row, "earns");
        this.pay = Percentage.percent(row.text("pay_percent"));
        this.payBase = PayBase.valueOf(row.text("pay_base"));
        this.payer = Payer.valueOf(row.text("paid_by"));
        this.refusal = Refusal.valueOf(row.text("refusable"));
        this.law = row.get("act").map(act -> LawReference.of(act, row.text("article")));
        if (code.isBlank() || pool.isBlank() || dutchName.isBlank() || englishName.isBlank()) {
            throw new IllegalArgumentException("A kind of leave needs a code, a pool and names");
        }
        if (opens.isPresent() != closes.isPresent()) {
            throw new IllegalArgumentException("A window opens and closes, or there is none: " + code);
        }
    }

    /** What a number of hours is for. */
    public enum Basis {
        /** A full year of service, in proportion for a part of it. */
        YEAR,
        /** An event: a birth, an adoption, somebody who needs care. */
        EVENT,
        /** Counted in days of the calendar, as {@link MaternityLeave} does. */
        COUNTED,
        /** What contract or collective agreement give. */
        AGREED,
        /** As the case asks. */
        CASE
    }

    /** Of what the pay is a percentage. */
    public enum PayBase {
        /** The wage. */
        WAGE,
        /** The daily wage of the social insurances, up to its maximum. */
        DAILY_WAGE,
        /** Nothing is paid. */
        NONE
    }

    /** Who pays. */
    public enum Payer {
        /** The employer. */
        EMPLOYER,
        /** The Employee Insurance Agency (<i>UWV</i>), often through the employer. */
        UWV,
        /** Nobody. */
        NOBODY
    }

    /** Whether an employer may refuse it. */
    public enum Refusal {
        /** Never. */
        NO,
        /** Not the leave, but when it is taken can be changed. */
        RESCHEDULE,
        /** For weighty reasons (art. 7:638(2) BW). */
        WEIGHTY_REASONS,
        /** For serious interests of the business. */
        SERIOUS_INTERESTS,
        /** As contract or collective agreement say. */
        AS_AGREED,
        /** Always. */
        YES
    }

    static LeaveKind read(Csv.Row row) {
        return new LeaveKind(row);
    }

    private static boolean yes(Csv.Row row, String column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw new IllegalArgumentException(
                        "The column " + column + " holds yes or no, not '" + row.text(column) + "'");
        };
    }

    /**
     * Returns the code.
     *
     * @return for instance {@code VAC_STAT}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name.
     *
     * @param language the language
     * @return the Dutch name for Dutch, or else the English one
     */
    public String name(Language language) {
        return language.equals(Language.DUTCH) ? dutchName : englishName;
    }

    /**
     * Returns the pool that leave of this kind is taken from. Statutory and extra-statutory holiday share one: who asks for
     * a holiday does not say which of the two.
     *
     * @return the code of the pool, for instance {@link LeaveKinds#VACATION}
     */
    public String pool() {
        return pool;
    }

    /**
     * Returns how many times the weekly hours there are.
     *
     * @return the factor, or empty where the hours do not follow from those of a week
     */
    public Optional<Decimal> factor() {
        return factor;
    }

    /**
     * Returns what that is for.
     *
     * @return a year of service, an event, or neither
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Computes the hours for somebody who works so many hours a week: for an event, or for a full year.
     *
     * @param weekly the agreed hours of a week
     * @return the hours, rounded half up to the minute; empty where they do not follow from those of a week
     */
    public Optional<Hours> entitlement(Hours weekly) {
        return factor.map(times ->
                Hours.ofMinutes(times.times(Decimal.of(weekly.minutes())).toMinor(0)));
    }

    /**
     * Returns the days on which leave for an event can be taken.
     *
     * @param event the day of the event: the birth, the placement, the first day of care
     * @return the first and the last day, or empty if this kind has no window
     */
    public Optional<DateRange> window(LocalDate event) {
        return opens.flatMap(open -> closes.map(close -> DateRange.of(event.plus(open), event.plus(close))));
    }

    /**
     * Returns how long after the year in which it was earned it lapses, if the employer informed in time and the employee
     * was able to take it (art. 7:640a BW).
     *
     * @return the period, or empty if it does not lapse so
     */
    public Optional<Period> lapses() {
        return lapses;
    }

    /**
     * Returns how long after the year in which it was earned the claim to it lapses at last (art. 7:642 BW).
     *
     * @return the period, or empty if it does not
     */
    public Optional<Period> prescribes() {
        return prescribes;
    }

    /**
     * Tells whether it may be sold while employed: art. 7:640 BW forbids that for statutory holiday.
     *
     * @return whether money may take its place
     */
    public boolean isSellable() {
        return sellable;
    }

    /**
     * Tells whether statutory holiday is earned while on this leave (art. 7:634 and 7:635 BW).
     *
     * @return whether it is
     */
    public boolean isEarning() {
        return earning;
    }

    /**
     * Returns how much is paid during this leave.
     *
     * @return the percentage of {@link #payBase}
     */
    public Percentage pay() {
        return pay;
    }

    /**
     * Returns of what that is a percentage.
     *
     * @return the wage, or the capped daily wage
     */
    public PayBase payBase() {
        return payBase;
    }

    /**
     * Returns who pays.
     *
     * @return the payer
     */
    public Payer payer() {
        return payer;
    }

    /**
     * Returns whether an employer may refuse it.
     *
     * @return on what ground, if at all
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * Returns the article.
     *
     * @return the law, or empty where there is only an agreement
     */
    public Optional<LawReference> law() {
        return law;
    }

    @Override
    public String toString() {
        return code;
    }
}
