package nl.factuurwerk.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingProgress;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.hours.BillableHours;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.BillableExpenses;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.BillableTrips;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.MissingText;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was agreed about billing, and bills: every customer in a unit of work of its own, so that a run that is cut
 * off has billed some customers wholly and the others not at all. Run again, it bills the others; what stands on an
 * invoice is never billed twice.
 */
public final class BillingService {

    private static final Logger LOG = LoggerFactory.getLogger(BillingService.class);

    private final Surroundings surroundings;
    private final InvoiceService invoices;
    private final DraftComposer composer;
    private final HoursPolicy policy;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     * @param invoices issues what is billed
     * @param composer makes drafts of billables
     * @param policy whether hours are approved before they are billed
     */
    public BillingService(
            Surroundings surroundings, InvoiceService invoices, DraftComposer composer, HoursPolicy policy) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.composer = Objects.requireNonNull(composer, "composer");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Keeps an agreement, in place of the one with the same customer if there is one.
     *
     * @param agreement the agreement
     */
    public void put(Agreement agreement) {
        surroundings.inTransaction(repositories -> {
            repositories.agreements().put(agreement);
            return agreement;
        });
    }

    /**
     * Bills a month, and tells nobody on the way.
     *
     * @param month the month
     * @return what came of it, customer by customer
     */
    public BillingRun run(YearMonth month) {
        return run(DateRange.of(month), BillingProgress.none());
    }

    /**
     * Bills a period: every hour, trip and expense within it that is billable and stands on no invoice yet. Disbursements are
     * on an invoice of their own: what is outside VAT stands beside nothing that is not.
     *
     * @param period the days, both ends included
     * @param progress is told after each customer
     * @return what came of it, customer by customer, with a finding for each thing that is meant to be billed and cannot
     */
    public BillingRun run(DateRange period, BillingProgress progress) {
        List<BillingOutcome> outcomes = new ArrayList<>();
        List<Finding> skipped = new ArrayList<>();
        bill(period, new BillingProgress() {
            @Override
            public void done(BillingOutcome outcome, int done, int total) {
                outcomes.add(outcome);
                progress.done(outcome, done, total);
            }

            @Override
            public void skipped(Finding finding) {
                skipped.add(finding);
                progress.skipped(finding);
            }
        });
        return new BillingRun(period, outcomes, new Report(skipped));
    }

    /**
     * Bills a period as {@link #run(DateRange, BillingProgress)} does, and keeps nothing of it: customers are read some at a
     * time, each with the entries of its own, and what came of one is told and forgotten. How much memory that takes does not
     * depend on how many customers or entries there are.
     *
     * @param period the days, both ends included
     * @param progress is told of each customer, and of each thing that was left
     * @return how many invoices were issued
     */
    public long bill(DateRange period, BillingProgress progress) {
        BillingPages pages = new BillingPages(surroundings, period);
        int total = pages.count();
        int done = 0;
        long issued = 0;
        long left = 0;
        for (List<Id<Party>> page = pages.first(); !page.isEmpty(); page = pages.behind(page.getLast())) {
            for (Id<Party> customer : page) {
                Billed billed = bill(customer, period);
                left += billed.skipped().findings().size();
                billed.skipped().findings().forEach(progress::skipped);
                done++;
                for (BillingOutcome outcome : billed.outcomes()) {
                    issued += outcome instanceof BillingOutcome.Issued ? 1 : 0;
                    progress.done(outcome, done, Math.max(done, total));
                }
            }
        }
        LOG.debug("Billed {}: {} customers, {} issued, {} entries skipped", period, done, issued, left);
        return issued;
    }

    /** One customer: what there is to bill is read and issued in one unit of work, so that two runs at once bill it once. */
    private Billed bill(Id<Party> customer, DateRange period) {
        try {
            return surroundings.inTransaction(repositories -> {
                Work work = work(repositories, customer, period);
                List<BillingOutcome> outcomes = new ArrayList<>();
                work.drafts().forEach(draft -> outcomes.add(issue(customer, draft, repositories)));
                if (outcomes.isEmpty()) {
                    outcomes.add(new BillingOutcome.NothingToBill(customer));
                }
                return new Billed(outcomes, work.skipped());
            });
        } catch (InvalidInput e) {
            return Billed.rejected(customer, e.report());
        } catch (MissingText e) {
            Finding unknown = IssueRules.LANGUAGE.at(Location.of("language"), Map.of("language", e.language()));
            return Billed.rejected(customer, Report.of(unknown));
        }
    }

