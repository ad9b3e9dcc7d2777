package nl.factuurwerk.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a journal to one owner: by a lock of the operating system on a file beside it, and within this process by a set of
 * the journals that are open.
 *
 * <p>That set is for the whole process because such locks are: on POSIX a process that closes a file lets go of all locks
 * that it has on it, also of those it took elsewhere. So a second opening has to be refused before it opens anything, and
 * the lock cannot be on the journal itself, which a host may read to make a backup.
 */
final class JournalLock implements AutoCloseable {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private JournalLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes a journal.
     *
     * @throws JournalInUse if somebody has it
     */
    static JournalLock of(Path journal) throws IOException {
        Path folder = journal.toAbsolutePath().normalize().getParent();
        if (folder == null || journal.getFileName() == null) {
            throw new IOException("Not the path of a file: " + journal);
        }
        Path key = folder.toRealPath().resolve(journal.getFileName() + ".lock");
        if (!OPEN.add(key)) {
            throw new JournalInUse(journal);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new JournalInUse(journal);
            }
            return new JournalLock(key, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            OPEN.remove(key);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OPEN.remove(key);
        }
    }
}
