package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** What is written and read again is what was written: nothing is lost on the way, and nothing comes to it. */
class WriteReadTest {

    private static final UblReader READER = UblReader.standard().judging(new RuleBook<>(List.of()));

    @Test
    void keeps_every_fixture_in_every_profile_that_takes_it() {
        List<String> kept = new ArrayList<>();
        for (Fixture fixture : Fixture.values()) {
            for (EInvoiceProfile profile : EInvoiceProfile.values()) {
                if (isKept(fixture.document().content(), profile)) {
                    kept.add(fixture + " " + profile);
                }
            }
        }

        // By the standard itself all can be written; a profile asks what not every fixture states.
        assertThat(kept).hasSizeGreaterThan(Fixture.values().length);
    }

    @Property(tries = 100)
    @Domain(ScenarioDomain.class)
    void keeps_what_is_issued(@ForAll Scenario scenario) {
        for (IssuedDocument document : scenario.issue()) {
            for (EInvoiceProfile profile : EInvoiceProfile.values()) {
                Statistics.label("written").collect(isKept(document.content(), profile));
            }
        }
    }

    @Test
    void keeps_attachments_to_the_byte() {
        byte[] bytes = "uur;wie\n7,5;Joke\n".getBytes(StandardCharsets.UTF_8);
        InvoiceContent content = Fixture.values()[0].document().content().toBuilder()
                .supportingDocuments(List.of(
                        SupportingDocumentContent.of("T-1")
                                .described("Uren")
                                .with(AttachmentContent.of(bytes, "text/csv", "uren \"nov\".csv")),
                        SupportingDocumentContent.of("T-2").at("https://noorderlicht.example/t2?a=1&b=2")))
                .build();

        assertThat(isKept(content, EInvoiceProfile.EN16931)).isTrue();
    }

    private static boolean isKept(InvoiceContent content, EInvoiceProfile profile) {
        if (!(UblWriter.of(profile).write(content) instanceof Written(var file, var warnings))) {
            return false;
        }
        UblReading reading = READER.read(file.bytes());

        assertThat(reading.report().findings()).isEmpty();
        // The comparison by parts says which one differs; the one by equality cannot pass over any.
        InvoiceContent carried = CarriedContent.of(content, profile);
        assertThat(reading.orThrow().content()).usingRecursiveComparison().isEqualTo(carried);
        assertThat(reading.orThrow().content()).isEqualTo(carried);
        return true;
    }
}
