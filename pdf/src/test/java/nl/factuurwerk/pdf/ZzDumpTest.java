package nl.factuurwerk.pdf;
import java.nio.file.*;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
class ZzDumpTest {
    @Test void dump() throws Exception {
        Path dir = Path.of("/tmp/paper-out"); Files.createDirectories(dir);
        for (Language l : java.util.List.of(Language.DUTCH, Language.ENGLISH))
            for (var e : SampleDocuments.in(l).entrySet())
                Files.write(dir.resolve(e.getKey() + "_" + l.code() + ".pdf"), new PdfRenderer(Style.studio()).render(e.getValue()));
    }
}
