package nl.factuurwerk.guide;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.DunningPlan;
import nl.factuurwerk.dunning.DunningPolicies;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.Stage;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/dunning.md}. */
class DunningTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);

    private final CalendarClock clock = new CalendarClock(ISSUED);
    private final Id<Party> debtor = Id.of("hop");

    private static Invoice issue(Factuurwerk office) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(Organisation.named("De Hop")
                                .id("hop")
                                .email("administratie@dehop.example")
                                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                                .build())
                        .line("Etiketten", pieces(1), eur("1000.00"))
                        .build())
                .orThrow();
    }

    @Test
    void run() {
        Factuurwerk office = Factuurwerk.of(studio()).clock(clock).build();
        LocalDate today = issue(office).dueDate().plusDays(12);
        clock.turnTo(today);
        // tag::dunning-run[]
        DunningPlan plan = office.dunning().plan(today);
        plan.letters().getFirst().letter().total(); // EUR 1210.00: nothing went out yet

        DunningRun run = office.dunning().run();
        run.letters(); // in the outbox, with copies of the invoices
        office.dunning().run().letters(); // none: nothing happens twice
        // end::dunning-run[]

        assertThat(plan.letters().getFirst().letter().total()).isEqualTo(eur("1210.00"));
        assertThat(run.letters()).hasSize(1);
        assertThat(office.dunning().run().letters()).isEmpty();
    }

    @Test
    void policy() {
        // tag::dunning-policy[]
        DunningPolicy patient = DunningPolicy.of("patient")
                .stage(Stage.of("reminder", StageKind.REMINDER).after(30).build())
                .build();
        DunningSettings settings =
                DunningSettings.of(DunningPolicies.of(DunningPolicy.standard()).with(patient));
        // end::dunning-policy[]

        assertThat(settings.policies().find(patient.id())).contains(patient);
    }

    @Test
    void waiting() {
        Factuurwerk office = Factuurwerk.of(studio()).clock(clock).build();
        Invoice invoice = issue(office);
        LocalDate until = ISSUED.plusDays(7);
        // tag::dunning-wait[]
        Paused pause = office.dunning()
                .pause(debtor, Optional.of(invoice.id()), Optional.of(until), new Paused.Why(PauseReason.COURTESY, ""));
        office.dunning().resume(pause, "Toch niet");
        office.dunning().promised(debtor, Set.of(invoice.id()), until); // confirmed by e-mail, and waited for
        // end::dunning-wait[]

        assertThat(office.dunning().entries(debtor)).hasSize(3);
    }
}
