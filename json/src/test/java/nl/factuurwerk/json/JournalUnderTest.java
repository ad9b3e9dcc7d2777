package nl.factuurwerk.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.contract.StoreUnderTest;

/** A journal in a folder of its own. */
final class JournalUnderTest implements StoreUnderTest {

    private final Path folder;
    private JournalPersistence store;

    JournalUnderTest() throws IOException {
        folder = Files.createTempDirectory("journal");
        store = JournalPersistence.open(file());
    }

    Path file() {
        return folder.resolve("books.journal");
    }

    @Override
    public Persistence store() {
        return store;
    }

    @Override
    public void reopen() throws IOException {
        store.close();
        store = JournalPersistence.open(file());
        if (store.tornTail().isPresent()) {
            throw new IllegalStateException("A journal that was closed is whole: " + store.tornTail());
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
