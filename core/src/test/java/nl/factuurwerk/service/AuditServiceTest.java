package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.RETURNED;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditServiceTest {

    private final NumberSeries series = NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY);
    private final Factuurwerk office =
            office().series(series).actor(() -> Actor.person("Marijke")).build();

    private Invoice issue() {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("1"), eur("95.00"))
                        .build())
                .orThrow();
    }

    @Nested
    class Every_act {

        @Test
        void leaves_an_entry_in_the_chain_of_its_series() {
            Invoice first = issue();
            Invoice second = issue();

            List<KeptEntry> entries = office.audit().entries(series, Stream::toList);
            assertThat(entries).hasSize(2);
            assertThat(entries.get(0).entry().event().act()).isEqualTo(Act.ISSUED);
            assertThat(entries.get(0).entry().event().document()).contains(first.digest());
            assertThat(entries.get(1).entry().event().document()).contains(second.digest());
            assertThat(entries.get(1).entry().link().previous())
                    .isEqualTo(entries.get(0).entry().digest());
        }

        @Test
        void tells_who_did_it_and_why() {
            Invoice invoice = issue();
            office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(RETURNED, "Beschadigd")
                    .issue()
                    .orThrow();

            List<AuditPayload> payloads = office.audit()
                    .entries(entries -> entries.map(KeptEntry::payload)
                            .flatMap(Optional::stream)
                            .map(AuditPayload.class::cast)
                            .toList());
            assertThat(payloads).extracting(AuditPayload::who).containsOnly(Actor.person("Marijke"));
            assertThat(payloads)
                    .extracting(AuditPayload::why)
                    .containsExactlyInAnyOrder("", "RETURNED Beschadigd", "RETURNED Beschadigd");
        }

        @Test
        void that_is_refused_leaves_none() {
            office.invoices().issue(Invoice.draft().to(brewery()).build());

            long entries = office.audit().entries(Stream::count);
            assertThat(entries).isZero();
        }
    }

    @Nested
    class Verification {

        @Test
        void finds_nothing_where_nothing_was_touched() {
            // tag::anchor[]
            Anchor anchor = office.audit().anchor(); // to be kept elsewhere
            issue();
            issue();

            Report faults = office.audit().verify(anchor);
            // end::anchor[]
            assertThat(faults).isEqualTo(Report.empty());
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void finds_that_a_store_lost_everything_behind_an_anchor() {
            issue();
            Anchor anchor = office.audit().anchor();

            Factuurwerk emptied = office().series(series).build();

            assertThat(emptied.audit().verify(anchor).findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("AUDIT-CHAIN-MISSING");
        }
    }
}
