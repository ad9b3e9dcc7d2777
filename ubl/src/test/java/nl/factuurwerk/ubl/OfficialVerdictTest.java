package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.ubl.OfficialRules.Verdict;

/** What is written, the official rules call valid; what is refused, they would have refused. */
@PropertyDefaults(tries = 60)
class OfficialVerdictTest {

    private static final Map<String, Integer> SEEN = new ConcurrentSkipListMap<>();

    @Property
    @Domain(ScenarioDomain.class)
    void judges_as_the_authorities_do(@ForAll Scenario scenario) {
        for (IssuedDocument document : scenario.issue()) {
            for (EInvoiceProfile profile : EInvoiceProfile.values()) {
                WriteResult result = UblWriter.of(profile).write(document);
                SEEN.merge(profile + " " + document.kind() + " " + result.getClass().getSimpleName(), 1, Integer::sum);
                document.vat().subtotals().forEach(each -> SEEN.merge("category " + each.group().category(), 1, Integer::sum));
                switch (result) {
                    case Written(UblFile file, var report) -> {
                        List<Verdict> verdicts = OfficialRules.of(profile).judge(file.bytes());
                        assertThat(verdicts).noneMatch(Verdict::error);
                        assertThat(ids(verdicts)).isEqualTo(report.findings().stream()
                                .filter(each -> each.severity() == Severity.WARNING)
                                .map(each -> each.id().value())
                                .filter(id -> !id.startsWith("FW-"))
                                .collect(Collectors.toCollection(TreeSet::new)));
                    }
                    case Refused(var report) -> {
                        byte[] file = UblWriter.unjudged(ProfiledContent.of(document.content(), profile))
                                .toBytes();
                        assertThat(ids(OfficialRules.of(profile).judge(file).stream()
                                        .filter(Verdict::error)
                                        .toList()))
                                .containsAll(report.errors().stream()
                                        .map(each -> each.id().value())
                                        .toList());
                    }
                }
            }
        }
    }

    private static Set<String> ids(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(each -> each.rule().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @AfterContainer
    static void report() {
        System.out.println(SEEN);
    }
}
