package nl.factuurwerk.ubl;

import nl.factuurwerk.fixtures.Fixture;
import org.junit.jupiter.api.Test;

class ExploreTest {
    @Test
    void all() throws Exception {
        for (EInvoiceProfile p : EInvoiceProfile.values()) {
            for (Fixture f : Fixture.values()) {
                WriteResult r = UblWriter.of(p).write(f.document());
                if (r instanceof Written(var file, var rep)) {
                    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/ublw/" + f + "-" + p + ".xml"), file.bytes());
                    System.out.println(p + " " + f + " " + rep.findings() + " " + OfficialRules.valueOf(p.name()).judge(file.bytes()).stream().map(v -> (v.error() ? "E " : "W ") + v.rule().orElse(v.text())).distinct().toList());
                } else System.out.println(p + " " + f + " REFUSED " + r.report());
            }
        }
    }
}
