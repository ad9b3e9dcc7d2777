package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Test;

/** What an auditor is handed. */
class AuditExportTest {

    private static final FactuurwerkJson JSON = FactuurwerkJson.compact();

    @Test
    void an_anchor_that_does_not_fit_its_digest_is_refused() {
        String text = JSON.write(JsonFormat.AUDIT_ANCHOR, KeptSamples.anchor());

        Parsed<Anchor> parsed =
                JSON.read(JsonFormat.AUDIT_ANCHOR, text.replace("\"sequence\":\"3\"", "\"sequence\":\"2\""));

        assertThat(parsed.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id().value()).isEqualTo("FW-JSON-VALUE");
            assertThat(finding.values().get("problem")).asString().startsWith("The anchor has digest ");
        });
    }

    @Test
    void the_chains_of_an_anchor_stand_in_order() {
        String text = JSON.write(JsonFormat.AUDIT_ANCHOR, KeptSamples.anchor());

        assertThat(JSON.read(JsonFormat.AUDIT_ANCHOR, text.replace("party:hop", "zzz:hop"))
                        .report()
                        .toString())
                .contains("in order of their names");
    }

    @Test
    void an_entry_that_was_changed_is_read_as_it_is_stated() {
        String text = JSON.write(JsonFormat.AUDIT_ENTRIES, KeptSamples.entries());

        List<KeptEntry> read = JSON.read(JsonFormat.AUDIT_ENTRIES, text.replace("invoice:i-2", "invoice:i-7"))
                .orThrow();

        assertThat(read)
                .extracting(KeptEntry::entry)
                .extracting(AuditEntry::isIntact)
                .containsExactly(true, false, true);
    }
}