    private BillingOutcome issue(Id<Party> customer, Parsed<InvoiceDraft> parsed, Repositories repositories) {
        return switch (parsed) {
            case Parsed.Invalid<InvoiceDraft>(var report) -> new BillingOutcome.Rejected(customer, report);
            case Parsed.Valid<InvoiceDraft>(var draft, var warnings) ->
                switch (invoices.issuing().issue(draft, repositories)) {
                    case Issued<Invoice>(var invoice) -> BillingOutcome.Issued.of(customer, invoice);
                    case Rejected<Invoice>(var report) -> new BillingOutcome.Rejected(customer, report);
                };
        };
    }

    private Work work(Repositories repositories, Id<Party> customer, DateRange period) {
        OpenOutlays laidOut = new OpenOutlays(repositories, policy);
        try (Stream<TimeEntry> entries = repositories.timeEntries().of(customer, period)) {
            Open open = new Open(
                    entries.filter(TimeEntry::isBillable)
                            .filter(entry -> repositories
                                    .invoices()
                                    .billing(entry.source())
                                    .isEmpty())
                            .filter(entry -> repositories.timeEntries().state(entry.id()) == EntryState.STANDS)
                            .toList(),
                    laidOut.of(repositories.trips(), customer, period),
                    laidOut.of(repositories.expenses(), customer, period));
            Optional<Agreement> agreement =
                    repositories.agreements().with(customer).map(Versioned::value);
            Work work = agreement
                    .map(known -> work(repositories, known, period, open))
                    .orElseGet(() -> new Work(List.of(), open.withoutAgreement()));
            return new Work(work.drafts(), laidOut.skipped().plus(work.skipped()));
        }
    }

    private Work work(Repositories repositories, Agreement agreement, DateRange period, Open open) {
        Id<Party> customer = agreement.customer();
        RateCard card = repositories
                .rateCards()
                .of(customer)
                .map(Versioned::value)
                .orElseGet(() -> RateCard.of(customer).build());
        HouseRates house =
                repositories.rateCards().house().map(Versioned::value).orElse(HouseRates.none());
        Function<Id<Employee>, Optional<Employee>> employees =
                id -> repositories.employees().find(id).map(Versioned::value);
        OpenHours hours = new OpenHours(repositories, card, policy).of(open.entries(), period);
        BillableBatch batch =
                BillableHours.under(agreement, card, house, employees).of(hours.shares(house));
        BillableBatch travel = BillableTrips.under(agreement, card, employees).of(open.trips());
        BillableBatch paid = BillableExpenses.under(agreement).of(open.expenses());
        Report skipped =
                hours.skipped().plus(batch.skipped()).plus(travel.skipped()).plus(paid.skipped());
        Map<Boolean, List<Billable>> bySide = Stream.of(batch, travel, paid)
                .flatMap(each -> each.billables().stream())
                .collect(Collectors.partitioningBy(each -> each.vatClass().equals(VatClass.OUTSIDE_SCOPE)));
        Optional<Party> buyer = repositories.parties().find(customer).map(Versioned::value);
        List<Parsed<InvoiceDraft>> drafts = new ArrayList<>();
        for (boolean outsideVat : new boolean[] {false, true}) {
            List<Billable> billables = bySide.getOrDefault(outsideVat, List.of());
            if (!billables.isEmpty()) {
                drafts.add(buyer.map(known -> composer.compose(agreement, known, period, billables))
                        .orElseGet(() -> Parsed.invalid(IssueRules.CUSTOMER.at(
                                Location.of("customer", "BG-7"), Map.of("customer", customer)))));
            }
        }
        return new Work(drafts, skipped);
    }

    /** What came of one customer, and what could not be billed. */
    private record Billed(List<BillingOutcome> outcomes, Report skipped) {

        static Billed rejected(Id<Party> customer, Report report) {
            return new Billed(List.of(new BillingOutcome.Rejected(customer, report)), Report.empty());
        }
    }

    /** What no invoice bills yet of one customer. */
    private record Open(List<TimeEntry> entries, List<Trip> trips, List<Expense> expenses) {

        Report withoutAgreement() {
            return Report.collect(findings -> {
                entries.stream().map(BillableHours::withoutAgreement).forEach(findings);
                Stream.concat(trips.stream(), expenses.stream())
                        .map(OutlayRules::withoutAgreement)
                        .forEach(findings);
            });
        }
    }

    /** What there is to issue for one customer, disbursements last, and what cannot be billed. */
    private record Work(List<Parsed<InvoiceDraft>> drafts, Report skipped) {}
}
