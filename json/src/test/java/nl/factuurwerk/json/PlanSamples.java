package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.billing.plan.BillingMoment;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.BillingTerms;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.DatedPart;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.FixedPriceInParts;
import nl.factuurwerk.billing.plan.Milestone;
import nl.factuurwerk.billing.plan.Milestones;
import nl.factuurwerk.billing.plan.OneOff;
import nl.factuurwerk.billing.plan.Pause;
import nl.factuurwerk.billing.plan.PriceChange;
import nl.factuurwerk.billing.plan.Prices;
import nl.factuurwerk.billing.plan.Proration;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.billing.plan.Schedule;
import nl.factuurwerk.billing.plan.Share;
import nl.factuurwerk.billing.plan.Subscription;
import nl.factuurwerk.billing.plan.TimedServices;
import nl.factuurwerk.billing.plan.ValueBased;
import nl.factuurwerk.billing.plan.ValueBasis;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Billing plans of every kind, and what is shown of them. */
final class PlanSamples {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final SourceReference PERIOD = new SourceReference("billing-plan", "strippen:2026-01-01");

    private PlanSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("billing-plan-subscription", JsonFormat.BILLING_PLAN, subscription()),
                new Sample<>("billing-plan-services", JsonFormat.BILLING_PLAN, plan(services())),
                new Sample<>("billing-plan-retainer", JsonFormat.BILLING_PLAN, plan(retainer())),
                new Sample<>("billing-plan-retainer-dollar", JsonFormat.BILLING_PLAN, plan(dollarRetainer())),
                new Sample<>("billing-plan-one-off", JsonFormat.BILLING_PLAN, plan(oneOff())),
                new Sample<>("billing-plan-milestones", JsonFormat.BILLING_PLAN, plan(milestones())),
                new Sample<>("billing-plan-parts", JsonFormat.BILLING_PLAN, plan(parts())),
                new Sample<>("billing-plan-share", JsonFormat.BILLING_PLAN, plan(share())),
                new Sample<>(
                        "retainer-entry-bought",
                        JsonFormat.RETAINER_ENTRY,
                        new RetainerEntry.Bought(PERIOD, DateRange.from(START), Entitlement.of(Duration.ofHours(10)))),
                new Sample<>(
                        "retainer-entry-used",
                        JsonFormat.RETAINER_ENTRY,
                        new RetainerEntry.Used(
                                new SourceReference("time-entry", "t1"),
                                START,
                                Entitlement.of(Money.parse("USD 12.50")))),
                new Sample<>(
                        "retainer-entry-taken-back",
                        JsonFormat.RETAINER_ENTRY,
                        new RetainerEntry.TakenBack(PERIOD, START)));
    }

    static Stream<Shown<?>> shown() {
        BillingPlan plan = subscription();
        return Stream.of(
                new Shown<>(
                        "instalment",
                        JsonOutput.INSTALMENT,
                        plan.dueAsOf(Samples.TODAY).findFirst().orElseThrow()),
                new Shown<>(
                        "instalments",
                        JsonOutput.INSTALMENTS,
                        plan.dueAsOf(Samples.TODAY).limit(2).toList()),
                new Shown<>(
                        "retainer-balance",
                        JsonOutput.RETAINER_BALANCE,
                        retainer()
                                .balance(
                                        List.of(
                                                new RetainerEntry.Bought(
                                                        PERIOD,
                                                        DateRange.from(START),
                                                        Entitlement.of(Duration.ofHours(10))),
                                                new RetainerEntry.Used(
                                                        new SourceReference("time-entry", "t1"),
                                                        START.plusDays(3),
                                                        Entitlement.of(Duration.ofMinutes(150)))),
                                        Samples.TODAY)));
    }

    private static BillingPlan plan(BillingTerms terms) {
        return BillingPlan.of(Id.of("plan-1"), Id.of("hop"))
                .terms("Werk", terms)
                .build();
    }

    private static BillingPlan subscription() {
        Schedule schedule = new Schedule(
                Recurrence.monthly(START),
                DateRange.of(START, LocalDate.of(2027, 1, 30)),
                BillingMoment.IN_ADVANCE.minusDays(14),
                List.of(new Pause(
                        DateRange.of(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 15)), "Bouwvak \"zomer\"")),
                Proration.BY_DAYS);
        Prices prices = Prices.of(UnitPrice.unitPrice("12.50"))
                .with(new PriceChange(
                        LocalDate.of(2026, 7, 1), UnitPrice.unitPrice("13.125").per(10)));
        return BillingPlan.of(Id.of("hosting"), Id.of("hop"))
                .terms("Hosting", new Subscription(schedule, prices, Quantity.pieces(3)))
                .vat(VatClass.REDUCED)
                .nature(SupplyNature.GOODS)
                .label(BillingKey.TASK, "beheer")
                .label(BillingKey.PROJECT, "Website")
                .language(Language.ENGLISH)
                .build();
    }

    private static TimedServices services() {
        return new TimedServices(
                new Schedule(
                        Recurrence.quarterly(LocalDate.of(2026, 1, 1)),
                        DateRange.from(START),
                        BillingMoment.HALFWAY.plusDays(1),
                        List.of(),
                        Proration.NONE),
                Recurrence.twoWeekly(LocalDate.of(2026, 1, 5)),
                Prices.of(UnitPrice.unitPrice("37.505")),
                Quantity.hours("1.5"));
    }

    private static Retainer retainer() {
        return new Retainer(
                Schedule.of(Recurrence.monthly(LocalDate.of(2026, 1, 1))),
                Prices.of(UnitPrice.unitPrice("850.00")),
                Entitlement.of(Duration.ofHours(10)),
                CarryOver.ofPeriods(2));
    }

    private static Retainer dollarRetainer() {
        return new Retainer(
                Schedule.of(Recurrence.fourWeekly(LocalDate.of(2026, 1, 1))),
                Prices.of(UnitPrice.of(CurrencyUnit.USD, Decimal.of("850"))),
                Entitlement.of(Money.parse("USD 1000.00")),
                CarryOver.UNLIMITED);
    }

    private static OneOff oneOff() {
        return new OneOff(
                START, DateRange.of(START, START.plusDays(2)), Quantity.days("2.5"), UnitPrice.unitPrice("400.00"));
    }

    private static Milestones milestones() {
        return new Milestones(
                eur("1000.00"),
                List.of(
                        new Milestone("start", "Bij de start", Share.of(percent("40")), Optional.of(START)),
                        Milestone.milestone("einde", "Bij oplevering", percent("60"))));
    }

    private static FixedPriceInParts parts() {
        return new FixedPriceInParts(
                eur("1000.00"),
                List.of(
                        DatedPart.part("1", "Eerste termijn", eur("333.33"), START),
                        DatedPart.part("2", "Tweede termijn", eur("666.67"), START.plusMonths(1))
                                .during(DateRange.of(START, START.plusMonths(2)))));
    }

    private static ValueBased share() {
        return ValueBased.of(percent("2.5"), CurrencyUnit.EUR)
                .with(ValueBasis.revenue(
                        DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                        eur("120000.00"),
                        new ValueBasis.Statement("M. de Vries", LocalDate.of(2026, 4, 10), "Kwartaalrapport 1")))
                .with(ValueBasis.savings(
                        DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)),
                        eur("-250.00"),
                        new ValueBasis.Statement("M. de Vries", LocalDate.of(2026, 7, 10), "Kwartaalrapport 2")));
    }
}
