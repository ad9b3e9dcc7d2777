package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.TableRows;
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
    void why_a_document_was_credited_is_gone_from_the_audit_trail_too() {
        Invoice invoice = issueTo(anna);
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.GOODWILL, "Anna de Vries was ziek")
                .issue()
                .orThrow();
        assertThat(reasons()).anyMatch(why -> why.contains("Anna"));

        assertThat(office.parties().erase(id, "Verzoek").erasedActs()).isEqualTo(4);

        assertThat(reasons()).noneMatch(why -> why.contains("Anna")).contains("Verzoek");
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    private List<String> reasons() {
        return office.audit()
                .entries(entries -> entries.map(KeptEntry::payload)
                        .flatMap(Optional::stream)
                        .filter(AuditPayload.class::isInstance)
                        .map(payload -> ((AuditPayload) payload).why())
                        .toList());
    }

    @Test
    void acts_on_documents_of_others_keep_who_and_why() {
        issueTo(office.parties().add(brewery()));

        assertThat(office.parties().erase(id, "Verzoek").erasedActs()).isEqualTo(1);
    }

    @Test
    void a_document_from_before_all_known_terms_does_not_stand_in_the_way() {
        Factuurwerk then = office().clock(Clock.fixed(Instant.parse("2000-03-05T10:00:00Z"), ZoneOffset.UTC))
                .build();
        Invoice old = then.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();
        office.invoices().adopt(List.of(old));

        assertThat(office.parties().erase(id, "Verzoek").until()).contains(LocalDate.of(2007, 12, 31));
    }

    @Test
    void the_terms_are_those_of_the_host() {
        TableRows rows = new TableRows() {
            @Override
            public String table() {
                return RetentionRules.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.of(
                        "ground,years,act,article,paragraph,from,until,source,confidence,note",
                        "ADMINISTRATION,12,House rule,1,,2026-01-01,,policy of the house,OFFICIAL,");
            }
        };
        Factuurwerk strict = office().retention(RetentionRules.standard().with(List.of(rows)))
                .build();
        strict.parties().add(anna());
        strict.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();

        assertThat(strict.parties().erase(id, "Verzoek").until()).contains(LocalDate.of(2038, 12, 31));
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
