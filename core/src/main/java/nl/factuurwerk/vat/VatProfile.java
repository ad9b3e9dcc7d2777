package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.time.DateRange;

/**
 * How a business stands with the tax authorities, by day, as far as that decides its VAT: what it applied for, and where
 * it stands with thresholds. Immutable; each method returns a copy that knows more.
 *
 * <p>What one has to apply for is not so until it is stated. What follows from turnover is not known until it is stated,
 * and asked for where it decides.
 *
 * <pre>{@code
 * VatEngine.of(NETHERLANDS).with(VatProfile.ordinary()
 *         .distanceSales(DistanceSales.BELOW_THRESHOLD, DateRange.until(date("2026-08-31")))
 *         .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(date("2026-09-01"))));
 * }</pre>
 */
public final class VatProfile {

    private static final VatProfile ORDINARY = new VatProfile(List.of(), List.of(), List.of(), List.of());

    private final List<Fact<Country>> smallBusiness;
    private final List<Fact<DistanceSales>> distanceSales;
    private final List<Fact<Boolean>> importLicence;
    private final List<Fact<Boolean>> acquisitions;

    private VatProfile(
            List<Fact<Country>> smallBusiness,
            List<Fact<DistanceSales>> distanceSales,
            List<Fact<Boolean>> importLicence,
            List<Fact<Boolean>> acquisitions) {
        this.smallBusiness = smallBusiness;
        this.distanceSales = distanceSales;
        this.importLicence = importLicence;
        this.acquisitions = acquisitions;
    }

    /**
     * Returns the profile of a business of which nothing special is known.
     *
     * @return the profile: no small-business scheme, no licence, thresholds unknown
     */
    public static VatProfile ordinary() {
        return ORDINARY;
    }

    /**
     * States that it applies the small-business scheme (<em>kleineondernemersregeling</em>, KOR) of a state. At home that
     * is art. 25 Wet OB and leaves every supply exempt whose place is the Netherlands, but new means of transport to
     * another member state; that of another member state (EU-KOR, art. 284 Directive 2006/112/EC, since 2025-01-01) does
     * the same there and is stated for each such state.
     *
     * @param state the state whose scheme it is
     * @param days the days on which it applies
     * @return the profile that knows it
     * @throws IllegalArgumentException if it is already known of that state for one of the days
     */
    public VatProfile smallBusiness(Country state, DateRange days) {
        Objects.requireNonNull(state, "state");
        List<Fact<Country>> ofState = smallBusiness.stream()
                .filter(fact -> fact.value().equals(state))
                .toList();
        add(ofState, new Fact<>(state, days), "small-business scheme of " + state);
        List<Fact<Country>> all = new ArrayList<>(smallBusiness);
        all.add(new Fact<>(state, days));
        return new VatProfile(List.copyOf(all), distanceSales, importLicence, acquisitions);
    }

    /**
     * States where it stands with distance sales and digital services to consumers in other member states.
     *
     * @param position where it stands
     * @param days the days on which it does
     * @return the profile that knows it
     * @throws IllegalArgumentException if a position is already known for one of the days
     */
    public VatProfile distanceSales(DistanceSales position, DateRange days) {
        Objects.requireNonNull(position, "position");
        return new VatProfile(
                smallBusiness,
                add(distanceSales, new Fact<>(position, days), "distance sales"),
                importLicence,
                acquisitions);
    }

    /**
     * States that it has a licence to account for VAT on imports in its return (art. 23 Wet OB).
     *
     * @param days the days on which it has
     * @return the profile that knows it
     * @throws IllegalArgumentException if it is already known for one of the days
     */
    public VatProfile importLicence(DateRange days) {
        return new VatProfile(
                smallBusiness,
                distanceSales,
                add(importLicence, new Fact<>(true, days), "import licence"),
                acquisitions);
    }

    /**
     * States whether goods it buys from other member states are taxed as acquisitions. Of an ordinary business they are;
     * one in the small-business scheme, one with exempt supplies only and a legal person that is no taxable person is
     * taxed from 10,000 euro a year, or by choice (art. 1a(2) and (3) Wet OB).
     *
     * @param taxed whether they are taxed
     * @param days the days on which that is so
     * @return the profile that knows it
     * @throws IllegalArgumentException if it is already known for one of the days
     */
    public VatProfile acquisitionsTaxed(boolean taxed, DateRange days) {
        return new VatProfile(
                smallBusiness,
                distanceSales,
                importLicence,
                add(acquisitions, new Fact<>(taxed, days), "acquisitions"));
    }

    boolean isSmallBusiness(Country state, LocalDate day) {
        return smallBusiness.stream()
                .anyMatch(fact -> fact.value().equals(state) && fact.days().contains(day));
    }

    Optional<DistanceSales> distanceSales(LocalDate day) {
        return on(distanceSales, day);
    }

    boolean hasImportLicence(LocalDate day) {
        return on(importLicence, day).isPresent();
    }

    Optional<Boolean> acquisitionsTaxed(LocalDate day) {
        return on(acquisitions, day);
    }

    private static <T> Optional<T> on(List<Fact<T>> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.days().contains(day))
                .map(Fact::value)
                .findFirst();
    }

    private static <T> List<Fact<T>> add(List<Fact<T>> facts, Fact<T> added, String what) {
        for (Fact<T> fact : facts) {
            if (fact.days().overlaps(added.days())) {
                throw new IllegalArgumentException(
                        "Of the " + what + " " + fact + " is known already, so not " + added);
            }
        }
        List<Fact<T>> all = new ArrayList<>(facts);
        all.add(added);
        return List.copyOf(all);
    }

    /**
     * Returns the states whose small-business scheme it applies.
     *
     * @return each with the days on which it does, in the order in which they were stated
     */
    public List<Fact<Country>> smallBusiness() {
        return smallBusiness;
    }

    /**
     * Returns where it stands with distance sales.
     *
     * @return each position with its days, in the order in which they were stated
     */
    public List<Fact<DistanceSales>> distanceSales() {
        return distanceSales;
    }

    /**
     * Returns when it has a licence to account for VAT on imports in its return.
     *
     * @return each {@code true} with its days, in the order in which they were stated
     */
    public List<Fact<Boolean>> importLicence() {
        return importLicence;
    }

    /**
     * Returns whether goods it buys from other member states are taxed as acquisitions, where that is stated.
     *
     * @return each answer with its days, in the order in which they were stated
     */
    public List<Fact<Boolean>> acquisitionsTaxed() {
        return acquisitions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatProfile that
                && smallBusiness.equals(that.smallBusiness)
                && distanceSales.equals(that.distanceSales)
                && importLicence.equals(that.importLicence)
                && acquisitions.equals(that.acquisitions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(smallBusiness, distanceSales, importLicence, acquisitions);
    }

    /** Writes what is stated. */
    @Override
    public String toString() {
        return "small business " + smallBusiness + ", distance sales " + distanceSales + ", import licence "
                + importLicence + ", acquisitions taxed " + acquisitions;
    }

    /**
     * Something that is so on some days.
     *
     * @param value what is so
     * @param days the days on which it is
     * @param <T> what is stated
     */
    public record Fact<T>(T value, DateRange days) {

        /** Checks presence. */
        public Fact {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(days, "days");
        }

        @Override
        public String toString() {
            return value + " on " + days;
        }
    }
}
