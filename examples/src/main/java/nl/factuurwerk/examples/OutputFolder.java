package nl.factuurwerk.examples;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.FactuurwerkJson;
import nl.factuurwerk.json.JsonFormat;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.pdf.Style;
import nl.factuurwerk.render.DocumentRenderer;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.rule.Parsed;

/**
 * The folder that invoices are written to, and that remembers them between two runs: the JSON of an invoice is its record,
 * and the PDF is made of it. For one run at a time.
 */
final class OutputFolder implements AutoCloseable {

    private static final String RECORD = ".json";
    private static final String PRINT = ".pdf";

    private final Path folder;
    private final FileChannel lock;
    private final FactuurwerkJson json = FactuurwerkJson.pretty();
    private final DocumentRenderer pdf = new PdfRenderer(Style.studio());

    private OutputFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens a folder, which is made if it is not there, and keeps other runs out of it. */
    static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new OutputFolder(folder, lock);
            }
        } catch (OverlappingFileLockException e) {
            // told below: a run of this very program
        }
        lock.close();
        throw new IOException("Another run is at work in " + folder);
    }

    /** Reads every invoice that earlier runs recorded here. */
    List<Invoice> invoices() throws IOException {
        List<Invoice> invoices = new ArrayList<>();
        for (Path file : records()) {
            switch (json.read(JsonFormat.INVOICE, Files.readAllBytes(file))) {
                case Parsed.Valid<Invoice>(var invoice, var warnings) -> invoices.add(invoice);
                case Parsed.Invalid<Invoice>(var report) -> throw new UnusableFile(file, report);
            }
        }
        return invoices;
    }

    private List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(RECORD))
                    .sorted()
                    .toList();
        }
    }

    /** Records an invoice. From here on it is known to every later run. */
    void record(Invoice invoice) throws IOException {
        write(file(invoice, RECORD), json.writeBytes(JsonFormat.INVOICE, invoice));
    }

    /**
     * Prints an invoice, unless that is done already.
     *
     * @throws Unprintable if no font has a character that it needs
     */
    void print(Invoice invoice) throws IOException {
        if (!isPrinted(invoice)) {
            write(printOf(invoice), pdf.render(invoice));
        }
    }

    boolean isPrinted(Invoice invoice) {
        return Files.exists(printOf(invoice));
    }

    /** The PDF of an invoice. */
    Path printOf(Invoice invoice) {
        return file(invoice, PRINT);
    }

    private Path file(Invoice invoice, String ending) {
        return folder.resolve(invoice.number() + ending);
    }

    /** Writes a file whole or not at all, whenever the program is stopped. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
