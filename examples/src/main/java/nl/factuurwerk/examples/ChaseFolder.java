package nl.factuurwerk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.json.FactuurwerkJson;
import nl.factuurwerk.json.JsonOutput;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.pdf.Style;
import nl.factuurwerk.render.CollectionFileView;
import nl.factuurwerk.render.DocumentRenderer;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.HtmlRenderer;
import nl.factuurwerk.render.LetterView;
import nl.factuurwerk.text.Language;

/** Where everything goes that is written: letters as PDF and as the body of a mail, and a file for the bailiff on paper and as JSON. */
final class ChaseFolder {

    private final Path folder;
    private final DocumentRenderer pdf = new PdfRenderer(Style.studio());

    ChaseFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void write(Letter letter) {
        String name =
                letter.date() + "-" + letter.debtorId() + "-" + letter.manner().kind();
        DocumentView view = LetterView.of(letter);
        print(name, view);
        write(name + ".html", HtmlRenderer.standard().render(view));
    }

    void write(String name, CollectionFile file) {
        // tag::collection-file[]
        byte[] paper = pdf.render(CollectionFileView.of(file, Language.DUTCH));
        String json = FactuurwerkJson.pretty().write(JsonOutput.COLLECTION_FILE, file);
        // end::collection-file[]
        write(name + ".pdf", paper);
        write(name + ".json", json.getBytes(StandardCharsets.UTF_8));
    }

    void print(String name, DocumentView view) {
        write(name + ".pdf", pdf.render(view));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
