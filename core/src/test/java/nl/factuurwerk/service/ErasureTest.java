package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Test;

/** Pain 45: erase a person while seven years of invoices must stay. */
class ErasureTest {

    private final Factuurwerk office = office().build();
    private final Party anna = office.parties().add(anna());
    private final Id<Party> id = anna.id().orElseThrow();

    private Invoice issueTo(Party party) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(party)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();
    }

    @Test
    void pain_45_an_erased_person_is_gone_and_the_invoices_stay_valid_until_their_time_is_over() {
        Invoice invoice = issueTo(anna);
        issueTo(office.parties().add(brewery()));

        // tag::erase[]
        Erasure erasure = office.parties().erase(id, "Verzoek van 20 november 2026");
        // end::erase[]

        assertThat(office.parties().find(id)).isEmpty();
        assertThat(erasure.waiting()).hasSize(1);
        assertThat(erasure.waiting().get(0).number()).isEqualTo(invoice.number());
        assertThat(erasure.waiting().get(0).retention().law()).containsExactly(LawReference.of("AWR", "52", "4"));
        assertThat(erasure.until()).contains(LocalDate.of(2033, 12, 31));
        assertThat(office.invoices().find(invoice.id())).contains(invoice);
        assertThat(invoice.buyer().name()).isEqualTo("Anna de Vries");
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void who_and_why_of_acts_on_the_person_are_gone_and_the_chain_still_holds() {
        office.parties().change(id, party -> party);

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.erasedActs()).isEqualTo(2);
        long tombstones = office.audit()
                .entries(entries -> entries.map(KeptEntry::payload)
                        .flatMap(Optional::stream)
                        .filter(Tombstone.class::isInstance)
                        .count());
        assertThat(tombstones).isEqualTo(2);
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void nobody_waits_where_nothing_was_invoiced() {
        assertThat(office.parties().erase(id, "Verzoek").until()).isEmpty();
    }

    @Test
    void whoever_is_not_there_cannot_be_erased() {
        assertThatThrownBy(() -> office.parties().erase(Id.of("nobody"), "Verzoek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }
}
