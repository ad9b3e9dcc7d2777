package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * Makes the instalments of a plan.
 *
 * <p>The source of a billable is the plan and the first day of its whole period, and the day of the service where a period
 * has several; or the key of the part. Between them stands a slash, which no identity of a plan contains. None of it
 * depends on prices, pauses, the start or the end of the plan: whatever is changed later, what was billed is known again. A
 * period has one billable however many prices it has, for a change that is recorded after it was billed must not make a
 * second thing of it that nobody billed yet.
 */
final class Instalments {

    static final String KIND = "plan";
    private static final String ONCE = "once";

    private final BillingPlan plan;
    private final PlanTexts texts;

    Instalments(BillingPlan plan) {
        this.plan = plan;
        this.texts = new PlanTexts(plan.language());
    }

    Stream<Instalment> billedOn(DateRange days) {
        return switch (plan.terms()) {
            case TimedServices services ->
                services.schedule()
                        .billedOn(days)
                        .flatMap(period -> services(services, period, none -> false).stream());
            case Subscription terms -> recurring(terms, days);
            case Retainer terms -> recurring(terms, days);
            case OneOff terms -> Stream.of(once(terms)).filter(it -> days.contains(it.billingDay()));
            case Milestones terms -> sorted(milestones(terms), days);
            case FixedPriceInParts terms -> sorted(parts(terms), days);
            case ValueBased terms -> sorted(shares(terms), days);
        };
    }

    /**
     * Returns of each instalment what is not billed. Of periods that are billed nothing but their source is made, for a plan
     * that has run for years has many.
     */
    Stream<Instalment> leftOn(DateRange days, Predicate<SourceReference> billed) {
        return switch (plan.terms()) {
            case TimedServices services ->
                services.schedule().billedOn(days).flatMap(period -> services(services, period, billed).stream());
            case Subscription terms -> recurring(terms, days, billed);
            case Retainer terms -> recurring(terms, days, billed);
            case OneOff once -> without(days, billed);
            case Milestones milestones -> without(days, billed);
            case FixedPriceInParts parts -> without(days, billed);
            case ValueBased shares -> without(days, billed);
        };
    }

    private Stream<Instalment> without(DateRange days, Predicate<SourceReference> billed) {
        return billedOn(days).flatMap(instalment -> instalment.without(billed).stream());
    }

    private static Stream<Instalment> sorted(Stream<Instalment> all, DateRange days) {
        return all.filter(it -> days.contains(it.billingDay())).sorted(Instalment.BY_DAY);
    }

    private Stream<Instalment> recurring(Recurring terms, DateRange days) {
        return recurring(terms, days, none -> false);
    }

    private Stream<Instalment> recurring(Recurring terms, DateRange days, Predicate<SourceReference> billed) {
        return terms.schedule()
                .billedOn(days)
                .filter(period -> !billed.test(source(keyOf(period))))
                .map(period -> whole(terms, period));
    }

    private static String keyOf(PlanPeriod period) {
        return period.whole().first().toString();
    }

    private static String keyOf(PlanPeriod period, LocalDate day) {
        return keyOf(period) + "/" + day;
    }

    private SourceReference source(String key) {
        return new SourceReference(KIND, plan.id() + "/" + key);
    }

    private Instalment whole(Recurring terms, PlanPeriod period) {
        Billable.Builder billable = billable(keyOf(period)).during(period.performed());
        List<Prices.PricedDays> spans = period.active().stream()
                .flatMap(days -> terms.prices().during(days).stream())
                .toList();
        if (terms.schedule().proration() == Proration.NONE
                || (spans.size() == 1 && spans.getFirst().days().equals(period.whole()))) {
            billable.quantity(terms.quantity()).price(spans.getFirst().price());
        } else {
            prorate(billable, terms.quantity(), period.whole(), spans);
        }
        return instalment(period.billed(), period.billingDay(), List.of(billable.build()));
    }

