package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.invoice.IssuedDocument;

class OfficialVerdictTest {

    @Property(tries = 100)
    @Domain(ScenarioDomain.class)
    void explore(@ForAll Scenario scenario) {
        var docs = scenario.issue();
        Statistics.label("issued").collect(scenario.course() + " " + scenario.customer() + " " + docs.size());
        for (IssuedDocument d : docs) {
            for (EInvoiceProfile p : EInvoiceProfile.values()) {
                WriteResult r = UblWriter.of(p).write(d);
                Set<String> v = new TreeSet<>();
                OfficialRules.valueOf(p.name()).judge(r.orThrow().bytes()).forEach(x -> v.add((x.error() ? "E " : "W ") + x.rule().orElse(x.text())));
                Statistics.label(p + "").collect(v);
                Statistics.label("kind").collect(d.kind());
                d.vat().subtotals().forEach(x -> Statistics.label("cat").collect(x.group().category()));
            }
        }
    }
}
