package nl.factuurwerk.project;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.project.TeamMember.Responsibility;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 2);
    private static final Phase DESIGN = new Phase(
            Id.of("ontwerp"),
            "Ontwerp",
            DateRange.of(START, LocalDate.of(2026, 2, 27)),
            Budget.none().withTime(Duration.ofHours(60)));

    private static Project.Builder website() {
        return Project.of("site-2026", "Nieuwe website", DateRange.of(START, LocalDate.of(2026, 6, 26)))
                .customer(Id.of("brewery"))
                .goal("Bestellen zonder te bellen")
                .budget(Budget.of(Duration.ofHours(240), eur("14400.00")))
                .phase(DESIGN)
                .member(new TeamMember(Id.of("sanne"), Responsibility.LEAD, "", DateRange.from(START)))
                .target(Target.of("live", "Website staat live", LocalDate.of(2026, 6, 12))
                        .ending(DESIGN.id())
                        .reachedOn(LocalDate.of(2026, 6, 15)))
                .document(new SourceReference("invoice", "2026-0042"))
                .finished(LocalDate.of(2026, 6, 30));
    }

    @Nested
    class A_copy {

        @Test
        void is_the_same_work_on_later_days_with_nothing_that_happened() {
            Project copy = website()
                    .build()
                    .copy("site-2027", "Website 2027", START.plusDays(364))
                    .build();
            assertThat(copy)
                    .isEqualTo(Project.of(
                                    "site-2027",
                                    "Website 2027",
                                    DateRange.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 25)))
                            .customer(Id.of("brewery"))
                            .goal("Bestellen zonder te bellen")
                            .budget(Budget.of(Duration.ofHours(240), eur("14400.00")))
                            .phase(new Phase(
                                    DESIGN.id(),
                                    "Ontwerp",
                                    DateRange.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26)),
                                    DESIGN.budget()))
                            .member(new TeamMember(
                                    Id.of("sanne"), Responsibility.LEAD, "", DateRange.from(LocalDate.of(2027, 2, 1))))
                            .target(Target.of("live", "Website staat live", LocalDate.of(2027, 6, 11))
                                    .ending(DESIGN.id()))
                            .build());
        }

        @Test
        void needs_a_first_day() {
            Project endless =
                    Project.of("own", "Eigen zaken", DateRange.always()).build();
            assertThatThrownBy(() -> endless.copy("own2", "Eigen zaken", START))
                    .hasMessageContaining("own has no first day");
        }
    }

    @Nested
    class A_project {

        @Test
        void is_rebuilt_the_same() {
            assertThat(website().build().toBuilder().build())
                    .isEqualTo(website().build());
        }

        @Test
        void replaces_a_phase_by_its_identity_and_links_a_document_once() {
            Phase longer = new Phase(DESIGN.id(), "Ontwerp en proef", DESIGN.days(), Budget.none());
            Project project = website()
                    .phase(longer)
                    .document(new SourceReference("invoice", "2026-0042"))
                    .build();
            assertThat(project.phases()).containsExactly(longer);
            assertThat(project.documents()).hasSize(1);
        }

        @Test
        void has_the_phase_that_a_target_ends() {
            Project.Builder builder =
                    website().target(Target.of("t", "Klaar", START).ending(Id.of("onbekend")));
            assertThatThrownBy(builder::build)
                    .hasMessageContaining("ends phase onbekend")
                    .hasMessageContaining("site-2026");
        }

        @Test
        void has_a_name_that_can_be_printed() {
            assertThatThrownBy(() -> Project.of("p", " ", DateRange.always())).hasMessageContaining("blank");
            assertThatThrownBy(() -> Project.of("p", "x".repeat(1001), DateRange.always()))
                    .hasMessageContaining("1001");
        }
    }

    @Nested
    class A_target {

        @Test
        void is_late_after_its_day_until_it_is_reached() {
            Target target = Target.of("t", "Klaar", START);
            assertThat(target.isLate(START)).isFalse();
            assertThat(target.isLate(START.plusDays(1))).isTrue();
            Target reached = target.reachedOn(START.plusDays(3));
            assertThat(reached.isLate(START.plusDays(2))).isTrue();
            assertThat(reached.isLate(START.plusDays(3))).isFalse();
        }
    }

    @Nested
    class A_budget {

        @Test
        void is_whole_minutes_and_not_below_zero() {
            assertThatThrownBy(() -> Budget.none().withTime(Duration.ofSeconds(90)))
                    .hasMessageContaining("PT1M30S");
            assertThatThrownBy(() -> Budget.none().withMoney(eur("-0.01"))).hasMessageContaining("-0.01");
        }
    }
}
