package nl.factuurwerk.json;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import nl.factuurwerk.audit.Digest;

/**
 * The file of a journal: a title, and records one behind the other, each bound to the one before it. Read from its
 * beginning to its end, and from then on only appended to.
 *
 * <p>Not a channel but a {@link RandomAccessFile}: a channel is closed for everybody when a thread that writes to it is
 * interrupted.
 */
final class JournalFile implements AutoCloseable {

    static final byte[] TITLE = "factuurwerk-journal 1\n".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final JournalLock lock;
    private final RandomAccessFile file;
    private long end;
    private long records;
    private Digest last = Sha256.of(TITLE);
    private boolean writable = true;

    private JournalFile(Path path, JournalLock lock, RandomAccessFile file) {
        this.path = path;
        this.lock = lock;
        this.file = file;
    }

    /** Takes what a record holds. */
    @FunctionalInterface
    interface Reader {

        /**
         * Takes the body of the next record.
         *
         * @return what is wrong with it, or empty
         */
        Optional<String> read(byte[] body);
    }

    /**
     * Opens a journal, made anew if there is none. To be {@linkplain #read read} before it is appended to.
     *
     * @throws JournalInUse if it is open already
     */
    static JournalFile open(Path path) throws IOException {
        JournalLock lock = JournalLock.of(path);
        try {
            return new JournalFile(path, lock, new RandomAccessFile(path.toFile(), "rw"));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Reads all records, and cuts off a last one that was not written to its end.
     *
     * @return what was cut off
     * @throws JournalDamaged if anything else is wrong; the file is left as it is
     */
    Optional<TornTail> read(Reader reader) throws IOException {
        long size = file.length();
        file.seek(0);
        records = 0;
        last = Sha256.of(TITLE);
        if (!readTitle(size)) {
            start();
            return Optional.empty();
        }
        end = TITLE.length;
        while (end < size) {
            byte[] header = new byte[JournalRecord.HEADER];
            if (size - end < header.length || isNothing(size)) {
                return Optional.of(cutOff(size));
            }
            file.readFully(header);
            JournalRecord record = record(header);
            if (size - end < record.size()) {
                return Optional.of(cutOff(size));
            }
            byte[] body = new byte[record.length()];
            byte[] trailer = new byte[JournalRecord.TRAILER];
            file.readFully(body);
            file.readFully(trailer);
            if (end + record.size() == size && JournalRecord.isEmpty(trailer)) {
                return Optional.of(cutOff(size));
            }
            Digest digest = JournalRecord.digest(header, body);
            if (!digest.equals(Digest.of(trailer))) {
                throw damaged("its contents are not those that its digest was taken of");
            }
            Optional<String> problem = reader.read(body);
            if (problem.isPresent()) {
                throw damaged(problem.get());
            }
            passed(record, digest);
        }
        return Optional.empty();
    }

    /** Reads the title; tells false where there is none yet, or only the beginning of one. */
    private boolean readTitle(long size) throws IOException {
        byte[] title = new byte[(int) Math.min(size, TITLE.length)];
        file.readFully(title);
        if (!Arrays.equals(title, Arrays.copyOf(TITLE, title.length))) {
            throw new JournalDamaged(path, 0, 0, "it does not begin as a journal of version 1 does");
        }
        return title.length == TITLE.length;
    }

    private JournalRecord record(byte[] header) throws JournalDamaged {
        if (!JournalRecord.isIntact(header)) {
            throw damaged("its header was changed");
        }
        JournalRecord record = JournalRecord.of(header);
        if (record.number() != records + 1) {
            throw damaged("it is record " + record.number() + "; records were removed, put in or moved");
        }
        if (!record.previous().equals(last)) {
            throw damaged("it was not written behind the record before it");
        }
        if (record.length() < 0 || record.length() > JournalRecord.LONGEST_BODY) {
            throw damaged(
                    "its length of " + record.length() + " bytes is beyond the limit of " + JournalRecord.LONGEST_BODY);
        }
        return record;
    }

    /** Tells whether there are only zeros from here on: room that was made for a record that was never written. */
    private boolean isNothing(long size) throws IOException {
        byte[] chunk = new byte[JournalRecord.HEADER];
        file.readFully(chunk);
        boolean nothing = JournalRecord.isEmpty(chunk);
        for (long at = end + chunk.length; nothing && at < size; at += chunk.length) {
            chunk = new byte[(int) Math.min(1 << 16, size - at)];
            file.readFully(chunk);
            nothing = JournalRecord.isEmpty(chunk);
        }
        file.seek(end);
        return nothing;
    }

    private TornTail cutOff(long size) throws IOException {
        file.setLength(end);
        file.getFD().sync();
        return new TornTail(records + 1, end, size - end);
    }

    private void start() throws IOException {
        file.setLength(0);
        file.write(TITLE);
        file.getFD().sync();
        syncFolder();
        end = TITLE.length;
    }

    /** A file outlasts a power cut only if its name in the folder does. */
    private void syncFolder() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders, and does not need to.
        }
    }

    private JournalDamaged damaged(String problem) {
        return new JournalDamaged(path, records + 1, end, problem);
    }

    private void passed(JournalRecord record, Digest digest) {
        end += record.size();
        records = record.number();
        last = digest;
    }

    /**
     * Appends a record, and returns once it is on the disk.
     *
     * @throws IllegalArgumentException if it is longer than a record may be
     * @throws IllegalStateException if the journal is closed, or an earlier record could not be written
     * @throws UncheckedIOException if it cannot be written; nothing more is, until the journal is opened anew
     */
    synchronized void append(byte[] body) {
        if (!writable) {
            throw new IllegalStateException("The journal " + path + " is closed, or could not be written");
        }
        if (body.length > JournalRecord.LONGEST_BODY) {
            throw new IllegalArgumentException(
                    "A unit of work of " + body.length + " bytes is beyond the limit of " + JournalRecord.LONGEST_BODY);
        }
        JournalRecord record = new JournalRecord(body.length, records + 1, last);
        byte[] bytes = record.write(body);
        boolean written = false;
        try {
            file.seek(end);
            file.write(bytes);
            file.getFD().sync();
            written = true;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + path + " cannot be written", e);
        } finally {
            if (!written) {
                giveUp();
            }
        }
        passed(record, JournalRecord.digest(Arrays.copyOf(bytes, JournalRecord.HEADER), body));
    }

    /** What the disk has now, nobody knows: after this only opening the journal anew tells. */
    private void giveUp() {
        writable = false;
        try {
            file.setLength(end);
            file.getFD().sync();
        } catch (IOException e) {
            // The record is there or is not; whoever opens the journal sees which.
        }
    }

    /** Closes the file, after an append that is under way. Of no effect on a file that is closed. */
    @Override
    public synchronized void close() throws IOException {
        writable = false;
        try (lock) {
            file.close();
        }
    }
}
