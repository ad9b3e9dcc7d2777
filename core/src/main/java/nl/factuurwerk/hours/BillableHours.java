package nl.factuurwerk.hours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;

/**
 * Makes billables of the hours worked for one customer. Pure: what was billed before is left out by whoever asks.
 *
 * <p>The time of each entry is rounded by itself, as the rate card says, and billed in minutes at the price of sixty. No
 * minute gets lost between hours and hundredths of hours: 20 minutes are 20 minutes, not 0.33 hour.
 */
public final class BillableHours {

    private static final long MINUTES_PER_HOUR = 60;

    private final Agreement agreement;
    private final RateCard card;
    private final HouseRates house;
    private final Function<Id<Employee>, Optional<Employee>> employees;

    private BillableHours(
            Agreement agreement,
            RateCard card,
            HouseRates house,
            Function<Id<Employee>, Optional<Employee>> employees) {
        this.agreement = agreement;
        this.card = card;
        this.house = house;
        this.employees = employees;
    }

    /**
     * Prepares to bill a customer.
     *
     * @param agreement how the customer is billed
     * @param card what hours cost the customer
     * @param employees finds who worked
     * @return what makes billables of entries for that customer
     * @throws IllegalArgumentException if agreement and rate card are not about the same customer
     */
    public static BillableHours under(
            Agreement agreement, RateCard card, Function<Id<Employee>, Optional<Employee>> employees) {
        return under(agreement, card, HouseRates.none(), employees);
    }

    /**
     * Prepares to bill a customer, at the rates of the house where nothing narrower was agreed.
     *
     * @param agreement how the customer is billed
     * @param card what hours cost the customer
     * @param house what the house asks
     * @param employees finds who worked
     * @return what makes billables of entries for that customer
     * @throws IllegalArgumentException if agreement and rate card are not about the same customer
     */
    public static BillableHours under(
            Agreement agreement,
            RateCard card,
            HouseRates house,
            Function<Id<Employee>, Optional<Employee>> employees) {
        if (!agreement.customer().equals(card.customer())) {
            throw new IllegalArgumentException("The " + agreement + " does not go with the " + card);
        }
        return new BillableHours(
                agreement,
                card,
                Objects.requireNonNull(house, "house"),
                Objects.requireNonNull(employees, "employees"));
    }

    /**
     * Makes billables of entries of which nothing is billed yet.
     *
     * @param entries entries for the customer that no invoice bills yet; read to the end, and not closed
     * @return the billables, with a finding for each entry that is meant to be billed and cannot; entries that are not
     *     meant to be billed, or that a price for the whole covers, are in neither
     * @throws IllegalArgumentException if an entry is for another customer
     */
    public BillableBatch of(Stream<TimeEntry> entries) {
        return of(HourShares.under(card, house)
                .of(entries.map(this::checked).map(KnownHours::open).toList()));
    }

    /**
     * Makes billables of what is open of hours.
     *
     * @param shares parts of entries for the customer; those that are not open are passed over
     * @return the billables, with a finding for each entry that cannot be billed
     * @throws IllegalArgumentException if an entry is for another customer
     */
    public BillableBatch of(List<HourShare> shares) {
        List<Billable> billables = new ArrayList<>();
        Report skipped = Report.collect(findings -> {
            for (HourShare share : shares) {
                if (share.fate() == HourFate.OPEN) {
                    Parsed<Billable> parsed = billable(checked(share.entry()), share.minutes());
                    parsed.value().ifPresent(billables::add);
                    parsed.report().findings().forEach(findings);
                }
            }
        });
        return new BillableBatch(billables, skipped);
    }

