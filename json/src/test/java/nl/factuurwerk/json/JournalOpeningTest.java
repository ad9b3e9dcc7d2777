package nl.factuurwerk.json;

import static nl.factuurwerk.json.KilledIssuer.MINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.staff.Employee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may have a journal, and what becomes of it when something fails. */
class JournalOpeningTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("books.journal");
    }

    private static void add(Persistence store, String id) {
        store.inTransaction(MINE, r -> {
            r.employees().add(new Employee(Id.of(id), "Anna"));
            return id;
        });
    }

    private static long employees(Persistence store) {
        return store.inTransaction(MINE, r -> r.employees().all().count());
    }

    @Test
    void is_refused_a_second_time_in_one_process_whatever_the_path_is_called() throws IOException {
        try (JournalPersistence store = JournalPersistence.open(file())) {
            Path same = folder.resolve("..").resolve(folder.getFileName()).resolve("books.journal");

            assertThatThrownBy(() -> JournalPersistence.open(file())).isInstanceOf(JournalInUse.class);
            assertThatThrownBy(() -> JournalPersistence.open(same)).isInstanceOf(JournalInUse.class);
            add(store, "anna");
        }
        try (JournalPersistence again = JournalPersistence.open(file())) {
            assertThat(employees(again)).isEqualTo(1);
        }
    }

    @Test
    void is_free_again_after_it_could_not_be_opened() throws IOException {
        Files.writeString(file(), "something else");
        assertThatThrownBy(() -> JournalPersistence.open(file())).isInstanceOf(JournalDamaged.class);
        assertThatThrownBy(() -> JournalPersistence.open(file())).isInstanceOf(JournalDamaged.class);
        Files.delete(file());

        JournalPersistence.open(file()).close();
    }

    @Test
    void is_not_made_in_a_folder_that_is_not_there() {
        assertThatThrownBy(
                        () -> JournalPersistence.open(folder.resolve("nowhere").resolve("books.journal")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void does_no_work_once_it_is_closed() throws IOException {
        JournalPersistence store = JournalPersistence.open(file());
        assertThatIllegalStateException()
                .isThrownBy(() -> store.inTransaction(MINE, r -> {
                    r.employees().add(new Employee(Id.of("anna"), "Anna"));
                    close(store);
                    return r;
                }));
        store.close();

        assertThatIllegalStateException().isThrownBy(() -> employees(store));
        try (JournalPersistence again = JournalPersistence.open(file())) {
            assertThat(employees(again)).isZero();
        }
    }

    private static void close(JournalPersistence store) {
        try {
            store.close();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void goes_on_after_a_thread_was_interrupted() throws IOException {
        try (JournalPersistence store = JournalPersistence.open(file())) {
            Thread.currentThread().interrupt();
            add(store, "anna");
            assertThat(Thread.interrupted()).isTrue();
            add(store, "bas");
        }
        try (JournalPersistence again = JournalPersistence.open(file())) {
            assertThat(employees(again)).isEqualTo(2);
        }
    }

    @Test
    void keeps_nothing_that_it_could_not_read_back() throws IOException {
        DocumentCodec forgetful = new DocumentCodec() {
            private final DocumentCodec json = new JsonDocumentCodec();

            @Override
            public byte[] write(IssuedDocument document) {
                return new String(json.write(document), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("Ontwerp", "Advies")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }

            @Override
            public Parsed<IssuedDocument> read(byte[] bytes) {
                return json.read(bytes);
            }
        };
        long before;
        try (JournalPersistence store = JournalPersistence.open(file(), forgetful)) {
            before = Files.size(file());

            assertThatIllegalStateException()
                    .isThrownBy(() -> KilledIssuer.issue(store, KilledIssuer.candidate()))
                    .withMessageContaining("InvoiceAdded");

            assertThat(store.<Long>inTransaction(MINE, r -> r.invoices().all().count()))
                    .isZero();
            add(store, "anna");
        }
        assertThat(Files.size(file())).isGreaterThan(before);
        try (JournalPersistence again = JournalPersistence.open(file())) {
            assertThat(KilledIssuer.issue(again, KilledIssuer.candidate())).isEqualTo("1");
            assertThat(employees(again)).isEqualTo(1);
        }
    }

    @Test
    void grows_by_nothing_for_work_that_changes_nothing() throws IOException {
        try (JournalPersistence store = JournalPersistence.open(file())) {
            long before = Files.size(file());
            employees(store);
            assertThat(Files.size(file())).isEqualTo(before);
            add(store, "anna");
            assertThat(Files.size(file())).isGreaterThan(before);
        }
    }
}
