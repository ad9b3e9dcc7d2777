package nl.factuurwerk.costing;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourShares;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class HourActualsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    /** What an entry is, whatever became of it. */
    record Worked(int seconds, EntryState state, boolean billed, long covered) {}

    @Property(tries = 500)
    void work_in_progress_and_what_was_billed_given_up_or_included_come_to_what_the_hours_are_worth(
            @ForAll("hours") List<Worked> hours,
            @ForAll("terms") HoursTerms terms,
            @ForAll("cents") long price,
            @ForAll("cents") long cost,
            @ForAll("steps") int step) {
        RateCard card = RateCard.of(Id.of("hop"))
                .rate(HourlyRate.from(DAY, Money.ofMinor(CurrencyUnit.EUR, price)))
                .rounding(HoursRounding.of(TimeRounding.up(step)))
                .terms("site", terms)
                .build();
        HouseRates house = HouseRates.none().toBuilder()
                .cost(HourlyRate.from(DAY, Money.ofMinor(CurrencyUnit.EUR, cost)))
                .build();
        List<KnownHours> known = known(hours);
        List<HourShare> shares = HourShares.under(card, house).of(known);
        HourActuals actuals = HourActuals.under(card, house, CurrencyUnit.EUR, entry -> Optional.empty());
        Spending spent = new Spending(CurrencyUnit.EUR);
        long worth = 0;
        long minutes = 0;
        long costs = 0;
        for (KnownHours each : known) {
            List<HourShare> own = shares.stream()
                    .filter(share -> share.entry().equals(each.entry()))
                    .toList();
            actuals.of(each.entry(), own).forEach(spent::add);
            long seconds = each.entry().duration().toSeconds();
            long exact = Math.max(1, Rounding.divide(seconds, 60));
            minutes += exact;
            costs += Rounding.multiplyDivide(cost, exact, 60);
            long rounded = card.roundingOf(each.entry()).round(each.entry()).toMinutes();
            worth += Rounding.multiplyDivide(price, rounded, 60);
        }
        PostCalculation result = PostCalculation.of(List.of(), spent, new Revenue(eur("0.00"), eur("0.00")));

        Money all = result.workInProgress()
                .plus(result.worth(Worth.Stage.BILLED))
                .plus(result.writtenOff())
                .plus(result.worth(Worth.Stage.NOT_BILLABLE));
        assertThat(all).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, worth));
        assertThat(result.total().actual()).isEqualTo(new Figures(minutes, Money.ofMinor(CurrencyUnit.EUR, costs)));
    }

    private static List<KnownHours> known(List<Worked> hours) {
        List<KnownHours> known = new ArrayList<>();
        for (Worked each : hours) {
            TimeEntry entry = TimeEntry.of(
                            Id.of("e" + known.size()), Id.of("sanne"), DAY, Duration.ofSeconds(each.seconds()))
                    .customer(Id.of("hop"))
                    .project("site")
                    .build();
            boolean stands = each.state() == EntryState.STANDS;
            known.add(new KnownHours(entry, each.state(), stands && each.billed(), each.covered()));
        }
        return known;
    }

    @Provide
    Arbitrary<List<Worked>> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 24 * 3600),
                        Arbitraries.of(EntryState.STANDS, EntryState.WRITTEN_OFF),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 1500))
                .as(Worked::new)
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<HoursTerms> terms() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        HoursTerms.hourly(),
                        new HoursTerms.FixedPrice(),
                        new HoursTerms.Retained(Id.of("strippenkaart"))),
                Arbitraries.longs()
                        .between(0, 500_000)
                        .map(most -> new HoursTerms.Capped(Money.ofMinor(CurrencyUnit.EUR, most))));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(0, 20_000);
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.of(1, 6, 10, 15, 60);
    }
}
