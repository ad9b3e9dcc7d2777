package nl.factuurwerk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.rule.Parsed;

/**
 * Writes a journal anew without the payloads that were erased from it since, and without the rows that were removed: record
 * by record, in the same order. A record of which nothing is left stays as an empty one.
 */
final class JournalCopy {

    private final DocumentCodec codec;
    private final Map<Erased, Tombstone> erased = new HashMap<>();
    private final RemovedRows removed = new RemovedRows();
    private long looked;
    private long copied;

    private JournalCopy(DocumentCodec codec) {
        this.codec = codec;
    }

    static void write(Path journal, Path copy, DocumentCodec codec) throws IOException {
        if (Files.exists(copy)) {
            throw new FileAlreadyExistsException(copy.toString());
        }
        JournalCopy copying = new JournalCopy(codec);
        try (JournalFile from = JournalFile.open(journal);
                JournalFile to = JournalFile.open(copy)) {
            to.read(body -> Optional.empty());
            from.read(body -> copying.look(body));
            from.read(body -> copying.copy(body, to));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Remembers what was erased and what was removed. */
    private Optional<String> look(byte[] body) {
        return switch (JournalUnit.read(body, codec)) {
            case Parsed.Invalid<JournalUnit>(var report) -> Optional.of("it cannot be read: " + report);
            case Parsed.Valid<JournalUnit>(var unit, var warnings) -> {
                for (StoreChange change : unit.changes()) {
                    removed.look(unit.administration(), change, looked++);
                    if (change instanceof StoreChange.PayloadErased(var chain, var sequence, var tombstone)) {
                        erased.put(new Erased(unit.administration(), chain, sequence), tombstone);
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<String> copy(byte[] body, JournalFile to) {
        JournalUnit unit = JournalUnit.read(body, codec).orThrow();
        List<StoreChange> changes = new ArrayList<>();
        for (StoreChange change : unit.changes()) {
            if (!removed.leavesOut(unit.administration(), change, copied++)) {
                changes.add(withoutErased(unit.administration(), change));
            }
        }
        // What nothing was erased from is copied as it is, to the byte.
        to.append(changes.equals(unit.changes()) ? body : new JournalUnit(unit.administration(), changes).write(codec));
        return Optional.empty();
    }

    private StoreChange withoutErased(Administration administration, StoreChange change) {
        if (!(change instanceof StoreChange.EntryAppended(var kept))) {
            return change;
        }
        Tombstone tombstone = erased.get(
                new Erased(administration, kept.entry().chain(), kept.entry().sequence()));
        return tombstone == null ? change : new StoreChange.EntryAppended(KeptEntry.of(kept.entry(), tombstone));
    }

    /** Which payload was erased. */
    private record Erased(Administration administration, ChainId chain, long sequence) {}
}