    /**
     * Makes a billable of an entry by itself.
     *
     * @param entry an entry for the customer
     * @return the billable, or why it cannot be billed; empty if it is not meant to be billed, or a price for the whole
     *     covers it
     * @throws IllegalArgumentException if the entry is for another customer
     */
    public Optional<Parsed<Billable>> of(TimeEntry entry) {
        return HourShares.under(card, house).of(List.of(KnownHours.open(checked(entry)))).stream()
                .filter(share -> share.fate() == HourFate.OPEN)
                .map(share -> billable(entry, share.minutes()))
                .findFirst();
    }

    private TimeEntry checked(TimeEntry entry) {
        if (!entry.customer().equals(Optional.of(agreement.customer()))) {
            throw new IllegalArgumentException("The " + agreement + " cannot bill the " + entry);
        }
        return entry;
    }

    /**
     * Says that an entry cannot be billed because nothing is agreed with its customer.
     *
     * @param entry the entry
     * @return the finding
     */
    public static Finding withoutAgreement(TimeEntry entry) {
        return finding(HoursRules.AGREEMENT, entry, Map.of());
    }

    /**
     * Says that an entry is not billed because nobody approved it.
     *
     * @param entry the entry
     * @return the finding
     */
    public static Finding unapproved(TimeEntry entry) {
        return finding(HoursRules.UNAPPROVED, entry, Map.of());
    }

    /**
     * Says that an entry is not billed because the plan that should cover it buys no time, or is not there.
     *
     * @param entry the entry
     * @return the finding
     */
    public static Finding withoutRetainer(TimeEntry entry) {
        return finding(HoursRules.RETAINER, entry, Map.of());
    }

    private Parsed<Billable> billable(TimeEntry entry, long minutes) {
        Optional<UnitPrice> price = house.salesOf(entry, card).map(FoundRate::price);
        CurrencyUnit currency = card.termsOf(entry) instanceof HoursTerms.Capped(var most)
                ? most.getCurrencyUnit()
                : agreement.pricing().currency();
        Optional<Employee> employee = employees.apply(entry.employee());
        Report report = Report.collect(findings -> {
            if (price.isEmpty()) {
                findings.accept(finding(HoursRules.RATE, entry, Map.of()));
            }
            price.filter(known -> !known.currency().equals(agreement.pricing().currency())
                            || !known.currency().equals(currency))
                    .ifPresent(known -> findings.accept(finding(
                            HoursRules.CURRENCY, entry, Map.of("found", known.currency(), "expected", currency))));
            if (employee.isEmpty()) {
                findings.accept(finding(HoursRules.NAME, entry, Map.of()));
            }
        });
        return report.hasErrors()
                ? Parsed.invalid(report)
                : Parsed.valid(billable(
                        entry,
                        minutes,
                        price.orElseThrow(),
                        employee.orElseThrow().name()));
    }

    private Billable billable(TimeEntry entry, long minutes, UnitPrice price, String employee) {
        VatClass vatClass = entry.project().map(agreement::vatClassOf).orElse(agreement.vatClass());
        Billable.Builder billable = Billable.of(entry.source(), agreement.customer())
                .on(entry.date())
                .quantity(new Quantity(Decimal.of(minutes), Unit.MINUTE))
                .price(price.per(MINUTES_PER_HOUR))
                .vat(vatClass)
                .nature(SupplyNature.SERVICE)
                .label(BillingKey.EMPLOYEE, employee);
        entry.project()
                .map(project ->
                        agreement.project(project).map(AgreedProject::name).orElse(project))
                .ifPresent(name -> billable.label(BillingKey.PROJECT, name));
        entry.task().ifPresent(task -> billable.label(BillingKey.TASK, task));
        entry.note().or(entry::task).ifPresent(billable::description);
        return billable.build();
    }

    private static Finding finding(RuleDescription rule, TimeEntry entry, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("employee", entry.employee());
        all.put("date", entry.date());
        all.put("customer", entry.customer().map(Id::value).orElse("-"));
        all.put("project", entry.project().orElse("-"));
        return rule.at(Location.of("entries[" + entry.id() + "]"), all);
    }
}
