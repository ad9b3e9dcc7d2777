package nl.factuurwerk.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.CommitLog;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.rule.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory and, before anybody sees it, in one file: a journal of all administrations, with one record
 * for each unit of work. A unit of work that returned is on the disk, whole; one that did not is not there at all.
 *
 * <pre>{@code
 * try (JournalPersistence store = JournalPersistence.open(Path.of("books.journal"))) {
 *     var office = Factuurwerk.of(studio).administration(mine).persistence(store).build();
 *     ...
 * }
 * }</pre>
 *
 * <p>Each record has a SHA-256 digest over itself and over the digest of the one before it. When a journal is opened, a
 * last record that was not written to its end is cut off and {@linkplain #tornTail() told}; whatever else is wrong, it is
 * refused with {@link JournalDamaged} and left as it is. That somebody rewrote the journal with new digests, or cut off
 * whole records at its end, the file itself cannot show: that is what verification of the audit trail against an
 * {@link nl.factuurwerk.audit.Anchor} is for.
 *
 * <p>Documents stand in it in the bytes of a {@link DocumentCodec}, verbatim and each with a digest of its own. What a unit
 * of work changed is read back before it is written: what could not be read later is refused at once.
 *
 * <p>What is erased from the audit trail, or removed, is handed out no more, and still stands in the records in which it was
 * written until the journal is written anew, with {@link #copyWithoutErased}.
 *
 * <p>One process at a time may have a journal open; a file beside it, with the same name and {@code .lock} behind it, sees
 * to that. What is kept has to fit in memory. Safe for several threads.
 */
public final class JournalPersistence implements Persistence, AutoCloseable {

    private final JournalFile file;
    private final InMemoryPersistence store;
    private final @Nullable TornTail tornTail;
    private final AtomicBoolean closed = new AtomicBoolean();

    private JournalPersistence(JournalFile file, InMemoryPersistence store, @Nullable TornTail tornTail) {
        this.file = file;
        this.store = store;
        this.tornTail = tornTail;
    }

    /**
     * Opens a journal with documents as JSON, or begins one where there is no such file.
     *
     * @param file the journal; its folder has to be there
     * @return the store, with all that was kept
     * @throws JournalInUse if it is open already, in this process or in another one
     * @throws JournalDamaged if it is not what was written; names the record, the byte, and what is wrong
     * @throws IOException if it cannot be read or written
     */
    public static JournalPersistence open(Path file) throws IOException {
        return open(file, new JsonDocumentCodec());
    }

    /**
     * Opens a journal, or begins one where there is no such file.
     *
     * @param file the journal; its folder has to be there
     * @param codec how documents stand in it; the one that wrote it, or one that reads what that one wrote
     * @return the store, with all that was kept
     * @throws JournalInUse if it is open already, in this process or in another one
     * @throws JournalDamaged if it is not what was written; names the record, the byte, and what is wrong
     * @throws IOException if it cannot be read or written
     */
    public static JournalPersistence open(Path file, DocumentCodec codec) throws IOException {
        Objects.requireNonNull(codec, "codec");
        JournalFile journal = JournalFile.open(file);
        try {
            InMemoryPersistence.Builder store = InMemoryPersistence.loggedTo(log(journal, codec));
            Optional<TornTail> tornTail = journal.read(body -> replay(body, codec, store));
            return new JournalPersistence(journal, store.build(), tornTail.orElse(null));
        } catch (IOException | RuntimeException | Error e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Writes a journal anew without the payloads that were {@linkplain nl.factuurwerk.audit.AuditTrail#erase erased} from
     * its audit trail, and without parties, agreements, rate cards, orders of customers and their requirements that were
     * removed, as they were at any time: all that {@link nl.factuurwerk.service.PartyService#erase} takes out of the books.
     * Records are never changed, so that in the journal itself what was erased still stands where it was written. The copy
     * has the same units of work and opens with the same state; anchors hold for it as well. It takes the place of the
     * journal once the host has moved it there, and the journal has to be destroyed with its backups.
     *
     * <p>Documents, facts and hours that the law wants kept are in the copy with all they say, and so are the identities of
     * parties that were removed.
     *
     * @param journal the journal, which is not open
     * @param copy where the new one comes; there is no such file yet
     * @param codec how documents stand in it
     * @throws JournalInUse if one of them is open
     * @throws JournalDamaged if the journal is not what was written
     * @throws IOException if there is a file where the copy is to come, or one cannot be read or written; what there is of
     *     the copy then is of no use
     */
    public static void copyWithoutErased(Path journal, Path copy, DocumentCodec codec) throws IOException {
        JournalCopy.write(journal, copy, Objects.requireNonNull(codec, "codec"));
    }

    private static CommitLog log(JournalFile journal, DocumentCodec codec) {
        return (administration, changes) -> journal.append(body(new JournalUnit(administration, changes), codec));
    }

    private static byte[] body(JournalUnit unit, DocumentCodec codec) {
        byte[] body = unit.write(codec);
        Parsed<JournalUnit> again = JournalUnit.read(body, codec);
        if (!again.value().equals(Optional.of(unit))) {
            throw new IllegalStateException("What was changed cannot be kept, because it is not read back as it is: "
                    + (again.report().isEmpty() ? kinds(unit.changes()) : again.report()));
        }
        return body;
    }

    private static List<String> kinds(List<StoreChange> changes) {
        return changes.stream().map(change -> change.getClass().getSimpleName()).toList();
    }

    private static Optional<String> replay(byte[] body, DocumentCodec codec, InMemoryPersistence.Builder store) {
        return switch (JournalUnit.read(body, codec)) {
            case Parsed.Invalid<JournalUnit>(var report) -> Optional.of("it cannot be read: " + report);
            case Parsed.Valid<JournalUnit>(var unit, var warnings) -> {
                try {
                    store.replay(unit.administration(), unit.changes());
                    yield Optional.empty();
                } catch (IllegalStateException | IllegalArgumentException e) {
                    yield Optional.of("it does not fit the records before it: " + e.getMessage());
                }
            }
        };
    }

    /**
     * Returns what was cut off when the journal was opened.
     *
     * @return the record that was not written to its end, or empty if the journal was whole
     */
    public Optional<TornTail> tornTail() {
        return Optional.ofNullable(tornTail);
    }

    /**
     * Does a unit of work.
     *
     * @throws IllegalStateException if the journal is closed, or could not be written before
     * @throws java.io.UncheckedIOException if the journal cannot be written; nothing is kept that anybody sees, and nothing
     *     more can be until it is opened anew
     */
    @Override
    public <R> R inTransaction(Administration administration, Function<Repositories, R> work) {
        if (closed.get()) {
            throw new IllegalStateException("The journal is closed");
        }
        return store.inTransaction(administration, work);
    }

    /**
     * Closes the journal. Units of work that are under way fail if they changed anything. Of no effect on one that is closed.
     *
     * @throws IOException if the file cannot be closed; what was kept stays kept
     */
    @Override
    public void close() throws IOException {
        if (!closed.getAndSet(true)) {
            file.close();
        }
    }
}
