package nl.factuurwerk.ubl;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import nl.factuurwerk.invoice.IssuedDocument;

/** The same as in every build, of some thousands of documents: {@code mvn test -Pmany-documents -pl ubl -am}. */
@Tag("many")
class ManyDocumentsTest {

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    @Domain(ScenarioDomain.class)
    void the_writer_judges_as_the_authorities_do(@ForAll Scenario scenario) {
        for (IssuedDocument document : scenario.issue()) {
            Judgement.of(document);
        }
    }
}
