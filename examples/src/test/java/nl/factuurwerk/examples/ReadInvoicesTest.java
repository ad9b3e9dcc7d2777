package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadInvoicesTest {

    @Test
    void tells_what_each_file_of_a_folder_comes_to(@TempDir Path folder) throws IOException {
        ExchangeInvoice.main(new String[] {folder.toString()});
        Files.writeString(folder.resolve("broken.xml"), "<Invoice>");
        Files.writeString(folder.resolve("readme.txt"), "not an invoice");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadInvoices.main(new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }

        String table = printed.toString(StandardCharsets.UTF_8);
        assertThat(table)
                .contains("broken.xml was refused")
                .contains("simple.en16931.xml")
                .doesNotContain("readme.txt");
    }
}
