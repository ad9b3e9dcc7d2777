package nl.factuurwerk.json;

import static nl.factuurwerk.json.KilledIssuer.CHAIN;
import static nl.factuurwerk.json.KilledIssuer.MINE;
import static nl.factuurwerk.json.KilledIssuer.SERIES;
import static nl.factuurwerk.json.KilledIssuer.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.factuurwerk.audit.DocumentDigest;
import nl.factuurwerk.audit.DocumentDigests;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that issues is killed at random moments, a hundred times. Each time the whole of each act is there or nothing
 * of it; nothing is lost that the program was told is kept; and the next number is the right one.
 */
class JournalKillTest {

    private static final int LANES = 2;
    private static final int JOURNALS = 5;
    private static final int KILLS_OF_EACH = 100 / LANES / JOURNALS;
    private static final int MOST_ISSUED = 4;
    private static final int LONGEST_SPIN = 200_000;

    @TempDir
    private Path folder;

    @Test
    void survives_a_hundred_kills() throws Exception {
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Random random = new Random(lane);
                Path ofLane = Files.createDirectory(folder.resolve("lane-" + lane));
                running.add(lanes.submit(() -> {
                    for (int journal = 0; journal < JOURNALS; journal++) {
                        killOften(ofLane.resolve(journal + ".journal"), random);
                    }
                    return ofLane;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private static void killOften(Path journal, Random random) throws IOException {
        int kept = 0;
        for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
            int told = issueUntilKilled(journal, random);
            try (JournalPersistence store = JournalPersistence.open(journal)) {
                int found = check(store);
                assertThat(nextNumber(store)).isEqualTo(Integer.toString(found + 1));
                assertThat(found).isBetween(Math.max(kept, told), Math.max(kept, told) + 1);
                kept = found;
            }
        }
    }

    @Test
    void is_of_one_process_at_a_time() throws Exception {
        Path journal = folder.resolve("books.journal");
        Process issuer = start(journal);
        try (BufferedReader numbers = issuer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(numbers.readLine()).isEqualTo("1");

            assertThatThrownBy(() -> JournalPersistence.open(journal)).isInstanceOf(JournalInUse.class);
        } finally {
            issuer.destroyForcibly().onExit().join();
        }
        JournalPersistence.open(journal).close();
    }

    /** Kills the program a little after it said that it had issued a few, and returns the last number it was told of. */
    private static int issueUntilKilled(Path journal, Random random) throws IOException {
        Process issuer = start(journal);
        int last = 0;
        int left = 1 + random.nextInt(MOST_ISSUED);
        try (BufferedReader numbers = issuer.inputReader(StandardCharsets.UTF_8)) {
            for (String number = numbers.readLine(); number != null; number = numbers.readLine()) {
                last = Integer.parseInt(number);
                if (--left == 0) {
                    for (int spin = random.nextInt(LONGEST_SPIN); spin > 0; spin--) {
                        Thread.onSpinWait();
                    }
                    // By its handle, which leaves what it printed to be read.
                    issuer.toHandle().destroyForcibly();
                }
            }
        } finally {
            issuer.destroyForcibly().onExit().join();
        }
        assertThat(last).as("the program issued nothing").isPositive();
        return last;
    }

    private static Process start(Path journal) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledIssuer.class.getName(),
                            journal.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the next number in work that fails, so that it is not taken. */
    private static String nextNumber(JournalPersistence store) {
        String[] number = new String[1];
        assertThatThrownBy(() -> store.inTransaction(MINE, r -> {
                    number[0] = r.numbers().next(SERIES, TODAY).orThrow().value();
                    throw new IllegalStateException("not taken");
                }))
                .hasMessage("not taken");
        return number[0];
    }

    private static int check(JournalPersistence store) {
        return store.inTransaction(MINE, r -> {
            List<String> numbers =
                    r.invoices().all().map(invoice -> invoice.number().value()).toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(r.audit().head(CHAIN).sequence()).isEqualTo(numbers.size());
            Stream<DocumentDigest> documents = r.invoices()
                    .all()
                    .map(invoice -> new DocumentDigest(Subject.of("invoice", invoice.id()), invoice.digest()));
            assertThat(Verification.of(r.audit())
                            .with(DocumentDigests.of(Set.of("invoice"), () -> documents))
                            .report()
                            .findings())
                    .isEmpty();
            return numbers.size();
        });
    }
}
