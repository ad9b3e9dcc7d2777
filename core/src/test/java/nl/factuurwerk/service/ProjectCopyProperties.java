package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingProgress;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

class ProjectCopyProperties {

    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Property(tries = 30)
    void a_copy_bills_nothing_and_has_nothing_that_was_billed(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 600) Integer> minutes,
            @ForAll @IntRange(min = -700, max = 700) int later,
            @ForAll boolean billed) {
        Factuurwerk office = open();
        List<TimeEntry> entries = new ArrayList<>();
        for (int length : minutes) {
            entries.add(TimeEntry.of(
                            Id.of("e" + entries.size()),
                            Id.of("sanne"),
                            OCTOBER.atDay(1 + entries.size()),
                            Duration.ofMinutes(length))
                    .customer(BREWERY)
                    .project("site")
                    .build());
        }
        office.hours().add(entries);
        if (billed) {
            office.billing()
                    .run(OCTOBER)
                    .issued()
                    .forEach(issued -> office.projects()
                            .change(
                                    Id.of("site"),
                                    site -> site.toBuilder()
                                            .invoice(issued.number())
                                            .finished(OCTOBER.atEndOfMonth())
                                            .build()));
        }
        long before = office.invoices().all().size();

        Project copy = office.projects()
                .copy(Id.of("site"), "kopie", "Kopie", OCTOBER.atDay(1).plusDays(later));
        ProjectReview review = office.projects().review(copy.id()).asOf(LocalDate.of(2030, 1, 1));
        BillingRun run = office.billing()
                .run(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)), BillingProgress.none());

        assertThat(review.result().agreed().invoiced()).isEqualTo(eur("0.00"));
        assertThat(review.result().workInProgress()).isEqualTo(eur("0.00"));
        assertThat(review.result().total().actual()).isEqualTo(new Figures(0, eur("0.00")));
        assertThat(review.result().total().planned().minutes()).isEqualTo(6000);
        assertThat(copy.documents()).isEmpty();
        assertThat(copy.finished()).isEmpty();
        assertThat(copy.targets()).allMatch(target -> target.reached().isEmpty());
        assertThat(office.invoices().all().size() - before)
                .isEqualTo(run.issued().size());
        assertThat(run.issued()).hasSize(billed || minutes.isEmpty() ? 0 : 1);
    }

    private static Factuurwerk open() {
        Factuurwerk office = office().build();
        office.parties().add(brewery());
        office.hours().put(new Employee(Id.of("sanne"), "Sanne"));
        office.hours()
                .put(RateCard.of(BREWERY)
                        .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("90.00")))
                        .build());
        office.billing().put(Agreement.with(BREWERY).build());
        office.projects()
                .add(Project.of("site", "Website", DateRange.of(OCTOBER))
                        .customer(BREWERY)
                        .budget(Budget.of(Duration.ofHours(100), eur("5000.00")))
                        .target(Target.of("live", "Live", OCTOBER.atDay(20)).reachedOn(OCTOBER.atDay(19)))
                        .document(new SourceReference("quote", "Q-1"))
                        .build());
        return office;
    }
}