    /** One amount for all days, and in words how many days had which price. */
    private void prorate(Billable.Builder billable, Quantity quantity, DateRange whole, List<Prices.PricedDays> spans) {
        long minor = 0;
        List<Message> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); ) {
            UnitPrice price = spans.get(i).price();
            Money full = price.times(quantity);
            long days = 0;
            for (; i < spans.size() && spans.get(i).price().equals(price); i++) {
                minor += DayShares.of(
                        full.getAmountMinorLong(), whole, spans.get(i).days());
                days += spans.get(i).days().days();
            }
            words.add(texts.days(days, whole, full));
        }
        billable.quantity(Quantity.lumpSum())
                .price(UnitPrice.of(Money.ofMinor(spans.getFirst().price().currency(), minor)))
                .description(texts.in(words.stream().reduce(texts::and).orElseThrow()));
    }

    private Optional<Instalment> services(TimedServices terms, PlanPeriod period, Predicate<SourceReference> billed) {
        List<Billable> billables = terms.services()
                .periodsOverlapping(period.billed())
                .map(DateRange::first)
                .filter(day ->
                        period.isActive(day) && !day.isBefore(terms.services().anchor()))
                .filter(day -> !billed.test(source(keyOf(period, day))))
                .map(day -> billable(keyOf(period, day))
                        .during(DateRange.on(day))
                        .quantity(terms.quantity())
                        .price(terms.prices().on(day))
                        .build())
                .toList();
        return billables.isEmpty()
                ? Optional.empty()
                : Optional.of(instalment(period.billed(), period.billingDay(), billables));
    }

    private Instalment once(OneOff terms) {
        Billable billable = billable(ONCE)
                .during(terms.performed())
                .quantity(terms.quantity())
                .price(terms.price())
                .build();
        return instalment(terms.performed(), terms.billingDay(), List.of(billable));
    }

    private Stream<Instalment> milestones(Milestones terms) {
        List<Money> amounts = terms.amounts();
        return IntStream.range(0, amounts.size()).boxed().flatMap(i -> {
            Milestone milestone = terms.milestones().get(i);
            return milestone.reached().stream()
                    .map(day -> part(milestone.key(), milestone.name(), DateRange.on(day), day, amounts.get(i)));
        });
    }

    private Stream<Instalment> parts(FixedPriceInParts terms) {
        List<Money> amounts = terms.amounts();
        return IntStream.range(0, amounts.size()).mapToObj(i -> {
            DatedPart part = terms.parts().get(i);
            return part(part.key(), part.name(), part.performed(), part.billingDay(), amounts.get(i));
        });
    }

    private Instalment part(String key, String name, DateRange performed, LocalDate billingDay, Money amount) {
        Billable billable = billable(key)
                .during(performed)
                .quantity(Quantity.lumpSum())
                .price(UnitPrice.of(amount))
                .description(name)
                .build();
        return instalment(performed, billingDay, List.of(billable));
    }

    /** Nothing is billed on a loss. */
    private Stream<Instalment> shares(ValueBased terms) {
        return terms.bases().stream()
                .filter(basis -> terms.share().of(basis.figure()).isPositive())
                .map(basis -> instalment(
                        basis.period(),
                        basis.statement().on(),
                        List.of(billable(basis.period().first().toString())
                                .during(basis.period())
                                .quantity(Quantity.lumpSum())
                                .price(UnitPrice.of(terms.share().of(basis.figure())))
                                .description(texts.basis(terms, basis))
                                .build())));
    }

    private Instalment instalment(DateRange period, LocalDate billingDay, List<Billable> billables) {
        return new Instalment(plan.id(), period, billingDay, billables);
    }

    private Billable.Builder billable(String key) {
        Billable.Builder billable = Billable.of(source(key), plan.customer())
                .vat(plan.vatClass())
                .nature(plan.nature())
                .name(plan.name());
        plan.labels().forEach(billable::label);
        return billable;
    }
}
