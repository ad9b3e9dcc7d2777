package nl.factuurwerk.party;

import java.util.List;
import nl.factuurwerk.text.PlainText;

/** The words by which a line of an address names a post office box, in the languages of this part of Europe. */
final class PostOfficeBox {

    private static final List<String> WORDS =
            List.of("POSTBUS", "ANTWOORDNUMMER", "POBOX", "POSTOFFICEBOX", "POSTFACH", "BOITEPOSTALE", "BOÎTEPOSTALE");

    private PostOfficeBox() {}

    static boolean isNamedIn(String line) {
        String compact = PlainText.compact(line).replace('î', 'Î');
        return WORDS.stream()
                .anyMatch(word -> compact.startsWith(word)
                        && compact.length() > word.length()
                        && PlainText.isDigit(compact.charAt(word.length())));
    }
}
