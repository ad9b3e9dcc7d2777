package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.factuurwerk.invoice.IssuedDocument;

/** What is written, the official rules call valid, and warn of what we warn of; what is refused, they would have refused. */
class OfficialVerdictTest {

    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    @Property(tries = 60)
    @Domain(ScenarioDomain.class)
    void the_writer_judges_as_the_authorities_do(@ForAll Scenario scenario) {
        for (IssuedDocument document : scenario.issue()) {
            SEEN.addAll(Judgement.of(document));
        }
    }

    /** Chance may miss a kind of document in few tries, but not an invoice and not a credit note. */
    @AfterContainer
    static void both_forms_were_written_in_every_profile() {
        assertThat(SEEN)
                .contains(
                        "EN16931 INVOICE written",
                        "NLCIUS INVOICE written",
                        "PEPPOL INVOICE written",
                        "EN16931 CREDIT_NOTE written",
                        "NLCIUS CREDIT_NOTE written",
                        "PEPPOL CREDIT_NOTE written");
    }
}
